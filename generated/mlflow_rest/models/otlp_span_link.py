# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpSpanLink(RequestModel):
    """Another span that a span has to do with. Its identifiers are the one thing that releases disagree on: MLflow 3.17
    and older read them as base64, MLflow 3.18 and newer as hexadecimal digits. The older ones lose a link in
    hexadecimal silently."""

    __slots__ = ("traceId", "spanId", "traceState", "attributes", "droppedAttributesCount", "flags")

    traceId: str | None
    """The identifier of the other trace."""
    spanId: str | None
    """The identifier of the other span."""
    traceState: str | None
    """Ignored."""
    attributes: SequenceNotStr[OtlpKeyValue] | None
    """What is known of the link."""
    droppedAttributesCount: SupportsIndex | None
    """Ignored."""
    flags: SupportsIndex | None
    """Ignored."""

    def __init__(
        self,
        *,
        traceId: str | None = None,
        spanId: str | None = None,
        traceState: str | None = None,
        attributes: SequenceNotStr[OtlpKeyValue] | None = None,
        droppedAttributesCount: SupportsIndex | None = None,
        flags: SupportsIndex | None = None,
    ) -> None:
        self.traceId = traceId
        self.spanId = spanId
        self.traceState = traceState
        self.attributes = attributes
        self.droppedAttributesCount = droppedAttributesCount
        self.flags = flags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.traceId
        if v is not None:
            data["traceId"] = v if v.__class__ is str else _v.check_str("traceId", v)
        v = self.spanId
        if v is not None:
            data["spanId"] = v if v.__class__ is str else _v.check_str("spanId", v)
        v = self.traceState
        if v is not None:
            data["traceState"] = v if v.__class__ is str else _v.check_str("traceState", v)
        v = self.attributes
        if v is not None:
            data["attributes"] = _v.check_objects("attributes", v, OtlpKeyValue)
        v = self.droppedAttributesCount
        if v is not None:
            data["droppedAttributesCount"] = (
                v
                if v.__class__ is int and 0 <= v <= 4_294_967_295
                else _v.check_int("droppedAttributesCount", v, 0, 4_294_967_295)
            )
        v = self.flags
        if v is not None:
            data["flags"] = (
                v if v.__class__ is int and 0 <= v <= 4_294_967_295 else _v.check_int("flags", v, 0, 4_294_967_295)
            )
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
