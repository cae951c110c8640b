"""What this library raises.

Everything derives from `MLflowError`. Three kinds: a request was refused here before it was sent (`InvalidArgument`),
no answer came (`TransportError`), or the answer is a failure (`ApiError` and its classes).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class MLflowError(Exception):
    """The base of all that this library raises."""


class InvalidArgument(MLflowError, ValueError):
    """An argument was refused before anything was sent; the message names it, its value and what is allowed."""


class ClientClosed(MLflowError, RuntimeError):
    """The client was closed before this call."""


class NoMatch(MLflowError, LookupError):
    """A workflow found nothing to act on, and has changed nothing."""


class IncompleteWorkflow(MLflowError):
    """A workflow stopped half-way. The message says what was done; the cause says why it stopped.

    Attributes:
        done: What was done before it stopped: ids or names, in order.
    """

    def __init__(self, message: str, done: list[str]) -> None:
        super().__init__(message, done)
        self.done = done

    def __str__(self) -> str:
        return str(self.args[0])


class TransportError(MLflowError):
    """No answer came: whether the server has acted on the request is not known.

    Attributes:
        method: The HTTP method.
        url: Where the request went, without credentials.
        reason: What happened.
    """

    def __init__(self, method: str, url: str, reason: str) -> None:
        # One argument: those of its classes that are an OSError would take the first of several for a number.
        super().__init__(f"{method} {url}: {' '.join(reason.split())}")
        self.method = method
        self.url = url
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.method, self.url, self.reason), {**self.__dict__}


class ConnectionFailed(TransportError, ConnectionError):
    """The server could not be reached, or the connection broke."""


class TLSFailed(ConnectionFailed):
    """The server's certificate, or ours, was refused."""


class RequestTimedOut(TransportError, TimeoutError):
    """The server did not answer in time."""


class ApiError(MLflowError):
    """The server's answer is a failure, or is not an answer of MLflow at all.

    Attributes:
        status_code: The HTTP status. MLflow also uses unregistered ones, such as 499.
        error_code: MLflow's name of the failure, such as `RESOURCE_DOES_NOT_EXIST`; `None` if the body is not MLflow's.
        message: What went wrong, in the server's words, or in ours if the body is not MLflow's.
        method: The HTTP method.
        url: Where the request went, without credentials.
        body: The start of the body, as text.
        headers: The headers of the answer.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        error_code: str | None = None,
        method: str = "",
        url: str = "",
        body: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.error_code = error_code
        self.method = method
        self.url = url
        self.body = body
        self.headers: dict[str, str] = dict(headers or {})

    @property
    def request_id(self) -> str | None:
        """The id that a proxy or the server gave the request, if any."""
        lowered = {name.lower(): value for name, value in self.headers.items()}
        return lowered.get("x-request-id") or lowered.get("x-databricks-request-id")

    def __str__(self) -> str:
        code = f" {self.error_code}" if self.error_code else ""
        message = " ".join(self.message.split())
        return f"{self.method} {self.url}: {self.status_code}{code}: {message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, {**self.__dict__})


def _rebuild(kind: type[ApiError], message: str, state: dict[str, Any]) -> ApiError:
    error = kind(message, status_code=state["status_code"])
    error.__dict__.update(state)
    return error


class UnexpectedResponse(ApiError):
    """The answer is not one of MLflow: a login page, a proxy's page, an empty or a cut body. Check the tracking URI."""


class BadRequest(ApiError):
    """The server refused the request (status 400)."""


class InvalidParameterValue(BadRequest):
    """The server refused a value (`INVALID_PARAMETER_VALUE`)."""


class Unauthorized(ApiError):
    """Credentials are missing or wrong (status 401)."""


class Forbidden(ApiError):
    """The user may not do this, or the server does not accept the `Host` header (status 403)."""


class NotFound(ApiError):
    """There is no such route on this server (status 404): the tracking URI is wrong, or the server is too old."""


class ResourceDoesNotExist(NotFound):
    """There is no such experiment, run, model, version, alias or file (`RESOURCE_DOES_NOT_EXIST`)."""


class Conflict(ApiError):
    """The request does not fit the state of the server (status 409)."""


class ResourceAlreadyExists(Conflict):
    """The name is taken (`RESOURCE_ALREADY_EXISTS`), perhaps by something deleted. MLflow answers it with 400."""


class InvalidState(Conflict):
    """The object is in a state that does not allow the request (`INVALID_STATE`). MLflow answers it with 500."""


class TooManyRequests(ApiError):
    """The server asks for patience (status 429)."""


class ServerError(ApiError):
    """The server failed (status 5xx)."""


class NotSupportedByServer(ServerError):
    """The server, or its artifact store, cannot do this (status 501)."""


class ServiceUnavailable(ServerError):
    """The server, or a proxy before it, is overloaded or down (status 502, 503, 504)."""
