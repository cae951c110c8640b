# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpSpanEvent(RequestModel):
    """Something that happened during a span."""

    __slots__ = ("timeUnixNano", "name", "attributes", "droppedAttributesCount")

    timeUnixNano: SupportsIndex | None
    """When it happened, in nanoseconds since the epoch."""
    name: str | None
    """What it was, such as `exception`."""
    attributes: SequenceNotStr[OtlpKeyValue] | None
    """What is known of it."""
    droppedAttributesCount: SupportsIndex | None
    """Ignored."""

    def __init__(
        self,
        *,
        timeUnixNano: SupportsIndex | None = None,
        name: str | None = None,
        attributes: SequenceNotStr[OtlpKeyValue] | None = None,
        droppedAttributesCount: SupportsIndex | None = None,
    ) -> None:
        self.timeUnixNano = timeUnixNano
        self.name = name
        self.attributes = attributes
        self.droppedAttributesCount = droppedAttributesCount

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.timeUnixNano
        if v is not None:
            data["timeUnixNano"] = (
                v if v.__class__ is int and 0 <= v <= 9_223_372_036_854_775_807 else _v.check_int("timeUnixNano", v, 0)
            )
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
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
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
