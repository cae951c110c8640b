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

ALL = [
    error_class
    for _, error_class in inspect.getmembers(errors, inspect.isclass)
    if issubclass(error_class, errors.MLflowError)
]
API = [error_class for error_class in ALL if issubclass(error_class, errors.ApiError)]
ARTIFACT = [error_class for error_class in ALL if issubclass(error_class, errors.ArtifactError | errors.SpoolError)]
TRANSPORT = [error_class for error_class in ALL if issubclass(error_class, errors.TransportError)]
PLAIN = [
    errors.MLflowError,
    errors.InvalidArgument,
    errors.ClientClosed,
    errors.MissingDependencyError,
    errors.NoMatch,
    errors.PaginationError,
]


def api_error(error_class: type[errors.ApiError]) -> errors.ApiError:
    return error_class(
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
        *(error_class("a message") for error_class in PLAIN),
        *(error_class("a message", path="a/b") for error_class in ARTIFACT),
        *(error_class("GET", "http://host/x", "it broke") for error_class in TRANSPORT),
        *(
            error_class("GET", "http://host/x", "it broke", attempts=2, retryable=True, sent=False)
            for error_class in TRANSPORT
        ),
        *(api_error(error_class) for error_class in API),
    ]


def test_the_samples_are_all_of_them() -> None:
    assert {type(error) for error in samples()} == set(ALL)


