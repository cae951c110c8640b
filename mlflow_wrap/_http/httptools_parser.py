"""Parses responses with httptools, which the extra `speed` installs."""

from __future__ import annotations

import re

import httpcore
import httptools

from mlflow_wrap._http.h11_parser import H11ResponseParser

if not hasattr(httptools.HttpResponseParser, "set_dangerous_leniencies"):
    raise ImportError("httptools before 0.6.2 accepts what is not HTTP")

_ERRORS = (httptools.HttpParserError, httptools.HttpParserUpgrade)
_END_OF_HEADERS = b"\r\n\r\n"
_LAST_CHUNK = b"0\r\n\r\n"
# A final response that has a body: 204 and 304 have none, whatever their headers say.
_STATUS_LINE = re.compile(rb"HTTP/1\.1 ((?!204|304)[2-5][0-9]{2}) [!-~]+(?: [!-~]+)*\r\n")
_LENGTHS_OF_NAMES = frozenset(map(len, ("connection", "content-length", "transfer-encoding")))
# A length with more digits is h11's to reject.
_MAX_DIGITS = 18


class _Message:
    """What httptools calls while it parses."""

    __slots__ = ("begun", "chunks", "complete", "headers")

    def __init__(self) -> None:
        self.headers: list[tuple[bytes, bytes]] = []
        self.chunks: list[bytes] = []
        self.begun = 0
        self.complete = False

    def on_message_begin(self) -> None:
        self.begun += 1

    def on_header(self, name: bytes, value: bytes) -> None:
        self.headers.append((name, value))

    def on_body(self, chunk: bytes) -> None:
        if not self.complete:
            self.chunks.append(chunk)

    def on_message_complete(self) -> None:
        self.complete = True


class HttptoolsResponseParser(H11ResponseParser):
    """Parses one response: with httptools if it is plain, else with h11.

    A response is plain if its headers arrive whole with the first bytes, and say that it is a final response of
    HTTP/1.1 whose body has a `Content-Length` or is `chunked`. h11 parses all others from their first byte, and those
    whose headers httptools rejects. So both parsers accept the same headers, and what is rare has one implementation:
    interim responses, HEAD, HTTP/1.0, bodies that end with the connection, odd syntax.
    """

    __slots__ = ("_keep_alive", "_message", "_parser", "_plain", "_remaining", "_tail", "_without_body")

    def __init__(self, method: str, max_header_size: int | None) -> None:
        super().__init__(method, max_header_size)
        self._plain = True

    def receive(self, data: bytes) -> list[bytes]:
        """See `H11ResponseParser.receive`."""
        if not self._plain:
            return super().receive(data)
        if not self.status:
            start = self._parse_headers(data)
            if start == 0:
                self._plain = False
                return super().receive(data)
            data = data[start:]
            if not data and self._remaining:
                return []
        elif not data:
            raise httpcore.RemoteProtocolError("the server closed the connection before the end of the body")
        return self._receive_chunked(data) if self._remaining is None else self._receive_sized(data, self._remaining)

    def _parse_headers(self, data: bytes) -> int:
        """Parse the headers, if they are plain.

        Returns:
            Where the body starts; 0 if h11 has to parse this response.
        """
        start = data.find(_END_OF_HEADERS) + len(_END_OF_HEADERS)
        status_line = _STATUS_LINE.match(data)
        if status_line is None or not len(_END_OF_HEADERS) <= start <= self._max_header_size or self._method == "HEAD":
            return 0
        header_section = data[:start]
        # httptools keeps white space at the end of a value.
        if b" \r\n" in header_section or b"\t\r\n" in header_section:
            return 0
        message = _Message()
        parser = httptools.HttpResponseParser(message)
        try:
            parser.feed_data(header_section)
        except _ERRORS:
            return 0
        length: int | None = None
        chunked, keep_alive = False, True
        for name, value in message.headers:
            # Most headers have names of other lengths than the three that matter.
            if len(name) not in _LENGTHS_OF_NAMES:
                continue
            lowered = name.lower()
            if lowered == b"content-length":
                if length is not None or not value.isdigit() or len(value) > _MAX_DIGITS:
                    return 0
                length = int(value)
            elif lowered == b"transfer-encoding":
                if chunked or value != b"chunked":
                    return 0
                chunked = True
            elif lowered == b"connection":
                if not keep_alive or value.lower() not in (b"keep-alive", b"close"):
                    return 0
                keep_alive = value.lower() == b"keep-alive"
        if chunked == (length is not None):
            return 0
        self._keep_alive = keep_alive
        self._remaining = length
        if chunked:
            # As h11 does.
            parser.set_dangerous_leniencies(lenient_spaces_after_chunk_size=True)
            self._parser, self._message = parser, message
            self._tail = b""
            self._without_body = 0
        self.headers, message.headers = message.headers, []
        self.status = int(status_line[1])
        return start

    def _receive_sized(self, data: bytes, remaining: int) -> list[bytes]:
        """Take the next bytes of a body with a `Content-Length`."""
        missing = remaining - len(data)
        if missing <= 0:
            self.complete = True
            # What follows a response would be taken for the next one.
            self.reusable = self._keep_alive and missing == 0
            data = data[:remaining]
            missing = 0
        self._remaining = missing
        return [data] if data else []

    def _receive_chunked(self, data: bytes) -> list[bytes]:
        """Parse the next bytes of a chunked body."""
        message = self._message
        rejected: Exception | None = None
        try:
            self._parser.feed_data(data)
        except _ERRORS as exc:
            if not message.complete:
                raise httpcore.RemoteProtocolError(f"the body is not chunked as HTTP wants it: {exc}") from exc
            rejected = exc
        self._tail = (self._tail + data)[-len(_LAST_CHUNK) :]
        if message.complete:
            self.complete = True
            # httptools skips line breaks after a response, and starts with the next one.
            nothing_follows = rejected is None and message.begun == 1 and self._tail == _LAST_CHUNK
            self.reusable = self._keep_alive and nothing_follows
        chunks, message.chunks = message.chunks, []
        # Extensions of chunks and trailers are headers, too.
        self._without_body = 0 if chunks else self._without_body + len(data)
        if self._without_body > self._max_header_size:
            raise self._too_large()
        return chunks
