# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpResource(Model):
    """A service."""

    attributes: list[OtlpKeyValue] | None = None
    """What is known of the service. They become tags of the trace, except those that begin with `mlflow.` or
    `telemetry.sdk.`. A `service.name` out of a short list that MLflow knows, such as `gemini-cli`, is noted on the root
    span too."""
    droppedAttributesCount: int | None = None
    """Ignored."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.attributes is not None:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.droppedAttributesCount is not None:
            data["droppedAttributesCount"] = self.droppedAttributesCount
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
