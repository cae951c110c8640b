# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class OtlpResource(RequestModel):
    """A service."""

    __slots__ = ("attributes", "droppedAttributesCount")

    attributes: SequenceNotStr[OtlpKeyValue] | None
    """What is known of the service. They become tags of the trace, except those that begin with `mlflow.` or
    `telemetry.sdk.`. A `service.name` out of a short list that MLflow knows, such as `gemini-cli`, is noted on the root
    span too."""
    droppedAttributesCount: SupportsIndex | None
    """Ignored."""

    def __init__(
        self,
        *,
        attributes: SequenceNotStr[OtlpKeyValue] | None = None,
        droppedAttributesCount: SupportsIndex | None = None,
    ) -> None:
        self.attributes = attributes
        self.droppedAttributesCount = droppedAttributesCount

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.attributes
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
