# Made by `make generate` from _http/_async/network.py.
# Do not edit: change the async source. @generated
"""Connections at the level of bytes: whole requests in one packet, quick acknowledgement, a deadline for every wait."""

from __future__ import annotations

import socket
import ssl
import time
from contextlib import suppress
from typing import Any, Protocol

import httpcore

from mlflow_wrap._http.quick_ack import acknowledge_at_once

_PACKET = 1 << 16
# What the network has to take within the write timeout. Larger bodies are written in chunks of this size.
_MAX_WRITE = 1 << 18


class RequestProgress:
    """What is known of the request that is under way on a connection.

    Attributes:
        deadline: When it must be over, by `time.monotonic()`; `None` for no limit.
        sent: Whether any byte of it may have left this process.
    """

    __slots__ = ("deadline", "sent")

    def __init__(self, deadline: float | None) -> None:
        self.deadline = deadline
        self.sent = False

    def within(self, timeout: float | None, late: type[Exception]) -> float | None:
        """Return a timeout, cut at the deadline.

        Args:
            timeout: Seconds; `None` for no limit.
            late: The class of the exception to raise if the deadline has passed.
        """
        if self.deadline is None:
            return timeout
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise late("the deadline of the whole call has passed")
        return left if timeout is None or left < timeout else timeout


class ByteStream(Protocol):
    """A connection, with TLS or without, whose every step has a limit of its own."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for bytes."""
        ...

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write bytes."""
        ...

    def start_tls(self, context: ssl.SSLContext, server_hostname: str, timeout: float | None = None, /) -> Any:
        """Encrypt the connection, and return another stream, which cannot be encrypted again if it is TLS in TLS."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...

    def get_extra_info(self, info: str) -> Any:
        """Return the `socket`, or whether it `is_readable`."""
        ...


class DeadlineStream:
    """A stream that acknowledges at once what it receives, and whose waits end at the deadline of the request.

    A server that sends the head and the body of a response separately waits, by Nagle's algorithm, for the
    acknowledgement of the first before it sends the second, while the receiver delays it for about 40 ms in the hope of
    something to send along. `mlflow server` does so with its default of several workers. Linux forgets the option by
    and by, so it is set again with each request.

    Args:
        stream: The stream underneath.
        progress: The request that is under way.
    """

    __slots__ = ("_broken", "_progress", "_size", "_socket", "_stream", "_waiting")

    def __init__(self, stream: ByteStream, progress: RequestProgress) -> None:
        self._stream = stream
        self._progress = progress
        self._socket: socket.socket | None = stream.get_extra_info("socket")
        self._waiting: list[bytes] = []
        self._size = 0
        self._broken = False

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write bytes. They leave when there are many of them, or when the response is waited for.

        Args:
            buffer: The bytes.
            timeout: Seconds until the network has taken the next 256 KiB; `None` for no limit.
        """
        self._waiting.append(buffer)
        self._size += len(buffer)
        if self._size >= _PACKET:
            self._flush(timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for bytes. Nothing means that the peer has closed the connection.

        Args:
            max_bytes: How many at most.
            timeout: Seconds; `None` for no limit.
        """
        if self._waiting:
            # A server may reject a request while it arrives, and its response is worth reading.
            with suppress(httpcore.WriteError):
                self._flush(timeout)
        left = self._progress.within(timeout, httpcore.ReadTimeout)
        try:
            return self._stream.read(max_bytes, left)
        except OSError as exc:
            raise httpcore.ReadError(str(exc)) from exc

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()

    def start_tls(self, context: ssl.SSLContext, server_hostname: str) -> None:
        """Encrypt the stream.

        Args:
            context: The TLS context.
            server_hostname: Who must be at the other end.
        """
        left = self._progress.within(None, httpcore.ConnectTimeout)
        self._stream = self._stream.start_tls(context, server_hostname, left)

    def get_extra_info(self, info: str) -> Any:
        """Return the `socket`, or whether it `is_readable`, which an idle connection must not be."""
        return True if self._broken and info == "is_readable" else self._stream.get_extra_info(info)

    def _flush(self, timeout: float | None) -> None:
        packet = self._waiting[0] if len(self._waiting) == 1 else b"".join(self._waiting)
        self._waiting.clear()
        self._size = 0
        # Until it is written, whatever ends this: such a connection takes no further request.
        self._broken = True
        left = self._progress.within(timeout, httpcore.WriteTimeout)
        self._progress.sent = True
        try:
            if len(packet) <= _MAX_WRITE:
                self._stream.write(packet, left)
            else:
                self._write_chunks(memoryview(packet), timeout)
        except OSError as exc:
            raise httpcore.WriteError(str(exc)) from exc
        self._broken = False
        if self._socket is not None:
            acknowledge_at_once(self._socket)

    def _write_chunks(self, view: memoryview, timeout: float | None) -> None:
        for start in range(0, len(view), _MAX_WRITE):
            left = self._progress.within(timeout, httpcore.WriteTimeout)
            self._stream.write(bytes(view[start : start + _MAX_WRITE]), left)
