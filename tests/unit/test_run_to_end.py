"""What must not be left half done is not, however its caller is cancelled or interrupted."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import anyio
import pytest

from mlflow_wrap._http._async.repeater import AsyncRepeater
from mlflow_wrap._http._concurrency import asynchronous, cancellation, threaded
from mlflow_wrap._http._sync.repeater import Repeater

# Python swallows an interrupt that meets a finalizer, and reports it.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")

# ---- async -------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
@pytest.mark.parametrize("cancels", [0, 1, 3])
async def test_a_cancelled_task_waits_for_its_step(cancels: int) -> None:
    done: list[str] = []

    async def step() -> str:
        await asyncio.sleep(0.05)
        done.append("step")
        return "result"

    task = asyncio.create_task(asynchronous.run_to_end(step))
    for _ in range(cancels):
        await asyncio.sleep(0.01)
        task.cancel()
    if cancels:
        with pytest.raises(asyncio.CancelledError):
            await task
    else:
        assert await task == "result"
    assert done == ["step"]


@pytest.mark.anyio
async def test_a_task_that_is_cancelled_before_it_starts_does_nothing() -> None:
    done: list[str] = []

    async def step() -> None:
        done.append("step")

    task = asyncio.create_task(asynchronous.run_to_end(step))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert done == []


@pytest.mark.anyio
async def test_scopes_and_timeouts_end_after_the_step() -> None:
    turns = 0

    async def step() -> str:
        nonlocal turns
        for _ in range(20):
            await asyncio.sleep(0.005)
            turns += 1
        return "result"

    with anyio.move_on_after(0.01) as scope:
        await asynchronous.run_to_end(step)
        await anyio.sleep(1)
    assert (scope.cancelled_caught, turns) == (True, 20)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await asynchronous.run_to_end(step)
    assert turns == 40


@pytest.mark.anyio
async def test_the_error_of_a_step_is_raised_or_noted() -> None:
    async def step() -> None:
        await asyncio.sleep(0.02)
        raise ValueError("the step")

    with pytest.raises(ValueError, match="the step"):
        await asynchronous.run_to_end(step)
    task = asyncio.create_task(asynchronous.run_to_end(step))
    await asyncio.sleep(0.005)
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert caught.value.__notes__ == ["also: ValueError: the step"]


@pytest.mark.anyio
async def test_a_task_repeats_a_step_and_ends_with_a_last_one() -> None:
    times: list[float] = []

    async def step() -> None:
        times.append(time.monotonic())

    repeater = AsyncRepeater(step, 0.03)
    await asyncio.sleep(0.1)
    before = len(times)
    await repeater.aclose()
    assert 1 <= before <= 3
    assert len(times) == before + 1
    at_once = AsyncRepeater(step, 60)
    await at_once.aclose()
    assert len(times) == before + 2


# ---- threads -----------------------------------------------------------------------------------------------------


@contextmanager
def interrupted(delay: float) -> Iterator[None]:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, delay)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_an_interrupted_thread_waits_for_its_step() -> None:
    done: list[int] = []

    def step() -> str:
        time.sleep(0.05)
        done.append(threading.get_ident())
        return "result"

    assert threaded.run_to_end(step) == "result"
    with interrupted(0.02), pytest.raises(KeyboardInterrupt):
        threaded.run_to_end(step)
    assert len(done) == 2
    assert threading.get_ident() not in done


def test_an_interrupt_at_any_moment_loses_no_step() -> None:
    begun, done = 0, 0

    def step() -> None:
        nonlocal begun, done
        begun += 1
        time.sleep(0.0003)
        done += 1

    interrupts = 0
    for number in range(400):
        try:
            with interrupted(1e-6 + number * 1e-6):
                threaded.run_to_end(step)
        except KeyboardInterrupt:
            interrupts += 1
        assert begun == done
    assert interrupts > 0
    assert done > 0


def test_the_error_of_a_step_in_a_thread_is_raised_or_noted() -> None:
    def step() -> None:
        time.sleep(0.05)
        raise ValueError("the step")

    with pytest.raises(ValueError, match="the step"):
        threaded.run_to_end(step)
    with interrupted(0.01), pytest.raises(KeyboardInterrupt) as caught:
        threaded.run_to_end(step)
    assert caught.value.__notes__ == ["also: ValueError: the step"]


def test_a_step_is_not_cancelled_with_the_threads_that_wait_for_it() -> None:
    cancelled = threading.Event()
    cancelled.set()
    token = cancellation.current.set(cancelled)
    try:
        threaded.run_to_end(lambda: cancellation.sleep(0.01))
    finally:
        cancellation.current.reset(token)


def test_a_thread_repeats_a_step_and_ends_with_a_last_one() -> None:
    times: list[float] = []
    add: Callable[[], None] = lambda: times.append(time.monotonic())  # noqa: E731
    repeater = Repeater(add, 0.03)
    time.sleep(0.1)
    before = len(times)
    repeater.close()
    assert 1 <= before <= 3
    assert len(times) == before + 1
    Repeater(add, 60).close()
    assert len(times) == before + 2
