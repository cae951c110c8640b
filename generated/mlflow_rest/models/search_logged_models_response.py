# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 62ea889cd73ce017) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class SearchLoggedModelsResponse:
    """One page of logged models."""

    models: list[LoggedModel] = field(factory=list)
    """The models of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .logged_model import LoggedModel  # noqa: E402
