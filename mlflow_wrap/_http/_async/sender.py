"""Sends requests for all parts of one client: the one place for retries, credentials, deadlines and the log."""

from __future__ import annotations

import copy
import logging
import math
import random
import sys
import time
from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from mlflow_rest.types import Operation, RawResponse

from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http.limits import DEFAULT_LIMITS
from mlflow_wrap._http.origin import split
from mlflow_wrap._http.preload import preload
from mlflow_wrap._http.response_headers import Headers
from mlflow_wrap._http.retry import Retry, decide_after
from mlflow_wrap._http.secret import Concealed, SecretBytes
from mlflow_wrap._http.transport_errors import NoResponse, build_transport_error
from mlflow_wrap._http.urls import encode_query

if TYPE_CHECKING:
    from mlflow_wrap._http._async.connection_pool import AsyncStreamedResponse
    from mlflow_wrap._http._async.httpx_adapter import AsyncHttpxResponse, AsyncIsolatedResponse
    from mlflow_wrap._http._async.opened_response import AsyncOpenedResponse
    from mlflow_wrap._http._async.request_headers import AsyncRequestHeaders
    from mlflow_wrap._http.limits import Limits
    from mlflow_wrap._http.redaction import Redactor
    from mlflow_wrap._http.response_headers import RawHeaders
    from mlflow_wrap._http.secret import Secret
    from mlflow_wrap.errors import ApiError, TransportError

_logger = logging.getLogger("mlflow_wrap")

_FAILURES = ("mlflow_wrap._http.redaction", "mlflow_wrap._http.api_errors.build", "mlflow_wrap._http.api_errors.redact")
"""Modules that are not loaded before the first failure."""
_AS_IT_IS = {"Accept-Encoding": "identity"}

AsyncBody = bytes | Callable[[], AsyncIterator[bytes]] | None
"""A body, or what makes a stream of it for each attempt anew."""
Sent = tuple[Sequence[tuple[bytes, bytes]], object]
"""Headers and body of a request. Where they contain a credential, they are `SecretBytes`."""


class AsyncHttpBackend(Protocol):
    """Takes requests to the server, one attempt each."""

    async def exchange(
        self,
        method: str,
        target: str,
        headers: list[tuple[bytes, bytes]],
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
        *,
        fresh: bool = False,
    ) -> tuple[int, RawHeaders, bytes]:
        """Send a request and read the response. Raises `NoResponse` if there is none.

        With `fresh`, it avoids an idle connection that the server may be closing. What sends further headers by itself
        adds them to `headers`, so that their credentials can be masked in errors.
        """
        ...

    async def open(
        self,
        method: str,
        target: str,
        headers: list[tuple[bytes, bytes]],
        content: bytes | AsyncIterator[bytes] | None,
        deadline: float | None,
    ) -> AsyncStreamedResponse | AsyncHttpxResponse | AsyncIsolatedResponse:
        """Sends a request and leaves the body of the response to be read. Raises `NoResponse` if none came."""
        ...

    async def aclose(self) -> None:
        """Closes the connections."""
        ...


class AsyncSleep(Protocol):
    """Waits."""

    async def __call__(self, seconds: float, /) -> object:
        """Waits for some seconds."""
        ...


