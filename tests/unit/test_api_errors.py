"""An error response becomes the exception that says what it means, whatever its body."""

import json
import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mlflow_rest._operations import OPERATIONS
from mlflow_rest.types import Operation, RawResponse

from mlflow_wrap import errors
from mlflow_wrap._http import retry
from mlflow_wrap._http.api_errors.build import build_api_error
from mlflow_wrap._http.api_errors.classify import classify
from mlflow_wrap._http.api_errors.database_messages import remove_sql
from mlflow_wrap._http.api_errors.excerpt import excerpt
from mlflow_wrap._http.api_errors.overrides import MAX_INSPECTED
from mlflow_wrap._http.api_errors.redact import mask_quoted_values, redact_url

SENSITIVE = {name for name, operation in OPERATIONS.items() if operation.sensitive}
GET_RUN = Operation("getRun", "GET", "/api/2.0/mlflow/runs/get", "runs", True, "1.0")
GET_ALIAS = Operation("getModelVersionByAlias", "GET", "/alias", "registered_models", True, "2.3")
UPDATE_EXPERIMENT = Operation("updateExperiment", "POST", "/update", "experiments", True, "1.0")


def build_response(
    status: int, content: bytes | dict[str, object], headers: Mapping[str, str] | None = None
) -> RawResponse:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return RawResponse(status, headers or {}, body, "http://host/api/2.0/mlflow/runs/get?run_id=x")


def made(status: int, content: bytes | dict[str, object], operation: Operation = GET_RUN) -> errors.ApiError:
    return build_api_error(operation, build_response(status, content), None)


@pytest.mark.parametrize(
    ("error_code", "status", "error_class"),
    [
        ("INVALID_PARAMETER_VALUE", 400, errors.InvalidParameterValue),
        ("BAD_REQUEST", 400, errors.BadRequest),
        ("RESOURCE_ALREADY_EXISTS", 400, errors.ResourceAlreadyExists),
        ("RESOURCE_DOES_NOT_EXIST", 404, errors.ResourceDoesNotExist),
        ("NOT_FOUND", 404, errors.ResourceDoesNotExist),
        ("ENDPOINT_NOT_FOUND", 404, errors.NotFound),
        ("CUSTOMER_UNAUTHORIZED", 401, errors.Unauthorized),
        ("UNAUTHENTICATED", 401, errors.Unauthorized),
        ("PERMISSION_DENIED", 403, errors.Forbidden),
        ("ALREADY_EXISTS", 409, errors.ResourceAlreadyExists),
        ("ABORTED", 409, errors.Conflict),
        ("RESOURCE_CONFLICT", 409, errors.Conflict),
        ("REQUEST_LIMIT_EXCEEDED", 429, errors.TooManyRequests),
        ("RESOURCE_EXHAUSTED", 429, errors.TooManyRequests),
        ("NOT_IMPLEMENTED", 501, errors.NotSupportedByServer),
        ("TEMPORARILY_UNAVAILABLE", 503, errors.ServiceUnavailable),
        ("DEADLINE_EXCEEDED", 504, errors.ServiceUnavailable),
        ("CANCELLED", 499, errors.ApiError),
        ("INTERNAL_ERROR", 500, errors.ServerError),
        ("INVALID_STATE", 500, errors.InvalidState),
        ("DATA_LOSS", 500, errors.ServerError),
        ("FEATURE_DISABLED", 500, errors.NotSupportedByServer),
        ("SOMETHING_NEW", 418, errors.ApiError),
        ("SOMETHING_NEW", 404, errors.NotFound),
    ],
)
def test_mlflows_name_of_the_failure_decides(error_code: str, status: int, error_class: type[errors.ApiError]) -> None:
    error = made(status, {"error_code": error_code, "message": "Because.", "sqlstate": "x", "more": [1]})
    assert type(error) is error_class
    assert (error.status_code, error.error_code, error.message) == (status, error_code, "Because.")
    assert str(error) == f"GET http://host/api/2.0/mlflow/runs/get?run_id=x: {status} {error_code}: Because."


