# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 1d8476aeb5a7c596) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class RegisteredModelAlias:
    """A name for one version of a registered model, which can be moved to another one."""

    alias: str
    """The alias, in upper and lower case as it was set."""
    version: str
    """The number of the version, as a string."""
