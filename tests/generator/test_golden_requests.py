"""What the golden package converts and rejects before it sends anything."""

import copy
import json
import math
import pickle
import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

import numpy as np
import pytest

from tests.generator.support import golden_package
from tests.generator.test_golden_package import Recorder

rest: Any = golden_package()
models: Any = rest.models
things: Any = rest.api.things
NULL: Any = rest.NULL
NOW = 1_767_355_200_000


class Word(StrEnum):
    RED = "red"


def log(**values: Any) -> Any:
    """The body of a request to log something."""
    client = Recorder()
    body = models.LogRequest(**{"id": "1", "time": NOW, "note": "x", **values})
    things.log_thing.sync("x", "k", client=client, body=body)
    return client.body


def rejected(argument: str, reason: str, **values: Any) -> Any:
    """The error of a request to log something."""
    with pytest.raises(rest.InvalidArgument, match=reason) as caught:
        log(**values)
    assert caught.value.argument == argument
    assert str(caught.value).startswith(argument)
    return caught.value


# ---- conversions -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("time", "sent"),
    [
        (NOW, NOW),
        (0, 0),
        (999_999_999, 999_999_999),
        (2**63 - 1, 2**63 - 1),
        (np.int64(NOW), NOW),
        (np.array(NOW), NOW),
        (datetime(2026, 1, 2, 12, tzinfo=UTC), NOW),
        (datetime(2026, 1, 2, 14, tzinfo=timezone(timedelta(hours=2))), NOW),
        (datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), 253_402_300_799_999),
    ],
)
def test_a_time_is_milliseconds_or_an_aware_datetime(time: Any, sent: int) -> None:
    assert log(time=time)["time"] == sent


def test_a_time_that_is_omitted_is_now() -> None:
    before = datetime.now(UTC).timestamp()
    client = Recorder()
    things.log_thing.sync("x", "k", client=client, body=models.LogRequest(id=1, note="x"))
    assert before - 1 <= client.body["time"] / 1000 <= datetime.now(UTC).timestamp() + 1


@pytest.mark.parametrize(
    ("time", "reason"),
    [
        (1.5, "an int of milliseconds.*convert it with int"),
        (True, "an int of milliseconds"),
        ("now", "an int of milliseconds"),
        (None.__class__, "an int of milliseconds"),
        (-1, "it must not be negative"),
        (2**63, "from 0 to"),
        (1_767_355_200, r"looks like seconds, try \* 1000"),
        (datetime(2026, 1, 2), r"a datetime with a time zone.*datetime\.now\(UTC\)"),
        (datetime(1969, 1, 2, tzinfo=UTC), "it must not be negative"),
        (np.float64(NOW), "an int of milliseconds"),
        (np.datetime64("2026-01-01"), "an int of milliseconds"),
    ],
)
def test_another_time_is_rejected(time: Any, reason: str) -> None:
    rejected("time", reason, time=time)


@pytest.mark.parametrize(
    ("number", "sent"),
    [
        (1, 1.0),
        (np.float32(0.5), 0.5),
        (np.array([0.5]), 0.5),
        (np.int8(3), 3.0),
        (Decimal("0.5"), 0.5),
        (Fraction(1, 2), 0.5),
        (math.nan, "NaN"),
        (np.float32("inf"), "Infinity"),
        (-math.inf, "-Infinity"),
    ],
)
def test_a_double_is_any_number(number: Any, sent: Any) -> None:
    (point,) = log(points={"k": number})["points"]
    assert (point["key"], point["value"]) == ("k", sent)


@pytest.mark.parametrize("number", ["1", 1j, None, 10**400, Decimal("1e400"), np.complex64(1), [1]])
def test_what_is_no_number_is_rejected(number: Any) -> None:
    rejected("points['k'].value", "must be a number", points={"k": number})


@pytest.mark.parametrize(("argument", "sent"), [("7", "7"), (7, "7"), (np.int64(7), "7"), (0, "0")])
def test_an_id_is_digits_or_an_integer(argument: Any, sent: str) -> None:
    assert log(id=argument)["id"] == sent


@pytest.mark.parametrize("argument", [True, 1.0, -1, "x", None, b"1", "7\n"])
def test_another_id_is_rejected(argument: Any) -> None:
    rejected("id", "must be a (str|number, as a str)", id=argument)


@pytest.mark.parametrize("argument", ["a/b", PurePosixPath("a/b"), PureWindowsPath("a\\b")])
def test_a_path_is_a_str_or_a_path_object(argument: Any) -> None:
    client = Recorder(b"")
    things.download_file.sync(argument, client=client)
    assert client.path == "/files/a/b"


