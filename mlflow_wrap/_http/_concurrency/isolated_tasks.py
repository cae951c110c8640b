"""Calls in tasks of their own, which the caller's cancellation does not reach."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from mlflow_wrap._http.call_trace import CallTrace

T = TypeVar("T")
_CLOSE_SECONDS = 1.0
"""How long closing a client waits for its abandoned calls. Those that open a connection may take longer."""


class _Closable(Protocol):
    async def aclose(self) -> object: ...


class AsyncIsolatedCalls:
    """The calls of a client, of which some go on although nobody waits for them."""

    def __init__(self) -> None:
        self.is_cancelled = False
        self.abandoned: dict[asyncio.Task[None], asyncio.Future[Any]] = {}
        """By the task that ends a call: the step that it waits for."""

    def start(self) -> AsyncIsolatedCall:
        """Start a call."""
        return AsyncIsolatedCall(self)

    def cancel(self) -> None:
        """Cancel the calls that nobody waits for, whatever that costs httpx."""
        self.is_cancelled = True
        for step in self.abandoned.values():
            step.cancel()

    async def aclose(self, close: Callable[[], Awaitable[object]] | None) -> None:
        """Wait a moment for the calls that nobody waits for, and close what they use.

        Args:
            close: Closes it; `None` if that is its owner's business.
        """
        try:
            if self.abandoned:
                await asyncio.wait(self.abandoned, timeout=_CLOSE_SECONDS)
        finally:
            if close is not None:
                await close()


class AsyncIsolatedCall:
    """Steps in tasks of their own, of which the last goes on if the caller is cancelled.

    Args:
        calls: The calls of the same client.
    """

    def __init__(self, calls: AsyncIsolatedCalls) -> None:
        self.progress = CallTrace()
        self.opened: list[_Closable] = []
        """What to close at the end."""
        self._calls = calls
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
        if step is None or (step.done() and not self.opened):
            return
        if self.progress.is_receiving or self._calls.is_cancelled:
            step.cancel()
        task = asyncio.get_running_loop().create_task(self._finish(step))
        self._calls.abandoned[task] = step
        task.add_done_callback(self._calls.abandoned.pop)

    async def _finish(self, step: asyncio.Future[Any]) -> None:
        await asyncio.wait((step,))
        if not step.cancelled():
            step.exception()  # or asyncio would report that nobody has seen it
        for response in self.opened:
            with suppress(Exception):  # nobody waits for it
                await response.aclose()
