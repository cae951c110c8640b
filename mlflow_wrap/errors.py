"""The exceptions of this library.

All derive from `MLflowError`. There are three kinds: an argument was rejected before a request was sent
(`InvalidArgument`), there was no response (`TransportError`), or the response is an error (`ApiError` and its classes).
Credentials that a server quotes are masked in all of them, in their causes and in their pickles.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar

from mlflow_rest.errors import InvalidArgument as InvalidArgument  # noqa: PLC0414  # re-exported
from mlflow_rest.errors import MLflowError as MLflowError  # noqa: PLC0414
from mlflow_rest.errors import PaginationError as PaginationError  # noqa: PLC0414

# Control characters that a terminal acts on: escape codes, deletion, direction of text.
_COMMANDS = re.compile("[\x01-\x08\x0e-\x1b\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# The nearest to MLflow first: the user's own proxy, a host (Databricks, AWS, Azure), and the network before them.
REQUEST_IDS = (
    "x-request-id",
    "x-databricks-request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-ms-request-id",
    "cf-ray",
)


class ClientClosed(MLflowError, RuntimeError):
    """The client was closed before this call."""


class NoMatch(MLflowError, LookupError):
    """A workflow found nothing to work on, and has changed nothing."""


class MissingDependencyError(MLflowError, ImportError):
    """A method needs a package that is not installed. The message names the extra that installs it."""


class TransportError(MLflowError):
    """There was no response. Whether the server has acted on the request is not known, unless `sent` is false.

    Attributes:
        transient: Whether errors of this class may pass by themselves.
        method: The HTTP method.
        url: The URL of the request, without credentials and query, at most 500 characters.
        reason: What happened.
        attempts: How often the request was tried.
        retryable: Whether the error may pass by itself and the same call can be retried without doing its work twice:
            it is idempotent, or no request was sent.
        sent: Whether a request may have been sent. If not, nothing has happened on the server.
    """

    transient: ClassVar[bool] = True

    def __init__(
        self, method: str, url: str, reason: str, *, attempts: int = 1, retryable: bool = False, sent: bool = True
    ) -> None:
        # One argument: those of its classes that are an OSError would take the first of several for a number.
        super().__init__(f"{method} {url}: {_join_lines(reason)}")
        self.method = method
        self.url = url
        self.reason = reason
        self.attempts = attempts
        self.retryable = retryable
        self.sent = sent

    def __str__(self) -> str:
        return f"{self.method} {self.url}: {_join_lines(self.reason)}{_describe_attempts(self.attempts)}"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.method, self.url, self.reason), {**self.__dict__}


class ConnectionFailed(TransportError, ConnectionError):
    """The server could not be reached, or the connection broke."""


class TLSFailed(ConnectionFailed):
    """The server's certificate, or the client's, was rejected."""

    transient: ClassVar[bool] = False


class RequestTimedOut(TransportError, TimeoutError):
    """The server did not respond in time."""


class OutcomeUnknownError(TransportError):
    """It is not known whether something was created: no usable response came in time, and nothing was found.

    The same call with `idempotency_key=error.idempotency_key` continues the creation: it returns what the earlier
    request has created, and creates it only if that request can have no effect any more.

    Attributes:
        idempotency_key: The key of the creation.
    """

    def __init__(
        self,
        method: str,
        url: str,
        reason: str,
        *,
        attempts: int = 1,
        retryable: bool = False,
        sent: bool = True,
        idempotency_key: str = "",
    ) -> None:
        super().__init__(method, url, reason, attempts=attempts, retryable=retryable, sent=sent)
        self.idempotency_key = idempotency_key


class ResponseTooLargeError(TransportError):
    """The response is over one of the client's `Limits`. The server may have acted on the request."""

    transient: ClassVar[bool] = False