def test_strings_of_other_classes_become_plain_ones() -> None:
    assert log(note=Word.RED, alias=np.str_("a/b")) == {"id": "1", "time": NOW, "note": "red", "alias": "a/b"}


def test_a_list_is_any_iterable_but_a_string() -> None:
    assert log(labels=(label for label in ("a", "b")))["labels"] == ["a", "b"]
    assert log(labels=("a",))["labels"] == ["a"]
    points = (models.Point(key=key, value=1, time=NOW) for key in "ab")
    assert [point["key"] for point in log(points=points)["points"]] == ["a", "b"]
    error = rejected("labels", r"a list.*put it into a list: \['ab'\]", labels="ab")
    assert (error.value, error.allowed) == ("ab", "a list")


def test_null_is_sent_where_it_means_something_and_nowhere_else() -> None:
    assert log(note=NULL)["note"] is None
    rejected("author", "must be a str, but it is NULL", author=NULL)
    rejected("note", "must be a str, but it is None", note=None)


def test_a_body_of_json_takes_scalars_and_mappings() -> None:
    value = {"a": [np.float32(0.5), np.int64(1), np.bool_(True), None, "x", (1,)]}
    assert log(value=value)["value"] == {"a": [0.5, 1, True, None, "x", [1]]}


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ({"a": [1, math.nan]}, "value['a'][1]"),
        ({"a": {1: 2}}, "value['a'][1]"),
        ([2**53 + 1], "value[0]"),
        ([{1, 2}], "value[0]"),
        ([b"x"], "value[0]"),
    ],
)
def test_a_value_that_json_cannot_represent_is_rejected_with_its_path(value: Any, path: str) -> None:
    rejected(path, "must be", value=value)


# ---- errors ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "argument", "reason"),
    [
        ({"note": "x" * 21}, "note", "at most 20 characters.*one of 21 characters; the server would cut it"),
        ({"author": "x" * 11}, "author", "at most 10 characters"),
        ({"alias": "A"}, "alias", "must be a word"),
        ({"alias": "x" * 9}, "alias", "1 to 8 characters"),
        ({"alias": ""}, "alias", "a str that is not empty"),
        ({"script": "a-b"}, "script", "must be a word of any script"),
        ({"level": 0}, "level", "an int from 1 to 2147483647"),
        ({"level": 2**31}, "level", "an int from 1 to"),
        ({"level": 150}, "level", "these are reserved"),
        ({"share": 1.5}, "share", "a number from 0 to 1"),
        ({"share": math.nan}, "share", "a number from 0 to 1"),
        ({"done": 1}, "done", "True or False"),
        ({"labels": []}, "labels", "at least 1 items"),
        ({"labels": ["a", "b", "a"]}, "labels[2]", "different from all others"),
        ({"labels": ["a", 5]}, "labels[1]", "a str, but it is 5; convert it with str"),
        ({"points": [models.Point(key="a", value=1, time=1.5)]}, "points[0].time", "an int of milliseconds"),
        ({"points": [models.Thing(name="a")]}, "points[0]", "must be a Point"),
        ({"points": {"a": 1, "B": 1}}, "points['B'].key", "must be a word"),
        ({"points": dict.fromkeys("abc", 1)}, "points", "at most 2 items"),
        ({"points": dict.fromkeys("ab", 1), "labels": ["a", "b"]}, "points, labels", "at most 3 items together"),
        ({"source": "x"}, "source", "source needs author"),
        ({"reviewer": "x"}, "reviewer", "reviewer needs author"),
        (
            {"points": [models.Point(key="a", value=math.nan, time=NOW, owner="x")]},
            "points[0].value",
            "no NaN together",
        ),
        ({"note": "half \ud800"}, "note", "half of a surrogate pair"),
        ({"secrets": {1: "x"}}, "secrets[1]", "under a key that is a str"),
    ],
)
def test_an_error_names_the_argument_and_what_is_allowed(values: Any, argument: str, reason: str) -> None:
    rejected(argument, reason, **values)


@pytest.mark.parametrize(
    ("values", "argument"),
    [
        ({"password": "abc"}, "password"),
        ({"password": 12345}, "password"),
        ({"password": "hidden \ud800"}, "password"),
        ({"secrets": {"key": 12345}}, "secrets['key']"),
        ({"secrets": {"key": "hidden \ud800"}}, "secrets['key']"),
        ({"secrets": ["hidden"]}, "secrets"),
    ],
)
def test_a_sensitive_value_is_in_no_error_and_no_repr(values: Any, argument: str) -> None:
    error = rejected(argument, re.escape("it is ***"), **values)
    request = models.LogRequest(id="1", note="x", **values)
    for text in (str(error), repr(error), repr(error.value), repr(request)):
        assert not re.search("abc|12345|hidden", text)