@pytest.mark.parametrize(
    ("status", "error_class"),
    [
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (405, errors.ApiError),
        (408, errors.ServiceUnavailable),
        (409, errors.Conflict),
        (413, errors.ApiError),
        (422, errors.InvalidParameterValue),
        (429, errors.TooManyRequests),
        (499, errors.ApiError),
        (500, errors.ServerError),
        (501, errors.NotSupportedByServer),
        (502, errors.ServiceUnavailable),
        (503, errors.ServiceUnavailable),
        (504, errors.ServiceUnavailable),
        (520, errors.ServerError),
        (599, errors.ServerError),
        (100, errors.UnexpectedResponse),
        (600, errors.UnexpectedResponse),
    ],
)
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<Nginx>",
        b"Internal Server Error",
        b'{"detail": {"error_code": 7}}',
        b'{"error_code": 7}',
        b'{"error_code": "", "message": ""}',
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 5000,
        b'{"error_code": "CUT',
    ],
)
def test_without_that_name_the_status_decides_and_the_body_is_shown(
    status: int, error_class: type[errors.ApiError], body: bytes
) -> None:
    error = made(status, body)
    assert type(error) is error_class
    assert error.status_code == status
    assert error.error_code == {401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED"}.get(status)
    assert (excerpt(body) or "(empty body)") in str(error)
    assert "\n" not in str(error)


@pytest.mark.parametrize("body", [{"error_code": "ABORTED"}, {"error_code": "ABORTED", "message": None}])
def test_a_failure_without_a_message_keeps_its_name(body: dict[str, object]) -> None:
    error = made(500, body)
    assert (type(error), error.error_code, error.message) == (errors.Conflict, "ABORTED", "no message")


@pytest.mark.parametrize(
    ("operation", "status", "error_code", "message", "error_class"),
    [
        (
            GET_ALIAS,
            400,
            "INVALID_PARAMETER_VALUE",
            "Registered model alias x\ny not found.",
            errors.ResourceDoesNotExist,
        ),
        (GET_ALIAS, 400, "INVALID_PARAMETER_VALUE", "Invalid alias name", errors.InvalidParameterValue),
        (GET_RUN, 400, "INVALID_PARAMETER_VALUE", "Registered model alias x not found.", errors.InvalidParameterValue),
        (
            UPDATE_EXPERIMENT,
            400,
            "BAD_REQUEST",
            "(sqlite3.IntegrityError) UNIQUE constraint failed: experiments.name",
            errors.ResourceAlreadyExists,
        ),
        (UPDATE_EXPERIMENT, 400, "BAD_REQUEST", "duplicate key value violates", errors.ResourceAlreadyExists),
        (UPDATE_EXPERIMENT, 400, "BAD_REQUEST", "something else", errors.BadRequest),
        (GET_RUN, 400, "BAD_REQUEST", "(psycopg2) unique constraint violated", errors.ResourceAlreadyExists),
        (GET_RUN, 400, "INVALID_PARAMETER_VALUE", "unique constraint", errors.InvalidParameterValue),
        (GET_RUN, 400, "BAD_REQUEST", "FOREIGN KEY constraint failed", errors.BadRequest),
        (GET_RUN, 503, "TEMPORARILY_UNAVAILABLE", "database is locked", errors.ServiceUnavailable),
        (GET_RUN, 503, "TEMPORARILY_UNAVAILABLE", "too many SQL variables", errors.ServerError),
        (GET_RUN, 503, "TEMPORARILY_UNAVAILABLE", "at most 64 tables in a join", errors.ServerError),
        (GET_RUN, 503, "TEMPORARILY_UNAVAILABLE", "no such table: runs", errors.ServerError),
        (
            GET_RUN,
            400,
            "BAD_REQUEST",
            "QueuePool limit of size 5 overflow 10 reached, connection timed out",
            errors.ServiceUnavailable,
        ),
    ],
)
def test_a_misleading_response_is_classified_by_what_happened(
    operation: Operation, status: int, error_code: str, message: str, error_class: type[errors.ApiError]
) -> None:
    error = made(status, {"error_code": error_code, "message": message}, operation)
    assert type(error) is error_class
    # What the server said stays visible.
    assert (error.status_code, error.error_code, error.message) == (status, error_code, message)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_names_its_target(status: int) -> None:
    error = build_api_error(GET_RUN, build_response(status, b"", {"location": "https://login.example.org/"}), None)
    assert type(error) is errors.UnexpectedResponse
    assert "redirected to https://login.example.org/; use the final address as tracking URI" in str(error)


def test_a_redirect_to_nowhere_is_reported_too() -> None:
    assert "redirected to (nowhere)" in str(made(302, b""))


def test_a_success_that_cannot_be_read_shows_why_and_what_came() -> None:
    error = build_api_error(
        GET_RUN, build_response(200, b"<html>Please\n log in</html>"), ValueError("the body is not JSON")
    )
    assert type(error) is errors.UnexpectedResponse
    assert "the body is not JSON" in str(error)
    assert "<html>Please log in</html>" in str(error)


def test_an_error_in_a_body_that_cannot_be_read_does_not_decide() -> None:
    body: dict[str, object] = {"error_code": "RESOURCE_DOES_NOT_EXIST"}
    error = build_api_error(GET_RUN, build_response(200, body), ValueError("the response lacks $.run"))
    assert type(error) is errors.UnexpectedResponse


def test_a_long_body_is_cut() -> None:
    error = made(500, b"x" * 10_000_000)
    assert len(error.body) == 501
    assert len(str(error)) < 700


def test_the_headers_and_the_id_of_the_request_are_kept() -> None:
    error = build_api_error(GET_RUN, build_response(500, b"", {"X-Request-Id": "abc", "Retry-After": "3"}), None)
    assert error.request_id == "abc"
    assert error.headers["Retry-After"] == "3"


@given(st.binary(max_size=3000))
def test_an_excerpt_is_one_short_line_of_text(content: bytes) -> None:
    shown = excerpt(content)
    assert len(shown) <= 501
    assert len(shown.splitlines()) <= 1


@given(
    st.integers(100, 999), st.binary(max_size=200) | st.text(max_size=100).map(lambda text: json.dumps(text).encode())
)
def test_any_response_becomes_an_error_of_this_library(status: int, content: bytes) -> None:
    error = made(status, content)
    assert isinstance(error, errors.ApiError)
    assert error.status_code == status
    assert len(str(error).splitlines()) == 1


@pytest.mark.parametrize(
    ("detail", "message"),
    [
        ("Not Found", "Not Found"),
        (
            [{"type": "missing", "loc": ["body", "name"], "msg": "Field required", "input": {}}],
            "body.name: Field required",
        ),
        ([{"loc": ["query", 0], "msg": "one"}, {"msg": "two"}, "three", 4], "query.0: one; two; three"),
        ({"message": "no"}, "no"),
        ({"error": {"message": "no", "code": 5}}, "no"),
    ],
)
def test_the_message_of_fastapi_is_shown_without_its_wrapping(detail: object, message: str) -> None:
    error = made(400, {"detail": detail})
    assert (type(error), error.error_code, error.message) == (errors.BadRequest, None, message)


def test_an_account_of_mlflow_inside_fastapis_counts_as_one() -> None:
    error = made(400, {"detail": {"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No such job"}})
    assert type(error) is errors.ResourceDoesNotExist
    assert (error.error_code, error.message) == ("RESOURCE_DOES_NOT_EXIST", "No such job")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "Forbidden"}, "Forbidden"),
        ({"Message": "explicit deny"}, "explicit deny"),
        ({"error": "invalid_token", "error_description": "The token has expired"}, "The token has expired"),
        ({"type": "about:blank", "title": "Gone", "detail": "It has left"}, "It has left"),
        ({"errors": [{"message": "one"}, {"message": "two"}]}, "one; two"),
        (b"You are not authenticated.\n", "You are not authenticated."),
        (b'"no"', "no"),
        (
            b"<?xml version='1.0'?><Error><Code>AccessDenied</Code><Message>Access &amp; all</Message></Error>",
            "AccessDenied: Access & all",
        ),
        (b"<Error><Code>SlowDown</Code></Error>", "SlowDown"),
        (b"<Error/>", "<Error/>"),
        (b"<!DOCTYPE html><html><title> 502 Bad&nbsp;Gateway\n</title><h1>x</h1>", "a web page, '502 Bad Gateway'"),
        (b"<html><head></head><body><h1>Log in</h1><p>please</p></body></html>", "a web page, 'Log in'"),
        (b"<html><body>Log in <b>please</b></body></html>", "a web page, 'Log in please'"),
    ],
)
def test_messages_of_others_are_shown_unchanged(body: bytes | dict[str, object], message: str) -> None:
    assert made(403, body).message == message


