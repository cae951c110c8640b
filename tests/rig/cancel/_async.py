"""Cancels a coroutine in the middle."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import anyio


async def cancel_after(call: Callable[[], Awaitable[object]], delay: float, number: int) -> bool:
    """Cancel a call: its task, its task twice, or a scope of anyio around it.

    Args:
        call: The call.
        delay: Seconds until then.
        number: Chooses the way.

    Returns:
        Whether it was cancelled before it was over.
    """
    if number % 3 == 0:
        with anyio.move_on_after(delay) as scope:
            await call()
        return scope.cancelled_caught
    task = asyncio.ensure_future(call())
    await asyncio.wait((task,), timeout=delay)
    task.cancel()
    if number % 3 == 1:
        await asyncio.sleep(0.003)
        task.cancel()
    await asyncio.wait((task,))
    return task.cancelled() or task.result() is None
