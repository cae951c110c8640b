"""When a failed request is sent again, and when never."""

import ast
import inspect
import math
import re
from email.utils import formatdate
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mlflow_rest._operations import OPERATIONS
from mlflow_rest.types import Operation

from mlflow_wrap import MLflow, errors
from mlflow_wrap._http import retry
from mlflow_wrap._http.retry import (
    ERROR_CODES,
    MAX_RETRY_AFTER,
    STATUSES,
    Retry,
    decide,
    decide_after,
    is_retryable,
    retry_after,
)

GET_RUN = Operation("getRun", "GET", "/get", "runs", True, "1.0")
CREATE_VERSION = Operation("createModelVersion", "POST", "/create", "model_versions", False, "1.0")
EXACT = Retry(backoff_factor=1, backoff_jitter=0)

policies = st.builds(
    Retry,
    max_retries=st.integers(0, retry.MAX_RETRIES),
    backoff_factor=st.floats(0, 100),
    backoff_jitter=st.floats(0, 100),
    backoff_max=st.floats(0, 100),
    respect_retry_after=st.booleans(),
    statuses=st.frozensets(st.integers(400, 599), max_size=9),
)
statuses = st.none() | st.sampled_from(sorted(STATUSES)) | st.integers(100, 999)
error_codes = st.none() | st.sampled_from(sorted(ERROR_CODES)) | st.sampled_from(["INTERNAL_ERROR", "BAD_REQUEST"])
retry_afters = st.sampled_from(["", "0", "7", "7.5", "-3", "soon"]) | st.integers(0, 2000).map(str)
failures = st.fixed_dictionaries(
    {
        "status": statuses,
        "error_code": error_codes,
        "headers": retry_afters.map(lambda value: {"retry-after": value}),
        "elapsed": st.floats(0, 1000),
        "total": st.none() | st.floats(0, 1000),
        "unsent": st.booleans(),
        "first_contact": st.booleans(),
        "overloaded": st.booleans(),
        "permanent": st.booleans(),
    }
)
draws = st.floats(0, 1)


def delay(policy: Retry = EXACT, operation: Operation = GET_RUN, attempt: int = 1, **changes: Any) -> float | None:
    """The decision for a response 503 without more, but for what is given."""
    failure: dict[str, Any] = {
        "status": 503,
        "error_code": None,
        "headers": {},
        "elapsed": 0.0,
        "total": None,
        "draw": lambda: 0.0,
    }
    return decide(policy, operation, attempt, **{**failure, **changes})


@pytest.mark.parametrize("status", [None, *range(100, 600)])
def test_which_failures_of_an_idempotent_operation_are_repeated(status: int | None) -> None:
    repeated = status in (None, 408, 429, 502, 503, 504)
    assert (delay(status=status) == 1.0) is repeated
    assert (delay(status=status) is None) is not repeated


@pytest.mark.parametrize(
    ("error_code", "repeated"),
    [
        ("TEMPORARILY_UNAVAILABLE", True),
        ("REQUEST_LIMIT_EXCEEDED", True),
        ("RESOURCE_EXHAUSTED", True),
        ("DEADLINE_EXCEEDED", True),
        ("INTERNAL_ERROR", False),
        ("BAD_REQUEST", False),
        ("ABORTED", False),
        ("CANCELLED", False),
        (None, False),
    ],
)
def test_mlflows_name_of_a_failure_is_enough(error_code: str | None, repeated: bool) -> None:
    assert (delay(status=500, error_code=error_code) is not None) is repeated


def test_overload_without_its_status_is_retried() -> None:
    assert delay(status=400, error_code="BAD_REQUEST", overloaded=True) == 1.0


def test_a_failure_that_stays_is_not_repeated_whatever_its_status() -> None:
    assert delay(permanent=True) is None


@pytest.mark.parametrize("status", [None, 408, 429, 500, 502, 503, 504])
def test_an_operation_that_would_do_its_work_twice_is_never_repeated_once_sent(status: int | None) -> None:
    assert delay(operation=CREATE_VERSION, status=status) is None


def test_what_never_left_is_repeated_for_any_operation() -> None:
    assert delay(operation=CREATE_VERSION, status=None, unsent=True) == 1.0


