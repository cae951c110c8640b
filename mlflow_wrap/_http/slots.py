"""Limit how many requests of a pool are under way at a time."""

from __future__ import annotations

from typing import Any, Generic, TypeVar
from weakref import ref

RECHECK = 0.5
"""Seconds after which a waiting call looks again. It is woken sooner, unless an interrupt hit who should wake it."""

S = TypeVar("S", bound="SlotEntry")


class SlotEntry:
    """What a call shows to be one of those under way.

    Args:
        owner: Who calls: a thread or a task.
    """

    __slots__ = ("__weakref__", "inbox", "key", "owner")

    def __init__(self, owner: object) -> None:
        self.owner = owner
        self.key = ref(self)
        self.inbox: Any = None
        """How to wake it while it waits."""


class SlotQueue(Generic[S]):
    """The slots of a pool, in the order in which they came.

    Invariant: the calls under way are those that have fewer than `limit` entries of other owners before them. Nothing
    is counted, so no count can be wrong: an entry goes when its call removes it, or when its call no longer exists.
    There is no lock: each change is one call of a method of `dict` that runs no Python code, and between two of them
    a signal handler may use the same queue, or raise.

    A call that is made within another one by the same owner, as from a signal handler or from a function that takes
    a download, is under way beside it: the other one cannot end before.

    Usage, in this order, because interrupts arrive at the end of calls:

        slot = …
        try:
            if not slots.enter(slot):
                slots.wait(slot, timeout)
            …
        finally:
            slots.remove(slot.key, None)
            slots.wake()

    Args:
        limit: How many at a time.
    """

    def __init__(self, limit: int) -> None:
        self._entries: dict[ref[Any], None] = {}
        self._limit = limit
        self.remove = self._entries.pop
        """Ends a slot: `remove(slot.key, None)`. It is a method of `dict`, within which no interrupt arrives."""

    def enter(self, slot: S) -> bool:
        """Append a slot.

        Args:
            slot: The slot of a call that begins.

        Returns:
            Whether the call may go on without waiting.
        """
        entries = self._entries
        entries[slot.key] = None
        return len(entries) <= self._limit or self._is_admitted(slot)

    def wake(self) -> None:
        """Wake those whose turn it is, after one has been removed."""
        if len(self._entries) >= self._limit:
            for key in list(self._entries)[: self._limit]:
                slot = key()
                if slot is not None and slot.inbox is not None:
                    self._wake(slot)

    def _wake(self, slot: S) -> None:
        raise NotImplementedError

    def _is_admitted(self, slot: S) -> bool:
        others = 0
        for key in list(self._entries):
            entry = key()
            if entry is slot:
                return True
            if entry is None:
                self.remove(key, None)
            elif entry.owner != slot.owner:
                others += 1
                if others >= self._limit:
                    return False
        return True
