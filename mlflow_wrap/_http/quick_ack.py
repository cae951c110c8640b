"""Quick acknowledgement of what a socket receives; `AsyncDeadlineStream` says what it is for."""

from __future__ import annotations

import socket

# Linux only. Others do not delay acknowledgements for as long.
_QUICKACK: int | None = getattr(socket, "TCP_QUICKACK", None)


def acknowledge_at_once(connection: socket.socket) -> None:
    """Sets quick acknowledgement, which Linux forgets by and by: call it after each write.

    Args:
        connection: A TCP socket.
    """
    if _QUICKACK is None:
        return
    # Not contextlib.suppress, which takes longer than the call: this is done for every request.
    try:
        connection.setsockopt(socket.IPPROTO_TCP, _QUICKACK, 1)
    except OSError:
        return  # A server may have closed the connection by now; reading reports that better.
