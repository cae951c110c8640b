# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetLabelSchemaResponse(Model):
    """The label schema requested."""

    label_schema: LabelSchema
    """The label schema."""


from .label_schema import LabelSchema  # noqa: E402
