# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpScopeSpans(RequestModel):
    """Spans that one library made."""

    __slots__ = ("scope", "spans", "schemaUrl")

    scope: OtlpScope | None
    """The library. Ignored."""
    spans: SequenceNotStr[OtlpSpan] | None
    """The spans, of as many traces as you like. Null makes the server fail with a string 500."""
    schemaUrl: str | None
    """Ignored."""

    def __init__(
        self,
        *,
        scope: OtlpScope | None = None,
        spans: SequenceNotStr[OtlpSpan] | None = None,
        schemaUrl: str | None = None,
    ) -> None:
        self.scope = scope
        self.spans = spans
        self.schemaUrl = schemaUrl

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.scope
        if v is not None:
            data["scope"] = _v.check_object("scope", v, OtlpScope)
        v = self.spans
        if v is not None:
            data["spans"] = _v.check_objects("spans", v, OtlpSpan)
        v = self.schemaUrl
        if v is not None:
            data["schemaUrl"] = v if v.__class__ is str else _v.check_str("schemaUrl", v)
        return data


from .otlp_scope import OtlpScope  # noqa: E402
from .otlp_span import OtlpSpan  # noqa: E402