@pytest.mark.parametrize("operation", [GET_RUN, CREATE_VERSION])
def test_no_server_at_first_contact_fails_at_once(operation: Operation) -> None:
    assert delay(operation=operation, status=None, unsent=True, first_contact=True) is None


def test_a_lost_response_at_first_contact_is_retried() -> None:
    assert delay(status=None, first_contact=True) == 1.0


def test_the_waits_double_up_to_their_limit() -> None:
    policy = Retry(max_retries=9, backoff_factor=0.5, backoff_jitter=0, backoff_max=10)
    waits = [delay(policy, attempt=attempt) for attempt in range(1, 11)]
    assert waits == [0.5, 1, 2, 4, 8, 10, 10, 10, 10, None]


@pytest.mark.parametrize(("draw", "wait"), [(0.0, 1.0), (0.5, 2.0), (1.0, 3.0)])
def test_a_random_part_is_added(draw: float, wait: float) -> None:
    assert delay(Retry(backoff_factor=1, backoff_jitter=2), draw=lambda: draw) == wait


def test_clients_with_the_same_retry_after_do_not_all_retry_at_once() -> None:
    assert delay(Retry(backoff_jitter=2), headers={"retry-after": "5"}, draw=lambda: 0.5) == 6.0


def test_no_retries_means_none() -> None:
    assert delay(Retry(max_retries=0)) is None
    assert delay(Retry(max_retries=0), status=None, unsent=True) is None


@pytest.mark.parametrize(
    ("elapsed", "total", "wait"), [(8.9, 10.0, 1.0), (9.0, 10.0, None), (11.0, 10.0, None), (1e6, None, 1.0)]
)
def test_nothing_is_begun_that_could_not_end_in_time(elapsed: float, total: float | None, wait: float | None) -> None:
    assert delay(elapsed=elapsed, total=total) == wait


NOW = formatdate(1_700_000_000, usegmt=True)
LATER = formatdate(1_700_000_030, usegmt=True)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 0),
        ({"retry-after": "3"}, 3),
        ({"retry-after": " 2.5 "}, 2.5),
        ({"retry-after": "0"}, 0),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": LATER, "date": NOW}, 30),
        ({"retry-after": NOW, "date": LATER}, 0),
        ({"retry-after": "Tuesday, 14-Nov-23 22:13:50 GMT", "date": NOW}, 30),
        ({"retry-after": "Tue Nov 14 22:13:50 2023", "date": NOW}, 30),
        ({"retry-after": LATER}, 0),
        ({"retry-after": LATER, "date": "today"}, 0),
        ({"retry-after": "soon", "date": NOW}, 0),
        ({"retry-after": "nan"}, 0),
        ({"retry-after": "inf"}, 0),
        ({"retry-after": "1e3"}, 0),
        ({"retry-after": "3, 4"}, 0),
        ({"retry-after": "٣"}, 0),
        ({"retry-after": ""}, 0),
        ({"retry-after": "Fri, 99 Zzz 99999999999999999999 99:99:99 GMT", "date": NOW}, 0),
    ],
)
def test_the_retry_after_delay(headers: dict[str, str], seconds: float) -> None:
    assert retry_after(headers) == seconds
    assert (
        retry_after(httpx.Headers([(name.title().encode(), value.encode()) for name, value in headers.items()]))
        == seconds
    )


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_retry_after_header_is_a_number_of_seconds(value: str, date: str) -> None:
    seconds = retry_after({"retry-after": value, "date": date})
    assert seconds >= 0
    assert not math.isnan(seconds)


@pytest.mark.parametrize(
    ("retry_after_", "wait"), [("0.2", 1.0), ("5", 5.0), ("600", 600.0), ("601", None), ("9" * 400, None)]
)
def test_a_server_may_request_a_limited_delay(retry_after_: str, wait: float | None) -> None:
    assert delay(headers={"retry-after": retry_after_}) == wait
    assert (
        delay(
            Retry(backoff_factor=1, backoff_jitter=0, respect_retry_after=False), headers={"retry-after": retry_after_}
        )
        == 1
    )


