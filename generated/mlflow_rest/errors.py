# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""What the low-level client raises and warns of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .types import Operation, RawResponse

_SHOWN = 500


class MLflowError(Exception):
    """The base of what is raised on purpose."""


class InvalidArgument(MLflowError, ValueError):
    """An argument was rejected before anything was sent.

    Attributes:
        argument: Its name, with the path to the part that is wrong, such as `metrics[2].timestamp`; empty if unknown.
        value: Its value, or that of the part; `***` if it is sensitive.
        allowed: What is allowed.
        remedy: What to do about it; empty if that is clear.
        reason: What is wrong, without the name of the argument.
    """

    def __init__(
        self, reason: str, *, argument: str = "", value: object = None, allowed: str = "", remedy: str = ""
    ) -> None:
        super().__init__(f"{argument} {reason}" if argument else reason)
        self.reason = reason
        self.argument = argument
        self.value = value
        self.allowed = allowed
        self.remedy = remedy

    def within(self, location: str, *, mask: bool = False) -> InvalidArgument:
        """Return the same error about a part of a larger argument.

        Args:
            location: The path of that part, such as `metrics[2]`.
            mask: Whether to hide the value.
        """
        rest = self.argument
        argument = f"{location}.{rest}" if rest and not rest.startswith("[") else f"{location}{rest}"
        value = "***" if mask else self.value
        reason = f"must be {self.allowed}, but it is ***" if mask else self.reason
        return InvalidArgument(reason, argument=argument, value=value, allowed=self.allowed, remedy=self.remedy)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason,), {**self.__dict__, "args": self.args}

    def __setstate__(self, state: dict[str, Any] | None) -> None:
        for name, value in (state or {}).items():
            setattr(self, name, value)


def excerpt(content: bytes) -> str:
    """The start of a body on one line, for a message."""
    excerpt = " ".join(content[: 4 * _SHOWN].decode("utf-8", "replace").split())
    if not excerpt:
        return "(empty body)"
    return excerpt if len(excerpt) <= _SHOWN else excerpt[:_SHOWN] + "…"


class ContractWarning(UserWarning):
    """A response does not fit the spec: it was read as far as it goes."""


class UndecodableBody(ValueError):
    """A 2xx response is not one of the operation: not JSON, cut short, or without its essential part."""


class PaginationError(MLflowError):
    """A search or a listing would not end: its pages lead back to earlier ones, stay empty, or nest too deeply."""


class UnexpectedStatus(Exception):
    """A response is an error, or cannot be read.

    Attributes:
        operation: The operation that was called.
        response: The response.
    """

    def __init__(self, operation: Operation, response: RawResponse, reason: str = "") -> None:
        super().__init__(operation, response, reason)
        self.operation = operation
        self.response = response
        self.reason = reason

    def __str__(self) -> str:
        head = f"{self.operation.method} {self.response.url}: status {self.response.status_code}"
        return f"{head}{', ' + self.reason if self.reason else ''}: {excerpt(self.response.content)}"
