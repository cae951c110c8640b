# Made by `make generate` from _http/_async/sender.py.
# Do not edit: change the async source. @generated
"""Sends requests for all parts of one client: the one place for retries, credentials, deadlines and the log."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlencode

from mlflow_rest.types import Operation, RawResponse

from mlflow_wrap._http import api_errors
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._http.origin import split
from mlflow_wrap._http.response_headers import Headers, is_encoded
from mlflow_wrap._http.retry import decide_after
from mlflow_wrap._http.transport_errors import NoResponse, build_transport_error

if TYPE_CHECKING:
    from mlflow_wrap._http._sync.connection_pool import StreamedResponse
    from mlflow_wrap._http._sync.httpx_adapter import HttpxResponse
    from mlflow_wrap._http._sync.request_headers import RequestHeaders
    from mlflow_wrap._http.response_headers import RawHeaders
    from mlflow_wrap._http.retry import Retry
    from mlflow_wrap.errors import ApiError, TransportError

_logger = logging.getLogger("mlflow_wrap")

# They take as long as a file is large.
_TRANSFERS = frozenset({"uploadArtifact", "downloadArtifact"})

_AS_IT_IS = {"Accept-Encoding": "identity"}

Body = bytes | Callable[[], Iterator[bytes]] | None
"""A body, or what makes a stream of it for each attempt anew."""


class HttpBackend(Protocol):
    """Takes requests to the server, one attempt each."""

    def exchange(
        self,
        method: str,
        target: str,
        headers: RawHeaders,
        content: bytes | Iterator[bytes] | None,
        deadline: float | None,
    ) -> tuple[int, RawHeaders, bytes]:
        """Sends a request and reads the answer. Raises `NoResponse` if none came."""
        ...

    def open(
        self,
        method: str,
        target: str,
        headers: RawHeaders,
        content: bytes | Iterator[bytes] | None,
        deadline: float | None,
    ) -> StreamedResponse | HttpxResponse:
        """Sends a request and leaves the body of the answer to be read. Raises `NoResponse` if none came."""
        ...

    def close(self) -> None:
        """Closes the connections."""
        ...


class Write(Protocol):
    """Takes a chunk of a body."""

    def __call__(self, chunk: bytes, /) -> object:
        """Takes one chunk."""
        ...


class Sleep(Protocol):
    """Waits."""

    def __call__(self, seconds: float, /) -> object:
        """Waits for some seconds."""
        ...


class RetryingSender:
    """The one place where requests leave this process.

    Args:
        base_url: The server's URL, without credentials.
        wire: Takes single requests there.
        credentials: Gives the headers of each request.
        retry: Which failed requests are sent again, and when.
        total: Seconds that all attempts of a call together may take; `None` for no limit.
        clock: Tells the time, in seconds since the epoch.
        sleep: Waits between attempts.
    """

    def __init__(
        self,
        base_url: str,
        wire: HttpBackend,
        credentials: RequestHeaders,
        *,
        retry: Retry,
        total: float | None,
        clock: Callable[[], float] = time.time,
        sleep: Sleep | None = None,
    ) -> None:
        self.base_url = base_url
        self.retry = retry
        self.total = total
        self._origin, self._prefix = split(base_url)
        self._wire = wire
        self._credentials = credentials
        self._clock = clock
        self._sleep: Sleep = sleep or concurrency.sleep
        # Until then a refused connection means that nobody is there.
        self._reached = False

    def now(self) -> int:
        """The time, in milliseconds since the epoch."""
        return int(self._clock() * 1000)

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: Body,
        headers: Mapping[str, str],
    ) -> RawResponse:
        """See `mlflow_rest.Sender.send`. A body may also be what makes a stream, anew for each attempt.

        Raises:
            TransportError: If no answer came.
        """
        total = None if operation.id in _TRANSFERS else self.total
        return self.send_within(total, operation, path, query, content, headers)

    def send_within(
        self,
        total: float | None,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: Body,
        headers: Mapping[str, str],
    ) -> RawResponse:
        """Like `send`, with a total timeout of its own.

        Args:
            total: Seconds that all attempts together may take; `None` for no limit.
            operation: The operation that is called.
            path: The path with its parameters filled in and percent-encoded.
            query: Pairs of name and value, not yet encoded.
            content: The body.
            headers: Headers that the operation needs.
        """
        call = _Call(operation, path, total)
        target = f"{self._prefix}{path}?{urlencode(query)}" if query else self._prefix + path
        while True:
            call.begin()
            fields = self._credentials.fields(path, headers, content)
            body = content() if callable(content) else content
            try:
                status, found, answer = self._wire.exchange(operation.method, target, fields, body, call.deadline)
            except NoResponse as fault:
                self._sleep(self._pause_or_raise(call, fault))
                continue
            self._reached = True
            _log(call, status)
            response = RawResponse(status, Headers(found), answer, self._origin + target, call.attempt)
            if status < 400 or not self._again(call, response, fields):
                return response

    def download(self, operation: Operation, path: str, write: Write) -> None:
        """Passes the body of an answer on, chunk by chunk, so that it never has to fit into memory.

        Args:
            operation: The operation.
            path: The path with its parameters filled in and percent-encoded.
            write: Takes each chunk. It is not called unless the status is 2xx.

        Raises:
            ApiError: If the status is not 2xx.
            TransportError: If no answer came, or it broke off before its announced length.
        """
        call = _Call(operation, path, None)
        writing = False
        while True:
            call.begin()
            fields = self._credentials.fields(path, _AS_IT_IS, None)
            try:
                reply = self._wire.open(operation.method, self._prefix + path, fields, None, None)
                try:
                    self._reached = True
                    _log(call, reply.status)
                    if 200 <= reply.status < 300:
                        for chunk in decoded(reply):
                            writing = True
                            write(chunk)
                        return
                    answer = b"".join([chunk for chunk in decoded(reply)])
                finally:
                    reply.close()
            except NoResponse as fault:
                if writing:
                    # What was passed on cannot be taken back.
                    raise self._no_answer(call, fault) from fault.__cause__
                self._sleep(self._pause_or_raise(call, fault))
                continue
            url = self._origin + self._prefix + path
            response = RawResponse(reply.status, Headers(reply.fields), answer, url, call.attempt)
            if not self._again(call, response, fields):
                raise self.failure(operation, response, None)

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> ApiError:
        """See `mlflow_rest.Sender.failure`. Makes an `ApiError`."""
        return api_errors.failure(operation, response, cause)

    def pause(
        self,
        operation: Operation,
        attempt: int,
        error: ApiError | TransportError,
        *,
        elapsed: float,
        total: float | None,
    ) -> float | None:
        """Decides whether a failed call is made again.

        Args:
            operation: The operation.
            attempt: Which attempt has just failed, from 1.
            error: The failure.
            elapsed: Seconds since the first attempt began.
            total: Seconds that all attempts together may take; `None` for no limit.

        Returns:
            Seconds to wait before the next attempt; `None` to stop.
        """
        return decide_after(
            self.retry,
            operation,
            attempt,
            error,
            elapsed=elapsed,
            total=total,
            first_contact=not self._reached,
            draw=random.random,
        )

    def wait(self, seconds: float) -> None:
        """Waits between attempts."""
        self._sleep(seconds)

    def close(self) -> None:
        """Closes the connections, unless they are the user's."""
        self._wire.close()

    def _again(self, call: _Call, response: RawResponse, fields: RawHeaders) -> bool:
        """Whether to make another attempt after an answer that is a failure; it has waited then."""
        if response.status_code == 401 and not call.renewed:
            # Whoever is not known has done nothing, so this is safe for every operation.
            call.renewed = True
            if self._credentials.renewed(fields):
                return True
        error = api_errors.failure(call.operation, response, None)
        seconds = self.pause(call.operation, call.attempt, error, elapsed=call.elapsed, total=call.total)
        if seconds is None:
            return False
        self._sleep(seconds)
        return True

    def _pause_or_raise(self, call: _Call, fault: NoResponse) -> float:
        self._reached = self._reached or fault.reached
        error = self._no_answer(call, fault)
        seconds = None
        if fault.passing:
            seconds = self.pause(call.operation, call.attempt, error, elapsed=call.elapsed, total=call.total)
        if seconds is None:
            raise error from fault.__cause__
        return seconds

    def _no_answer(self, call: _Call, fault: NoResponse) -> TransportError:
        _log(call, type(fault.__cause__).__name__)
        return build_transport_error(fault, call.operation, self.base_url + call.path, call.attempt)