def test_a_user_says_which_statuses_pass() -> None:
    policy = Retry(statuses=frozenset({500}))
    assert delay(policy, status=500) is not None
    assert delay(policy, status=503) is None
    assert delay(policy, status=503, error_code="TEMPORARILY_UNAVAILABLE") is not None


@given(policies, st.integers(1, 12), failures, draws)
def test_what_would_be_done_twice_is_repeated_only_if_it_never_left(
    policy: Retry, attempt: int, failure: dict[str, Any], draw: float
) -> None:
    failure = {**failure, "unsent": False}
    assert decide(policy, CREATE_VERSION, attempt, **failure, draw=lambda: draw) is None


@given(policies, st.integers(1, 12), failures, draws, st.booleans())
def test_a_retry_is_within_every_limit(
    policy: Retry, attempt: int, failure: dict[str, Any], draw: float, idempotent: bool
) -> None:
    operation = GET_RUN if idempotent else CREATE_VERSION
    wait = decide(policy, operation, attempt, **failure, draw=lambda: draw)
    if wait is None:
        return
    assert attempt <= policy.max_retries
    assert wait >= 0
    if failure["total"] is not None:
        assert failure["elapsed"] + wait < failure["total"]
    requested = retry_after(failure["headers"]) if policy.respect_retry_after else 0
    assert requested <= wait <= max(requested, policy.backoff_max) + policy.backoff_jitter
    assert requested <= MAX_RETRY_AFTER
    assert not (failure["unsent"] and failure["first_contact"])


@given(policies, failures, draws)
def test_waits_never_shrink_and_an_end_is_final(policy: Retry, failure: dict[str, Any], draw: float) -> None:
    waits = [decide(policy, GET_RUN, attempt, **failure, draw=lambda: draw) for attempt in range(1, 13)]
    begun = [wait for wait in waits if wait is not None]
    assert waits == begun + [None] * (len(waits) - len(begun))
    assert begun == sorted(begun)


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_retries": -1},
        {"max_retries": 11},
        {"max_retries": True},
        {"max_retries": 1.0},
        {"max_retries": "3"},
        {"max_retries": None},
        {"backoff_factor": -0.1},
        {"backoff_factor": math.nan},
        {"backoff_factor": "1"},
        {"backoff_jitter": math.inf},
        {"backoff_jitter": True},
        {"backoff_max": 3601},
        {"respect_retry_after": 1},
        {"respect_retry_after": "false"},
        {"statuses": 503},
        {"statuses": None},
        {"statuses": {200}},
        {"statuses": {600}},
        {"statuses": {503.0}},
        {"statuses": {True}},
        {"statuses": "503"},
        {"statuses": [[503]]},
    ],
    ids=str,
)
def test_a_wrong_setting_is_rejected_by_name(wrong: dict[str, Any]) -> None:
    [(name, value)] = wrong.items()
    with pytest.raises(errors.InvalidArgument) as caught:
        Retry(**wrong)
    assert str(caught.value).startswith(f"{name} must be ")
    assert str(caught.value).endswith(f", but it is {value!r}")


def test_the_settings_are_values() -> None:
    policy = Retry(statuses=[503, 503])
    assert policy == Retry(statuses=frozenset({503}))
    assert hash(policy) == hash(Retry(statuses={503}))
    assert Retry().statuses == STATUSES
    assert Retry().max_retries == 7


def after(
    error: errors.ApiError | errors.TransportError, operation: Operation = GET_RUN, **changes: Any
) -> float | None:
    return decide_after(EXACT, operation, 1, error, **{"elapsed": 0.0, "total": None, "draw": lambda: 0.0, **changes})


