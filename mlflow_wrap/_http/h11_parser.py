"""Parses responses with h11."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import h11
import httpcore

from mlflow_wrap._http.transport_errors import LimitExceeded

if TYPE_CHECKING:
    from mlflow_wrap._http.response_headers import RawHeaders

# h11 wants a number.
_NO_LIMIT = 1 << 62


class H11ResponseParser:
    """Parses one response: bytes in, status, headers and body out.

    Args:
        method: The HTTP method of the request, which decides whether the response has a body.
        max_header_size: Bytes of the status line and all headers, interim responses included; `None` for no limit.
    """

    __slots__ = ("_header_size", "_http", "_max_header_size", "_method", "complete", "headers", "reusable", "status")

    def __init__(self, method: str, max_header_size: int | None) -> None:
        self.status = 0
        """The status, as soon as all headers have arrived; 0 before."""
        self.headers: RawHeaders = ()
        self.complete = False
        """Whether the body has arrived to its end."""
        self.reusable = False
        """Whether the connection can take another request, once the response is complete."""
        self._method = method
        self._max_header_size = _NO_LIMIT if max_header_size is None else max_header_size
        self._header_size = 0
        self._http: h11.Connection | None = None

    def receive(self, data: bytes) -> list[bytes]:
        """Parse the next bytes from the server.

        Args:
            data: The bytes; none if the server has closed the connection.

        Returns:
            The chunks of the body in them.

        Raises:
            httpcore.RemoteProtocolError: If they are not HTTP, or end before the response does.
            LimitExceeded: If the headers are too large.
        """
        if self.status:
            return self._parse(data)
        if not data:
            raise httpcore.RemoteProtocolError("the server closed the connection without a response")
        room = self._max_header_size - self._header_size
        self._header_size += len(data)
        if len(data) <= room:
            return self._parse(data)
        # Cut at the limit, so that the limit holds to the byte, whatever the network makes of a response.
        chunks = self._parse(data[:room]) if room else []
        if not self.status:
            raise self._too_large()
        return chunks + self._parse(data[room:])

    def _parse(self, data: bytes) -> list[bytes]:
        if self.complete:
            self.reusable = False
            return []
        chunks: list[bytes] = []
        try:
            http = self._http
            if http is None:
                http = self._http = self._start()
            http.receive_data(data)
            while True:
                event = http.next_event()
                if isinstance(event, h11.Data):
                    chunks.append(bytes(event.data))
                elif isinstance(event, h11.EndOfMessage):
                    self.complete = True
                    # What follows a response would be taken for the next one.
                    self.reusable = http.their_state is h11.DONE and http.trailing_data == (b"", False)
                    return chunks
                elif isinstance(event, h11.Response):
                    self.status = event.status_code
                    self.headers = event.headers.raw_items()
                elif event is h11.NEED_DATA:
                    return chunks
                elif not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
                    raise httpcore.RemoteProtocolError(f"{event!r} is not a response")
        except h11.RemoteProtocolError as exc:
            if exc.error_status_hint == 431:
                raise self._too_large() from exc
            raise httpcore.RemoteProtocolError(str(exc)) from exc

    def _start(self) -> h11.Connection:
        # A fresh connection of h11 costs no more than the next cycle of an old one, and remembers nothing.
        http = h11.Connection(h11.CLIENT, max_incomplete_event_size=self._max_header_size)
        # h11 parses a response before the request has ended, too, so its end is not spent time on.
        http.send(_request(self._method))
        return http

    def _too_large(self) -> LimitExceeded:
        return LimitExceeded("max_header_size", self._max_header_size, "the headers of the response are larger")


@lru_cache(maxsize=16)
def _request(method: str) -> h11.Request:
    """A request from which h11 learns the method; what is sent is written elsewhere."""
    return h11.Request(method=method, target="/", headers=[("Host", "host")])
