"""Reads what a response contains within its properties, such as JSON in a string."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import msgspec
from mlflow_rest.errors import UndecodableBody
from mlflow_rest.types import RawResponse

if TYPE_CHECKING:
    from mlflow_rest.types import Operation

T = TypeVar("T")
P = TypeVar("P")


class ErrorBuilder(Protocol):
    """Builds errors: a sender."""

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        """See `mlflow_rest.Sender.failure`."""
        ...


def read_property(sender: ErrorBuilder, operation: Operation, value: P, read: Callable[[P], T]) -> T:
    """Read a part of a 2xx response.

    Args:
        sender: Sent the request.
        operation: The operation that was called.
        value: The part: a string or a model.
        read: Reads it. Raises `UndecodableBody` if it cannot.

    Raises:
        UnexpectedResponse: If it cannot be read.
    """
    try:
        return read(value)
    except UndecodableBody as exc:
        content = value.encode() if isinstance(value, str) else msgspec.json.encode(value, enc_hook=_list_points)
        raise sender.failure(operation, RawResponse(200, {}, content, operation.path), exc) from exc


def _list_points(entries: Any) -> Any:
    # The one type in a model that msgspec does not encode is `ByName`.
    return entries.points
