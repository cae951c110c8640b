"""How far a transfer, or a workflow, has come."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Self

from mlflow_rest._validation import reject

if TYPE_CHECKING:
    from types import TracebackType

    from mlflow_wrap._artifacts.progress_bar import ProgressBar

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
    """Counts what several transfers have moved, and reports it. Used with `with`; without an error it reports the end.

    Args:
        callback: Takes the reports; `True` draws a bar.
        bytes_total: Bytes of all files.
        files_total: Number of all files.
    """

    def __init__(
        self, callback: ProgressCallback | bool | None, bytes_total: int | None = None, files_total: int | None = None
    ) -> None:
        self.bytes_total = bytes_total
        self.files_total = files_total
        self._bar: ProgressBar | None = None
        if isinstance(callback, bool):
            self._bar = make_bar() if callback else None
            self._callback: ProgressCallback | None = self._bar
        else:
            _check_callback(callback)
            self._callback = callback
        self._lock = threading.Lock()
        self._bytes = self._files = 0
        self._reported = 0.0

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.__enter__()
        self._report(None)
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._report(None)
        finally:
            if self._bar is not None:
                self._bar.__exit__(exc_type, error, trace)

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


def make_bar() -> ProgressBar:
    """Make the bar of a single transfer.

    Raises:
        MissingDependencyError: If rich is not installed.
    """
    from mlflow_wrap._artifacts.progress_bar import ProgressBar  # noqa: PLC0415 - few draw one

    return ProgressBar()


def _check_callback(callback: object) -> None:
    if callback is not None and (isinstance(callback, type) or not callable(callback)):
        raise reject("progress", callback, "a function")
