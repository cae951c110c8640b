# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 62ea889cd73ce017) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class SetLoggedModelTagsResponse:
    """An empty object, on the open-source server."""

    model: LoggedModel | None = None
    """The model with its tags. The open-source server never answers it."""


from .logged_model import LoggedModel  # noqa: E402
