# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class ExportTracesRequest(RequestModel):
    """Spans in the JSON form of OpenTelemetry's protocol. The names must be in lowerCamelCase: the server also reads
    `resource_spans`, but then takes identifiers for base64."""

    __slots__ = ("resourceSpans",)

    resourceSpans: SequenceNotStr[OtlpResourceSpans]
    """The spans by where they come from, at least one item."""

    def __init__(self, *, resourceSpans: SequenceNotStr[OtlpResourceSpans]) -> None:
        self.resourceSpans = resourceSpans

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.resourceSpans
        data["resourceSpans"] = _v.check_objects("resource_spans", v, OtlpResourceSpans, min_items=1)
        return data


from .otlp_resource_spans import OtlpResourceSpans  # noqa: E402
