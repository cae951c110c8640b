# Made by `make generate` from mlflow_wrap/_async/system_metrics_log.py.
# Do not edit: change the async source. @generated
"""Logs system metrics of a run beside what else is done."""

from __future__ import annotations

import logging
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Self

from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._http._sync.repeater import Repeater
from mlflow_wrap._system_metrics import PREFIX, SystemMetricsReader
from mlflow_wrap.errors import MLflowError

if TYPE_CHECKING:
    from mlflow_rest.models import Run

_logger = logging.getLogger("mlflow_wrap")


class SystemMetricsLog:
    """Logs system metrics now and then, and at the end of its block. A failure is a warning in the log, never an error.

    Args:
        reader: Reads the metrics.
        get_run: Gets the run.
        log: Logs metrics at a step.
        interval: Seconds between two samples.
    """

    def __init__(
        self,
        reader: SystemMetricsReader,
        get_run: Callable[[], Run],
        log: Callable[[dict[str, float], int], object],
        interval: float,
    ) -> None:
        self._reader = reader
        self._get_run = get_run
        self._log = log
        self._interval = interval
        self._step = 0
        self._repeater: Repeater | None = None

    def __enter__(self) -> Self:
        # A run that is continued goes on where its last samples ended.
        points = (self._get_run()).data.metrics.points
        steps = [point.step or 0 for point in points if str(point.key).startswith(PREFIX)]
        self._step = max(steps, default=-1) + 1
        self._repeater = Repeater(self._sample, self._interval)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._repeater is not None:
            self._repeater.close()

    def _sample(self) -> None:
        try:
            metrics = concurrency.in_thread(self._reader.read_system_metrics)
            self._log(metrics, self._step)
        except (MLflowError, OSError) as exc:
            _logger.warning("system metrics were not logged: %s", exc)
        self._step += 1
