# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpArrayValue(RequestModel):
    """A list of values."""

    __slots__ = ("values",)

    values: SequenceNotStr[OtlpAnyValue] | None
    """The values."""

    def __init__(self, *, values: SequenceNotStr[OtlpAnyValue] | None = None) -> None:
        self.values = values

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.values
        if v is not None:
            data["values"] = _v.check_objects("values", v, OtlpAnyValue)
        return data


from .otlp_any_value import OtlpAnyValue  # noqa: E402
