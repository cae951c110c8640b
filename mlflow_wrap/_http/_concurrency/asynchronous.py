"""Waiting, taking turns and connecting on an event loop."""

from __future__ import annotations

import asyncio
import inspect
import os
import time
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from typing import TypeVar

import anyio
import anyio.to_thread
import httpcore

from mlflow_wrap._http._concurrency.cancellation import add_notes
from mlflow_wrap._http.slots import RECHECK, SlotEntry, SlotQueue
from mlflow_wrap.errors import MLflowError

T = TypeVar("T")

IS_ASYNC = True
sleep = asyncio.sleep

AsyncNetworkBackend = httpcore.AnyIOBackend
"""Opens connections: happy eyeballs over several addresses, each wait within its limit."""


def owner() -> object:
    """Return who may use connections that are opened now: this event loop, if there is one yet, in this process."""
    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        return os.getpid(), None


def current_owner() -> object:
    """Return who calls now.

    Raises:
        MLflowError: If no event loop of asyncio is running.
    """
    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError as exc:
        raise MLflowError(
            "AsyncMLflow needs a running event loop of asyncio, and there is none; it does not support trio, where "
            "MLflow can be called in a worker thread"
        ) from exc


def limited(seconds: float | None) -> AbstractAsyncContextManager[object]:
    """End what takes longer, with a `TimeoutError`.

    Args:
        seconds: How long it may take; `None` for no limit.
    """
    return asyncio.timeout(seconds)


def abandon(connections: Iterable[object]) -> None:
    """Let go of connections of another owner. Only their own event loop could close them."""


async def resolved(_: str, function: Callable[[], T | Awaitable[T]]) -> T:
    """Call a function of the user, which may be a coroutine function."""
    value = function()
    if inspect.isawaitable(value):
        return await value
    return value


async def in_thread(function: Callable[..., T], *arguments: object) -> T:
    """Call a function that waits for the disk."""
    return await anyio.to_thread.run_sync(function, *arguments)


async def run_all(steps: Iterable[Callable[[], Awaitable[object]]], max_concurrency: int) -> None:
    """Run steps, several at a time. The first that fails ends all; the others' failures are notes on it."""
    pending = iter(steps)

    async def work() -> None:
        for step in pending:
            await step()

    try:
        async with asyncio.TaskGroup() as group:
            for _ in range(max_concurrency):
                group.create_task(work())
    except BaseExceptionGroup as exc:
        errors = exc.exceptions
    else:
        return
    raise add_notes(errors)


async def run_to_end(step: Callable[[], Awaitable[T]]) -> T:
    """Run what must not be left half done, in a task of its own, and wait for its end even if the caller is cancelled.

    Args:
        step: What to do. It is bounded by its own deadline, as every call of a client is.

    Raises:
        asyncio.CancelledError: If the caller was cancelled meanwhile; the step is over then.
    """
    task = asyncio.ensure_future(step())
    cancelled: asyncio.CancelledError | None = None
    # A shield of anyio stops its own scopes only: without it, they would cancel each wait at once.
    with anyio.CancelScope(shield=True):
        while not task.done():
            try:
                await asyncio.wait((task,))
            except asyncio.CancelledError as exc:
                cancelled = exc
    if cancelled is None:
        return task.result()
    failure = None if task.cancelled() else task.exception()
    raise cancelled if failure is None else add_notes((cancelled, failure))


class AsyncSlot(SlotEntry):
    """See `SlotEntry`. Its owner is the task."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(asyncio.current_task())


class AsyncSlots(SlotQueue[AsyncSlot]):
    """See `SlotQueue`."""

    async def wait(self, slot: AsyncSlot, timeout: float | None) -> bool:  # noqa: ASYNC109 - as threads have it
        """Wait for the turn of a slot.

        Args:
            slot: A slot for which `enter` returned false.
            timeout: Seconds; `None` for no limit.

        Returns:
            Whether it came in time.
        """
        until = None if timeout is None else time.monotonic() + timeout
        loop = asyncio.get_running_loop()
        while True:
            slot.inbox = loop.create_future()
            if self._is_admitted(slot):
                return True
            left = RECHECK if until is None else min(RECHECK, until - time.monotonic())
            if left <= 0:
                return False
            await asyncio.wait((slot.inbox,), timeout=left)

    def _wake(self, slot: AsyncSlot) -> None:
        if not slot.inbox.done():
            slot.inbox.set_result(None)
