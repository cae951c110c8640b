# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class LoggedModelDatasetFilter(RequestModel):
    """A dataset on which metrics were measured."""

    __slots__ = ("dataset_name", "dataset_digest")

    dataset_name: str
    """The name of the dataset."""
    dataset_digest: str | None
    """The digest of the dataset. Omitted, it means the points that were logged without one, not any digest."""

    def __init__(self, *, dataset_name: str, dataset_digest: str | None = None) -> None:
        self.dataset_name = dataset_name
        self.dataset_digest = dataset_digest

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.dataset_name
        data["dataset_name"] = v if v.__class__ is str and v else _v.check_str("dataset_name", v, min_length=1)
        v = self.dataset_digest
        if v is not None:
            data["dataset_digest"] = v if v.__class__ is str else _v.check_str("dataset_digest", v)
        return data
