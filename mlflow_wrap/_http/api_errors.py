"""Turns a failed answer into the exception that says what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

from mlflow_wrap import errors
from mlflow_wrap._http import retry
from mlflow_wrap._http.redaction import NO_CREDENTIALS, Redactor

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse

_SHOWN = 500
_LONGEST_MESSAGE = 2000
MAX_URL = 500
"""Characters of a URL that an error shows."""
_MAX_MASKED = 1 << 16

# A status alone misleads: MLflow answers a taken name with 400, and a forbidden state with 500.
BY_ERROR_CODE: dict[str, type[errors.ApiError]] = {
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
    "FEATURE_DISABLED": errors.NotSupportedByServer,
    "TEMPORARILY_UNAVAILABLE": errors.ServiceUnavailable,
    "DEADLINE_EXCEEDED": errors.ServiceUnavailable,
}

BY_STATUS: dict[int, type[errors.ApiError]] = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    408: errors.ServiceUnavailable,
    409: errors.Conflict,
    422: errors.InvalidParameterValue,
    429: errors.TooManyRequests,
    501: errors.NotSupportedByServer,
    502: errors.ServiceUnavailable,
    503: errors.ServiceUnavailable,
    504: errors.ServiceUnavailable,
}


class _Lie(NamedTuple):
    """An answer whose error_code, or status if it has none, says something else than what happened."""

    operation: str | None
    said: str | int
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
    # A name that is taken is answered with what the database said about it.
    _Lie(
        None,
        "BAD_REQUEST",
        re.compile("unique (key )?constraint|duplicate (key|entry)", re.IGNORECASE),
        errors.ResourceAlreadyExists,
    ),
    # All database connections of a server worker were taken for 30 s.
    _Lie(None, "BAD_REQUEST", re.compile("QueuePool limit"), errors.ServiceUnavailable),
    # What the database can never do is answered as if it were away.
    _Lie(
        None,
        "TEMPORARILY_UNAVAILABLE",
        re.compile(
            "too many (SQL variables|terms|columns|tables)|at most [0-9]+ tables|expression tree is too large"
            "|pattern too complex|blob too big|stack (depth|overflow)|packet bigger than|no such (table|column)"
            "|unknown column|readonly database|syntax error",
            re.IGNORECASE,
        ),
        errors.ServerError,
    ),
    # What the server was started without is answered as if it would come back.
    _Lie(
        None,
        503,
        re.compile("disabled (due to|because) the (mlflow )?server (is )?running|Artifact serving is (disabled|not)"),
        errors.NotSupportedByServer,
    ),
)

# Their requests or answers hold passwords, keys or signed addresses, which a failure may quote.
SENSITIVE = frozenset(
    {
        "createUser",
        "updateUserPassword",
        "createGatewaySecret",
        "updateGatewaySecret",
        "createWebhook",
        "updateWebhook",
        "createMultipartUpload",
        "completeMultipartUpload",
        "abortMultipartUpload",
        "createPresignedUploadUrl",
        "createPresignedDownloadUrl",
        "getPresignedDownloadUrl",
    }
)
_NOT_SHOWN = "(not shown: it may hold a secret)"
_QUOTED_VALUE = re.compile("(Invalid value ).*?( for parameter)", re.DOTALL)
_SECRET_NAMES = re.compile(
    "sig|signature|credential|security-token|x-(amz|goog)-.*|awsaccesskeyid|googleaccessid|policy|key-pair-id|token"
    "|access_token|id_token|code|state|password|secret|api_?key",
    re.IGNORECASE,
)
_SQL = re.compile(r"\s*\[(SQL|parameters): ")
_SQL_END = "(Background on this error at: "

_PAGE = re.compile(r"<(!doctype|html|head|title|body|h1)\b", re.IGNORECASE)
_TITLE = re.compile(r"<(title|h1)\b[^>]*>([^<]*)<", re.IGNORECASE)
_MARKUP = re.compile(r"<[^>]*>")
_XML_PART = re.compile(r"<(Code|Message)>([^<]*)<", re.IGNORECASE)


def failure(
    operation: Operation, response: RawResponse, cause: Exception | None, redactor: Redactor = NO_CREDENTIALS
) -> errors.ApiError:
    """Build the exception for an error response.

    Args:
        operation: The operation that was called.
        response: The response.
        cause: Why a 2xx response could not be decoded; `None` if the status is what is wrong.
        redactor: Masks the credentials of the request, which the response may quote.
    """
    sensitive = operation.id in SENSITIVE
    status = response.status_code
    error_code: str | None = None
    kind: type[errors.ApiError] = errors.UnexpectedResponse
    # What is shown is taken from a masked body. What the error is follows from the body itself.
    masked = _mask_body(response, redactor)
    if cause is not None:
        message = _unreadable(masked, cause, sensitive=sensitive)
    elif 300 <= status < 400:
        message = _redirect(response)
    else:
        error_code, message = account(response)
        kind = _kind(operation, status, error_code, message)
        if masked is not response:
            message = account(masked)[1]
    if sensitive:
        message = _QUOTED_VALUE.sub(r"\1…\2", message)
    message = _cut(_hint(kind, response, message), _LONGEST_MESSAGE)
    body = _NOT_SHOWN if sensitive and response.content else _body(masked)
    headers = _headers(response.headers)
    texts = redactor.mask_all([message, body, shown_url(response.url), *headers.keys(), *headers.values()])
    names, values = texts[3 : 3 + len(headers)], texts[3 + len(headers) :]
    error = kind(
        texts[0],
        status_code=status,
        error_code=error_code if error_code is None or error_code in BY_ERROR_CODE else redactor.mask(error_code),
        method=operation.method,
        url=texts[2],
        body=texts[1],
        headers=dict(zip(names, values, strict=True)),
        attempts=response.attempts,
    )
    error.retryable = retry.repeatable(operation, error)
    return error


def _mask_body(response: RawResponse, redactor: Redactor) -> RawResponse:
    """The response with credentials masked in its body; the same object if there are none.

    Of a long body, what is shown is masked later: a message anywhere in its JSON, and the start of any other.
    """
    content = response.content
    if len(content) > _MAX_MASKED:
        if content[:1] in (b"{", b"[", b'"'):
            return response
        content = content[:_MAX_MASKED]
    masked = redactor.mask_bytes(content)
    return response if masked is response.content else response._replace(content=masked)


def overloaded(status: int, error_code: str | None, message: str) -> bool:
    """Whether a failure means overload though neither its status nor MLflow's name for it says so.

    Args:
        status: The status of the answer.
        error_code: MLflow's name of the failure, if it gave one.
        message: The message that came with it, or the body.
    """
    lie = _lie(None, status, error_code, message)
    return lie is not None and lie.kind.transient


def account(response: RawResponse) -> tuple[str | None, str]:
    """What the body of a failed answer says: MLflow's name of the failure, if it has one, and the message."""
    error_code, message = _account(response.content)
    return error_code, without_sql(message) or ("no message" if error_code else "(empty body)")


