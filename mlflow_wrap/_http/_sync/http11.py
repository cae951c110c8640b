# Made by `make generate` from _http/_async/http11.py.
# Do not edit: change the async source. @generated
"""One connection, to the server or through a proxy, over which h11 speaks HTTP."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

import h11
import httpcore

from mlflow_wrap._http.origin import KEEPALIVE

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.network import DeadlineStream, RequestProgress
    from mlflow_wrap._http.origin import Origin
    from mlflow_wrap._http.response_headers import RawHeaders

Content = bytes | Iterator[bytes] | None
"""A body, whole or in pieces."""
Timeouts = Mapping[str, float | None]
"""Timeouts, by httpcore's names."""

_READ = 1 << 16
# More than any proxy's headers, cookies and all.
_HEAD = 1 << 17
# Sets of headers: they differ by the length of the body.
_KNOWN = 64


class Connection(Protocol):
    """Takes one request after the other."""

    progress: RequestProgress
    origin: Origin

    @property
    def idle(self) -> bool:
        """Whether the last request is over, and the connection still open."""
        ...

    @property
    def usable(self) -> bool:
        """Whether a request can be sent: it is idle, not for too long, and the server has not closed it."""
        ...

    def send(
        self, method: str, target: str, fields: RawHeaders, content: Content, timeouts: Timeouts
    ) -> tuple[int, RawHeaders]:
        """Sends a request, and waits for the status and the headers of the answer."""
        ...

    def read(self) -> bytes:
        """Timeouts for the body of the answer."""
        ...

    def iter_chunks(self) -> Iterator[bytes]:
        """The body of the answer, chunk by chunk."""
        ...

    def finish(self) -> None:
        """Makes ready for the next request, or closes what cannot take one."""
        ...

    def close(self) -> None:
        """Closes the connection."""
        ...


class Http11Connection:
    """A connection to the server itself.

    Args:
        stream: Its bytes.
        progress: Tells the stream what is under way.
        origin: Where it leads.
    """

    __slots__ = ("_http", "_known", "_read_wait", "_since", "_stream", "idle", "origin", "progress")

    def __init__(self, stream: DeadlineStream, progress: RequestProgress, origin: Origin) -> None:
        self.progress = progress
        self.origin = origin
        self.idle = True
        self._stream = stream
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD)
        self._since = time.monotonic()
        self._read_wait: float | None = None
        self._known: dict[RawHeaders, Any] = {}

    @property
    def usable(self) -> bool:
        """See `Connection.usable`."""
        # A server says nothing of its own accord, so what can be read is the end.
        return (
            self.idle and time.monotonic() - self._since < KEEPALIVE and not self._stream.get_extra_info("is_readable")
        )

    def send(
        self, method: str, target: str, fields: RawHeaders, content: Content, timeouts: Timeouts
    ) -> tuple[int, RawHeaders]:
        """See `Connection.send`."""
        self.idle = False
        self._read_wait = timeouts.get("read")
        wait = timeouts.get("write")
        stream, http = self._stream, self._http
        head = http.send(self._head(method, target, fields)) or b""
        # A server may refuse a request while it arrives, and its answer is worth reading.
        with suppress(httpcore.WriteError):
            stream.write(head, wait)
            if isinstance(content, bytes):
                stream.write(http.send(h11.Data(data=content)) or b"", wait)
            elif content is not None:
                for chunk in content:
                    stream.write(http.send(h11.Data(data=chunk)) or b"", wait)
            stream.write(http.send(h11.EndOfMessage()) or b"", wait)
        while True:
            event = self._event()
            if isinstance(event, h11.Response):
                return event.status_code, event.headers.raw_items()
            if not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
                raise httpcore.RemoteProtocolError(f"{event!r} is no answer")

    def read(self) -> bytes:
        """See `Connection.read`."""
        found: list[bytes] = []
        while True:
            event = self._event()
            if not isinstance(event, h11.Data):
                return b"".join(found)
            found.append(bytes(event.data))

    def iter_chunks(self) -> Iterator[bytes]:
        """See `Connection.iter_chunks`."""
        while True:
            event = self._event()
            if not isinstance(event, h11.Data):
                return
            yield bytes(event.data)

    def finish(self) -> None:
        """See `Connection.finish`."""
        http = self._http
        # What comes after an answer would be taken for the next one.
        if http.our_state is h11.DONE and http.their_state is h11.DONE and http.trailing_data == (b"", False):
            http.start_next_cycle()
            self._since = time.monotonic()
            self.idle = True
        else:
            self.close()

    def close(self) -> None:
        """See `Connection.close`."""
        self.idle = False
        self._stream.close()

    def _head(self, method: str, target: str, fields: RawHeaders) -> h11.Request:
        # Most requests have the same headers as one before, which h11 then need not check again.
        key = tuple(fields)
        known = self._known.get(key)
        if known is not None:
            return h11.Request(method=method, target=target, headers=known)
        request = h11.Request(method=method, target=target, headers=list(fields))
        if len(self._known) >= _KNOWN:
            self._known.clear()
        self._known[key] = request.headers
        return request

    def _event(self) -> h11.Event | type[h11.PAUSED]:
        http = self._http
        while True:
            event = http.next_event()
            if event is not h11.NEED_DATA:
                return event  # type: ignore[return-value]  # h11 says no more of it than that
            data = self._stream.read(_READ, self._read_wait)
            if not data and http.their_state is h11.SEND_RESPONSE:
                raise httpcore.RemoteProtocolError("the server closed the connection without an answer")
            http.receive_data(data)