def test_a_login_page_that_comes_as_a_success_is_named() -> None:
    page = b"<html><head><title>Sign in</title></head></html>"
    error = build_api_error(GET_RUN, build_response(200, page), ValueError("the body is not JSON"))
    assert "the body is not JSON, but a web page, 'Sign in': <html>" in str(error)


def test_a_page_instead_of_a_route_explains_what_may_be_wrong() -> None:
    error = made(404, b"<!doctype html><title>404 Not Found</title>")
    assert error.message.endswith(
        f"; the tracking URI is wrong, or the server is older than MLflow {GET_RUN.since}, which brought this "
        "operation, or runs without it"
    )


def test_an_empty_body_names_the_server_that_sent_it() -> None:
    error = build_api_error(GET_RUN, build_response(403, b"", {"server": "AirTunnes/775.3.1"}), None)
    assert error.message == (
        "(empty body), from a server called 'AirTunnes/775.3.1'; check the tracking URI if that is not MLflow"
    )


@pytest.mark.parametrize(("status", "error_code"), [(401, "UNAUTHENTICATED"), (403, "PERMISSION_DENIED")])
def test_a_denial_without_a_code_has_that_of_mlflow(status: int, error_code: str) -> None:
    assert made(status, b"You are not authenticated.").error_code == error_code
    assert made(status, {"error_code": "CUSTOMER_UNAUTHORIZED", "message": "no"}).error_code == "CUSTOMER_UNAUTHORIZED"


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_a_body_in_latin_1_is_readable_too(encoding: str) -> None:
    assert made(400, "Zugriff für Käufer verweigert".encode(encoding)).message == "Zugriff für Käufer verweigert"
    # A character of UTF-8 that is cut at the end of an excerpt does not make Latin-1 of it.
    assert "Ã" not in made(400, ("x" + "ü" * 5000).encode()).message


