# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModelRegistrationInfo(Model):
    """A version of a registered model that was made from a logged model."""

    name: str | None = None
    """The registered model."""
    version: str | None = None
    """The number of the version, as a string."""