def excerpt(content: bytes) -> str:
    """The start of a body, on one line, without values that a database error quotes."""
    text = without_sql(content[: 4 * _SHOWN].decode("utf-8", "replace"))
    return _cut(" ".join(text.split()), _SHOWN)


def without_sql(text: str) -> str:
    """A message of the database without its statement and parameters: they may be what nobody should see.

    Args:
        text: The message, or a body that holds it.
    """
    start = _SQL.search(text)
    if start is None:
        return text
    end = text.rfind(_SQL_END, start.start())
    rest = text[end:].partition(")")[2] if end >= 0 else ""
    return text[: start.start()] + rest


def shown_url(url: str) -> str:
    """Return a URL that may be shown: without credentials and the values of what signs it, at most 500 characters.

    Args:
        url: The URL, with or without a query.
    """
    head, mark, query = url.partition("?")
    scheme, separator, rest = head.partition("://")
    if separator:
        authority, slash, path = rest.partition("/")
        head = f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
    pairs = [pair.partition("=") for pair in query.split("&")] if mark else []
    shown = "&".join(f"{name}=…" if _SECRET_NAMES.fullmatch(name) else name + sep + value for name, sep, value in pairs)
    return _cut(f"{head}{mark}{shown}", MAX_URL)


def _account(content: bytes) -> tuple[str | None, str]:
    found = _parsed(content)
    if isinstance(found, dict):
        # FastAPI's routes put the whole account, or only a message, into `detail`.
        detail = found.get("detail")
        for part in (found, detail):
            if isinstance(part, dict) and isinstance(part.get("error_code"), str) and part["error_code"]:
                return part["error_code"], _text(part.get("message"))
        return None, _message(found) or excerpt(content)
    if isinstance(found, str):
        return None, found.strip()
    return None, _described(content)


def _kind(operation: Operation, status: int, error_code: str | None, message: str) -> type[errors.ApiError]:
    lie = _lie(operation.id, status, error_code, message)
    if lie is not None:
        return lie.kind
    return BY_ERROR_CODE.get(error_code or "") or _by_status(status)


