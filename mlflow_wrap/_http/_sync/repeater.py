# Made by `make generate` from _http/_async/repeater.py.
# Do not edit: change the async source. @generated
"""Does something again and again beside the caller."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._http._concurrency.background_threads import Wakeup, Worker


class Repeater:
    """Runs a step again and again in a task of its own.

    Args:
        step: What to do. It must not raise.
        interval: Seconds between two steps.
    """

    def __init__(self, step: Callable[[], object], interval: float) -> None:
        self._step = step
        self._interval = interval
        self._wakeup = Wakeup()
        self._worker = Worker(self._run)

    def close(self) -> None:
        """Run the step a last time, and wait for its end."""
        self._wakeup.set()
        concurrency.run_to_end(partial(self._worker.join, None))

    def _run(self) -> None:
        is_last = False
        while not is_last:
            is_last = self._wakeup.wait(self._interval)
            self._step()
