"""Calls in threads of their own, which no signal interrupts, and for which nobody waits too long."""

from __future__ import annotations

import math
import time
from _thread import start_new_thread
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Protocol, TypeVar

from mlflow_wrap._http._concurrency import cancellation
from mlflow_wrap._http.call_trace import CallTrace

T = TypeVar("T")
Step = Callable[[], object]


class _Closable(Protocol):
    def close(self) -> object: ...


class IsolatedCalls:
    """The calls of a client. Those that nobody waits for any more end by themselves."""

    def __init__(self) -> None:
        self._active: dict[object, None] = {}
        self._closing: list[Callable[[], object]] = []

    def start(self) -> IsolatedCall:
        """Start a call."""
        return IsolatedCall(self)

    def cancel(self) -> None:
        """Do nothing: a thread cannot be ended from outside."""

    def close(self, close: Callable[[], object] | None) -> None:
        """Close what the calls use, as soon as none of them uses it.

        A socket that is closed while a thread reads from it may make that thread read what another one should.

        Args:
            close: Closes it; `None` if that is its owner's business.
        """
        if close is not None:
            self._closing.append(close)
            self._close_if_idle()

    def enter(self, token: object) -> None:
        """Note that a thread begins."""
        self._active[token] = None

    def leave(self, token: object) -> None:
        """Note that a thread ends."""
        self._active.pop(token, None)
        with suppress(Exception):  # nobody waits for it
            self._close_if_idle()

    def _close_if_idle(self) -> None:
        while self._closing and not self._active:
            try:
                close = self._closing.pop()
            except IndexError:
                return  # another thread does it
            close()


class IsolatedCall:
    """Steps that run one after the other in a thread of their own, which goes on if the caller is interrupted."""

    _is_started = False

    def __init__(self, calls: IsolatedCalls) -> None:
        self.progress = CallTrace()
        self.opened: list[_Closable] = []
        """What to close at the end."""
        self._steps: SimpleQueue[Step | None] = SimpleQueue()
        self._calls = calls

    def __del__(self) -> None:
        # An interrupt may come where no `except` catches it.
        if self._is_started:
            self.end()

    def trace(self, name: str, _: object) -> None:
        """Note an event of httpx."""
        self.progress.enter(name)

    def run(self, step: Callable[[], T], timeout: float | None = None) -> T:
        """Run a step, and wait for it. If it fails or is interrupted, the call ends.

        Args:
            step: What to do.
            timeout: Seconds; `None` for no limit.

        Raises:
            TimeoutError: If it takes longer.
        """
        self.progress.check()
        outcomes: SimpleQueue[tuple[Any, BaseException | None]] = SimpleQueue()
        try:
            if not self._is_started:
                self._is_started = True
                # threading.Thread takes locks of its own, which an interrupt may leave locked.
                start_new_thread(_work, (self._steps, self._calls))
            self._steps.put(partial(copy_context().run, _report, step, outcomes))
            result: T = _unwrap(*_wait(outcomes, timeout))
        except Empty as exc:
            self.end()
            raise TimeoutError from exc
        except BaseException:
            self.end()
            raise
        return result

    def finish(self) -> None:
        """Let the thread end: there is no further step, and nothing is open."""
        self._steps.put(None)

    def end(self) -> None:
        """Close what is open, as soon as the current step is over."""
        self.progress.is_abandoned = True
        self._steps.put(partial(_close, self.opened))
        self._steps.put(None)


def _work(steps: SimpleQueue[Step | None], calls: IsolatedCalls) -> None:
    token = object()
    calls.enter(token)
    try:
        while (step := steps.get()) is not None:
            step()
            # What it refers to may have to be finalized now.
            del step
    finally:
        calls.leave(token)


def _report(step: Step, outcomes: SimpleQueue[tuple[Any, BaseException | None]]) -> None:
    try:
        outcomes.put((step(), None))
    except BaseException as exc:
        outcomes.put((None, exc))


def _wait(
    outcomes: SimpleQueue[tuple[Any, BaseException | None]], timeout: float | None
) -> tuple[Any, BaseException | None]:
    cancelled = cancellation.current.get()
    if cancelled is None:
        return outcomes.get(timeout=timeout)
    until = math.inf if timeout is None else time.monotonic() + timeout
    while True:
        try:
            return outcomes.get(timeout=cancellation.SLICE)
        except Empty:
            cancellation.check(cancelled)
            if time.monotonic() >= until:
                raise


def _unwrap(result: Any, error: BaseException | None) -> Any:
    try:
        if error is not None:
            raise error
        return result
    finally:
        del error  # the traceback refers to this frame


def _close(opened: list[_Closable]) -> None:
    for response in opened:
        with suppress(Exception):  # nobody waits for it
            response.close()
