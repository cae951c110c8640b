# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class RegisteredModelAlias(Model):
    """A name for one version of a registered model, which can be moved to another one."""

    PAIR: ClassVar[tuple[str, str]] = ("alias", "version")

    alias: str
    """The alias, in upper and lower case as it was set."""
    version: str
    """The number of the version, as a string."""
