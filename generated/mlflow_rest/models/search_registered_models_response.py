# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class SearchRegisteredModelsResponse(Model):
    """One page of registered models."""

    registered_models: list[RegisteredModel] = field(factory=list)
    """The models of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .registered_model import RegisteredModel  # noqa: E402
