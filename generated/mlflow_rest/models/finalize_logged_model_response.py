# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 d58ebafa6d217f22).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class FinalizeLoggedModelResponse(Model):
    """The model after the change."""

    model: LoggedModel
    """The model with its new status."""


from .logged_model import LoggedModel  # noqa: E402
