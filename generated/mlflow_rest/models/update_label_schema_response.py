# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 55a872517a3b777c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpdateLabelSchemaResponse:
    """The label schema after the change."""

    label_schema: LabelSchema
    """The label schema after the change."""


from .label_schema import LabelSchema  # noqa: E402
