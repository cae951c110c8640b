"""The exceptions: their family, their messages, and their way between processes."""

import copy
import inspect
import pickle
import re
import traceback
from pathlib import Path

import pytest

import mlflow_wrap
from mlflow_wrap import errors
from mlflow_wrap._http.api_errors import classify
from mlflow_wrap._http.header_validation import HARMLESS

ALL = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.MLflowError)]
API = [kind for kind in ALL if issubclass(kind, errors.ApiError)]
TRANSPORT = [kind for kind in ALL if issubclass(kind, errors.TransportError)]
PLAIN = [errors.MLflowError, errors.InvalidArgument, errors.ClientClosed, errors.NoMatch, errors.PaginationError]


def api_error(kind: type[errors.ApiError]) -> errors.ApiError:
    return kind(
        "first\n  second",
        status_code=499,
        error_code="CANCELLED",
        method="GET",
        url="http://host/x",
        body="{}",
        headers={"X-Request-Id": "1"},
        attempts=3,
        retryable=True,
    )


def samples() -> list[errors.MLflowError]:
    return [
        *(kind("a message") for kind in PLAIN),
        errors.IncompleteWorkflow("half done", ["a", "b"]),
        *(kind("GET", "http://host/x", "it broke") for kind in TRANSPORT),
        *(kind("GET", "http://host/x", "it broke", attempts=2, retryable=True, sent=False) for kind in TRANSPORT),
        *(api_error(kind) for kind in API),
    ]


def test_the_samples_are_all_of_them() -> None:
    assert {type(error) for error in samples()} == set(ALL)


@pytest.mark.parametrize(
    ("kind", "parents"),
    [
        (errors.InvalidArgument, (errors.MLflowError, ValueError)),
        (errors.ClientClosed, (errors.MLflowError, RuntimeError)),
        (errors.NoMatch, (errors.MLflowError, LookupError)),
        (errors.IncompleteWorkflow, (errors.MLflowError,)),
        (errors.ConnectionFailed, (errors.TransportError, ConnectionError)),
        (errors.TLSFailed, (errors.ConnectionFailed,)),
        (errors.RequestTimedOut, (errors.TransportError, TimeoutError)),
        (errors.InvalidParameterValue, (errors.BadRequest,)),
        (errors.ResourceDoesNotExist, (errors.NotFound,)),
        (errors.ResourceAlreadyExists, (errors.Conflict,)),
        (errors.InvalidState, (errors.Conflict,)),
        (errors.NotSupportedByServer, (errors.ServerError,)),
        (errors.ServiceUnavailable, (errors.ServerError,)),
        (errors.UnexpectedResponse, (errors.ApiError,)),
    ],
)
def test_the_family(kind: type[Exception], parents: tuple[type[Exception], ...]) -> None:
    assert all(issubclass(kind, parent) for parent in parents)


def test_the_three_kinds_do_not_overlap() -> None:
    assert not set(API) & set(TRANSPORT)
    assert not issubclass(errors.InvalidArgument, errors.ApiError | errors.TransportError)


@pytest.mark.parametrize("error", samples(), ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling_and_copying(error: errors.MLflowError) -> None:
    error.add_note("a note")
    protocols = range(2, pickle.HIGHEST_PROTOCOL + 1)
    twins = [pickle.loads(pickle.dumps(error, protocol)) for protocol in protocols]  # noqa: S301 - made here
    for twin in [*twins, copy.copy(error), copy.deepcopy(error)]:
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)


@pytest.mark.parametrize("error", samples(), ids=lambda error: type(error).__name__)
def test_a_message_is_one_line_and_says_something(error: errors.MLflowError) -> None:
    assert str(error).strip()
    assert len(str(error).splitlines()) == 1
    assert len(traceback.format_exception_only(error)) == 1


def test_a_fault_of_several_lines_is_told_on_one() -> None:
    error = errors.ConnectionFailed("GET", "http://host", "first\n  second")
    assert str(error) == "GET http://host: first second"


def test_a_failure_of_the_server_tells_request_status_and_message() -> None:
    assert str(api_error(errors.NotFound)) == "GET http://host/x: 499 CANCELLED: first second (after 3 attempts)"
    assert api_error(errors.NotFound).message == "first\n  second"


def test_a_failure_without_a_name_leaves_it_out() -> None:
    assert str(errors.ApiError("gone", status_code=520, method="GET", url="u")) == "GET u: 520: gone"


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ({"x-request-id": "1"}, "1"),
        ({"X-Databricks-Request-Id": "2"}, "2"),
        ({"x-amzn-RequestId": "3"}, "3"),
        ({"x-amz-request-id": "4", "x-amz-id-2": "no"}, "4"),
        ({"X-Ms-Request-Id": "5"}, "5"),
        ({"CF-Ray": "6"}, "6"),
        ({"CF-Ray": "6", "X-Request-Id": "1"}, "1"),
        ({"CF-Ray": "6", "X-Request-Id": ""}, "6"),
        ({}, None),
    ],
)
def test_the_id_of_the_request_is_found_in_any_spelling(headers: dict[str, str], found: str | None) -> None:
    assert errors.ApiError("x", status_code=500, headers=headers).request_id == found


