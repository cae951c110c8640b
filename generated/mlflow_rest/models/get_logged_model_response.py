# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 d58ebafa6d217f22).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetLoggedModelResponse(Model):
    """The model requested."""

    model: LoggedModel
    """The model."""


from .logged_model import LoggedModel  # noqa: E402
