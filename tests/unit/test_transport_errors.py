"""Requests that received no response."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest
from mlflow_rest._operations import OPERATIONS

from mlflow_wrap import ConnectionFailed, RequestTimedOut, ResponseTooLargeError, TLSFailed, TransportError
from mlflow_wrap._http.transport_errors import FailureCode, NoResponse, build_transport_error, describe, iter_causes

if TYPE_CHECKING:
    from mlflow_rest.types import Operation

URL = "http://127.0.0.1:5000/api"
CODES: dict[FailureCode, tuple[type[TransportError], bool]] = {
    "unreachable": (ConnectionFailed, True),
    "slow to connect": (RequestTimedOut, True),
    "tls": (TLSFailed, False),
    "tls interrupted": (ConnectionFailed, True),
    "no free connection": (RequestTimedOut, False),
    "slow": (RequestTimedOut, True),
    "broken": (ConnectionFailed, True),
    "proxy": (ConnectionFailed, True),
    "proxy denied": (ConnectionFailed, False),
    "no proxy": (ConnectionFailed, True),
    "not sendable": (ConnectionFailed, False),
    "bad redirect": (ConnectionFailed, False),
    "too large": (ResponseTooLargeError, False),
}
READ: Operation = OPERATIONS["getRun"]
CREATE: Operation = OPERATIONS["createModelVersion"]


def test_every_kind_is_here() -> None:
    assert CODES.keys() == set(get_args(FailureCode))


@pytest.mark.parametrize("code", CODES)
def test_a_failure_has_an_exception_that_says_what_happened(code: FailureCode) -> None:
    expected, passing = CODES[code]
    fault = NoResponse(code, unsent=False, detail="line 1\nline 2")
    error = build_transport_error(fault, READ, URL, 3)
    assert type(error) is expected
    assert (error.method, error.url, error.attempts, error.sent) == ("GET", URL, 3, True)
    assert error.retryable is fault.passing is passing
    assert str(error).startswith(f"GET {URL}: ")
    assert str(error).endswith("(line 1 line 2) (after 3 attempts)")


@pytest.mark.parametrize(("unsent", "retryable"), [(True, True), (False, False)])
def test_what_would_be_done_twice_is_retryable_only_if_it_never_left(unsent: bool, retryable: bool) -> None:
    error = build_transport_error(NoResponse("broken", unsent=unsent, detail="reset"), CREATE, URL, 1)
    assert (error.sent, error.retryable) == (not unsent, retryable)


def test_causes_are_followed_to_the_first() -> None:
    first, second, third = OSError("first"), ValueError("second"), KeyError("third")
    second.__context__ = first
    third.__cause__ = second
    assert list(iter_causes(third)) == [third, second, first]
    assert list(iter_causes(None)) == []


@pytest.mark.parametrize(
    ("causes", "description"),
    [
        ([OSError("first"), OSError("second")], "first"),
        ([ConnectionError(), OSError("second")], "second"),
        ([ConnectionError(), TimeoutError()], "TimeoutError"),
    ],
)
def test_a_failure_is_described_by_what_has_a_message(causes: list[BaseException], description: str) -> None:
    assert describe(causes) == description


@pytest.mark.parametrize(
    ("code", "reached"), [("unreachable", False), ("no proxy", False), ("tls interrupted", True), ("broken", True)]
)
def test_what_has_accepted_a_connection_was_reached(code: FailureCode, reached: bool) -> None:
    assert NoResponse(code, unsent=True, detail="").reached is reached
