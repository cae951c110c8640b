# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class RegisteredModel(Model):
    """A named model in the registry, or a prompt, which MLflow stores in the same table and distinguishes by the tag
    `mlflow.prompt.is_prompt`."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("name",)

    name: str
    """The name, unique in the registry. It contains no `/` and no `:`."""
    creation_timestamp: int | None = None
    """When the model was created, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When the model was changed or got or lost a version last, in milliseconds since the epoch. Changes to a version, to
    tags or to aliases do not count, but a change of stage does."""
    user_id: str | None = None
    """Who created the model. The open-source server never sets it."""
    description: str | None = None
    """A string for people. Omitted when it is empty."""
    latest_versions: list[ModelVersion] = field(factory=list)
    """For each stage, the version with the highest number in it. Omitted when there are no versions."""
    tags: ByName[RegisteredModelTag, str] = field(factory=ByName, converter=by_name)
    """The tags. Omitted when there are none."""
    aliases: ByName[RegisteredModelAlias, str] = field(factory=ByName, converter=by_name)
    """The aliases, with the versions that they point to. Omitted when there are none."""
    deployment_job_id: str | None = None
    """Deployment job of the model. Databricks only."""
    deployment_job_state: DeploymentJobConnectionState | None = None
    """How the model and its deployment job are connected. Databricks only."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)
        if isinstance(self.aliases, list):
            self.aliases = ByName(self.aliases)


from .deployment_job_connection_state import DeploymentJobConnectionState  # noqa: E402
from .model_version import ModelVersion  # noqa: E402
from .registered_model_alias import RegisteredModelAlias  # noqa: E402
from .registered_model_tag import RegisteredModelTag  # noqa: E402
