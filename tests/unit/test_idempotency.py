"""What a failed creation says about the server, and what is remembered of it."""

from __future__ import annotations

import pytest
from mlflow_rest._validation import check_as_entry_key

from mlflow_wrap import (
    ApiError,
    BadRequest,
    ConnectionFailed,
    Forbidden,
    InvalidArgument,
    RequestTimedOut,
    ResourceAlreadyExists,
    ServerError,
    ServiceUnavailable,
    TooManyRequests,
    TransportError,
    UnexpectedResponse,
)
from mlflow_wrap._http import idempotency
from mlflow_wrap._http.idempotency import CreationLog, OpenCreation, Outcome, classify_outcome
from mlflow_wrap._http.retry import STATUSES

CASES: list[tuple[ApiError | TransportError, Outcome]] = [
    (ConnectionFailed("POST", "u", "unreachable", sent=False), Outcome.UNSENT),
    (ConnectionFailed("POST", "u", "reset", sent=True), Outcome.OPEN),
    (RequestTimedOut("POST", "u", "slow", sent=True), Outcome.OPEN),
    (ServiceUnavailable("gateway", status_code=502), Outcome.OPEN),
    (ServiceUnavailable("gateway", status_code=503), Outcome.OPEN),
    (ServiceUnavailable("gateway", status_code=504), Outcome.OPEN),
    (ServiceUnavailable("timeout", status_code=408), Outcome.OPEN),
    (ServerError("a timeout of Cloudflare", status_code=524), Outcome.OPEN),
    (ServiceUnavailable("late", status_code=503, error_code="DEADLINE_EXCEEDED"), Outcome.OPEN),
    (ServiceUnavailable("database", status_code=503, error_code="TEMPORARILY_UNAVAILABLE"), Outcome.HANDLED),
    (ServiceUnavailable("QueuePool limit", status_code=400, error_code="BAD_REQUEST"), Outcome.HANDLED),
    (TooManyRequests("slow down", status_code=429), Outcome.HANDLED),
    (UnexpectedResponse("a login page", status_code=200), Outcome.HANDLED),
    (UnexpectedResponse("elsewhere", status_code=302), Outcome.REJECTED),
    (ServerError("broken", status_code=500), Outcome.REJECTED),
    (BadRequest("no", status_code=400), Outcome.REJECTED),
    (Forbidden("no", status_code=403), Outcome.REJECTED),
    (ResourceAlreadyExists("there", status_code=400), Outcome.CONFLICT),
]


@pytest.mark.parametrize(("error", "expected"), CASES, ids=repr)
def test_a_failure_says_what_may_have_happened(error: ApiError | TransportError, expected: Outcome) -> None:
    assert classify_outcome(error, STATUSES) is expected


def test_a_status_that_the_user_calls_transient_is_of_a_proxy_unless_mlflow_has_signed_it() -> None:
    assert classify_outcome(ServerError("proxy", status_code=500), frozenset({500})) is Outcome.OPEN
    signed = ServerError("broken", status_code=500, error_code="INTERNAL_ERROR")
    assert classify_outcome(signed, frozenset({500})) is Outcome.HANDLED


def test_the_tag_and_its_values_are_what_any_server_accepts() -> None:
    assert check_as_entry_key("key", idempotency.KEY) == idempotency.KEY
    keys = {idempotency.generate_key() for _ in range(100)}
    assert len(keys) == 100
    assert all(idempotency.is_generated(idempotency.validate_key(key)) for key in keys)


@pytest.mark.parametrize("key", ["", "a b", "it's", "x" * 251, "ключ", "a\n", 5, None])
def test_a_key_that_cannot_be_searched_for_is_rejected(key: object) -> None:
    with pytest.raises(InvalidArgument, match="idempotency_key must"):
        idempotency.validate_key(key)  # type: ignore[arg-type]


def test_the_log_forgets_what_was_removed_and_the_oldest() -> None:
    log = CreationLog()
    for number in range(1001):
        log.add_open(f"key {number}", OpenCreation(1, 0.0))
        log.add_repeated(f"run {number}", f"key {number}")
    assert log.find_open("key 0") is None
    assert log.pop_repeated("run 0") is None
    assert log.find_open("key 1000") == OpenCreation(1, 0.0)
    log.remove_open("key 1000")
    log.remove_open("key 1000")
    assert log.find_open("key 1000") is None
    assert log.pop_repeated("run 1000") == "key 1000"
    assert log.pop_repeated("run 1000") is None
