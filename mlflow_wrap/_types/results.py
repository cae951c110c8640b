"""What workflows return."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen
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
class CleanupResult:
    """What a clean-up did, or would do."""

    deleted_runs: list[str]
    """Ids of the runs that were deleted, or would be."""
    total: int
    """How many runs were looked at."""
    dry_run: bool
    """Whether nothing was deleted."""


@frozen
class CopyRunResult:
    """Where a run was copied to."""

    original_run_id: str
    """The run that was copied."""
    new_run_id: str
    """The copy."""
    target_experiment_id: str
    """The experiment that the copy is in."""


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