@pytest.mark.parametrize(("attempts", "told"), [(1, ""), (2, " (after 2 attempts)"), (8, " (after 8 attempts)")])
def test_more_than_one_attempt_is_told(attempts: int, told: str) -> None:
    answered = errors.ServiceUnavailable("busy", status_code=503, method="GET", url="u", attempts=attempts)
    unanswered = errors.ConnectionFailed("GET", "u", "reset", attempts=attempts)
    assert str(answered) == f"GET u: 503: busy{told}"
    assert str(unanswered) == f"GET u: reset{told}"
    assert (answered.attempts, unanswered.attempts) == (attempts, attempts)


def test_attempts_that_are_counted_later_are_told_too() -> None:
    error = errors.RequestTimedOut("GET", "u", "slow")
    error.attempts = 4
    assert str(error) == str(copy.deepcopy(error)) == "GET u: slow (after 4 attempts)"


def test_an_error_is_not_called_retryable_unless_somebody_says_so() -> None:
    assert not errors.ServiceUnavailable("x", status_code=503).retryable
    unanswered = errors.ConnectionFailed("GET", "u", "reset")
    assert (unanswered.retryable, unanswered.sent, unanswered.attempts) == (False, True, 1)


def test_which_classes_may_pass_by_themselves() -> None:
    passing = {kind for kind in API if kind.transient} | {kind for kind in TRANSPORT if kind.transient}
    assert passing == {
        errors.TransportError,
        errors.ConnectionFailed,
        errors.RequestTimedOut,
        errors.OutcomeUnknownError,
        errors.TooManyRequests,
        errors.ServiceUnavailable,
    }


@pytest.mark.parametrize("mark", ["\x1b", "\x07", "\x08", "\x7f", "\x9b", "\u202e", "\u2066"])
def test_a_message_commands_no_terminal(mark: str) -> None:
    answered = errors.ApiError(f"a{mark}b", status_code=500, method="GET", url="u")
    assert str(answered) == "GET u: 500: a\N{REPLACEMENT CHARACTER}b"
    assert str(errors.TransportError("GET", "u", f"a{mark}b")) == "GET u: a\N{REPLACEMENT CHARACTER}b"
    assert answered.message == f"a{mark}b"


def test_an_incomplete_workflow_tells_what_was_done() -> None:
    error = errors.IncompleteWorkflow("stopped after 2", ["a", "b"])
    assert (str(error), error.done) == ("stopped after 2", ["a", "b"])


PAGE = (Path(__file__).parents[2] / "docs" / "errors.md").read_text("utf-8")
ROWS = re.findall(r"^\| ((?:· )*)`(\w+)` \| ([^|]+) \| [^|]+ \|$", PAGE, re.MULTILINE)


def exported() -> dict[str, type[errors.MLflowError]]:
    found = {name: getattr(mlflow_wrap, name) for name in dir(mlflow_wrap)}
    return {name: one for name, one in found.items() if isinstance(one, type) and issubclass(one, errors.MLflowError)}


def test_the_page_lists_every_class_once() -> None:
    assert sorted(name for _, name, _ in ROWS) == sorted(exported())
    assert set(exported().values()) == set(ALL)


def test_the_page_shows_what_derives_from_what() -> None:
    above: list[type] = []
    for indent, name, _ in ROWS:
        kind, depth = exported()[name], indent.count("·")
        above = above[:depth]
        base = above[-1] if above else errors.MLflowError
        assert kind is base or base in kind.__bases__, name
        above.append(kind)


def test_the_page_names_each_code_at_its_class() -> None:
    told = {code: name for _, name, when in ROWS for code in re.findall("`([A-Z_]+)`", when)}
    mapped = {code: kind.__name__ for code, kind in classify.BY_ERROR_CODE.items()}
    # What has no class of its own, and what is said where it misleads.
    rest = {"INTERNAL_ERROR": "ServerError", "DATA_LOSS": "ServerError", "CANCELLED": "ApiError"}
    assert {code: name for code, name in told.items() if code != "TEMPORARILY_UNAVAILABLE"} == {
        **{code: name for code, name in mapped.items() if code != "TEMPORARILY_UNAVAILABLE"},
        **rest,
    }


def test_the_page_names_each_status_at_its_class() -> None:
    leading = {name: re.match(r"(?:\d{3}(?:, |; |$|: ))*", when) for _, name, when in ROWS}
    told = {int(one): name for name, found in leading.items() if found for one in re.findall(r"\d{3}", found.group())}
    told[422] = next(name for _, name, when in ROWS if when.endswith("; 422"))
    assert told == {status: kind.__name__ for status, kind in classify.BY_STATUS.items()}


def test_the_page_names_each_header_that_has_the_id_of_a_request() -> None:
    row = next(line for line in PAGE.splitlines() if line.startswith("| `request_id`"))
    assert tuple(re.findall("`([a-z-]+)`", row)) == errors.REQUEST_IDS


def test_the_page_names_each_header_that_is_not_masked() -> None:
    listed = PAGE.partition("- The values of ")[2].partition(" are not masked.")[0]
    assert {name.lower() for name in re.findall("`([^`]+)`", listed)} == HARMLESS - set(errors.REQUEST_IDS)
