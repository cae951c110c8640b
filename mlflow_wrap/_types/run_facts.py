"""What MLflow calls what it notes on a run."""

from __future__ import annotations

from typing import Literal, get_args

TerminatedStatus = Literal["FINISHED", "FAILED", "KILLED"]
TERMINATED: tuple[TerminatedStatus, ...] = get_args(TerminatedStatus)
"""How a run can have ended."""
USER = "mlflow.user"
"""The tag that says who has started a run, or created a dataset."""
PARENT = "mlflow.parentRunId"
"""The tag of a child that names its parent."""
