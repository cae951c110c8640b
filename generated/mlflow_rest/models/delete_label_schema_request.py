# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 fa96035feadcd95b) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class DeleteLabelSchemaRequest:
    """The label schema to erase."""

    schema_id: str
    """The identifier of the label schema."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"schema_id": self.schema_id}
        return data
