# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._by_name import ByName, by_name
from .._model import Model


@define(kw_only=True, repr=False)
class Experiment(Model):
    """A named group of runs, with the place where their artifacts go."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("experiment_id",)

    experiment_id: str
    """The identifier, a decimal number as a string. The experiment that every server starts with is `"0"`."""
    name: str
    """The name, unique among all experiments of the workspace, deleted ones included."""
    artifact_location: str | None = None
    """URI under which the runs of this experiment store artifacts. With `mlflow-artifacts:` the server proxies them."""
    lifecycle_stage: LifecycleStage | None = None
    """Whether the experiment is in use or marked as deleted."""
    last_update_time: int | None = None
    """When the experiment was created, renamed, deleted or restored last, in milliseconds since the epoch."""
    creation_time: int | None = None
    """When the experiment was created, in milliseconds since the epoch."""
    tags: ByName[ExperimentTag, str] = field(factory=ByName, converter=by_name)
    """The tags of the experiment. Omitted when there are none."""
    effective_trace_archival_retention: str | None = None
    """How long traces stay before they are archived, such as `30d`, after the server's and the experiment's settings are
    combined. Only on a server with trace archival."""
    workspace: str | None = None
    """Name of the workspace, `default` on a server without workspaces. Older servers leave it out."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.tags, list):
            self.tags = ByName(self.tags)


from .experiment_tag import ExperimentTag  # noqa: E402
from .lifecycle_stage import LifecycleStage  # noqa: E402
