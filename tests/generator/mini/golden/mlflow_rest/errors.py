# Made by `make generate` from spec/ (sha256 cfb66dc0979eec3b).
# Do not edit. @generated
"""What the low-level client raises and warns of."""

from __future__ import annotations

from .types import Operation, RawResponse

_SHOWN = 500


def excerpt(content: bytes) -> str:
    """The start of a body on one line, for a message."""
    text = " ".join(content[: 4 * _SHOWN].decode("utf-8", "replace").split())
    if not text:
        return "(empty body)"
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


class ContractWarning(UserWarning):
    """An answer does not fit the description: it was read as far as it goes."""


class UndecodableBody(ValueError):
    """A 2xx answer is not what the operation answers: not JSON, cut short, or without its essential part."""


class PagingError(UndecodableBody):
    """The server's page tokens do not lead to an end."""


class UnexpectedStatus(Exception):
    """An answer is a failure, or cannot be read.

    Attributes:
        operation: The operation that was called.
        response: The answer.
    """

    def __init__(self, operation: Operation, response: RawResponse, reason: str = "") -> None:
        super().__init__(operation, response, reason)
        self.operation = operation
        self.response = response
        self.reason = reason

    def __str__(self) -> str:
        head = f"{self.operation.method} {self.response.url}: status {self.response.status_code}"
        return f"{head}{', ' + self.reason if self.reason else ''}: {excerpt(self.response.content)}"