def test_a_foreign_host_names_the_remedy() -> None:
    error = made(403, b"Invalid Host header - possible DNS rebinding attack detected")
    assert type(error) is errors.Forbidden
    assert "--allowed-hosts host," in error.message


@pytest.mark.parametrize(
    "body",
    [
        b"Endpoint: /x disabled due to the mlflow server running with `--no-serve-artifacts`.",
        b"Endpoint: /x disabled because the server is running without workspaces support.",
        b'{"detail": "Artifact serving is disabled. Run `mlflow server` with `--serve-artifacts` to enable."}',
        b'{"detail": "Artifact serving is not configured."}',
    ],
)
def test_what_a_server_was_started_without_does_not_come_back(body: bytes) -> None:
    error = made(503, body)
    assert type(error) is errors.NotSupportedByServer
    assert not error.retryable


@pytest.mark.parametrize("status", [301, *range(400, 600)])
@pytest.mark.parametrize("error_code", [None, *sorted(retry.ERROR_CODES), "SOMETHING_NEW"])
def test_the_classes_know_what_passes_as_retries_do(status: int, error_code: str | None) -> None:
    error = made(status, {"error_code": error_code, "message": "x"} if error_code else b"x")
    passing = status >= 400 and retry.is_transient(retry.STATUSES, status, error_code)
    assert (error.transient, error.retryable) == (passing, passing)


def test_only_what_does_no_harm_twice_is_called_retryable() -> None:
    create = GET_RUN._replace(id="createRun", method="POST", idempotent=False)
    assert made(503, b"").retryable
    assert not made(503, b"", create).retryable
    assert not made(500, b"").retryable


def test_a_full_database_pool_is_overload() -> None:
    message = "QueuePool limit of size 5 overflow 10 reached"
    assert made(400, {"error_code": "BAD_REQUEST", "message": message}).retryable
    assert not made(400, {"error_code": "BAD_REQUEST", "message": "no"}).retryable
    assert not made(400, {"error_code": "INVALID_PARAMETER_VALUE", "message": message}).retryable


SQL = (
    "User (username=ann) already exists. Error: (sqlite3.IntegrityError) UNIQUE constraint failed: users.username\n"
    "[SQL: INSERT INTO users (username, password_hash) VALUES (?, ?)]\n"
    "[parameters: ('ann', 'scrypt:32768:8:1$s(al]t)$0123abcd')]\n"
    "(Background on this error at: https://sqlalche.me/e/20/gkpj)"
)


@pytest.mark.parametrize("more", ["", ". Try again"])
def test_what_a_database_quotes_is_shown_nowhere(more: str) -> None:
    error = made(400, {"error_code": "RESOURCE_ALREADY_EXISTS", "message": SQL + more})
    assert error.message == SQL.partition("\n")[0] + more
    for text in (str(error), repr(error), str(error.__dict__)):
        assert "scrypt" not in text
        assert "INSERT" not in text
        assert "UNIQUE constraint failed: users.username" in text


