# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 1d8476aeb5a7c596) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class SearchRegisteredModelsResponse:
    """One page of registered models."""

    registered_models: list[RegisteredModel] = field(factory=list)
    """The models of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .registered_model import RegisteredModel  # noqa: E402
