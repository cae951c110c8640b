# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpScope(RequestModel):
    """A library that makes spans. MLflow ignores it."""

    __slots__ = ("name", "version", "attributes", "droppedAttributesCount")

    name: str | None
    """The name of the library."""
    version: str | None
    """The release of the library."""
    attributes: SequenceNotStr[OtlpKeyValue] | None
    """What is known of the library."""
    droppedAttributesCount: SupportsIndex | None
    """How many attributes the client omitted."""

    def __init__(
        self,
        *,
        name: str | None = None,
        version: str | None = None,
        attributes: SequenceNotStr[OtlpKeyValue] | None = None,
        droppedAttributesCount: SupportsIndex | None = None,
    ) -> None:
        self.name = name
        self.version = version
        self.attributes = attributes
        self.droppedAttributesCount = droppedAttributesCount

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.version
        if v is not None:
            data["version"] = v if v.__class__ is str else _v.check_str("version", v)
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
