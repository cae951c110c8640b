"""Work that goes on beside the caller, in a thread."""

from __future__ import annotations

import atexit
import logging
import os
import signal
import sys
import threading
import time
from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Literal

from mlflow_wrap._http._concurrency import cancellation


class Wakeup:
    """Ends the wait of one thread. Any thread and any signal handler may set it."""

    def __init__(self) -> None:
        # A queue in C, which a signal handler may interrupt and use.
        self._inbox: SimpleQueue[None] = SimpleQueue()

    def set(self) -> None:
        """End the wait, or the next one."""
        self._inbox.put(None)

    def wait(self, timeout: float | None) -> bool:
        """Wait.

        Args:
            timeout: Seconds; `None` for no limit.

        Returns:
            Whether it was ended.
        """
        try:
            self._inbox.get(timeout=timeout)
        except Empty:
            return False
        with suppress(Empty):
            while True:
                self._inbox.get_nowait()
        return True


class Worker:
    """A step in a thread of its own, with which the process may end.

    Args:
        step: What to do. It handles its own errors.
    """

    def __init__(self, step: Callable[[], object]) -> None:
        self._over: list[SimpleQueue[None]] = []
        self._is_over = False
        # threading.Thread takes locks of its own, which an interrupt may leave locked.
        start_new_thread(copy_context().run, (self._run, step))

    def join(self, timeout: float | None) -> bool:
        """Wait for its end.

        Args:
            timeout: Seconds; `None` for no limit.

        Returns:
            Whether it has ended.
        """
        inbox: SimpleQueue[None] = SimpleQueue()
        self._over.append(inbox)
        if not self._is_over:
            with suppress(Empty):
                inbox.get(timeout=timeout)
        return self._is_over

    def _run(self, step: Callable[[], object]) -> None:
        cancellation.current.set(None)
        try:
            step()
        finally:
            self._is_over = True
            for inbox in self._over:
                inbox.put(None)


class ExitHook:
    """Runs a step at the end of the process.

    Args:
        step: What to do, with the status of a run: `FINISHED`, or `FAILED` if an exception has ended the process.
    """

    def __init__(self, step: Callable[[Literal["FINISHED", "FAILED"]], object]) -> None:
        self._step = step
        self._pid = os.getpid()

    def install(self) -> None:
        """Begin."""
        atexit.register(self._run)

    def remove(self) -> None:
        """End."""
        atexit.unregister(self._run)

    def _run(self) -> None:
        if self._pid != os.getpid():
            return
        is_interactive = hasattr(sys, "ps1")
        try:
            self._step("FAILED" if hasattr(sys, "last_value") and not is_interactive else "FINISHED")
        except Exception:
            logging.getLogger("mlflow_wrap").exception("a run was not ended at the end of the process")


class Terminated(BaseException):
    """The process got SIGTERM."""


class TerminationGuard:
    """Makes SIGTERM raise in the main thread, so that what is under way ends in order.

    Only where nobody else handles it: handlers of the user, and `SIG_IGN`, stay.
    """

    def __init__(self) -> None:
        self._pid = os.getpid()
        self._is_installed = False

    def install(self) -> None:
        """Begin, if this is the main thread and nobody handles SIGTERM."""
        if threading.current_thread() is not threading.main_thread():
            return
        if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
            signal.signal(signal.SIGTERM, self._handle)
            self._is_installed = True

    def remove(self, error: BaseException | None) -> None:
        """End, and end the process by SIGTERM if that was its error.

        Args:
            error: What has ended the block.
        """
        if not self._is_installed:
            return
        self._is_installed = False
        if signal.getsignal(signal.SIGTERM) == self._handle:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
        if isinstance(error, Terminated):
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(1)

    def _handle(self, number: int, _: FrameType | None) -> None:
        if os.getpid() != self._pid:  # a forked child, whose parent this does not concern
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
            return
        raise Terminated("the process got SIGTERM")
