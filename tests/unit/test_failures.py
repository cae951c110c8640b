"""A failed answer becomes the exception that says what it means, whatever its body."""

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mlflow_rest.types import Operation, RawResponse

from mlflow_wrap import errors
from mlflow_wrap._core.failures import excerpt, failure

GET_RUN = Operation("getRun", "GET", "/api/2.0/mlflow/runs/get", "runs", True, "1.0")
GET_ALIAS = Operation("getModelVersionByAlias", "GET", "/alias", "registered_models", True, "2.3")
UPDATE_EXPERIMENT = Operation("updateExperiment", "POST", "/update", "experiments", True, "1.0")


def answer(status: int, content: bytes | dict[str, object], headers: Mapping[str, str] | None = None) -> RawResponse:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return RawResponse(status, headers or {}, body, "http://host/api/2.0/mlflow/runs/get?run_id=x")


def made(status: int, content: bytes | dict[str, object], operation: Operation = GET_RUN) -> errors.ApiError:
    return failure(operation, answer(status, content), None)


@pytest.mark.parametrize(
    ("error_code", "status", "kind"),
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
        ("FEATURE_DISABLED", 500, errors.ServerError),
        ("SOMETHING_NEW", 418, errors.ApiError),
        ("SOMETHING_NEW", 404, errors.NotFound),
    ],
)
def test_mlflows_name_of_the_failure_decides(error_code: str, status: int, kind: type[errors.ApiError]) -> None:
    error = made(status, {"error_code": error_code, "message": "Because.", "sqlstate": "x", "more": [1]})
    assert type(error) is kind
    assert (error.status_code, error.error_code, error.message) == (status, error_code, "Because.")
    assert str(error) == f"GET http://host/api/2.0/mlflow/runs/get?run_id=x: {status} {error_code}: Because."


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (405, errors.ApiError),
        (409, errors.Conflict),
        (413, errors.ApiError),
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
        b"<html><h1>Nginx</h1></html>",
        b"Internal Server Error",
        b'{"detail": "Not Found"}',
        b'{"error_code": 7}',
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 5000,
        b'{"error_code": "CUT',
    ],
)
def test_without_that_name_the_status_decides_and_the_body_is_shown(
    status: int, kind: type[errors.ApiError], body: bytes
) -> None:
    error = made(status, body)
    assert type(error) is kind
    assert (error.status_code, error.error_code) == (status, None)
    assert (excerpt(body) or "(empty body)") in str(error)
    assert "\n" not in str(error)


@pytest.mark.parametrize("body", [{"error_code": "ABORTED"}, {"error_code": "ABORTED", "message": None}])
def test_a_failure_without_a_message_keeps_its_name(body: dict[str, object]) -> None:
    error = made(500, body)
    assert (type(error), error.error_code, error.message) == (errors.Conflict, "ABORTED", "no message")


@pytest.mark.parametrize(
    ("operation", "status", "error_code", "message", "kind"),
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
        (
            GET_RUN,
            400,
            "BAD_REQUEST",
            "QueuePool limit of size 5 overflow 10 reached, connection timed out",
            errors.ServiceUnavailable,
        ),
    ],
)
def test_an_answer_that_lies_is_told_by_what_happened(
    operation: Operation, status: int, error_code: str, message: str, kind: type[errors.ApiError]
) -> None:
    error = made(status, {"error_code": error_code, "message": message}, operation)
    assert type(error) is kind
    # What the server said stays visible.
    assert (error.status_code, error.error_code, error.message) == (status, error_code, message)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_names_its_target(status: int) -> None:
    error = failure(GET_RUN, answer(status, b"", {"location": "https://login.example.org/"}), None)
    assert type(error) is errors.UnexpectedResponse
    assert "redirected to https://login.example.org/; use the final address as tracking URI" in str(error)


def test_a_redirect_to_nowhere_is_told_too() -> None:
    assert "redirected to (nowhere)" in str(made(302, b""))


def test_a_success_that_cannot_be_read_shows_why_and_what_came() -> None:
    error = failure(GET_RUN, answer(200, b"<html>Please\n log in</html>"), ValueError("the body is not JSON"))
    assert type(error) is errors.UnexpectedResponse
    assert "the body is not JSON" in str(error)
    assert "<html>Please log in</html>" in str(error)


def test_an_error_in_a_body_that_cannot_be_read_does_not_decide() -> None:
    body: dict[str, object] = {"error_code": "RESOURCE_DOES_NOT_EXIST"}
    error = failure(GET_RUN, answer(200, body), ValueError("the answer lacks $.run"))
    assert type(error) is errors.UnexpectedResponse


def test_a_long_body_is_cut() -> None:
    error = made(500, b"x" * 10_000_000)
    assert len(error.body) == 501
    assert len(str(error)) < 700


def test_the_headers_and_the_id_of_the_request_are_kept() -> None:
    error = failure(GET_RUN, answer(500, b"", {"X-Request-Id": "abc", "Retry-After": "3"}), None)
    assert error.request_id == "abc"
    assert error.headers["Retry-After"] == "3"


@given(st.binary(max_size=3000))
def test_an_excerpt_is_one_short_line_of_text(content: bytes) -> None:
    found = excerpt(content)
    assert len(found) <= 501
    assert len(found.splitlines()) <= 1


@given(
    st.integers(100, 999), st.binary(max_size=200) | st.text(max_size=100).map(lambda text: json.dumps(text).encode())
)
def test_any_answer_becomes_an_error_of_this_library(status: int, content: bytes) -> None:
    error = made(status, content)
    assert isinstance(error, errors.ApiError)
    assert error.status_code == status
    assert len(str(error).splitlines()) == 1
