"""Interrupts a call in the middle."""

from __future__ import annotations

import signal
from collections.abc import Callable


def cancel_after(call: Callable[[], object], delay: float, number: int) -> bool:
    """Interrupt a call of the main thread by Ctrl-C, or by what a signal handler of the user raises.

    Args:
        call: The call.
        delay: Seconds until then.
        number: Chooses the exception.

    Returns:
        Whether it was interrupted before it was over.
    """
    is_armed = True

    def interrupt(*_: object) -> None:
        nonlocal is_armed
        if is_armed:
            is_armed = False
            raise SystemExit(3) if number % 2 else KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, max(delay, 1e-6))
        call()
        is_armed = False
    except (KeyboardInterrupt, SystemExit):
        return True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return False