def _lie(operation: str | None, status: int, error_code: str | None, message: str) -> _Lie | None:
    said = error_code or status
    for lie in _LIES:
        if lie.operation in (None, operation) and lie.said == said and lie.message.search(message):
            return lie
    return None


def _by_status(status: int) -> type[errors.ApiError]:
    if status in BY_STATUS:
        return BY_STATUS[status]
    if 400 <= status < 500:
        return errors.ApiError
    return errors.ServerError if 500 <= status < 600 else errors.UnexpectedResponse


def _body(response: RawResponse) -> str:
    shown = excerpt(response.content)
    # FastAPI says what is wrong with a value, and then quotes all that was sent.
    head, quoted, _ = shown.partition('"input":') if response.status_code == 422 else (shown, "", "")
    return f"{head}{quoted}…" if quoted else shown


def _unreadable(response: RawResponse, cause: Exception, *, sensitive: bool) -> str:
    shown = _NOT_SHOWN if sensitive else excerpt(response.content) or "(empty body)"
    page = _page(_start(response.content))
    return f"this is not an answer of MLflow, {cause}{f', but {page}' if page else ''}: {shown}"


def _redirect(response: RawResponse) -> str:
    target = response.headers.get("location")
    shown = _location(target) if target else "(nowhere)"
    return f"redirected to {shown}; use the final address as tracking URI, or give credentials if it is a login page"


def _location(target: str) -> str:
    """The target of a redirect without its query: there login pages carry what should stay between them."""
    head = shown_url(target).partition("#")[0]
    head, mark, _ = head.partition("?")
    return f"{head}?…" if mark else head


def _hint(kind: type[errors.ApiError], response: RawResponse, message: str) -> str:
    if kind is errors.Forbidden and "Invalid Host header" in message:
        host = urlsplit(response.url).netloc.rpartition("@")[2]
        return f"{message}; the server must be started with --allowed-hosts {host}, or called by a name that it knows"
    if kind is errors.NotFound and message.startswith("a web page"):
        return f"{message}; the tracking URI is wrong, or the server is too old for this operation, or runs without it"
    return message


def _headers(headers: Mapping[str, str]) -> dict[str, str]:
    kept = {name: value for name, value in headers.items() if name.lower() not in ("set-cookie", "set-cookie2")}
    return {name: _location(value) if name.lower() == "location" else value for name, value in kept.items()}


def _parsed(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _message(found: dict[str, Any], depth: int = 3) -> str:
    """The message of a JSON body that is not MLflow's own: FastAPI's, or that of a proxy."""
    for name in ("detail", "message", "Message", "error_description", "error", "errors", "title"):
        text = _text(found.get(name), depth - 1)
        if text:
            return text
    return ""


def _text(value: object, depth: int = 3) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict) and depth:
        return _complaint(value) or _message(value, depth)
    if isinstance(value, list) and depth:
        return "; ".join(filter(None, (_text(item, depth - 1) for item in value)))
    return ""


def _complaint(item: dict[str, Any]) -> str:
    """What FastAPI says about one argument. The value that it quotes is left out: it may be anything that was sent."""
    place, text = item.get("loc"), item.get("msg")
    if not isinstance(text, str):
        return ""
    return f"{'.'.join(map(str, place))}: {text}" if isinstance(place, list) and place else text


def _described(content: bytes) -> str:
    """What a body says that is not JSON: a page, XML, or plain text."""
    text = _start(content)
    page = _page(text)
    if page:
        return page
    parts = dict(_xml_parts(text)) if text.startswith("<") else {}
    return ": ".join(parts[name] for name in ("code", "message") if parts.get(name)) or excerpt(content)


def _start(content: bytes) -> str:
    return content[: 16 * _SHOWN].decode("utf-8", "replace").strip()


def _page(text: str) -> str:
    """What a page of HTML is called; empty if it is none."""
    if not _PAGE.search(text):
        return ""
    title = _TITLE.search(text)
    shown = title.group(2) if title and title.group(2).strip() else _MARKUP.sub(" ", text)
    return f"a web page, {_cut(' '.join(_unescaped(shown).split()), _SHOWN // 4)!r}"


def _xml_parts(text: str) -> Iterator[tuple[str, str]]:
    for found in _XML_PART.finditer(text):
        yield found.group(1).lower(), _unescaped(found.group(2)).strip()


def _unescaped(text: str) -> str:
    import html  # noqa: PLC0415 - rarely needed, and slow to load

    return html.unescape(text)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest] + "…"
