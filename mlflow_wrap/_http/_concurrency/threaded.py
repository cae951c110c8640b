"""Waiting and taking turns among threads."""

from __future__ import annotations

import inspect
import os
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol, TypeVar

from mlflow_wrap.errors import InvalidArgument

T = TypeVar("T")

sleep = time.sleep


class _Closable(Protocol):
    def close(self) -> None: ...


def owner() -> object:
    """Who may use connections that are opened now: this process."""
    return os.getpid()


def limited(_: float | None) -> AbstractContextManager[object]:
    """Nothing: a thread cannot be ended from outside."""
    return nullcontext()


def abandon(connections: Iterable[_Closable]) -> None:
    """Lets go of connections of another owner: this process closes its copies, which says nothing to the server."""
    for connection in connections:
        connection.close()


def resolved(name: str, function: Callable[[], T]) -> T:
    """Calls a function of the user, which must not be a coroutine function here."""
    value = function()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise InvalidArgument(f"{name} is a coroutine function, which only AsyncMLflow can call")
    return value


class Slots:
    """Lets a number of callers pass at a time.

    Args:
        count: How many.
    """

    def __init__(self, count: int) -> None:
        self._free = threading.Semaphore(count)

    def acquire(self, timeout: float | None) -> bool:
        """Waits for a slot.

        Args:
            timeout: Seconds; `None` waits for as long as it takes.

        Returns:
            Whether there was one in time.
        """
        return self._free.acquire(timeout=timeout)

    def release(self) -> None:
        """Gives a slot back."""
        self._free.release()
