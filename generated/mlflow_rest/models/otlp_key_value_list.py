# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpKeyValueList(RequestModel):
    """Values under keys."""

    __slots__ = ("values",)

    values: SequenceNotStr[OtlpKeyValue] | None
    """Keys and values."""

    def __init__(self, *, values: SequenceNotStr[OtlpKeyValue] | None = None) -> None:
        self.values = values

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.values
        if v is not None:
            data["values"] = _v.check_objects("values", v, OtlpKeyValue)
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
