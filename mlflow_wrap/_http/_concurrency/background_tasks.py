"""Work that goes on beside the caller, in a task."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from _thread import get_ident
from collections.abc import Awaitable, Callable
from contextlib import suppress


class AsyncWakeup:
    """Ends the wait of one task. Any thread may set it."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._thread = get_ident()
        self._event = asyncio.Event()

    def set(self) -> None:
        """End the wait, or the next one."""
        if get_ident() == self._thread:
            self._event.set()
            return
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, timeout: float | None) -> bool:  # noqa: ASYNC109 - as threads have it
        """Wait.

        Args:
            timeout: Seconds; `None` for no limit.

        Returns:
            Whether it was ended.
        """
        try:
            async with asyncio.timeout(timeout):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True


class AsyncWorker:
    """A step in a task of its own.

    Args:
        step: What to do. It handles its own errors.
    """

    def __init__(self, step: Callable[[], Awaitable[object]]) -> None:
        self._task = asyncio.ensure_future(step())

    async def join(self, timeout: float | None) -> bool:  # noqa: ASYNC109 - as threads have it
        """Wait for its end.

        Args:
            timeout: Seconds; `None` for no limit.

        Returns:
            Whether it has ended.
        """
        await asyncio.wait((self._task,), timeout=timeout)
        return self._task.done()


class AsyncTerminationGuard:
    """Makes SIGTERM cancel the task, so that what is under way ends in order.

    Only where nobody else handles it: handlers of the user, and `SIG_IGN`, stay.
    """

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_terminated = False

    def install(self) -> None:
        """Begin, if this is the main thread and nobody handles SIGTERM."""
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        if task is None or threading.current_thread() is not threading.main_thread():
            return
        if signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
            return

        def cancel() -> None:
            self._is_terminated = True
            task.cancel("the process got SIGTERM")

        with suppress(NotImplementedError):  # Windows has no such signal
            loop.add_signal_handler(signal.SIGTERM, cancel)
            self._loop = loop

    def remove(self, _: BaseException | None) -> None:
        """End, and end the process by SIGTERM if it got that."""
        if self._loop is None:
            return
        self._loop.remove_signal_handler(signal.SIGTERM)
        self._loop = None
        if self._is_terminated:
            os.kill(os.getpid(), signal.SIGTERM)


class Terminated(BaseException):
    """Never raised here: SIGTERM cancels the task."""


class AsyncExitHook:
    """What threads do at the end of the process. An event loop has ended by then: the spool keeps what is left.

    Args:
        step: What a thread would do.
    """

    def __init__(self, step: Callable[[], Awaitable[object]]) -> None: ...

    def install(self) -> None:
        """Begin."""

    def remove(self) -> None:
        """End."""