def test_a_statement_without_its_end_is_cut_off() -> None:
    assert remove_sql("no [SQL: SELECT 's3cret'") == "no"
    assert remove_sql("no [parameters: ('s3cret',)]") == "no"
    assert remove_sql("a plain message") == "a plain message"


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_parameter_survives_whatever_is_around_it(before: str, after: str) -> None:
    assert "s3cret" not in remove_sql(f"{before}[parameters: ('s3cret',)]\n(Background on this error at: x){after}")


def fields(schema: dict[str, Any], schemas: dict[str, Any], seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """The names of all fields of a schema, at any depth."""
    name = schema.get("$ref", "").rpartition("/")[2]
    if name:
        if name not in seen:
            yield from fields(schemas[name], schemas, seen | {name})
        return
    yield from schema.get("properties", {})
    for part in [*schema.get("properties", {}).values(), *schema.get("anyOf", []), schema.get("items")]:
        if part:
            yield from fields(part, schemas, seen)


def test_no_operation_with_a_secret_is_forgotten() -> None:
    document = json.loads(files("mlflow_rest").joinpath("openapi.json").read_text())
    schemas = document["components"]["schemas"]
    secret_when_sent = {"password", "current_password", "secret", "secret_value"}
    secret_when_received = {"presigned_url", "credentials"}
    sensitive = set()
    for path in document["paths"].values():
        for operation in path.values():
            sent = operation.get("requestBody", {}).get("content", {})
            received = operation["responses"].get("200", {}).get("content", {})
            for content, names in ((sent, secret_when_sent), (received, secret_when_received)):
                for media in content.values():
                    if names & set(fields(media.get("schema", {}), schemas)):
                        sensitive.add(operation["operationId"])
    assert {"createUser", "createWebhook", "createPresignedUploadUrl", "createMultipartUpload"} <= sensitive
    # These two send signed parts back, and this one returns `url`, as others do that contain no secret.
    assert sensitive | {"completeMultipartUpload", "abortMultipartUpload", "getPresignedDownloadUrl"} <= SENSITIVE


@pytest.mark.parametrize("operation", sorted(SENSITIVE))
def test_a_failure_of_an_operation_with_a_secret_shows_no_secret(operation: str) -> None:
    named = OPERATIONS[operation]
    message = 'Invalid value {"a": "s3cret"} for parameter \'secret_value\' supplied: no map'
    rejected = build_api_error(
        named, build_response(400, {"error_code": "INVALID_PARAMETER_VALUE", "message": message}), None
    )
    unread = build_api_error(
        named, build_response(200, b'{"presigned_url": "s3cret"'), ValueError("the body is not JSON")
    )
    for error in (rejected, unread):
        assert "s3cret" not in f"{error}{error!r}{error.__dict__}"
    assert rejected.message == "Invalid value … for parameter 'secret_value' supplied: no map"
    assert rejected.body == "(not shown: it may contain a secret)"
    assert build_api_error(named, build_response(500, b""), None).body == ""


def test_what_fastapi_quotes_of_a_request_is_not_kept() -> None:
    detail = [{"type": "missing", "loc": ["body", "x"], "msg": "Field required", "input": {"token": "s3cret"}}]
    error = made(422, {"detail": detail})
    assert "s3cret" not in f"{error}{error.__dict__}"
    assert error.message == "body.x: Field required"
    assert error.body.endswith('"input":…')


@pytest.mark.parametrize(
    ("target", "shown"),
    [
        ("https://login.example.org/authorize?client_id=a&state=s3cret", "https://login.example.org/authorize?…"),
        ("https://user:s3cret@example.org/x#s3cret", "https://example.org/x"),
        ("/login?next=s3cret#s3cret", "/login?…"),
        ("login", "login"),
    ],
)
def test_a_redirect_shows_no_secret(target: str, shown: str) -> None:
    error = build_api_error(
        GET_RUN, build_response(302, b"", {"Location": target, "Set-Cookie": "session=s3cret"}), None
    )
    lower = build_api_error(GET_RUN, build_response(302, b"", {"location": target}), None)
    assert f"redirected to {shown};" in lower.message
    assert error.headers == {"Location": shown}
    assert "s3cret" not in f"{error}{error.__dict__}{lower}{lower.__dict__}"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (
            "http://host/x?run_id=1&path=a%20b&page_token=t&key=k",
            "http://host/x?run_id=1&path=a%20b&page_token=t&key=k",
        ),
        ("http://u:s3cret@host:5000/x", "http://host:5000/x"),
        ("http://u:s3cret@host", "http://host"),
        ("https://s3/x?X-Amz-Date=1&X-Amz-Signature=s3cret", "https://s3/x?X-Amz-Date=…&X-Amz-Signature=…"),
        ("https://blob/x?sv=1&sig=s3cret", "https://blob/x?sv=1&sig=…"),
        ("https://gcs/x?GoogleAccessId=a&Signature=s3cret&flag", "https://gcs/x?GoogleAccessId=…&Signature=…&flag"),
        ("http://host/mail@example.org/x?user=a@b", "http://host/mail@example.org/x?user=a@b"),
        ("/api/x?a=1", "/api/x?a=1"),
    ],
)
def test_an_address_is_shown_without_what_signs_it(url: str, shown: str) -> None:
    assert redact_url(url) == shown
    assert build_api_error(GET_RUN, RawResponse(500, {}, b"", url), None).url == shown


