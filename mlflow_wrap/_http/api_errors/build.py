"""Builds the exception for an error response, the one way from a response to an error."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mlflow_wrap import errors
from mlflow_wrap._http import retry
from mlflow_wrap._http.api_errors.classify import BY_ERROR_CODE, classify
from mlflow_wrap._http.api_errors.excerpt import excerpt, truncate
from mlflow_wrap._http.api_errors.parse import describe_html, parse_error_body
from mlflow_wrap._http.api_errors.redact import (
    NOT_SHOWN,
    mask_quoted_values,
    redact_headers,
    redact_location,
    redact_url,
)
from mlflow_wrap._http.redaction import NO_CREDENTIALS, Redactor

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse

MAX_MESSAGE = 2000
"""Characters of a message that are kept."""
_MAX_MASKED = 1 << 16
# MLflow responds to these with a string, without its error code.
_CODES_BY_STATUS = {401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED"}


def build_api_error(
    operation: Operation, response: RawResponse, cause: Exception | None, redactor: Redactor = NO_CREDENTIALS
) -> errors.ApiError:
    """Build the exception for an error response, or for one that cannot be read.

    Args:
        operation: The operation that was called.
        response: The response.
        cause: Why a 2xx response could not be read; `None` for an error response.
        redactor: Masks the credentials of the request, which the response may quote.
    """
    is_sensitive = operation.sensitive
    status = response.status_code
    error_code: str | None = None
    error_class: type[errors.ApiError] = errors.UnexpectedResponse
    # What is shown comes from a masked body. What the error is follows from the body itself.
    masked = _mask_body(response, redactor)
    if cause is not None:
        message = _describe_unreadable(masked, cause, is_sensitive=is_sensitive)
    elif 300 <= status < 400:
        message = _describe_redirect(response)
    else:
        error_code, message = parse_error_body(response.content)
        error_class = classify(operation.id, status, error_code, message)
        if masked is not response:
            message = parse_error_body(masked.content)[1]
    if is_sensitive:
        message = mask_quoted_values(message)
    message = truncate(_add_remedy(error_class, operation, response, message), MAX_MESSAGE)
    error_code = error_code or _CODES_BY_STATUS.get(status)
    body = NOT_SHOWN if is_sensitive and response.content else _excerpt_body(masked)
    headers = redact_headers(response.headers)
    message, body, url, *shown = redactor.mask_all(
        [message, body, redact_url(response.url), *headers, *headers.values()]
    )
    error = error_class(
        message,
        status_code=status,
        error_code=error_code if error_code is None or error_code in BY_ERROR_CODE else redactor.mask(error_code),
        method=operation.method,
        url=url,
        body=body,
        headers=dict(zip(shown[: len(headers)], shown[len(headers) :], strict=True)),
        attempts=response.attempts,
    )
    error.retryable = retry.is_retryable(operation, error)
    return error


def _mask_body(response: RawResponse, redactor: Redactor) -> RawResponse:
    """Return the response with credentials masked in its body; the same object if there are none.

    Of a long body, what is shown is masked later: a message anywhere in its JSON, and the start of any other.
    """
    content = response.content
    if len(content) > _MAX_MASKED:
        if content[:1] in (b"{", b"[", b'"'):
            return response
        content = content[:_MAX_MASKED]
    masked = redactor.mask_bytes(content)
    return response if masked is response.content else response._replace(content=masked)


def _describe_unreadable(response: RawResponse, cause: Exception, *, is_sensitive: bool) -> str:
    shown = NOT_SHOWN if is_sensitive else excerpt(response.content) or "(empty body)"
    page = describe_html(response.content)
    return f"this is not a response of MLflow, {cause}{f', but {page}' if page else ''}: {shown}"


def _describe_redirect(response: RawResponse) -> str:
    target = response.headers.get("location")
    shown = redact_location(target) if target else "(nowhere)"
    return f"redirected to {shown}; use the final address as tracking URI, or give credentials if it is a login page"


def _add_remedy(error_class: type[errors.ApiError], operation: Operation, response: RawResponse, message: str) -> str:
    if error_class is errors.Forbidden and "Invalid Host header" in message:
        host = urlsplit(response.url).netloc.rpartition("@")[2]
        return f"{message}; the server must be started with --allowed-hosts {host}, or called by a name that it knows"
    if error_class is errors.ResourceAlreadyExists and "logged_model_metrics" in message:
        return (
            "the logged model has another point of this metric with the same timestamp (in milliseconds) and step from "
            "this run, and keeps one; give a different timestamp or step"
        )
    if error_class is errors.NotFound and message.startswith("a web page"):
        return (
            f"{message}; the tracking URI is wrong, or the server is older than MLflow {operation.since}, "
            "which brought this operation, or runs without it"
        )
    server = response.headers.get("server")
    if message == "(empty body)" and server:
        return f"(empty body), from a server called {server!r}; check the tracking URI if that is not MLflow"
    return message


def _excerpt_body(response: RawResponse) -> str:
    shown = excerpt(response.content)
    # FastAPI says what is wrong with a value, and then quotes all that was sent.
    head, quoted, _ = shown.partition('"input":') if response.status_code == 422 else (shown, "", "")
    return f"{head}{quoted}…" if quoted else shown
