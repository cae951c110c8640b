"""Waiting, taking turns and connecting among threads."""

from __future__ import annotations

import inspect
import os
import threading
import time
from _thread import get_ident, start_new_thread
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext, suppress
from contextvars import copy_context
from queue import Empty, SimpleQueue
from typing import Protocol, TypeVar

from mlflow_wrap._http._concurrency import cancellation
from mlflow_wrap._http._concurrency.sockets import SocketBackend
from mlflow_wrap._http.slots import RECHECK, SlotEntry, SlotQueue
from mlflow_wrap.errors import InvalidArgument

T = TypeVar("T")

IS_ASYNC = False
sleep = cancellation.sleep

NetworkBackend = SocketBackend
"""Opens connections."""


class _Closable(Protocol):
    def close(self) -> None: ...


def owner() -> object:
    """Return who may use connections that are opened now: this process."""
    return os.getpid()


def current_owner() -> object:
    """Return who calls now: this process."""
    return os.getpid()


def limited(_: float | None) -> AbstractContextManager[object]:
    """Limit nothing: a thread cannot be ended from outside."""
    return nullcontext()


def abandon(connections: Iterable[_Closable]) -> None:
    """Let go of connections of another owner: this process closes its copies, of which the server learns nothing."""
    for connection in connections:
        connection.close()


def resolved(name: str, function: Callable[[], T]) -> T:
    """Call a function of the user, which must not be a coroutine function here."""
    value = function()
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise InvalidArgument(f"{name} is a coroutine function, which only AsyncMLflow can call")
    return value


def in_thread(function: Callable[..., T], *arguments: object) -> T:
    """Call a function that waits for the disk."""
    return function(*arguments)


def run_all(steps: Iterable[Callable[[], object]], max_concurrency: int) -> None:
    """Run steps, several at a time. The first that fails ends all; the others' failures are notes on it."""
    pending = list(steps)
    count = min(max_concurrency, len(pending))
    if count <= 1:
        for step in pending:
            step()
        return
    pending.reverse()
    cancelled = threading.Event()
    outcomes: SimpleQueue[BaseException | None] = SimpleQueue()

    def work() -> None:
        cancellation.current.set(cancelled)
        error: BaseException | None = None
        try:
            while not cancelled.is_set():
                try:
                    step = pending.pop()
                except IndexError:
                    break
                step()
        except BaseException as exc:
            cancelled.set()
            error = exc
        outcomes.put(error)

    threads = [threading.Thread(target=copy_context().run, args=(work,), daemon=True) for _ in range(count)]
    errors: list[BaseException] = []
    try:
        for thread in threads:
            thread.start()
        for _ in threads:
            outcome = outcomes.get()
            if outcome is not None and not isinstance(outcome, cancellation.Cancelled):
                errors.append(outcome)
    finally:
        cancelled.set()
        for thread in threads:
            if thread.ident is not None:
                thread.join()
    if errors:
        raise cancellation.add_notes(errors)


def run_to_end(step: Callable[[], T]) -> T:
    """Run what must not be left half done, in a thread of its own, and wait for its end even if this is interrupted.

    Args:
        step: What to do. It is bounded by its own deadline, as every call of a client is.

    Raises:
        BaseException: What interrupted the caller meanwhile, such as `KeyboardInterrupt`; the step is over then.
    """
    outcomes: list[tuple[T | None, BaseException | None]] = []
    is_over: SimpleQueue[None] = SimpleQueue()
    turn = [None]

    def work() -> None:
        try:
            turn.pop()
        except IndexError:
            return  # the caller was interrupted before this began
        cancellation.current.set(None)
        try:
            outcomes.append((step(), None))
        except BaseException as exc:
            outcomes.append((None, exc))
        is_over.put(None)

    interrupt: BaseException | None = None
    try:
        # threading.Thread takes locks of its own, which an interrupt may leave locked.
        start_new_thread(copy_context().run, (work,))
    except BaseException as exc:
        try:
            turn.pop()
        except IndexError:
            interrupt = exc
        else:
            if isinstance(exc, RuntimeError):
                return step()  # the interpreter ends, and starts no thread any more
            raise  # it has not begun, and will not
    while not outcomes:  # an interrupt may come right after what the queue has returned
        try:
            is_over.get()
        except BaseException as exc:
            interrupt = exc
    result, error = outcomes[0]
    if interrupt is not None:
        raise interrupt if error is None else cancellation.add_notes((interrupt, error))
    if error is not None:
        raise error
    return result  # type: ignore[return-value]  # there was no error


class Slot(SlotEntry):
    """See `SlotEntry`. Its owner is the thread."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(get_ident())


class Slots(SlotQueue[Slot]):
    """See `SlotQueue`."""

    def wait(self, slot: Slot, timeout: float | None) -> bool:
        """Wait for the turn of a slot.

        Args:
            slot: A slot for which `enter` returned false.
            timeout: Seconds; `None` for no limit.

        Returns:
            Whether it came in time.
        """
        until = None if timeout is None else time.monotonic() + timeout
        # A queue in C, which a signal handler may interrupt and use.
        inbox: SimpleQueue[None] = SimpleQueue()
        slot.inbox = inbox
        while not self._is_admitted(slot):
            left = RECHECK if until is None else min(RECHECK, until - time.monotonic())
            if left <= 0:
                return False
            cancelled = cancellation.current.get()
            if cancelled is not None:
                cancellation.check(cancelled)
            with suppress(Empty):
                inbox.get(timeout=left)
        return True

    def _wake(self, slot: Slot) -> None:
        slot.inbox.put(None)