def test_a_very_long_message_is_cut() -> None:
    assert len(made(400, {"error_code": "BAD_REQUEST", "message": "x" * 10**6}).message) == 2001


def test_a_name_of_a_failure_stays_on_the_line_too() -> None:
    assert str(made(400, {"error_code": "A\r\nB", "message": "no"})).endswith("400 A B: no")


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["detail", "message", "error", "loc", "msg", "error_code"]), inner, max_size=4
            )
        ),
        max_leaves=20,
    )
)
def test_any_json_becomes_an_error_of_this_library(body: object) -> None:
    error = made(400, json.dumps(body).encode())
    assert isinstance(error, errors.ApiError)
    assert error.message
    assert len(str(error).splitlines()) == 1


# ---- large and hostile messages ----------------------------------------------------------------------------------

HOSTILE = {
    "start of an alias": "alias ",
    "start of a quoted value": "Invalid value ",
    "end of a quoted value": " for parameter",
    "start of SQL": "[SQL: ",
    "start of parameters": " [parameters: ",
    "end of SQL": "(Background on this error at: ",
    "blanks": " ",
    "line breaks": "\n",
    "digits": "at most 999",
    "title": "<title",
    "h1": "<h1>",
    "tags": "<",
    "xml": "<Code>",
    "ends": ">",
    "entities": "&amp",
    "replacement characters": "\x00",
}
SIZE = 400_000


@pytest.mark.parametrize("text", HOSTILE.values(), ids=list(HOSTILE))
@pytest.mark.parametrize("operation", [GET_ALIAS, GET_RUN._replace(id="createUser")], ids=lambda one: one.id)
@pytest.mark.parametrize("error_code", ["INVALID_PARAMETER_VALUE", "BAD_REQUEST", "TEMPORARILY_UNAVAILABLE", None])
def test_a_large_hostile_message_is_read(text: str, operation: Operation, error_code: str | None) -> None:
    # With one quadratic pattern, one of these takes half a minute.
    message = f"x{text * (SIZE // len(text))}x"
    content: dict[str, object] = {"error_code": error_code, "message": message}
    assert made(400, content if error_code else message.encode(), operation).status_code == 400


def test_only_the_start_of_a_message_is_inspected() -> None:
    def error_class(padding: int) -> type[errors.ApiError]:
        message = "x" * padding + "QueuePool limit"
        return classify("getRun", 400, "BAD_REQUEST", message)

    assert error_class(MAX_INSPECTED - 15) is errors.ServiceUnavailable
    assert error_class(MAX_INSPECTED - 14) is errors.BadRequest


VALUE, SQL_END = ["Invalid value ", " for parameter"], "(Background on this error at: "


@given(st.lists(st.sampled_from([*VALUE, "[SQL: ", "[parameters: ", SQL_END, ")", " ", "x", "\n"])).map("".join))
def test_searches_without_patterns_do_what_the_patterns_say(text: str) -> None:
    masked = re.sub(r"(Invalid value ).*?( for parameter|\Z)", r"\1…\2", text, flags=re.DOTALL)
    assert mask_quoted_values(text) == masked
    sql = r"\s*\[(?:SQL|parameters): (?:.*\(Background on this error at: [^)]*(?:\)|\Z)|.*)"
    assert remove_sql(text) == re.sub(sql, "", text, flags=re.DOTALL)
