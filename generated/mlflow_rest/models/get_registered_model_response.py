# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 1d8476aeb5a7c596) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class GetRegisteredModelResponse:
    """The model asked for."""

    registered_model: RegisteredModel
    """The model."""


from .registered_model import RegisteredModel  # noqa: E402
