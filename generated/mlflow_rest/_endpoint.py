# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""What every endpoint does with a response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from .errors import UndecodableBody
from .types import AsyncSender, Operation, RawResponse, Response, Sender

T = TypeVar("T")


class Endpoint(Generic[T]):
    """Turns responses of one operation into results.

    Args:
        operation: The operation.
        read: Reads the body of a 2xx response.
    """

    __slots__ = ("operation", "read")

    def __init__(self, operation: Operation, read: Callable[[bytes], T]) -> None:
        self.operation = operation
        self.read = read

    def result(self, client: Sender | AsyncSender, response: RawResponse) -> T:
        """The decoded body of a 2xx response; any other raises what `client.failure` returns."""
        if not 200 <= response.status_code < 300:
            raise client.failure(self.operation, response, None)
        try:
            return self.read(response.content)
        except UndecodableBody as exc:
            raise client.failure(self.operation, response, exc) from exc

    def detailed(self, client: Sender | AsyncSender, response: RawResponse) -> Response[T]:
        """The whole response; only a 2xx response that cannot be read raises."""
        parsed = self.result(client, response) if 200 <= response.status_code < 300 else None
        status, headers, content, url, attempts, _ = response
        return Response(status, headers, content, parsed, url, attempts)
