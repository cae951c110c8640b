"""Chooses the original among runs of one creation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlflow_rest.models import Run


def choose_original(runs: Sequence[Run]) -> Run:
    """Choose the run to use, the same one each time: the one with most logged to it, then the first by id.

    Args:
        runs: At least one run.
    """
    return min(
        runs, key=lambda run: (is_untouched(run), -len(run.data.metrics) - len(run.data.params), run.info.run_id)
    )


def is_untouched(run: Run) -> bool:
    """Whether nothing was logged to a run, and it was not ended."""
    return not run.data.metrics and not run.data.params and run.info.status == "RUNNING"
