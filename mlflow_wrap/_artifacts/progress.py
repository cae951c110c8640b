"""How far a transfer, or a workflow, has come."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from mlflow_rest._validation import reject

_INTERVAL = 0.1


class TransferProgress(NamedTuple):
    """How far a transfer has come."""

    path: str | None
    """The file that has just moved on; `None` at the beginning and at the end."""
    bytes_done: int
    """Bytes of all files. Fewer than before if a file begins anew."""
    bytes_total: int | None
    """Bytes of all files; `None` if that is not known."""
    files_done: int
    """Files that are complete."""
    files_total: int | None
    """All files; `None` if that is not known."""


ProgressCallback = Callable[[TransferProgress], None]
"""Is called at the beginning, at the end, and at most ten times a second in between, by one thread at a time. What it
raises ends the transfer."""


class ProgressReporter:
    """Counts what several transfers have moved, and reports it.

    Args:
        callback: Takes the reports.
        bytes_total: Bytes of all files.
        files_total: Number of all files.
    """

    def __init__(
        self, callback: ProgressCallback | None, bytes_total: int | None = None, files_total: int | None = None
    ) -> None:
        _check_callback(callback)
        self.bytes_total = bytes_total
        self.files_total = files_total
        self._callback = callback
        self._lock = threading.Lock()
        self._bytes = self._files = 0
        self._reported = 0.0
        self._report(None)

    def add(self, path: str, count: int) -> None:
        """Note that bytes of a file were moved; fewer than none if it begins anew."""
        if self._callback is not None:
            with self._lock:
                self._bytes += count
                if time.monotonic() - self._reported >= _INTERVAL:
                    self._report(path)

    def finish_file(self) -> None:
        """Note that a file is complete."""
        with self._lock:
            self._files += 1

    def finish(self) -> None:
        """Report the end."""
        self._report(None)

    def _report(self, path: str | None) -> None:
        self._reported = time.monotonic()
        if self._callback is not None:
            self._callback(TransferProgress(path, self._bytes, self.bytes_total, self._files, self.files_total))


class WorkflowProgress(NamedTuple):
    """How far a workflow has come."""

    step: str
    """What it counts: `runs`, `points`, `models` or `files`."""
    item: str | None
    """What has just been done: the id of a run or a model, the name of a metric, or a path."""
    done: int
    """How many are done."""
    total: int | None
    """All; `None` if that is not known."""


WorkflowCallback = Callable[[WorkflowProgress], None]
"""Is called at the end of each step, and at most ten times a second in between. What it raises ends the workflow."""


class WorkflowReporter:
    """Reports what a workflow has done.

    Args:
        callback: Takes the reports.
    """

    def __init__(self, callback: WorkflowCallback | None) -> None:
        _check_callback(callback)
        self._callback = callback
        self._reported = 0.0

    def report(self, step: str, item: str | None, done: int, total: int | None) -> None:
        """Report that something is done."""
        now = time.monotonic()
        if self._callback is not None and (done == total or now - self._reported >= _INTERVAL):
            self._reported = now
            self._callback(WorkflowProgress(step, item, done, total))


def _check_callback(callback: object) -> None:
    if callback is not None and (isinstance(callback, type) or not callable(callback)):
        raise reject("progress", callback, "a function")
