"""Ends the waits of threads that work together when one of them fails."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextvars import ContextVar

SLICE = 0.2
"""Seconds that a wait may go on after it was cancelled."""
current: ContextVar[threading.Event | None] = ContextVar("mlflow_wrap_cancelled", default=None)
"""Is set when the waits of this thread must end; `None` where nobody cancels them."""


class Cancelled(BaseException):
    """Nobody waits for what this thread does any more."""


def check(cancelled: threading.Event) -> None:
    """Raise if the waits of this thread must end.

    Raises:
        Cancelled: If so.
    """
    if cancelled.is_set():
        raise Cancelled


def sleep(seconds: float) -> None:
    """Wait.

    Raises:
        Cancelled: If the wait was cancelled.
    """
    cancelled = current.get()
    if cancelled is None:
        time.sleep(seconds)
    elif cancelled.wait(seconds):
        raise Cancelled


def add_notes(errors: Sequence[BaseException]) -> BaseException:
    """Return the first of several errors, with notes on the others."""
    first, *others = errors
    for other in others:
        first.add_note(f"also: {type(other).__name__}: {other}")
    return first
