"""Waiting and taking turns on an event loop."""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from typing import TypeVar

T = TypeVar("T")

sleep = asyncio.sleep


def owner() -> object:
    """Who may use connections that are opened now: this event loop, if there is one yet, in this process."""
    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        return os.getpid(), None


def limited(seconds: float | None) -> AbstractAsyncContextManager[object]:
    """Ends what takes longer, with a `TimeoutError`.

    Args:
        seconds: How long it may take; `None` for any time.
    """
    return asyncio.timeout(seconds)


def abandon(connections: Iterable[object]) -> None:
    """Lets go of connections of another owner. Only their own event loop could close them."""


async def resolved(_: str, function: Callable[[], T | Awaitable[T]]) -> T:
    """Calls a function of the user, which may be a coroutine function."""
    value = function()
    if inspect.isawaitable(value):
        return await value
    return value


class AsyncSlots:
    """Lets a number of callers pass at a time.

    Args:
        count: How many.
    """

    def __init__(self, count: int) -> None:
        self._free = asyncio.Semaphore(count)

    async def acquire(self, timeout: float | None) -> bool:  # noqa: ASYNC109 - as threads have it
        """Waits for a slot.

        Args:
            timeout: Seconds; `None` waits for as long as it takes.

        Returns:
            Whether there was one in time.
        """
        if timeout is None or not self._free.locked():
            return await self._free.acquire()
        try:
            async with asyncio.timeout(timeout):
                return await self._free.acquire()
        except TimeoutError:
            return False

    def release(self) -> None:
        """Gives a slot back."""
        self._free.release()
