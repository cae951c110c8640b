# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetLoggedModelTagsResponse(Model):
    """An empty object, on the open-source server."""

    model: LoggedModel | None = None
    """The model with its tags. The open-source server never returns it."""


from .logged_model import LoggedModel  # noqa: E402
