# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CalculateTraceFilterCorrelationRequest(RequestModel):
    """Two conditions on traces to compare."""

    __slots__ = ("experiment_ids", "filter_string1", "filter_string2", "base_filter")

    experiment_ids: SequenceNotStr[str | int]
    """The experiments to look in. Unknown ones are skipped; without any, all counts are 0."""
    filter_string1: str
    """The first condition, in the language of searchTracesV3."""
    filter_string2: str
    """The second condition, in the language of searchTracesV3."""
    base_filter: str | None
    """A condition that every trace must meet to be counted at all, such as a span of time."""

    def __init__(
        self,
        *,
        experiment_ids: SequenceNotStr[str | int],
        filter_string1: str,
        filter_string2: str,
        base_filter: str | None = None,
    ) -> None:
        self.experiment_ids = experiment_ids
        self.filter_string1 = filter_string1
        self.filter_string2 = filter_string2
        self.base_filter = base_filter

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_ids
        data["experiment_ids"] = _v.check_strs(
            "experiment_ids", v, lambda item: item if item.__class__ is str else _v.check_digits("", item)
        )
        v = self.filter_string1
        data["filter_string1"] = v if v.__class__ is str and v else _v.check_str("filter_string1", v, min_length=1)
        v = self.filter_string2
        data["filter_string2"] = v if v.__class__ is str and v else _v.check_str("filter_string2", v, min_length=1)
        v = self.base_filter
        if v is not None:
            data["base_filter"] = v if v.__class__ is str else _v.check_str("base_filter", v)
        return data
