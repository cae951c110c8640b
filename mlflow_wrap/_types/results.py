"""What workflows return."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen
from mlflow_rest._codec import read_text
from mlflow_rest.errors import UndecodableBody

if TYPE_CHECKING:
    from mlflow_rest.models import LoggedModel, ModelVersion, Run


@frozen
class RunSummary:
    """A run with the metric that it is judged by."""

    run: Run
    """The run, as the server returned it."""
    metric_key: str
    """The metric's name."""
    value: float | None
    """The metric's last value; `None` if the run has no such metric."""


@frozen
class PlannedRun:
    """A run as it was when its deletion was planned."""

    run_id: str
    """Its id."""
    status: str | None
    """Its status."""
    end_time: int | None
    """When it ended, in milliseconds since the epoch."""


@frozen
class CleanupPlan:
    """The runs that a clean-up would delete."""

    runs: list[PlannedRun]
    """The runs."""
    total: int
    """How many runs were looked at."""

    @property
    def run_ids(self) -> list[str]:
        """Ids of the runs."""
        return [run.run_id for run in self.runs]


@frozen
class CleanupResult:
    """What a clean-up did, or would do."""

    deleted_runs: list[str]
    """Ids of the runs that were deleted, or would be."""
    total: int
    """How many runs were looked at."""
    dry_run: bool
    """Whether nothing was deleted."""
    not_deleted: dict[str, str] = field(factory=dict)
    """Ids of the runs that were planned but not deleted, and why."""


@frozen
class CopyRunResult:
    """Where a run was copied to."""

    original_run_id: str
    """The run that was copied."""
    new_run_id: str
    """The copy."""
    target_experiment_id: str
    """The experiment that the copy is in."""
    created: bool = True
    """Whether the copy is new; not if an earlier call has made it."""
    children: list[CopyRunResult] = field(factory=list)
    """The copies of its children."""
    not_copied: dict[str, str] = field(factory=dict)
    """Paths of files that the server lists but cannot return, and why."""


@frozen
class AliasHolder:
    """A version that an alias pointed to."""

    version: str
    """Its number."""
    until: int | None
    """When the alias was moved away from it, in milliseconds since the epoch; `None` if it points to it now."""


@frozen
class LogModelResult:
    """A model that was logged with its files."""

    model: LoggedModel
    """The logged model; its id is `model.info.model_id`."""
    version: ModelVersion | None
    """The version that was registered; `None` if none was requested."""


def find_metric(run: Run, key: str) -> float | None:
    """Return the last value of a metric of a run; `None` if the run has no such metric."""
    value = run.data.metrics.get(key)
    return value if isinstance(value, int | float) else None


def read_version(content: bytes) -> str:
    """Read the release of a server; a login page is an error."""
    version = read_text(content).strip()
    if not re.match(r"\d+\.\d+\S*$", version):
        raise UndecodableBody("the body is not a release of MLflow")
    return version
