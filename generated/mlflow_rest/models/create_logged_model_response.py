# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 62ea889cd73ce017) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class CreateLoggedModelResponse:
    """The new model."""

    model: LoggedModel
    """The new model, with status `LOGGED_MODEL_PENDING`."""


from .logged_model import LoggedModel  # noqa: E402
