# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class ModelVersionDeploymentJobState(Model):
    """How the deployment job of a model version fares. Databricks only."""

    job_id: str | None = None
    """The deployment job."""
    run_id: str | None = None
    """The run of the job, which is no MLflow run."""
    job_state: DeploymentJobConnectionState | None = None
    """How the model and the job are connected."""
    run_state: DeploymentJobRunState | None = None
    """How far the run of the job has come."""
    current_task_name: str | None = None
    """The task of the job that runs now."""


from .deployment_job_connection_state import DeploymentJobConnectionState  # noqa: E402
from .deployment_job_run_state import DeploymentJobRunState  # noqa: E402
