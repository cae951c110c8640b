# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpScope(Model):
    """A library that makes spans. MLflow ignores it."""

    name: str | None = None
    """The name of the library."""
    version: str | None = None
    """The release of the library."""
    attributes: list[OtlpKeyValue] | None = None
    """What is known of the library."""
    droppedAttributesCount: int | None = None
    """How many attributes the client left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.version is not None:
            data["version"] = self.version
        if self.attributes is not None:
            data["attributes"] = [item.to_dict() for item in self.attributes]
        if self.droppedAttributesCount is not None:
            data["droppedAttributesCount"] = self.droppedAttributesCount
        return data


from .otlp_key_value import OtlpKeyValue  # noqa: E402
