# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 55a872517a3b777c) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListLabelSchemasResponse:
    """One page of label schemas."""

    label_schemas: list[LabelSchema] = field(factory=list)
    """The label schemas of this page. Left out when there are none, on a page beyond the last."""
    next_page_token: str | None = None
    """The token of the next page. The empty text on the last page."""


from .label_schema import LabelSchema  # noqa: E402
