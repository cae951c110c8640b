"""Does something again and again beside the caller."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http._concurrency.background_tasks import AsyncWakeup, AsyncWorker


class AsyncRepeater:
    """Runs a step again and again in a task of its own.

    Args:
        step: What to do. It must not raise.
        interval: Seconds between two steps.
    """

    def __init__(self, step: Callable[[], Awaitable[object]], interval: float) -> None:
        self._step = step
        self._interval = interval
        self._wakeup = AsyncWakeup()
        self._worker = AsyncWorker(self._run)

    async def aclose(self) -> None:
        """Run the step a last time, and wait for its end."""
        self._wakeup.set()
        await concurrency.run_to_end(partial(self._worker.join, None))

    async def _run(self) -> None:
        is_last = False
        while not is_last:
            is_last = await self._wakeup.wait(self._interval)
            await self._step()
