"""When a failed creation may have worked."""

from __future__ import annotations

import pytest

from mlflow_wrap import (
    ApiError,
    BadRequest,
    ConnectionFailed,
    RequestTimedOut,
    ResourceAlreadyExists,
    ServerError,
    ServiceUnavailable,
    TooManyRequests,
    TransportError,
    UnexpectedResponse,
)
from mlflow_wrap._http import idempotency
from mlflow_wrap._http.retry import STATUSES
from mlflow_wrap._validation import values

CASES: list[tuple[ApiError | TransportError, bool]] = [
    (ConnectionFailed("POST", "u", "refused", sent=False), False),
    (ConnectionFailed("POST", "u", "reset", sent=True), True),
    (ServiceUnavailable("busy", status_code=503), True),
    (ServiceUnavailable("QueuePool limit", status_code=400), True),
    (TooManyRequests("slow down", status_code=429), True),
    (ServerError("broken", status_code=500), False),
    (BadRequest("no", status_code=400), False),
    (ResourceAlreadyExists("there", status_code=400), False),
    (UnexpectedResponse("a login page", status_code=200), True),
    (UnexpectedResponse("elsewhere", status_code=302), False),
]


@pytest.mark.parametrize(("error", "expected"), CASES, ids=repr)
def test_a_lost_answer_is_unclear_and_a_refusal_is_not(error: ApiError | TransportError, expected: bool) -> None:
    assert idempotency.unclear(error, STATUSES) is expected


def test_a_status_that_the_user_calls_passing_is_unclear() -> None:
    assert idempotency.unclear(ServerError("proxy", status_code=500), frozenset({500}))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RequestTimedOut("POST", "u", "slow"), True),
        (ServiceUnavailable("gateway", status_code=504), True),
        (ServiceUnavailable("gateway", status_code=502), False),
        (ConnectionFailed("POST", "u", "reset"), False),
    ],
    ids=repr,
)
def test_who_was_late_may_be_at_work_still(error: ApiError | TransportError, expected: bool) -> None:
    assert idempotency.late(error) is expected


def test_the_mark_is_a_tag_that_any_server_takes() -> None:
    assert values.key("key", idempotency.KEY) == idempotency.KEY
    assert len({idempotency.new_value() for _ in range(100)}) == 100
