# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 fbfcde5a177fe951) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class ModelParam:
    """A parameter of a logged model."""

    name: str
    """The name of the parameter."""
    value: str | None = None
    """The value, as a text."""