class AsyncRetryingSender:
    """The one place where requests leave this process.

    Args:
        base_url: The server's URL, without credentials.
        wire: Takes single requests there.
        credentials: Gives the headers of each request.
        retry: Which failed requests are sent again, and when.
        total: Seconds that all attempts of a call together may take; `None` for no limit.
        sleep: Waits between attempts.
        secrets: Credentials beside those in the headers of a request, such as a proxy's, to mask in errors.
        limits: How large responses may be.
    """

    def __init__(
        self,
        base_url: str,
        wire: AsyncHttpBackend,
        credentials: AsyncRequestHeaders,
        *,
        retry: Retry,
        total: float | None,
        sleep: AsyncSleep | None = None,
        secrets: Sequence[Secret] = (),
        limits: Limits = DEFAULT_LIMITS,
    ) -> None:
        self.base_url = base_url
        self.retry = retry
        self.total = total
        self.limits = limits
        self._origin, self._prefix = split(base_url)
        self._wire = wire
        self._credentials = credentials
        self._sleep: AsyncSleep = sleep or concurrency.sleep
        self._secrets = secrets
        self._cached_redactor: tuple[Concealed, Redactor] | None = None
        # Until then a refused connection means that no server is running.
        self._reached = False

    @property
    def max_empty_pages(self) -> int | None:
        """How many pages without a new item an iterator reads in a row; `None` for any number."""
        return self.limits.max_empty_pages

    async def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: AsyncBody,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - of all attempts together
    ) -> RawResponse:
        """See `mlflow_rest.TimeoutSender.send`. A body may also be what makes a stream, anew for each attempt.

        Args:
            operation: The operation that is called.
            path: The path with its parameters filled in and percent-encoded.
            query: Pairs of name and value, not yet encoded.
            content: The body.
            headers: Headers that the operation needs.
            timeout: Seconds that all attempts together may take; `math.inf` for no limit. Defaults to the client's
                total, and to no limit for transfers of files.

        Raises:
            TransportError: If there is no response.
        """
        if timeout is not None:
            total = None if timeout == math.inf else timeout
        else:
            # A transfer takes as long as its file is large.
            total = None if operation.transfer else self.total
        if operation.sensitive and isinstance(content, bytes):
            content = SecretBytes(content)
        call = _Call(operation, path, total)
        target = f"{self._prefix}{path}?{encode_query(query)}" if query else self._prefix + path
        while True:
            call.begin()
            sent_headers: list[tuple[bytes, bytes]] = []
            try:
                sent_headers = await self._credentials.build(operation, headers, content)
                body = content() if callable(content) else content
                status, raw_headers, body_bytes = await self._wire.exchange(
                    operation.method, target, sent_headers, body, call.deadline, fresh=not operation.idempotent
                )
            except NoResponse as exc:
                failure = exc
            except BaseException as exc:
                _clear_locals(exc)
                raise
            else:
                self._reached = True
                _log(call, status)
                sent = (sent_headers, content)
                response = RawResponse(
                    status, Headers(raw_headers), body_bytes, self._origin + target, call.attempt, sent
                )
                if status < 400:
                    return response
                del (
                    raw_headers,
                    body_bytes,
                )  # a traceback of what follows shows no locals with what the server may have quoted
                if not await self._again(call, response, sent_headers):
                    return response
                continue
            # Not within the handler: there the exception that the caller is handling would count as a cause.
            await self._sleep(self._pause_or_raise(call, failure, (sent_headers, content)))

    async def open(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        *,
        accept: Collection[int] = (),
    ) -> AsyncOpenedResponse:
        """Send a request, and leave the body of the response to be read, so that it never has to fit into memory.

        Args:
            operation: The operation.
            path: The path with its parameters filled in and percent-encoded.
            query: Pairs of name and value, not yet encoded.
            headers: Headers of this call.
            accept: Statuses beside 2xx that are no errors here.

        Returns:
            The response. Close it in any case.

        Raises:
            ApiError: If the status is one of an error.
            TransportError: If there is no response.
        """
        preload("mlflow_wrap._http._async.decoding", "mlflow_wrap._http._async.opened_response")
        from mlflow_wrap._http._async.decoding import read_decoded  # for transfers only
        from mlflow_wrap._http._async.opened_response import AsyncOpenedResponse

        call = _Call(operation, path, None)
        target = f"{self._prefix}{path}?{encode_query(query)}" if query else self._prefix + path
        while True:
            call.begin()
            sent_headers: list[tuple[bytes, bytes]] = []
            reply = None
            try:
                sent_headers = await self._credentials.build(operation, {**_AS_IT_IS, **(headers or {})}, None)
                reply = await self._wire.open(operation.method, target, sent_headers, None, None)
                self._reached = True
                _log(call, reply.status)
                if 200 <= reply.status < 300 or reply.status in accept:
                    build_error = partial(self._no_response, call, sent=(sent_headers, None))
                    return AsyncOpenedResponse(reply, self._origin + target, build_error, call.attempt)
                status, raw_headers, body = reply.status, reply.raw_headers, await read_decoded(reply, self.limits)
                await reply.aclose()
            except BaseException as exc:
                if reply is not None:
                    await reply.aclose()
                if not isinstance(exc, NoResponse):
                    _clear_locals(exc)
                    raise
                failure = exc
            else:
                response = RawResponse(
                    status, Headers(raw_headers), body, self._origin + target, call.attempt, (sent_headers, None)
                )
                del raw_headers, body
                if not await self._again(call, response, sent_headers):
                    raise self.failure(operation, response, None)
                continue
            await self._sleep(self._pause_or_raise(call, failure, (sent_headers, None)))

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> ApiError:
        """See `mlflow_rest.Sender.failure`. Builds an `ApiError` with all sent credentials masked."""
        preload(*_FAILURES)
        from mlflow_wrap._http.api_errors.build import build_api_error  # not loaded before the first failure

        redactor = self._redactor(response.sent)
        if cause is not None:
            redactor.mask_causes(cause)
        return build_api_error(operation, response, cause, redactor)

    def pause(
        self,
        operation: Operation,
        attempt: int,
        error: ApiError | TransportError,
        *,
        elapsed: float,
        total: float | None,
    ) -> float | None:
        """Decides whether a failed call is retried.

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

    def without_retries(self) -> AsyncRetryingSender:
        """Return a sender over the same connections that makes one attempt of each call."""
        sender = copy.copy(self)
        sender.retry = Retry(max_retries=0)
        return sender

    async def wait(self, seconds: float) -> None:
        """Waits between attempts."""
        await self._sleep(seconds)

    async def aclose(self) -> None:
        """Closes the connections, unless they are the user's."""
        await self._wire.aclose()

    async def _again(self, call: _Call, response: RawResponse, sent_headers: RawHeaders) -> bool:
        """Whether to make another attempt after an error response; it has waited then."""
        if response.status_code == 401 and not call.renewed:
            # An unauthenticated request has no effect, so this is safe for every operation.
            call.renewed = True
            if await self._credentials.has_others(sent_headers):
                return True
        error = self.failure(call.operation, response, None)
        seconds = self.pause(call.operation, call.attempt, error, elapsed=call.elapsed, total=call.total)
        if seconds is None:
            return False
        await self._sleep(seconds)
        return True

    def _pause_or_raise(self, call: _Call, failure: NoResponse, sent: Sent) -> float:
        self._reached = self._reached or failure.reached
        error = self._no_response(call, failure, sent=sent)
        seconds = None
        if failure.passing:
            seconds = self.pause(call.operation, call.attempt, error, elapsed=call.elapsed, total=call.total)
        if seconds is None:
            raise error from failure.__cause__
        return seconds

    def _no_response(self, call: _Call, failure: NoResponse, *, sent: Sent) -> TransportError:
        _log(call, type(failure.__cause__ or failure).__name__)
        preload(*_FAILURES)
        redactor = self._redactor(sent)
        redactor.mask_exceptions(failure, sys.exception())
        from mlflow_wrap._http.api_errors.redact import redact_url  # not loaded before the first failure

        url = redact_url(self.base_url + call.path)
        return build_transport_error(failure, call.operation, redactor.mask(url), call.attempt)

    def _redactor(self, sent: object) -> Redactor:
        """Masks the credentials of one request. Most requests of a client have the same ones."""
        sent_headers, body = sent if isinstance(sent, tuple) else ((), None)
        from mlflow_wrap._http.redaction import Redactor, collect_secrets  # not loaded before the first failure

        secrets = Concealed(collect_secrets(sent_headers, body, self._secrets))
        cached = self._cached_redactor
        if cached is None or cached[0] != secrets:
            cached = self._cached_redactor = (secrets, Redactor(secrets.reveal()))
        return cached[1]


def _clear_locals(error: BaseException) -> None:
    preload(*_FAILURES)
    from mlflow_wrap._http.redaction import clear_locals  # not loaded before the first failure

    clear_locals(error)


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
