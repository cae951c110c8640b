# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 d563a8b87f8967f0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class FinalizeLoggedModelResponse:
    """The model after the change."""

    model: LoggedModel
    """The model with its new status."""


from .logged_model import LoggedModel  # noqa: E402
