# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
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
