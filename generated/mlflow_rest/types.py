# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""What endpoint functions share with the sender of their requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Generic, Literal, NamedTuple, Protocol, TypeVar

from attrs import frozen

T = TypeVar("T")


class Operation(NamedTuple):
    """One operation of the API, as far as a sender needs to know it."""

    id: str
    """The operationId of the spec."""
    method: str
    """The HTTP method, in uppercase."""
    path: str
    """The path with its parameters in braces."""
    tag: str
    """The area of the API."""
    idempotent: bool
    """Whether sending a request twice has the same effect on the server as sending it once."""
    since: str
    """The first MLflow release with this operation, `major.minor`."""
    transfer: Literal["upload", "download"] | None = None
    """Which way the operation carries a file, which takes as long as the file is large."""
    workspace: bool = True
    """Whether the operation acts in a workspace, so that the header `X-MLFLOW-WORKSPACE` is sent."""
    sensitive: bool = False
    """Whether a request or response contains a secret, which no error message may show."""


class RawResponse(NamedTuple):
    """A response, not yet decoded."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    url: str
    """Where the request went, without credentials."""
    attempts: int = 1
    """How often the request was sent."""
    sent: object = None
    """What the sender keeps of the request, so that its `failure` can mask credentials that the response quotes."""

    def __repr__(self) -> str:
        # Neither headers nor body: a server may quote credentials there.
        return f"RawResponse(status_code={self.status_code}, content=<{len(self.content)} bytes>, url={self.url!r})"

    def __sentry_repr__(self) -> str:
        return repr(self)


@frozen(repr=False)
class Response(Generic[T]):
    """A response with its decoded body and all that came with it."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T | None
    """The decoded body of a 2xx response; `None` for any other status, and for operations that return nothing."""
    url: str = ""
    """Where the request went, without credentials."""
    attempts: int = 1
    """How often the request was sent."""

    def __repr__(self) -> str:
        size = len(self.content)
        return f"Response(status_code={self.status_code}, content=<{size} bytes>, parsed={self.parsed!r})"

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300


class Null:
    """The type of `NULL`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"

    def __reduce__(self) -> str:
        return "NULL"


NULL: Final = Null()
"""Sends null, which deletes a value where the spec says so. `None` means that nothing is sent."""


Request = tuple[str, Sequence[tuple[str, str]], bytes | None, Mapping[str, str]]
"""Path, query, body and headers of one request."""


class Sender(Protocol):
    """Sends requests. `Client` is one, over plain httpx."""

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> RawResponse:
        """Sends one request.

        Args:
            operation: The operation that is called.
            path: The path with its parameters filled in and percent-encoded.
            query: Pairs of name and value, not yet encoded.
            content: The body, or `None` for none.
            headers: Headers that the operation needs.

        Returns:
            The response, whatever its status.
        """
        ...

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """Make the exception for an error response.

        Args:
            operation: The operation that was called.
            response: The response.
            cause: Why a 2xx response could not be decoded; `None` if the status is the error.

        Returns:
            The exception, for the endpoint function to raise.
        """
        ...


class AsyncSender(Protocol):
    """Sends requests without blocking. `AsyncClient` is one, over plain httpx."""

    async def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> RawResponse:
        """See `Sender.send`."""
        ...

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """See `Sender.failure`."""
        ...


class TimeoutSender(Sender, Protocol):
    """Sends requests, each with a timeout of its own if a call has one. Resources need it."""

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,
    ) -> RawResponse:
        """See `Sender.send`.

        Args:
            operation: See `Sender.send`.
            path: See `Sender.send`.
            query: See `Sender.send`.
            content: See `Sender.send`.
            headers: See `Sender.send`.
            timeout: Seconds that the call may take, instead of the sender's own timeout; `math.inf` for no limit. It
                is passed only if the call has one.
        """
        ...


class AsyncTimeoutSender(AsyncSender, Protocol):
    """Sends requests without blocking, each with a timeout of its own if a call has one. Resources need it."""

    async def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,
    ) -> RawResponse:
        """See `TimeoutSender.send`."""
        ...
