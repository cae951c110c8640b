"""Requests that received no response, whatever sent them: what happened, and the exception for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from mlflow_wrap import errors
from mlflow_wrap._http.tls_errors import suggest_remedy

if TYPE_CHECKING:
    from mlflow_rest.types import Operation

FailureCode = Literal[
    "unreachable",
    "slow to connect",
    "tls",
    "tls interrupted",
    "no free connection",
    "slow",
    "broken",
    "proxy",
    "proxy denied",
    "no proxy",
    "not sendable",
    "bad redirect",
    "too large",
]

# None of them passes by itself.
_PERMANENT: frozenset[FailureCode] = frozenset(
    {"tls", "no free connection", "proxy denied", "not sendable", "bad redirect", "too large"}
)
# What happens before, or instead of, the first contact with the server.
_NOT_REACHED: frozenset[FailureCode] = frozenset(
    {"unreachable", "slow to connect", "no free connection", "proxy", "proxy denied", "no proxy", "not sendable"}
)


class NoResponse(Exception):
    """A request that received no response. The cause is the exception of the HTTP library.

    Args:
        code: What happened.
        unsent: Whether the request certainly never left this process, so that the server cannot have acted on it.
        detail: What the HTTP library reported.
    """

    def __init__(self, code: FailureCode, *, unsent: bool, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.unsent = unsent

    @property
    def passing(self) -> bool:
        """Whether the next attempt may succeed."""
        return self.code not in _PERMANENT

    @property
    def reached(self) -> bool:
        """Whether something listens at the server's host and port."""
        return self.code not in _NOT_REACHED


class LimitExceeded(NoResponse):
    """A response is over a limit.

    Args:
        name: The limit's name in `Limits`.
        limit: Its value.
        reached: What exceeds it.
    """

    def __init__(self, name: str, limit: int, reached: str) -> None:
        super().__init__(
            "too large",
            unsent=False,
            detail=f"limits.{name} is {limit}, but {reached}; request less, such as a smaller page, or raise the limit "
            f"by limits=Limits({name}=…)",
        )


_REASONS: dict[FailureCode, tuple[type[errors.TransportError], str]] = {
    "unreachable": (errors.ConnectionFailed, "the server cannot be reached, is it running?"),
    "slow to connect": (errors.RequestTimedOut, "the server took too long to accept a connection"),
    "tls": (errors.TLSFailed, "TLS failed"),
    "tls interrupted": (errors.ConnectionFailed, "the connection broke during the TLS handshake"),
    "no free connection": (errors.RequestTimedOut, "all connections of this client were busy for too long"),
    "slow": (errors.RequestTimedOut, "the server took too long to respond"),
    "broken": (errors.ConnectionFailed, "the connection broke"),
    "proxy": (errors.ConnectionFailed, "the proxy did not connect"),
    "proxy denied": (errors.ConnectionFailed, "the proxy denied the connection"),
    "no proxy": (errors.ConnectionFailed, "the proxy cannot be reached, is it running?"),
    "not sendable": (errors.ConnectionFailed, "the request is no valid HTTP"),
    "bad redirect": (errors.ConnectionFailed, "the server redirected to what is no URL of a server"),
    "too large": (errors.ResponseTooLargeError, "the response is too large"),
}


def build_transport_error(error: NoResponse, operation: Operation, url: str, attempts: int) -> errors.TransportError:
    """Build the exception to raise for a request without response.

    Args:
        error: What happened.
        operation: The operation that was called.
        url: Where the request went, without credentials.
        attempts: How often it was tried.
    """
    error_class, reason = _REASONS[error.code]
    remedy = suggest_remedy(str(error)) if error.code == "tls" else ""
    return error_class(
        operation.method,
        url,
        f"{reason} ({error}){'; ' if remedy else ''}{remedy}",
        attempts=attempts,
        retryable=error.passing and (error.unsent or operation.idempotent),
        sent=not error.unsent,
    )


def iter_causes(error: BaseException | None, outer: BaseException | None = None) -> Iterator[BaseException]:
    """Iterate over an exception and its causes.

    Args:
        error: The exception.
        outer: What the caller was handling when it called, which is no cause.
    """
    while error is not None and error is not outer:
        yield error
        error = error.__cause__ or error.__context__


def describe(causes: list[BaseException]) -> str:
    """Return what a chain of exceptions says: the message of the first that has one, else the name of the last class.

    Args:
        causes: The exception and its causes.
    """
    # `str(OSError(None, None))` is what some wrappers make of an empty message.
    messages = (message for cause in causes if (message := str(cause)) and message != "None")
    return next(messages, type(causes[-1]).__name__)
