# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateLabelSchemaResponse(Model):
    """The label schema after the change."""

    label_schema: LabelSchema
    """The label schema after the change."""


from .label_schema import LabelSchema  # noqa: E402
