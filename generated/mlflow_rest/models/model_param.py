# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ModelParam(Model):
    """A parameter of a logged model."""

    name: str
    """The name of the parameter."""
    value: str | None = None
    """The value, as a string."""
