"""Slots of a pool: as many as are allowed, in turn, and none is ever lost."""

from __future__ import annotations

import asyncio
import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http._concurrency.asynchronous import AsyncSlot, AsyncSlots
from mlflow_wrap._http._concurrency.threaded import Slot, Slots


def slot_of(owner: object) -> Slot:
    slot = Slot()
    slot.owner = owner
    return slot


@given(st.integers(1, 4), st.lists(st.integers(0, 9), max_size=40))
def test_as_many_are_under_way_as_are_allowed_and_the_first_come_first(limit: int, ends: list[int]) -> None:
    slots = Slots(limit)
    present = [slot_of(number) for number in range(8)]
    for slot in present:
        slots.enter(slot)
    for end in ends:
        admitted = [slots.wait(slot, 0) for slot in present]
        assert admitted == [True] * min(limit, len(present)) + [False] * max(0, len(present) - limit)
        if end < len(present):
            slots.remove(present.pop(end).key, None)
            slots.wake()


def test_the_slot_of_a_call_that_no_longer_exists_is_free() -> None:
    slots = Slots(2)
    lost = [slot_of(1), slot_of(2)]
    assert [slots.enter(slot) for slot in lost] == [True, True]
    third = slot_of(3)
    assert not slots.enter(third)
    assert not slots.wait(third, 0)
    del lost[0]
    gc.collect()
    assert slots.wait(third, 0)


def test_a_slot_may_be_removed_twice() -> None:
    slots = Slots(1)
    slot = slot_of(1)
    assert slots.enter(slot)
    for _ in range(2):
        slots.remove(slot.key, None)
        slots.wake()
    first, second = slot_of(2), slot_of(3)
    assert slots.enter(first)
    assert not slots.enter(second)


def test_a_call_within_a_call_of_the_same_owner_need_not_wait_for_it() -> None:
    slots = Slots(1)
    outer, inner, other = slot_of("me"), slot_of("me"), slot_of("somebody else")
    assert slots.enter(outer)
    assert slots.enter(inner)
    assert not slots.enter(other)
    slots.remove(inner.key, None)
    assert not slots.wait(other, 0)
    slots.remove(outer.key, None)
    assert slots.wait(other, 0)


def test_threads_take_turns() -> None:
    slots, now, peaks, lock = Slots(3), [0], [0], threading.Lock()

    def call(_: int) -> bool:
        slot = Slot()
        try:
            admitted = slots.enter(slot) or slots.wait(slot, 60)
            with lock:
                now[0] += 1
                peaks.append(now[0])
            with lock:
                now[0] -= 1
            return admitted
        finally:
            slots.remove(slot.key, None)
            slots.wake()

    with ThreadPoolExecutor(12) as pool:
        assert all(pool.map(call, range(3000)))
    assert max(peaks) <= 3


@pytest.mark.anyio
async def test_no_slot_is_lost_to_a_cancellation() -> None:
    slots, now, peaks = AsyncSlots(3), [0], [0]

    async def call(pauses: int) -> None:
        slot = AsyncSlot()
        try:
            if not slots.enter(slot):
                assert await slots.wait(slot, 60)
            now[0] += 1
            peaks.append(now[0])
            try:
                for _ in range(pauses):
                    await asyncio.sleep(0)
            finally:
                now[0] -= 1
        finally:
            slots.remove(slot.key, None)
            slots.wake()

    for cancelled in range(40):
        tasks = [asyncio.create_task(call(number % 4)) for number in range(20)]
        for _ in range(cancelled % 7):
            await asyncio.sleep(0)
        for number, task in enumerate(tasks):
            if number % 3 == cancelled % 3:
                task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(result) for result in results} <= {type(None), asyncio.CancelledError}
    assert max(peaks) == 3
    # All three are there.
    present = [AsyncSlot() for _ in range(3)]
    assert all(slots.enter(slot) for slot in present)


@pytest.mark.anyio
async def test_waiting_for_a_slot_has_a_limit() -> None:
    slots = AsyncSlots(1)
    first, second = AsyncSlot(), AsyncSlot()
    first.owner = "somebody else"
    assert slots.enter(first)
    assert not slots.enter(second)
    assert not await slots.wait(second, 0.01)
