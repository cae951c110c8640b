"""Tells a thing that an earlier attempt of the same call has made from all others."""

from __future__ import annotations

import uuid

from mlflow_wrap.errors import ApiError, RequestTimedOut, TransportError, UnexpectedResponse

KEY = "mlflow.wrap.idempotencyKey"
"""A tag. MLflow's pages do not show those that begin with `mlflow.`."""

GRACE = 1.0
"""Seconds that a server may still be at work on a request whose connection has broken."""


def new_value() -> str:
    """A value of the tag that no other call has."""
    return uuid.uuid4().hex


def unclear(error: ApiError | TransportError, statuses: frozenset[int]) -> bool:
    """Whether the server may have done what it was asked to, although the call has failed.

    Args:
        error: The failure.
        statuses: Those that may come from a proxy when its server has already answered.
    """
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, UnexpectedResponse):
        return 200 <= error.status_code < 300
    return error.transient or error.status_code in statuses


def late(error: ApiError | TransportError) -> bool:
    """Whether somebody has lost patience with the server, which may be at work on the request for long.

    Args:
        error: The failure.
    """
    if isinstance(error, ApiError):
        return error.status_code in (408, 499, 504)
    return isinstance(error, RequestTimedOut)
