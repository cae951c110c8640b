# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v
from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class DatasetInput(Model):
    """A dataset that a run used, with tags that say for what."""

    dataset: Dataset
    """The dataset."""
    tags: ByName[InputTag, str] = field(factory=ByName, converter=by_name)
    """Tags on this use of the dataset, such as `mlflow.data.context` = `training`. The same key twice is rejected."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.dataset
        data["dataset"] = _v.check_object("dataset", v, Dataset)
        v = self.tags
        if v:
            data["tags"] = _v.check_objects("tags", v, InputTag, pairs=())
        return data


from .dataset import Dataset  # noqa: E402
from .input_tag import InputTag  # noqa: E402
