# Made by `make generate` from _http/_async/network.py.
# Do not edit: change the async source. @generated
"""Connections at the level of bytes: quick acknowledgement, whole requests in one packet, a deadline for everything."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import httpcore

from mlflow_wrap._http.quick_ack import acknowledge_at_once

_PACKET = 1 << 16


class RequestProgress:
    """What is known of the request that is under way on a connection.

    Attributes:
        deadline: When it must be over, by `time.monotonic()`; `None` for no limit.
        sent: Whether any byte of it may have left this process.
        through_proxy: Whether a proxy is at the other end.
    """

    __slots__ = ("deadline", "sent", "through_proxy")

    def __init__(self) -> None:
        self.deadline: float | None = None
        self.sent = False
        self.through_proxy = False

    def within(self, timeout: float | None, late: type[Exception]) -> float | None:
        """A timeout, cut at the deadline.

        Args:
            timeout: Seconds; `None` for no limit.
            late: What to raise if the deadline has passed.
        """
        if self.deadline is None:
            return timeout
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise late("the deadline of the whole call has passed")
        return left if timeout is None or left < timeout else timeout


class DeadlineStream(httpcore.NetworkStream):
    """A stream that acknowledges at once what it receives.

    A server that sends the head and the body of an answer separately timeouts, by Nagle's algorithm, for the
    acknowledgement of the first before it sends the second, while the receiver delays it for about 40 ms in the hope of
    something to send along. `mlflow server` does so with its default of several workers. Linux forgets the option by
    and by, so it is set again with each request.

    Args:
        stream: The stream underneath.
        progress: Tells what request is under way.
    """

    def __init__(self, stream: httpcore.NetworkStream, progress: RequestProgress) -> None:
        self._stream = stream
        self._progress = progress
        self._socket: socket.socket | None = stream.get_extra_info("socket")
        self._waiting: list[bytes] = []
        self._size = 0

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Takes bytes; they leave when there are many of them, or when the answer is waited for."""
        self._waiting.append(buffer)
        self._size += len(buffer)
        if self._size >= _PACKET:
            self._flush(timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Timeouts for bytes."""
        if self._waiting:
            # A server may refuse a request while it arrives, and its answer is worth reading.
            with suppress(httpcore.WriteError):
                self._flush(timeout)
        return self._stream.read(max_bytes, self._progress.within(timeout, httpcore.ReadTimeout))

    def close(self) -> None:
        """Closes the stream."""
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> DeadlineStream:
        """Encrypts the stream."""
        left = self._progress.within(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, left), self._progress)

    def get_extra_info(self, info: str) -> Any:
        """What the stream underneath knows."""
        return self._stream.get_extra_info(info)

    def _flush(self, timeout: float | None) -> None:
        packet = b"".join(self._waiting)
        self._waiting.clear()
        self._size = 0
        left = self._progress.within(timeout, httpcore.WriteTimeout)
        self._progress.sent = True
        self._stream.write(packet, left)
        if self._socket is not None:
            acknowledge_at_once(self._socket)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens streams of one progress.

    Args:
        progress: Tells what request is under way.
    """

    def __init__(self, progress: RequestProgress) -> None:
        self._progress = progress
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> DeadlineStream:
        """Connects."""
        left = self._progress.within(timeout, httpcore.ConnectTimeout)
        stream = self._backend.connect_tcp(host, port, left, local_address, socket_options)
        return DeadlineStream(stream, self._progress)
