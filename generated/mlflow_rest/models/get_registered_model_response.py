# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetRegisteredModelResponse(Model):
    """The model requested."""

    registered_model: RegisteredModel
    """The model."""


from .registered_model import RegisteredModel  # noqa: E402
