# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListLabelSchemasResponse(Model):
    """One page of label schemas."""

    label_schemas: list[LabelSchema] = field(factory=list)
    """The label schemas of this page. Omitted when there are none, on a page beyond the last."""
    next_page_token: str | None = None
    """The token of the next page. The empty string on the last page."""


from .label_schema import LabelSchema  # noqa: E402
