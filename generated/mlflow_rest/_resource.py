# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""What all resources share: options of a single call, and the way to the raw response."""

from __future__ import annotations

import copy
import functools
import inspect
import math
import re
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, ParamSpec, TypeVar, overload

from ._validation import reject
from .errors import InvalidArgument
from .types import AsyncTimeoutSender, Operation, RawResponse, Response, TimeoutSender

P = ParamSpec("P")
R = TypeVar("R")

_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")
_USER_INFO = re.compile(r"(?<=://)[^/@]*@")


class Resource:
    """Calls the operations of one tag.

    Every method takes `timeout`, the seconds that the call may take, instead of the client's timeout (`math.inf` for no
    limit), and `extra_headers`, which replace headers of the same name for this call. Every method raises
    `InvalidArgument` before anything is sent if an argument would not be accepted, what the client makes of an error
    response, or of one that cannot be read, and what it raises when no response comes.

    Args:
        client: Sends the requests, such as `mlflow_rest.Client`.
    """

    __slots__ = ("_client",)

    def __init__(self, client: TimeoutSender) -> None:
        self._client = client

    def __repr__(self) -> str:
        return _show(self, self._client)

    def _sender(self, timeout: float | None, extra_headers: Mapping[str, str] | None) -> TimeoutSender:
        """What sends the requests of one call."""
        if timeout is None and extra_headers is None:
            return self._client
        return ConfiguredSender(self._client, timeout, extra_headers)


class AsyncResource:
    """Calls the operations of one tag without blocking. See `Resource`.

    Args:
        client: Sends the requests, such as `mlflow_rest.AsyncClient`.
    """

    __slots__ = ("_client",)

    def __init__(self, client: AsyncTimeoutSender) -> None:
        self._client = client

    def __repr__(self) -> str:
        return _show(self, self._client)

    def _sender(self, timeout: float | None, extra_headers: Mapping[str, str] | None) -> AsyncTimeoutSender:
        """What sends the requests of one call."""
        if timeout is None and extra_headers is None:
            return self._client
        return ConfiguredSender(self._client, timeout, extra_headers)


# A method that is awaited is also one that returns something: the first that fits is meant.
@overload
def with_response(  # type: ignore[overload-overlap]
    method: Callable[P, Coroutine[Any, Any, R]],
) -> Callable[P, Coroutine[Any, Any, Response[R]]]: ...
@overload
def with_response(method: Callable[P, R]) -> Callable[P, Response[R]]: ...
def with_response(method: Callable[..., Any]) -> Callable[..., Any]:
    """Make a method of a resource return the raw response beside its result.

        response = with_response(client.runs.get)("0f3c…", timeout=5)
        response.headers["Date"], response.parsed.info.run_id

    Args:
        method: A method of a resource, such as `client.runs.get`, sync or async.

    Returns:
        A function with the arguments of the method. It returns a `Response` with the status, the headers and the body;
        `parsed` is what the method returns. Of a method that sends several requests it is the last response. It raises
        what the method raises.

    Raises:
        TypeError: If `method` is no method of a resource, or one that sends nothing itself, as iterators do.
    """
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, Resource | AsyncResource):
        raise TypeError(f"with_response needs a method of a resource, such as client.runs.get, not {method!r}")
    function = method.__func__  # type: ignore[attr-defined]
    if inspect.iscoroutinefunction(method):

        @functools.wraps(method)
        async def call_async(*args: Any, **kwargs: Any) -> Response[Any]:
            capture = _AsyncCapture(resource._client)
            return capture.complete(method, await function(capture.replace(resource), *args, **kwargs))

        return call_async

    @functools.wraps(method)
    def call(*args: Any, **kwargs: Any) -> Response[Any]:
        capture = _Capture(resource._client)
        return capture.complete(method, function(capture.replace(resource), *args, **kwargs))

    return call


class _Wrapped:
    """A sender around another one."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        failure: Exception = self._client.failure(operation, response, cause)
        return failure

    def __getattr__(self, name: str) -> Any:
        # A hand-written resource may use more of its client than `send`.
        return getattr(self._client, name)


class ConfiguredSender(_Wrapped):
    """Sends with a timeout and headers of its own. Sync and async: it returns what the client's `send` returns.

    Args:
        client: Sends the requests.
        timeout: Seconds for each call, unless it has a timeout of its own; `None` for the client's.
        extra_headers: Headers for each call, instead of those of the same name.
    """

    def __init__(self, client: Any, timeout: float | None, extra_headers: Mapping[str, str] | None) -> None:
        super().__init__(client)
        self._timeout = timeout
        self._headers: Mapping[str, str] = {} if extra_headers is None else extra_headers
        _check_timeout(timeout)
        _check_headers(self._headers)

    def send(
        self,
        operation: Operation,
        path: str,
        query: Any,
        content: Any,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,
    ) -> Any:
        merged = headers
        if self._headers:
            replaced = {name.lower() for name in self._headers}
            merged = {name: value for name, value in headers.items() if name.lower() not in replaced} | dict(
                self._headers
            )
        timeout = self._timeout if timeout is None else timeout
        if timeout is None:
            return self._client.send(operation, path, query, content, merged)
        return self._client.send(operation, path, query, content, merged, timeout=timeout)


class _Recorder(_Wrapped):
    """Keeps the last response."""

    last: RawResponse | None = None

    def replace(self, resource: Any) -> Any:
        """A copy of a resource that sends through this."""
        clone = copy.copy(resource)
        clone._client = self
        return clone

    def complete(self, method: Callable[..., Any], result: R) -> Response[R]:
        """The last response with a result."""
        if self.last is None:
            raise TypeError(f"{method.__qualname__} sends nothing itself, so that it has no response")
        last = self.last
        return Response(last.status_code, last.headers, last.content, result, last.url, last.attempts)


class _Capture(_Recorder):
    def send(self, *request: Any, **options: Any) -> RawResponse:
        response: RawResponse = self._client.send(*request, **options)
        self.last = response
        return response


class _AsyncCapture(_Recorder):
    async def send(self, *request: Any, **options: Any) -> RawResponse:
        response: RawResponse = await self._client.send(*request, **options)
        self.last = response
        return response


def _check_timeout(timeout: object) -> None:
    if timeout is None:
        return
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):
        is_valid = False
    else:
        is_valid = 0 < timeout < 2**31 or timeout == math.inf
    if not is_valid:
        raise reject("timeout", timeout, "a number of seconds above 0, or math.inf for no limit")


def _check_headers(headers: object) -> None:
    if not isinstance(headers, Mapping):
        shown = f"of type {type(headers).__name__}"
        raise reject("extra_headers", "***", "a mapping of names to strings", instead=shown)
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            reason = f"contains {name!r}, which is no name of a header"
            raise InvalidArgument(reason, argument="extra_headers", value=name, allowed="a mapping of names to strings")
        # The value may be a credential, so that no message shows it.
        if not isinstance(value, str):
            raise reject(f"extra_headers[{name!r}]", "***", "a str", instead=f"of type {type(value).__name__}")
        if not _HEADER_VALUE.fullmatch(value):
            raise reject(f"extra_headers[{name!r}]", value, "a str of printable ASCII characters", sensitive=True)


def _show(resource: object, client: object) -> str:
    base_url = getattr(client, "base_url", None)
    shown = repr(client) if base_url is None else repr(_USER_INFO.sub("", str(base_url)))
    return f"{type(resource).__name__}({shown})"
