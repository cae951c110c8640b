# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateRegisteredModelResponse(Model):
    """The new model."""

    registered_model: RegisteredModel
    """The new model, without versions."""


from .registered_model import RegisteredModel  # noqa: E402
