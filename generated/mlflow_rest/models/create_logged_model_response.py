# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 d58ebafa6d217f22).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateLoggedModelResponse(Model):
    """The new model."""

    model: LoggedModel
    """The new model, with status `LOGGED_MODEL_PENDING`."""


from .logged_model import LoggedModel  # noqa: E402
