# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class ModelVersion(Model):
    """A numbered version of a registered model, or of a prompt."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("name", "version")

    name: str
    """The name of the registered model."""
    version: str
    """The number, as a string. It starts at 1 and counts up."""
    creation_timestamp: int | None = None
    """When the version was created, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When the description, the stage or the name of the model was changed last, in milliseconds since the epoch. Tags and
    aliases do not count."""
    user_id: str | None = None
    """Who created the version. The open-source server never sets it."""
    current_stage: ModelVersionStage | None = None
    """The stage, `None` at first."""
    description: str | None = None
    """A string for people. Omitted when it was deleted; the empty string when none was ever given."""
    source: str | None = None
    """URI of the model's files, as it was given at creation."""
    run_id: str | None = None
    """The run that made the model. The empty string when it is not known."""
    status: ModelVersionStatus | None = None
    """Whether the version can be used. The open-source server returns `READY` at once."""
    status_message: str | None = None
    """Why the version has its status. The open-source server never sets it."""
    tags: ByName[ModelVersionTag, str] = field(factory=ByName, converter=by_name)
    """The tags. Omitted when there are none."""
    run_link: str | None = None
    """Link to the run on the server that made the model. The empty string when none was given."""
    aliases: list[str] = field(factory=list)
    """The aliases that point to this version. Omitted when there are none."""
    model_id: str | None = None
    """The logged model that the version was made from. The open-source server never returns it."""
    model_params: list[ModelParam] = field(factory=list)
    """Parameters of the logged model. The open-source server never returns them."""
    model_metrics: ByName[ModelMetric, float] = field(factory=ByName, converter=by_name)
    """Metrics of the logged model. The open-source server never returns them."""
    deployment_job_state: ModelVersionDeploymentJobState | None = None
    """How the deployment job of this version fares. Databricks only."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)
        if isinstance(self.model_metrics, list):
            self.model_metrics = ByName(self.model_metrics)


from .model_metric import ModelMetric  # noqa: E402
from .model_param import ModelParam  # noqa: E402
from .model_version_deployment_job_state import ModelVersionDeploymentJobState  # noqa: E402
from .model_version_stage import ModelVersionStage  # noqa: E402
from .model_version_status import ModelVersionStatus  # noqa: E402
from .model_version_tag import ModelVersionTag  # noqa: E402