@pytest.mark.parametrize(
    ("error_class", "parents"),
    [
        (errors.InvalidArgument, (errors.MLflowError, ValueError)),
        (errors.ClientClosed, (errors.MLflowError, RuntimeError)),
        (errors.NoMatch, (errors.MLflowError, LookupError)),
        (errors.MissingDependencyError, (errors.MLflowError, ImportError)),
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
def test_the_family(error_class: type[Exception], parents: tuple[type[Exception], ...]) -> None:
    assert all(issubclass(error_class, parent) for parent in parents)


def test_the_three_kinds_do_not_overlap() -> None:
    assert not set(API) & set(TRANSPORT)
    assert not issubclass(errors.InvalidArgument, errors.ApiError | errors.TransportError)


@pytest.mark.parametrize("error", samples(), ids=lambda error: type(error).__name__)
def test_an_error_survives_pickling_and_copying(error: errors.MLflowError) -> None:
    error.add_note("a note")
    protocols = range(2, pickle.HIGHEST_PROTOCOL + 1)
    copies = [pickle.loads(pickle.dumps(error, protocol)) for protocol in protocols]  # noqa: S301 - made here
    for copied in [*copies, copy.copy(error), copy.deepcopy(error)]:
        assert type(copied) is type(error)
        assert str(copied) == str(error)
        assert vars(copied) == vars(error)


@pytest.mark.parametrize("error", samples(), ids=lambda error: type(error).__name__)
def test_a_message_is_one_line_and_says_something(error: errors.MLflowError) -> None:
    assert str(error).strip()
    assert len(str(error).splitlines()) == 1
    assert len(traceback.format_exception_only(error)) == 1


def test_an_error_of_several_lines_is_shown_on_one() -> None:
    error = errors.ConnectionFailed("GET", "http://host", "first\n  second")
    assert str(error) == "GET http://host: first second"


def test_an_api_error_shows_request_status_and_message() -> None:
    assert str(api_error(errors.NotFound)) == "GET http://host/x: 499 CANCELLED: first second (after 3 attempts)"
    assert api_error(errors.NotFound).message == "first\n  second"


def test_a_failure_without_a_name_leaves_it_out() -> None:
    assert str(errors.ApiError("gone", status_code=520, method="GET", url="u")) == "GET u: 520: gone"


@pytest.mark.parametrize(
    ("headers", "request_id"),
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
def test_the_id_of_the_request_is_found_in_any_spelling(headers: dict[str, str], request_id: str | None) -> None:
    assert errors.ApiError("x", status_code=500, headers=headers).request_id == request_id


@pytest.mark.parametrize(("attempts", "suffix"), [(1, ""), (2, " (after 2 attempts)"), (8, " (after 8 attempts)")])
def test_more_than_one_attempt_is_shown(attempts: int, suffix: str) -> None:
    api = errors.ServiceUnavailable("busy", status_code=503, method="GET", url="u", attempts=attempts)
    transport = errors.ConnectionFailed("GET", "u", "reset", attempts=attempts)
    assert str(api) == f"GET u: 503: busy{suffix}"
    assert str(transport) == f"GET u: reset{suffix}"
    assert (api.attempts, transport.attempts) == (attempts, attempts)


def test_attempts_that_are_counted_later_are_shown_too() -> None:
    error = errors.RequestTimedOut("GET", "u", "slow")
    error.attempts = 4
    assert str(error) == str(copy.deepcopy(error)) == "GET u: slow (after 4 attempts)"


def test_an_error_is_not_called_retryable_unless_somebody_says_so() -> None:
    assert not errors.ServiceUnavailable("x", status_code=503).retryable
    transport = errors.ConnectionFailed("GET", "u", "reset")
    assert (transport.retryable, transport.sent, transport.attempts) == (False, True, 1)


def test_which_classes_may_pass_by_themselves() -> None:
    passing = {error_class for error_class in API if error_class.transient} | {
        error_class for error_class in TRANSPORT if error_class.transient
    }
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
    api = errors.ApiError(f"a{mark}b", status_code=500, method="GET", url="u")
    assert str(api) == "GET u: 500: a\N{REPLACEMENT CHARACTER}b"
    assert str(errors.TransportError("GET", "u", f"a{mark}b")) == "GET u: a\N{REPLACEMENT CHARACTER}b"
    assert api.message == f"a{mark}b"


PAGE = (Path(__file__).parents[2] / "docs" / "errors.md").read_text("utf-8")
ROWS = re.findall(r"^\| ((?:· )*)`(\w+)` \| ([^|]+) \| [^|]+ \|$", PAGE, re.MULTILINE)


def exported() -> dict[str, type[errors.MLflowError]]:
    members = {name: getattr(mlflow_wrap, name) for name in dir(mlflow_wrap)}
    return {name: one for name, one in members.items() if isinstance(one, type) and issubclass(one, errors.MLflowError)}


def test_the_page_lists_every_class_once() -> None:
    assert sorted(name for _, name, _ in ROWS) == sorted(exported())
    assert set(exported().values()) == set(ALL)


def test_the_page_shows_what_derives_from_what() -> None:
    above: list[type] = []
    for indent, name, _ in ROWS:
        error_class, depth = exported()[name], indent.count("·")
        above = above[:depth]
        base = above[-1] if above else errors.MLflowError
        assert error_class is base or base in error_class.__bases__, name
        above.append(error_class)


def test_the_page_names_each_code_at_its_class() -> None:
    documented = {code: name for _, name, when in ROWS for code in re.findall("`([A-Z_]+)`", when)}
    mapped = {code: error_class.__name__ for code, error_class in classify.BY_ERROR_CODE.items()}
    # What has no class of its own, and what is said where it misleads.
    rest = {"INTERNAL_ERROR": "ServerError", "DATA_LOSS": "ServerError", "CANCELLED": "ApiError"}
    assert {code: name for code, name in documented.items() if code != "TEMPORARILY_UNAVAILABLE"} == {
        **{code: name for code, name in mapped.items() if code != "TEMPORARILY_UNAVAILABLE"},
        **rest,
    }


def test_the_page_names_each_status_at_its_class() -> None:
    leading = {name: re.match(r"(?:\d{3}(?:, |; |$|: ))*", when) for _, name, when in ROWS}
    documented = {
        int(one): name for name, match in leading.items() if match for one in re.findall(r"\d{3}", match.group())
    }
    documented[422] = next(name for _, name, when in ROWS if when.endswith("; 422"))
    assert documented == {status: error_class.__name__ for status, error_class in classify.BY_STATUS.items()}


def test_the_page_names_each_header_that_has_the_id_of_a_request() -> None:
    row = next(line for line in PAGE.splitlines() if line.startswith("| `request_id`"))
    assert tuple(re.findall("`([a-z-]+)`", row)) == errors.REQUEST_IDS


def test_the_page_names_each_header_that_is_not_masked() -> None:
    listed = PAGE.partition("- The values of ")[2].partition(" are not masked.")[0]
    assert {name.lower() for name in re.findall("`([^`]+)`", listed)} == HARMLESS - set(errors.REQUEST_IDS)
