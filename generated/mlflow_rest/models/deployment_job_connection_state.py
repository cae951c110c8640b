# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

DeploymentJobConnectionStateInput = Literal[
    "DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED", "NOT_SET_UP", "CONNECTED", "NOT_FOUND", "REQUIRED_PARAMETERS_CHANGED"
]
"""How a registered model and its deployment job are connected. Databricks only. These are the values that the server accepts."""

if TYPE_CHECKING:
    DeploymentJobConnectionState = DeploymentJobConnectionStateInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    DeploymentJobConnectionState = str

DEPLOYMENT_JOB_CONNECTION_STATE_VALUES: tuple[DeploymentJobConnectionStateInput, ...] = (
    "DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED",
    "NOT_SET_UP",
    "CONNECTED",
    "NOT_FOUND",
    "REQUIRED_PARAMETERS_CHANGED",
)
"""Every known value of `DeploymentJobConnectionState`."""