@pytest.mark.parametrize(
    ("error", "wait"),
    [
        (errors.ServiceUnavailable("x", status_code=503), 1.0),
        (errors.TooManyRequests("x", status_code=429, headers={"Retry-After": "9"}), 9.0),
        # A full database pool.
        (errors.ServiceUnavailable("x", status_code=400, error_code="BAD_REQUEST"), 1.0),
        # What the server was started without.
        (errors.NotSupportedByServer("x", status_code=503), None),
        (errors.ServerError("x", status_code=503, error_code="TEMPORARILY_UNAVAILABLE"), None),
        (errors.ServerError("x", status_code=500), None),
        (errors.UnexpectedResponse("x", status_code=200), None),
        (errors.ConnectionFailed("GET", "u", "reset"), 1.0),
        (errors.RequestTimedOut("GET", "u", "slow"), 1.0),
        (errors.TLSFailed("GET", "u", "unreachable"), None),
        (errors.TLSFailed("GET", "u", "unreachable", sent=False), None),
    ],
)
def test_an_exception_says_whether_to_go_on(error: errors.ApiError | errors.TransportError, wait: float | None) -> None:
    assert after(error) == wait
    assert after(error, CREATE_VERSION) is None


def test_an_exception_says_that_nothing_was_sent() -> None:
    error = errors.ConnectionFailed("POST", "u", "unreachable", sent=False)
    assert after(error, CREATE_VERSION) == 1.0
    assert after(error, CREATE_VERSION, first_contact=True) is None


@pytest.mark.parametrize(
    ("error", "read", "created"),
    [
        (errors.ServiceUnavailable("x", status_code=503), True, False),
        (errors.ServerError("x", status_code=500), False, False),
        (errors.ConnectionFailed("GET", "u", "reset"), True, False),
        (errors.ConnectionFailed("GET", "u", "unreachable", sent=False), True, True),
        (errors.TLSFailed("GET", "u", "unreachable", sent=False), False, False),
    ],
)
def test_a_call_is_retryable_if_that_does_no_harm(
    error: errors.ApiError | errors.TransportError, read: bool, created: bool
) -> None:
    assert is_retryable(GET_RUN, error) is read
    assert is_retryable(CREATE_VERSION, error) is created


def test_a_users_statuses_hold_for_exceptions_too() -> None:
    more = Retry(statuses={500})
    less = Retry(statuses=())
    fault = errors.ServerError("x", status_code=500)
    away = errors.ServiceUnavailable("x", status_code=503)
    assert decide_after(more, GET_RUN, 1, fault, elapsed=0, total=None, draw=lambda: 0) is not None
    assert decide_after(less, GET_RUN, 1, away, elapsed=0, total=None, draw=lambda: 0) is None


PAGE = (Path(__file__).parents[2] / "docs" / "retries.md").read_text("utf-8")
_SECTION = PAGE.partition("\n## Operations that are not idempotent")[2].partition("\n## ")[0]
NEVER = {
    name: re.findall(r"`([\w.]+)`", methods)
    for name, methods in re.findall(r"^\| `(\w+)` \| ([^|]*)\|", _SECTION, re.MULTILINE)
}
ARGUMENTS = re.findall(
    r"^\| `(\w+)` \| (\S+)[^|]*\| [^|]*\| (?:`(\w+)` )?\|$", PAGE.partition("\n## How long it waits")[2], re.MULTILINE
)


def test_the_page_names_every_operation_that_is_never_repeated() -> None:
    assert sorted(NEVER) == sorted(name for name, one in OPERATIONS.items() if not one.idempotent)


@pytest.mark.parametrize(("operation", "method"), [(name, one) for name, methods in NEVER.items() for one in methods])
def test_the_page_names_the_methods_that_call_them(operation: str, method: str) -> None:
    part, _, name = method.partition(".")
    with MLflow("http://127.0.0.1:1") as client:
        bound = getattr(getattr(client, part), name)
    assert f"{operation} · " in (inspect.getdoc(bound) or "")


def test_the_page_names_every_setting_with_its_default() -> None:
    defaults = {name: default for name, default, _ in ARGUMENTS}
    assert list(defaults) == [one.name for one in attrs.fields(Retry)]
    assert {name: ast.literal_eval(value.strip("`")) for name, value in defaults.items() if name != "statuses"} == {
        one.name: one.default for one in attrs.fields(Retry) if one.name != "statuses"
    }
    assert f"| {', '.join(map(str, sorted(STATUSES)))} |" in PAGE
    source = inspect.getsource(retry)
    assert all(f"`{variable}`" in source for _, _, variable in ARGUMENTS if variable)
