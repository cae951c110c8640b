"""Calls in tasks of their own, which the caller's cancellation does not reach."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from mlflow_wrap._http.call_trace import CallTrace

T = TypeVar("T")


class _Closable(Protocol):
    async def aclose(self) -> object: ...


class AsyncIsolatedCalls:
    """The calls of a client, of which some go on although nobody waits for them."""

    def __init__(self) -> None:
        self._abandoned: set[asyncio.Task[None]] = set()

    def start(self) -> AsyncIsolatedCall:
        """Start a call."""
        return AsyncIsolatedCall(self._abandoned)

    async def aclose(self) -> None:
        """End the calls that nobody waits for."""
        for task in self._abandoned:
            task.cancel()
        if self._abandoned:
            await asyncio.wait(self._abandoned)


class AsyncIsolatedCall:
    """Steps in tasks of their own, of which the last goes on if the caller is cancelled.

    Args:
        abandoned: Takes the task that ends the call when nobody waits for it.
    """

    def __init__(self, abandoned: set[asyncio.Task[None]]) -> None:
        self.progress = CallTrace()
        self.opened: list[_Closable] = []
        """What to close at the end."""
        self._abandoned = abandoned
        self._step: asyncio.Future[Any] | None = None

    async def trace(self, name: str, _: object) -> None:
        """Note an event of httpx."""
        self.progress.enter(name)

    async def run(
        self,
        step: Callable[[], Awaitable[T]],
        timeout: float | None = None,  # noqa: ASYNC109 - as threads have it
    ) -> T:
        """Run a step, and wait for it. If it fails or is cancelled, the call ends.

        Args:
            step: What to do.
            timeout: Seconds; `None` for no limit.

        Raises:
            TimeoutError: If it takes longer.
        """
        self.progress.check()
        self._step = task = asyncio.ensure_future(step())
        try:
            async with asyncio.timeout(timeout):
                return await asyncio.shield(task)
        except BaseException:
            self.end()
            raise

    def finish(self) -> None:
        """Do nothing: there is no further step, and nothing is open."""

    def end(self) -> None:
        """Close what is open, as soon as the current step is over."""
        self.progress.is_abandoned = True
        step = self._step
        if step is not None and not step.done() and self.progress.is_receiving:
            step.cancel()
        if self.opened or (step is not None and not step.done()):
            task = asyncio.get_running_loop().create_task(self._finish())
            self._abandoned.add(task)
            task.add_done_callback(self._abandoned.discard)

    async def _finish(self) -> None:
        if self._step is not None:
            try:
                await asyncio.wait((self._step,))
            except asyncio.CancelledError:
                self._step.cancel()
                await asyncio.wait((self._step,))
            if not self._step.cancelled():
                self._step.exception()  # or asyncio would report that nobody has seen it
        for response in self.opened:
            with suppress(Exception):  # nobody waits for it
                await response.aclose()
