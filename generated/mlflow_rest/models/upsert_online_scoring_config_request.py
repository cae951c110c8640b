# Made by `make generate` from spec/schemas/scorers.yaml (sha256 a220ec2d4dad3edb).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsFloat

from .. import _validation as _v
from .._model import RequestModel
from ..types import NULL

if TYPE_CHECKING:
    from ..types import Null


class UpsertOnlineScoringConfigRequest(RequestModel):
    """How a scorer is to be applied to new traces."""

    __slots__ = ("experiment_id", "name", "sample_rate", "filter_string")

    experiment_id: str | int
    """The experiment that the scorer belongs to. It must be active."""
    name: str
    """The name of the scorer, exactly."""
    sample_rate: SupportsFloat
    """Which part of the new traces to score, from 0.0 (none) to 1.0 (all)."""
    filter_string: str | Null | None
    """Which traces to score at all, in the words of a trace search, such as `trace.status = 'OK'`. Its syntax is checked.
    All when omitted, null or empty."""

    def __init__(
        self,
        *,
        experiment_id: str | int,
        name: str,
        sample_rate: SupportsFloat,
        filter_string: str | Null | None = None,
    ) -> None:
        self.experiment_id = experiment_id
        self.name = name
        self.sample_rate = sample_rate
        self.filter_string = filter_string

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.sample_rate
        data["sample_rate"] = _v.check_number("sample_rate", v, minimum=0, maximum=1)
        v = self.filter_string
        if v is not None:
            data["filter_string"] = None if v is NULL else v if v.__class__ is str else _v.check_str("filter_string", v)
        return data
