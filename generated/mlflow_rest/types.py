# Made by `make generate` from spec/ (sha256 edbbfab2327e97aa) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""What endpoint functions share with whoever sends their requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final, Generic, NamedTuple, Protocol, Self, TypeVar

from attrs import frozen

T = TypeVar("T")


class Operation(NamedTuple):
    """One operation of the API, as far as a sender needs to know it."""

    id: str
    """The operationId of the description."""
    method: str
    """The HTTP method, in capitals."""
    path: str
    """The path with its parameters in braces."""
    tag: str
    """The area of the API."""
    idempotent: bool
    """Whether sending a request twice has the same effect on the server as sending it once."""
    since: str
    """The first MLflow release with this operation, `major.minor`."""


class RawResponse(NamedTuple):
    """An answer, not yet decoded."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    url: str
    """Where the request went, without credentials."""
    attempts: int = 1
    """How often the request was sent."""


@frozen
class Response(Generic[T]):
    """An answer with everything that came with it."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T | None
    """The decoded body of a 2xx answer; `None` for any other status, and for operations that answer nothing."""

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
"""Sends null, which erases a value where the spec says so. `None` means that nothing is sent."""


class RequestModel:
    """The base of what is only sent: plain attributes that are checked when the request is built."""

    __slots__: tuple[str, ...] = ()
    _sensitive: ClassVar[frozenset[str]] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send.

        Raises:
            InvalidArgument: If an attribute is not what the operation accepts.
        """
        raise NotImplementedError

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values for some attributes."""
        return type(self)(**{name: getattr(self, name) for name in self.__slots__} | changes)

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in self.__slots__)
        shown = (
            f"{name}={'***' if name in self._sensitive else repr(value)}" for name, value in values if value is not None
        )
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]  # attributes may change


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
            The answer, whatever its status.
        """
        ...

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """Makes the exception for an answer that is a failure.

        Args:
            operation: The operation that was called.
            response: The answer.
            cause: Why a 2xx answer could not be decoded; `None` if the status says it all.

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
