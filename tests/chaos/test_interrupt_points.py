"""`InterruptPoint` reaches what a signal can reach, and nothing else."""

from __future__ import annotations

import threading

from tests.chaos.interrupt_points import InterruptPoint


def returns_from_python(log: list[str]) -> None:
    log.append("begun")


def careful(log: list[str]) -> None:
    returns_from_python(log)
    try:
        log.append("inside")
    finally:
        log.append("finally")


def run_at(number: int | None) -> tuple[InterruptPoint, list[str], bool]:
    point = InterruptPoint(number)
    log: list[str] = []
    interrupted = False
    try:
        with point.active():
            careful(log)
    except KeyboardInterrupt:
        interrupted = True
    return point, log, interrupted


def test_a_call_is_interrupted_at_each_of_its_points_and_not_beyond() -> None:
    count = run_at(None)[0].count
    assert count > 0
    assert [run_at(number)[2] for number in range(count)] == [True] * count
    point, log, interrupted = run_at(count)
    assert not interrupted
    assert not point.raised_at
    assert log == ["begun", "inside", "finally"]


def test_no_signal_is_handled_between_the_return_of_a_python_function_and_its_caller() -> None:
    logs = [run_at(number)[1] for number in range(run_at(None)[0].count)]
    # Right after `append` has returned, but not after the function around it has.
    assert logs.count(["begun"]) == 1
    assert ["begun", "inside", "finally"] in logs


def test_it_shows_that_a_semaphore_of_the_standard_library_can_lose_a_slot() -> None:
    lost = 0
    number = 0
    while True:
        slots, point = threading.Semaphore(1), InterruptPoint(number)
        try:
            with point.active():
                acquired = slots.acquire(timeout=1)
                try:
                    assert acquired
                finally:
                    slots.release()
        except KeyboardInterrupt:
            # The lock of its condition may be lost as well.
            lost += not slots._cond.acquire(blocking=False) or not slots._value  # type: ignore[attr-defined]
        else:
            break
        number += 1
    assert lost > 0
