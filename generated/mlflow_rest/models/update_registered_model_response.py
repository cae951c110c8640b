# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 8d1b2cc0816f59c5).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateRegisteredModelResponse(Model):
    """The model after the change."""

    registered_model: RegisteredModel
    """The model after the change."""


from .registered_model import RegisteredModel  # noqa: E402
