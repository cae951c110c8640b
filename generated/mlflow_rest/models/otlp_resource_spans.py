# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpResourceSpans(RequestModel):
    """Spans of one service."""

    __slots__ = ("resource", "scopeSpans", "schemaUrl")

    resource: OtlpResource | None
    """The service that they come from."""
    scopeSpans: SequenceNotStr[OtlpScopeSpans] | None
    """The spans by the library that made them. Null makes the server fail with a string 500."""
    schemaUrl: str | None
    """Ignored."""

    def __init__(
        self,
        *,
        resource: OtlpResource | None = None,
        scopeSpans: SequenceNotStr[OtlpScopeSpans] | None = None,
        schemaUrl: str | None = None,
    ) -> None:
        self.resource = resource
        self.scopeSpans = scopeSpans
        self.schemaUrl = schemaUrl

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.resource
        if v is not None:
            data["resource"] = _v.check_object("resource", v, OtlpResource)
        v = self.scopeSpans
        if v is not None:
            data["scopeSpans"] = _v.check_objects("scopeSpans", v, OtlpScopeSpans)
        v = self.schemaUrl
        if v is not None:
            data["schemaUrl"] = v if v.__class__ is str else _v.check_str("schemaUrl", v)
        return data


from .otlp_resource import OtlpResource  # noqa: E402
from .otlp_scope_spans import OtlpScopeSpans  # noqa: E402
