# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchLoggedModelsResponse(Model):
    """One page of logged models."""

    models: list[LoggedModel] = field(factory=list)
    """The models of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .logged_model import LoggedModel  # noqa: E402