class ArtifactError(MLflowError):
    """A file was not transferred. Nothing half is left at its target, unless the message says so.

    Attributes:
        path: The file, among the artifacts or on this machine.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path = path


class IncompleteTransferError(ArtifactError):
    """A response, or what the server has stored, is shorter or longer than the file."""


class ArtifactChangedError(ArtifactError):
    """The file was replaced while it was downloaded, and what was read cannot be taken back."""


class UnsafePathError(ArtifactError):
    """The server lists a file that would lead out of its folder, or that this machine cannot have."""


class UnreachableArtifactError(ArtifactError):
    """The files are where neither the server nor this machine reaches them, or have a name that the server changes."""


class LocalFileError(ArtifactError):
    """A file of this machine cannot be read or written. The cause says why."""


class SpoolError(MLflowError):
    """The disk does not take what is logged, or a spool cannot be read.

    Attributes:
        path: The spool.
    """

    def __init__(self, message: str, *, path: object = "") -> None:
        super().__init__(message)
        self.path = str(path)


class SpoolFullError(SpoolError):
    """A spool has reached its size limit while the server was down, or memory has where there is no spool."""


class ApiError(MLflowError):
    """The response is an error, or is no response of MLflow at all.

    Attributes:
        status_code: The HTTP status. MLflow also uses unregistered ones, such as 499.
        error_code: MLflow's name of the error, such as `RESOURCE_DOES_NOT_EXIST`; `None` if the body has none. MLflow
            sends none with 401 and 403; then it is `UNAUTHENTICATED` or `PERMISSION_DENIED`.
        message: What went wrong, in the server's words, or in ours if the body is not MLflow's.
        method: The HTTP method.
        url: The URL of the request, without credentials, at most 500 characters.
        body: The start of the body, as `str`. Not kept for operations that create or change secrets.
        headers: The headers of the response, without cookies.
        attempts: How often the request was sent.
        retryable: Whether the error may pass by itself and the same call can be retried without doing its work twice.
        transient: Whether errors of this class may pass by themselves.
    """

    transient: ClassVar[bool] = False

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
        attempts: int = 1,
        retryable: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self.error_code = error_code
        self.method = method
        self.url = url
        self.body = body
        self.headers: dict[str, str] = dict(headers or {})
        self.attempts = attempts
        self.retryable = retryable

    @property
    def request_id(self) -> str | None:
        """The id that the server, its host or a proxy gave the request, if any: their support can find it by that."""
        lowered = {name.lower(): value for name, value in self.headers.items()}
        return next((lowered[name] for name in REQUEST_IDS if lowered.get(name)), None)

    def __str__(self) -> str:
        code = f" {_join_lines(self.error_code)}" if self.error_code else ""
        head = f"{self.method} {self.url}: {self.status_code}{code}"
        return f"{head}: {_join_lines(self.message)}{_describe_attempts(self.attempts)}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, {**self.__dict__})


def _join_lines(text: str) -> str:
    return _COMMANDS.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))


def _describe_attempts(attempts: int) -> str:
    return f" (after {attempts} attempts)" if attempts > 1 else ""


def _rebuild(error_class: type[ApiError], message: str, state: dict[str, Any]) -> ApiError:
    error = error_class(message, status_code=state["status_code"])
    error.__dict__.update(state)
    return error


class UnexpectedResponse(ApiError):
    """The response is not MLflow's: a login page, a proxy's page, an empty or cut body. Check the tracking URI."""


class BadRequest(ApiError):
    """The server rejected the request (status 400)."""


class InvalidParameterValue(BadRequest):
    """The server rejected a value (`INVALID_PARAMETER_VALUE`, or status 422)."""


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
    """The name is already in use (`RESOURCE_ALREADY_EXISTS`), perhaps by something deleted. MLflow returns 400."""


class InvalidState(Conflict):
    """The object is in a state that does not allow the request (`INVALID_STATE`). MLflow returns 500."""


class TooManyRequests(ApiError):
    """There are too many requests (status 429)."""

    transient: ClassVar[bool] = True


class ServerError(ApiError):
    """The server failed (status 5xx)."""


class NotSupportedByServer(ServerError):
    """The server, or its artifact store, cannot do this (status 501), or runs without it (`FEATURE_DISABLED`)."""


class ServiceUnavailable(ServerError):
    """The server, or a proxy before it, is overloaded, too slow or down (status 408, 502, 503, 504)."""

    transient: ClassVar[bool] = True