def test_the_encoder_is_the_first_to_see_half_a_character_in_a_list() -> None:
    with pytest.raises(rest.InvalidArgument, match="half of a surrogate pair") as caught:
        log(labels=["a", "\ud800"])
    assert caught.value.argument == "labels[1]"


@pytest.mark.parametrize("value", ["\ud800", "a\nb"])
def test_a_header_takes_printable_ascii(value: str) -> None:
    client = Recorder(b"", 204)
    with pytest.raises(rest.InvalidArgument, match=r"^reason must be"):
        things.delete_thing.sync("x", client=client, x_reason=value)
    assert not client.sent


@pytest.mark.parametrize("value", [None, "text", [1], np.zeros(3)])
def test_a_binary_body_takes_bytes_only(value: Any) -> None:
    client = Recorder()
    with pytest.raises(rest.InvalidArgument, match=r"^body must be bytes"):
        things.upload_file.sync("a", client=client, body=value)
    assert not client.sent
    things.upload_file.sync("a", client=client, body=memoryview(b"x"))
    assert client.sent[-1][3] == b"x"


def test_an_error_can_be_pickled_and_is_a_value_error() -> None:
    error = rejected("labels[1]", "a str", labels=["a", 5])
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (str(again), again.argument, again.value, again.remedy) == (str(error), "labels[1]", 5, error.remedy)
    assert isinstance(error, ValueError)
    assert isinstance(error, rest.MLflowError)


# ---- the classes -------------------------------------------------------------------------------------------------


def test_a_request_compares_copies_and_shows_itself() -> None:
    request = models.LogRequest(id="1", note="x")
    stored = pickle.dumps((request, NULL))
    assert request == models.LogRequest(id="1", note="x") == copy.deepcopy(request)
    assert pickle.loads(stored) == (request, NULL)  # noqa: S301
    assert pickle.loads(stored)[1] is copy.copy(NULL) is NULL  # noqa: S301
    assert request != models.LogRequest(id="2", note="x")
    assert request != "x"
    assert repr(request) == "LogRequest(id='1', note='x')"
    changed = request.replace(note=NULL, author="me")
    assert (changed.id, changed.note, changed.author, request.note) == ("1", NULL, "me", "x")
    with pytest.raises(AttributeError):
        request.nothing = 1
    with pytest.raises(TypeError, match="unhashable"):
        hash(request)


def test_a_request_that_was_changed_is_checked_again() -> None:
    request = models.LogRequest(id="1", note="x")
    request.to_dict()
    request.note = 5
    with pytest.raises(rest.InvalidArgument):
        request.to_dict()


def test_a_response_is_read_whatever_its_values() -> None:
    content = json.dumps({"points": [{"key": "NOT A KEY", "value": 1, "time": -5}]}).encode()
    client = Recorder(content)
    response = things.log_thing.sync("x", "k", client=client, body=models.LogRequest(id=1, note="x"))
    assert (response.points[0].key, response.points[0].time) == ("NOT A KEY", -5)
    assert response.points[0].to_dict() == {"key": "NOT A KEY", "value": 1, "time": -5}
    with pytest.raises(rest.InvalidArgument):
        response.points[0].to_request()


def test_limits_are_constants() -> None:
    import importlib

    limits = importlib.import_module(f"{rest.__name__}._limits")
    assert limits.LOG_REQUEST_NOTE_MAX_LENGTH == 20
    assert limits.LOG_REQUEST_AUTHOR_MAX_LENGTH == 10
    assert limits.LOG_REQUEST_LEVEL_MINIMUM == 1
    assert limits.LOG_REQUEST_MAX_TOTAL == 3


# ---- strings for objects -----------------------------------------------------------------------------------------


def test_a_string_stands_for_an_object() -> None:
    name = models.Column(field_name="name")
    assert log(columns=[name, "metrics.`a b` DESC"])["columns"] == [
        {"field_name": "name"},
        {"field_name": "metrics.a b", "ascending": False},
    ]
    rejected("columns[0].field_name", "that is not empty", columns=[" "])
    rejected("columns[0]", "must be a Column or a str", columns=[5])


def test_an_empty_list_is_rejected_that_the_server_would_ignore() -> None:
    rejected("columns", "a list of at least 1 item", columns=[])
