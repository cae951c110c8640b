"""Name lookups with a time limit, for threads: the operating system's own lookup has none."""

from __future__ import annotations

import _thread
import os
import socket
from queue import Empty, SimpleQueue
from typing import Any

import httpcore

Address = tuple[int, int, int, Any]
"""Family, type and protocol of a socket, and the address to connect it to."""

_MAX_LOOKUPS = 32
"""At a time in a process. A lookup that is no longer waited for runs on until the operating system ends it."""


class _Lookup:
    """A lookup that runs in a daemon thread of its own. All who look up the same name meanwhile share it.

    The callers only append and read, which a signal handler that interrupts them may do at the same time; everything
    else happens in the daemon thread, which no signal and no interrupt reaches. So no lock is needed.

    Args:
        host: The name.
        port: The port.
    """

    __slots__ = ("addresses", "done", "error", "host", "port", "waiting")

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self.done = False
        self.addresses: list[Address] = []
        self.error: Exception | None = None
        self.waiting: list[SimpleQueue[None]] = []

    def run(self) -> None:
        """Look the name up, and wake those who wait."""
        key = self.host, self.port
        running[key] = self
        try:
            self.addresses = _getaddrinfo(self.host, self.port)
        except Exception as exc:  # the callers raise it
            self.error = exc
        if running.get(key) is self:
            del running[key]
        # Those who append later see it.
        self.done = True
        for inbox in list(self.waiting):
            inbox.put(None)


running: dict[tuple[str, int], _Lookup] = {}
"""The newest lookup of each name."""

if hasattr(os, "register_at_fork"):
    # Their threads are not in the child.
    os.register_at_fork(after_in_child=running.clear)


def resolve(host: str, port: int, timeout: float | None) -> list[Address]:
    """Return the addresses of a host.

    Args:
        host: An IP address, or a name.
        port: The port.
        timeout: Seconds; `None` for no limit.

    Raises:
        httpcore.ConnectTimeout: If it takes too long.
        httpcore.ConnectError: If there is none, or too many lookups hang.
    """
    try:
        return _getaddrinfo(host, port, socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        pass  # it is a name
    lookup = running.get((host, port))
    if lookup is None:
        if len(running) >= _MAX_LOOKUPS:
            raise httpcore.ConnectError(f"{_MAX_LOOKUPS} name lookups of this process have not ended yet")
        lookup = _Lookup(host, port)
        try:
            # threading.Thread takes locks of its own, which a signal handler may meet.
            _thread.start_new_thread(lookup.run, ())
        except RuntimeError as exc:
            raise httpcore.ConnectError(f"no thread can be started to look up {host}") from exc
    inbox: SimpleQueue[None] = SimpleQueue()
    lookup.waiting.append(inbox)
    if not lookup.done:
        try:
            inbox.get(timeout=timeout)
        except Empty as exc:
            raise httpcore.ConnectTimeout(f"the lookup of {host} took too long") from exc
    if lookup.error is not None:
        raise httpcore.ConnectError(str(lookup.error)) from lookup.error
    return lookup.addresses


def _getaddrinfo(host: str, port: int, flags: int = 0) -> list[Address]:
    return [
        (family, socket_type, protocol, address)
        for family, socket_type, protocol, _, address in socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=flags
        )
    ]