class _Call:
    """The attempts of one call."""

    __slots__ = ("_began", "_started", "attempt", "deadline", "operation", "path", "renewed", "total")

    def __init__(self, operation: Operation, path: str, total: float | None) -> None:
        self.operation = operation
        self.path = path
        self.total = total
        self.attempt = 0
        self.renewed = False
        self._began = self._started = time.monotonic()
        self.deadline = None if total is None else self._started + total

    def begin(self) -> None:
        """Counts an attempt."""
        self.attempt += 1
        self._began = time.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return time.monotonic() - self._started

    @property
    def milliseconds(self) -> float:
        """Milliseconds since this attempt began."""
        return (time.monotonic() - self._began) * 1000


def _log(call: _Call, outcome: int | str) -> None:
    if _logger.isEnabledFor(logging.DEBUG):
        operation = call.operation
        _logger.debug(
            "%s %s: %s in %.1f ms, attempt %d", operation.method, call.path, outcome, call.milliseconds, call.attempt
        )


def decoded(reply: StreamedResponse | HttpxResponse) -> Iterator[bytes]:
    """The body of an answer, chunk by chunk, as it was before a proxy compressed it."""
    if reply.decoded or not is_encoded(reply.fields):
        return iter(reply)
    from mlflow_wrap._http._sync.decoding import decoded_pieces  # httpx is not loaded for what is rare

    return decoded_pieces(reply)
