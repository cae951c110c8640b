# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

DeploymentJobRunStateInput = Literal[
    "DEPLOYMENT_JOB_RUN_STATE_UNSPECIFIED",
    "NO_VALID_DEPLOYMENT_JOB_FOUND",
    "RUNNING",
    "SUCCEEDED",
    "FAILED",
    "PENDING",
    "APPROVAL",
]
"""How far a run of a deployment job has come. Databricks only. These are the values that the server accepts."""

if TYPE_CHECKING:
    DeploymentJobRunState = DeploymentJobRunStateInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    DeploymentJobRunState = str

DEPLOYMENT_JOB_RUN_STATE_VALUES: tuple[DeploymentJobRunStateInput, ...] = (
    "DEPLOYMENT_JOB_RUN_STATE_UNSPECIFIED",
    "NO_VALID_DEPLOYMENT_JOB_FOUND",
    "RUNNING",
    "SUCCEEDED",
    "FAILED",
    "PENDING",
    "APPROVAL",
)
"""Every known value of `DeploymentJobRunState`."""
