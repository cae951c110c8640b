"""Why a request got no answer, whatever sent it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from mlflow_wrap import errors
from mlflow_wrap._http.tls_errors import advice

if TYPE_CHECKING:
    from mlflow_rest.types import Operation

Kind = Literal[
    "unreachable",
    "slow to connect",
    "tls",
    "no free connection",
    "slow",
    "broken",
    "proxy",
    "no proxy",
    "not sendable",
    "too large",
]


class NoResponse(Exception):
    """A request that got no answer. The library's own name for what its HTTP libraries raise; the cause has theirs.

    Args:
        kind: What happened.
        unsent: Whether the request surely never left this process, so that the server cannot have acted on it.
        detail: What the HTTP library said.
    """

    def __init__(self, kind: Kind, *, unsent: bool, detail: str) -> None:
        super().__init__(detail)
        self.kind = kind
        self.unsent = unsent

    @property
    def passing(self) -> bool:
        """Whether it may be over at the next attempt."""
        return self.kind not in ("tls", "no free connection", "not sendable", "too large")


_REASONS: dict[Kind, tuple[type[errors.TransportError], str]] = {
    "unreachable": (errors.ConnectionFailed, "the server cannot be reached, is it running?"),
    "slow to connect": (errors.RequestTimedOut, "the server took too long to accept a connection"),
    "tls": (errors.TLSFailed, "TLS failed"),
    "no free connection": (errors.RequestTimedOut, "all connections of this client were busy for too long"),
    "slow": (errors.RequestTimedOut, "the server took too long to answer"),
    "broken": (errors.ConnectionFailed, "the connection broke"),
    "proxy": (errors.ConnectionFailed, "the proxy did not connect"),
    "no proxy": (errors.ConnectionFailed, "the proxy cannot be reached, is it running?"),
    "not sendable": (errors.ConnectionFailed, "the request is no valid HTTP"),
    "too large": (errors.ResponseTooLargeError, "the response is too large"),
}


def build_transport_error(fault: NoResponse, operation: Operation, url: str, attempts: int) -> errors.TransportError:
    """The exception to raise for a fault.

    Args:
        fault: What happened.
        operation: The operation that was called.
        url: Where the request went, without credentials.
        attempts: How often it was tried.
    """
    kind, reason = _REASONS[fault.kind]
    remedy = advice(str(fault)) if fault.kind == "tls" else ""
    return kind(
        operation.method,
        url,
        f"{reason} ({fault}){'; ' if remedy else ''}{remedy}",
        attempts=attempts,
        retryable=fault.passing and (fault.unsent or operation.idempotent),
        sent=not fault.unsent,
    )


def iter_causes(fault: BaseException | None, outer: BaseException | None = None) -> Iterator[BaseException]:
    """An exception with what caused it.

    Args:
        fault: The exception.
        outer: What the caller was handling when it called, which is no cause.
    """
    while fault is not None and fault is not outer:
        yield fault
        fault = fault.__cause__ or fault.__context__
