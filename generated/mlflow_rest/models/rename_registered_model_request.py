# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 d7e37056016e263c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class RenameRegisteredModelRequest:
    """The model to rename, and its new name."""

    name: str
    """The present name."""
    new_name: str
    """The new name, not taken, under the same rules as at creation."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"name": self.name, "new_name": self.new_name}
        return data
