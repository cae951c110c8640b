# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class RemoveDatasetFromExperimentsRequest(RequestModel):
    """Experiments to remove a dataset from."""

    __slots__ = ("experiment_ids",)

    experiment_ids: SequenceNotStr[str | int] | None
    """The experiments. Those that it does not belong to, or that do not exist, are skipped."""

    def __init__(self, *, experiment_ids: SequenceNotStr[str | int] | None = None) -> None:
        self.experiment_ids = experiment_ids

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_ids
        if v is not None:
            data["experiment_ids"] = _v.check_strs(
                "experiment_ids", v, lambda item: item if item.__class__ is str else _v.check_digits("", item)
            )
        return data
