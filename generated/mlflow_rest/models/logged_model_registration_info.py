# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 62ea889cd73ce017) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class LoggedModelRegistrationInfo:
    """A version of a registered model that was made from a logged model."""

    name: str | None = None
    """The registered model."""
    version: str | None = None
    """The number of the version, as a string."""
