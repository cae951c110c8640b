# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 d58ebafa6d217f22).
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
