"""Turns a failed answer into the exception that says what it means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from mlflow_wrap import errors

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse

_SHOWN = 500

# A status alone misleads: MLflow answers a taken name with 400, and a forbidden state with 500.
_BY_ERROR_CODE: dict[str, type[errors.ApiError]] = {
    "RESOURCE_ALREADY_EXISTS": errors.ResourceAlreadyExists,
    "ALREADY_EXISTS": errors.ResourceAlreadyExists,
    "RESOURCE_DOES_NOT_EXIST": errors.ResourceDoesNotExist,
    "NOT_FOUND": errors.ResourceDoesNotExist,
    "ENDPOINT_NOT_FOUND": errors.NotFound,
    "INVALID_PARAMETER_VALUE": errors.InvalidParameterValue,
    "BAD_REQUEST": errors.BadRequest,
    "INVALID_STATE": errors.InvalidState,
    "RESOURCE_CONFLICT": errors.Conflict,
    "ABORTED": errors.Conflict,
    "UNAUTHENTICATED": errors.Unauthorized,
    "CUSTOMER_UNAUTHORIZED": errors.Unauthorized,
    "PERMISSION_DENIED": errors.Forbidden,
    "REQUEST_LIMIT_EXCEEDED": errors.TooManyRequests,
    "RESOURCE_EXHAUSTED": errors.TooManyRequests,
    "NOT_IMPLEMENTED": errors.NotSupportedByServer,
    "TEMPORARILY_UNAVAILABLE": errors.ServiceUnavailable,
    "DEADLINE_EXCEEDED": errors.ServiceUnavailable,
}

_BY_STATUS: dict[int, type[errors.ApiError]] = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    409: errors.Conflict,
    429: errors.TooManyRequests,
    501: errors.NotSupportedByServer,
    502: errors.ServiceUnavailable,
    503: errors.ServiceUnavailable,
    504: errors.ServiceUnavailable,
}


class _Lie(NamedTuple):
    """An answer whose error_code says something else than what happened."""

    operation: str | None
    error_code: str
    message: re.Pattern[str]
    kind: type[errors.ApiError]


_LIES: tuple[_Lie, ...] = (
    # A missing alias is answered like a bad argument.
    _Lie(
        "getModelVersionByAlias",
        "INVALID_PARAMETER_VALUE",
        re.compile("alias .* not found", re.IGNORECASE | re.DOTALL),
        errors.ResourceDoesNotExist,
    ),
    # A new name that is taken is answered with what the database said about it.
    _Lie(
        "updateExperiment",
        "BAD_REQUEST",
        re.compile("unique (key )?constraint|duplicate (key|entry)", re.IGNORECASE),
        errors.ResourceAlreadyExists,
    ),
    # All database connections of a server worker were taken for 30 s.
    _Lie(None, "BAD_REQUEST", re.compile("QueuePool limit"), errors.ServiceUnavailable),
)


class _Body(msgspec.Struct):
    """MLflow's own account of a failure."""

    error_code: str | None = None
    message: str | None = None


def failure(operation: Operation, response: RawResponse, cause: Exception | None) -> errors.ApiError:
    """Makes the exception for a failed answer.

    Args:
        operation: The operation that was called.
        response: The answer.
        cause: Why a 2xx answer could not be read; `None` if the status says it all.
    """
    status = response.status_code
    text = excerpt(response.content)
    body = None if cause else _body(response.content)
    error_code = body.error_code if body else None
    if body and error_code:
        message = body.message or "no message"
        kind = _kind(operation, status, error_code, message)
    else:
        kind, message = _without_code(status, response, cause, text)
    return kind(
        message,
        status_code=status,
        error_code=error_code or None,
        method=operation.method,
        url=response.url,
        body=text,
        headers=response.headers,
    )


def excerpt(content: bytes) -> str:
    """The start of a body, on one line."""
    text = " ".join(content[: 4 * _SHOWN].decode("utf-8", "replace").split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _body(content: bytes) -> _Body | None:
    try:
        return msgspec.json.decode(content, type=_Body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _kind(operation: Operation, status: int, error_code: str, message: str) -> type[errors.ApiError]:
    for lie in _LIES:
        if lie.operation in (None, operation.id) and lie.error_code == error_code and lie.message.search(message):
            return lie.kind
    return _BY_ERROR_CODE.get(error_code) or _by_status(status)


def _by_status(status: int) -> type[errors.ApiError]:
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return errors.ApiError
    return errors.ServerError if 500 <= status < 600 else errors.UnexpectedResponse


def _without_code(
    status: int, response: RawResponse, cause: Exception | None, text: str
) -> tuple[type[errors.ApiError], str]:
    shown = text or "(empty body)"
    if cause is not None:
        return errors.UnexpectedResponse, f"this is not an answer of MLflow, {cause}: {shown}"
    if 300 <= status < 400:
        target = response.headers.get("location", "(nowhere)")
        return errors.UnexpectedResponse, f"redirected to {target}; use the final address as tracking URI"
    return _by_status(status), f"the body is not MLflow's: {shown}"
