"""What the server would corrupt is refused before it is sent; what it takes arrives as it was meant."""

import math
import posixpath
import re
import string
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from google.protobuf.json_format import Parse  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from mlflow.protos.service_pb2 import CreateExperiment, LogMetric
from mlflow_rest._codec import encode
from mlflow_rest.models import Metric, Run, RunData, RunInfo

from mlflow_wrap._validation import values
from mlflow_wrap.errors import InvalidArgument

INT64 = 2**63 - 1
NOW = 1_700_000_000_000


# ---- texts and names ---------------------------------------------------------------------------------------------


@given(st.text(min_size=1))
def test_any_text_that_is_not_empty_passes(value: str) -> None:
    assert values.text("name", value) == value


@pytest.mark.parametrize("value", ["", None, 1, b"x", ["x"]])
def test_an_empty_text_or_another_thing_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="run_name must"):
        values.text("run_name", value)


def test_a_text_that_the_server_would_cut_is_refused_with_its_length() -> None:
    assert values.text("name", "x" * 5, longest=5) == "xxxxx"
    with pytest.raises(InvalidArgument, match="name may have at most 5 characters, but it has 6"):
        values.text("name", "x" * 6, longest=5)


def test_ids_are_sent_each_once_and_in_their_order() -> None:
    assert values.ids("run_ids", iter(("b", "a", "b"))) == ["b", "a"]


@pytest.mark.parametrize("value", ["abc", b"abc", 1, None, [], [""], [1], [None]])
def test_what_is_no_list_of_ids_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="run_ids must"):
        values.ids("run_ids", value)


@pytest.mark.parametrize("value", ["", "a/b", ".", "..", "/", "a\nb", None])
def test_what_is_no_step_of_a_path_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="trace_id must"):
        values.segment("trace_id", value)


@pytest.mark.parametrize("value", ["a", "tr-0f", "a b", "...", "ü?#%"])
def test_a_step_of_a_path_passes(value: str) -> None:
    assert values.segment("trace_id", value) == value


@pytest.mark.parametrize(("given_", "sent"), [("0", "0"), (0, "0"), (12, "12"), (np.int64(3), "3"), ("abc", "abc")])
def test_an_experiment_id_is_sent_as_text(given_: Any, sent: str) -> None:
    found = values.experiment_id("experiment_id", given_)
    assert (found, type(found)) == (sent, str)


@pytest.mark.parametrize("value", ["", None, True, -1, 1.0, b"1"])
def test_what_is_no_experiment_id_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="experiment_id must"):
        values.experiment_id("experiment_id", value)


def test_experiment_ids_may_be_mixed_and_come_from_any_iterable() -> None:
    assert values.experiment_ids(iter(("1", 2))) == ["1", "2"]


@pytest.mark.parametrize("value", ["1", 1, b"12", [], [None], [True], None])
def test_what_is_no_list_of_experiment_ids_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="experiment_ids must"):
        values.experiment_ids(value)


@pytest.mark.parametrize(("given_", "sent"), [("1", "1"), (12, "12"), (np.int32(3), "3")])
def test_a_version_is_sent_as_text(given_: Any, sent: str) -> None:
    found = values.version(given_)
    assert (found, type(found)) == (sent, str)


@pytest.mark.parametrize("value", ["", "v1", "latest", "1.0", 1.0, True, -1, "-1", None, "٣", "1\n"])
def test_what_is_no_version_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="version must be a whole number"):
        values.version(value)


@given(st.text(min_size=1))
def test_a_model_name_holds_no_mark_of_a_uri(value: str) -> None:
    if "/" in value or ":" in value:
        with pytest.raises(InvalidArgument, match="name must not hold"):
            values.model_name("name", value)
    elif not value.strip() or value == "." or value.startswith(".."):
        with pytest.raises(InvalidArgument, match="name must not be blank"):
            values.model_name("name", value)
    else:
        assert values.model_name("name", value) == value


@pytest.mark.parametrize("value", ["champion", "a-b_c", "v", "vv1", "1", "v1a", "Latest2", "x" * 255])
def test_an_alias_passes(value: str) -> None:
    assert values.alias(value) == value


@pytest.mark.parametrize("value", ["", "latest", "LATEST", "v1", "V12", "a b", "a/b", "a.b", "x" * 256, "a\n", None])
def test_an_alias_that_the_server_refuses_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="alias"):
        values.alias(value)


class Colour(StrEnum):
    RED = "red"


@pytest.mark.parametrize("value", [Colour.RED, np.str_("red")])
def test_a_text_of_a_class_of_its_own_is_sent_as_a_plain_one(value: Any) -> None:
    found = (
        values.text("name", value),
        values.optional("name", value),
        values.key("key", value),
        values.value_text("value", value, 10),
        values.description(value),
        values.alias(value),
    )
    assert set(found) == {"red"}
    assert {type(item) for item in found} == {str}


@pytest.mark.parametrize("value", ["\ud800", "a\udfffb"])
def test_a_text_that_cannot_be_utf_8_is_refused(value: str) -> None:
    for check in (values.text, values.optional, values.key, values.segment):
        with pytest.raises(InvalidArgument, match="name must not hold half of a surrogate pair"):
            check("name", value)
    with pytest.raises(InvalidArgument, match="half of a surrogate pair"):
        values.value_text("value", value, 10)


def test_an_optional_text_may_be_empty_or_missing_but_nothing_else() -> None:
    assert [values.optional("name", value, longest=1) for value in (None, "", "a")] == [None, "", "a"]
    for value in (1, b"a", ["a"], True):
        with pytest.raises(InvalidArgument, match="page_token must be a text"):
            values.optional("page_token", value)  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="at most 1 characters, but it has 2"):
        values.optional("name", "ab", longest=1)


@pytest.mark.parametrize("value", [0, 1, "false", "", None, np.bool_(True)])
def test_a_flag_is_true_or_false_and_nothing_like_it(value: Any) -> None:
    assert [values.flag("force", found) for found in (True, False)] == [True, False]
    with pytest.raises(InvalidArgument, match="force must be True or False"):
        values.flag("force", value)


def test_a_description_may_be_empty_but_not_missing() -> None:
    assert values.description("") == ""
    with pytest.raises(InvalidArgument, match="description must be a text, but it is None"):
        values.description(None)  # type: ignore[arg-type]  # what is tested


# ---- keys --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["loss", "val/loss", "a b", "a.b", "a-b_c:d", "ä", ".hidden", "a/.b", "x" * 250])
def test_a_key_passes(value: str) -> None:
    assert values.key("key", value) == value


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        "../x",
        "a/../b",
        "a//b",
        "/a",
        "//a",
        "a/",
        "./a",
        "a/./b",
        "a\n",
        "a\tb",
        "a,b",
        "a'b",
        "x" * 251,
    ],
)
def test_a_key_that_the_server_refuses_is_refused(value: str) -> None:
    with pytest.raises(InvalidArgument, match="metric key"):
        values.key("metric key", value)


@given(st.text(alphabet="ab./-: \n,é", max_size=8) | st.text(max_size=8))
def test_a_key_passes_exactly_where_the_servers_own_rule_does(value: str) -> None:
    # mlflow/utils/validation.py, and no newline at the end, which its `$` lets through.
    normal = posixpath.normpath(value) if value else ""
    unique = value and normal == value and normal != "." and not normal.startswith("..") and not normal.startswith("/")
    if unique and re.fullmatch(r"[/\w.\- :]*", value):
        assert values.key("key", value) == value
    else:
        with pytest.raises(InvalidArgument):
            values.key("key", value)


@pytest.mark.parametrize(
    ("given_", "sent"), [("x", "x"), (1, "1"), (0.1, "0.1"), (True, "True"), ("", ""), ([1], "[1]")]
)
def test_a_value_is_sent_as_its_text(given_: object, sent: str) -> None:
    assert values.value_text("value", given_, 10) == sent


class Textless:
    def __str__(self) -> str:
        raise RuntimeError("no text")


@pytest.mark.parametrize("value", [Textless(), 10**5000], ids=["broken", "huge"])
def test_a_value_without_a_text_is_refused_with_the_cause(value: object) -> None:
    with pytest.raises(InvalidArgument, match="value must be something that has a text") as caught:
        values.value_text("value", value, 10)
    assert caught.value.__cause__ is not None


def test_a_long_value_is_cut_when_asked_for_with_a_warning_at_the_callers_line() -> None:
    with pytest.warns(values.TruncationWarning) as caught:
        found = (
            values.value_text("value", "x" * 11, 10, truncate=True),
            values.texts("tags", {"a": "y" * 12, "b": 1}, 10, truncate=True),
        )
    assert found == ("x" * 10, [("a", "y" * 10), ("b", "1")])
    assert [str(warning.message) for warning in caught] == [
        "value has 11 characters and was cut to 10, the most that the server stores",
        "tags['a'] has 12 characters and was cut to 10, the most that the server stores",
    ]
    assert [warning.filename for warning in caught] == [__file__] * 2


@pytest.mark.filterwarnings("error")
def test_a_value_that_fits_is_not_warned_of() -> None:
    assert values.value_text("value", "x" * 10, 10, truncate=True) == "x" * 10


def test_a_value_that_is_none_or_too_long_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="value must not be None"):
        values.value_text("value", None, 10)
    with pytest.raises(InvalidArgument, match="at most 10 characters, but it has 11"):
        values.value_text("value", "x" * 11, 10)


def test_pairs_are_checked_and_a_fault_names_its_key() -> None:
    assert values.texts("params", {"a": 1, "b/c": "x"}, 10) == [("a", "1"), ("b/c", "x")]
    with pytest.raises(InvalidArgument, match=r"params\['lr'\] must not be None"):
        values.texts("params", {"lr": None}, 10)
    with pytest.raises(InvalidArgument, match=r"a key of params"):
        values.texts("params", {"../lr": 1}, 10)
    with pytest.raises(InvalidArgument, match=r"a key of params must be a text, but it is 1"):
        values.texts("params", {1: 1}, 10)  # type: ignore[dict-item]  # what is tested
    with pytest.raises(InvalidArgument, match="params must be a mapping"):
        values.texts("params", [("a", 1)], 10)  # type: ignore[arg-type]  # what is tested


# ---- time --------------------------------------------------------------------------------------------------------


@given(st.integers(10_000_000_000, 10**15 - 1) | st.just(INT64))
def test_milliseconds_pass_as_they_are(value: int) -> None:
    assert values.milliseconds("timestamp", value) == value


@pytest.mark.parametrize("value", [0, 1, 999_999_999, np.int64(NOW)])
def test_early_and_numpy_timestamps_are_whole_numbers_too(value: Any) -> None:
    found = values.milliseconds("timestamp", value)
    assert (found, type(found)) == (value, int)


@given(st.integers(1_000_000_000, 9_999_999_999))
def test_seconds_are_refused_with_the_cure(value: int) -> None:
    with pytest.raises(InvalidArgument, match=r"looks like seconds; try \* 1000"):
        values.milliseconds("timestamp", value)


@given(st.integers(10**15, INT64 - 1))
def test_micro_and_nanoseconds_are_refused_with_the_cure(value: int) -> None:
    with pytest.raises(InvalidArgument, match="looks like micro- or nanoseconds; try // 1000"):
        values.milliseconds("timestamp", value)


@pytest.mark.parametrize("value", [-1, 1.0, float(NOW), math.nan, "1700000000000", None, True, INT64 + 1, Decimal(NOW)])
def test_what_is_no_timestamp_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="end_time"):
        values.milliseconds("end_time", value)


aware = st.datetimes(
    datetime(1970, 1, 2),
    datetime(9998, 1, 1),
    timezones=st.timezones() | st.just(timezone(timedelta(hours=-5))),
)


@given(aware)
def test_a_time_with_a_zone_becomes_its_milliseconds(value: datetime) -> None:
    found = values.milliseconds("timestamp", value)
    since = value - datetime(1970, 1, 1, tzinfo=UTC)
    assert timedelta(milliseconds=found) <= since < timedelta(milliseconds=found + 1)


def test_a_time_without_a_zone_is_refused_with_the_cure() -> None:
    with pytest.raises(InvalidArgument, match=r"try \.astimezone\(\)"):
        values.milliseconds("timestamp", datetime(2024, 1, 1))


def test_a_time_before_the_epoch_is_refused_like_its_number() -> None:
    with pytest.raises(InvalidArgument, match="must not be negative"):
        values.milliseconds("timestamp", datetime(1969, 12, 31, tzinfo=UTC))


# ---- numbers -----------------------------------------------------------------------------------------------------


@given(st.integers(-INT64 - 1, INT64))
def test_a_step_is_any_64_bit_number(value: int) -> None:
    assert values.step(value) == value


@pytest.mark.parametrize("value", [1.0, 1.5, "1", None, True, INT64 + 1, -INT64 - 2, math.nan])
def test_a_step_that_the_server_would_corrupt_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="step must"):
        values.step(value)


@pytest.mark.parametrize("kind", [np.int8, np.int32, np.int64, np.uint8, np.uint64])
def test_numpys_whole_numbers_become_plain_ones(kind: Any) -> None:
    found = values.step(kind(7))
    assert (found, type(found)) == (7, int)


@given(st.floats() | st.integers(-(10**300), 10**300) | st.fractions() | st.decimals(allow_nan=False))
def test_a_metric_is_any_number(value: Any) -> None:
    found = values.number("value", value)
    assert type(found) is float
    assert found == float(value) or (math.isnan(found) and math.isnan(value))


@pytest.mark.parametrize("kind", [np.float16, np.float32, np.float64, np.longdouble, np.int64, np.uint64, np.bool_])
def test_numpys_numbers_become_plain_ones(kind: Any) -> None:
    found = values.number("value", kind(1))
    assert (found, type(found)) == (1.0, float)


def test_what_can_be_a_number_is_one() -> None:
    assert [values.number("value", item) for item in (True, Fraction(1, 2), Decimal("0.5"))] == [1.0, 0.5, 0.5]
    assert values.number("value", np.array(0.5)) == 0.5  # as a tensor of one number


class Broken:
    def __float__(self) -> float:
        raise TypeError


class Tensor:
    """What a tensor of torch does when it is asked for its number."""

    def __init__(self, *numbers: Any) -> None:
        self._numbers = numbers

    def item(self) -> Any:
        if len(self._numbers) != 1:
            raise RuntimeError(f"a Tensor with {len(self._numbers)} elements cannot be converted to Scalar")
        return self._numbers[0]

    def __float__(self) -> float:
        return float(self.item())

    def __index__(self) -> int:
        found = self.item()
        if not isinstance(found, int):
            raise TypeError("only integer tensors of a single element can be converted to an index")
        return int(found)


@pytest.mark.parametrize(
    ("given_", "sent"),
    [
        (Tensor(0.5), 0.5),
        (Tensor(3), 3.0),
        (Tensor(True), 1.0),
        (Tensor(-math.inf), -math.inf),
        (np.array([0.5]), 0.5),
        (np.array(3), 3.0),
        (np.float32(0.1), 0.10000000149011612),  # exactly what a float32 of 0.1 is
        (np.float64(math.inf), math.inf),
        (np.longdouble("inf"), math.inf),
        (Decimal("-Infinity"), -math.inf),
        (Decimal("1e308"), 1e308),
    ],
)
def test_a_metric_may_be_an_array_or_tensor_of_one_number(given_: Any, sent: float) -> None:
    found = values.number("loss", given_)
    assert (found, type(found)) == (sent, float)


@pytest.mark.parametrize("value", [Tensor(3), np.array(3), np.array([3]), np.int16(3), np.uint8(3)])
def test_a_step_and_a_time_may_be_an_array_or_tensor_of_one_whole_number(value: Any) -> None:
    for found in (values.step(value), values.milliseconds("timestamp", value), values.count("max_results", value, 9)):
        assert (found, type(found)) == (3, int)


@pytest.mark.parametrize(
    "value",
    [
        Tensor(3.0),
        Tensor(True),
        Tensor(1, 2),
        np.float64(3),
        np.array(3.0),
        np.array(True),
        np.bool_(True),
        np.array([1, 2]),
        np.timedelta64(3, "s"),
        np.datetime64("2024-01-01T00:00:00", "ns"),
        Decimal(3),
        Fraction(3),
    ],
)
def test_what_is_no_whole_number_is_neither_step_nor_time_nor_id(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="step must be a whole number"):
        values.step(value)
    with pytest.raises(InvalidArgument, match="timestamp must be milliseconds"):
        values.milliseconds("timestamp", value)
    with pytest.raises(InvalidArgument, match="experiment_id must be a text"):
        values.experiment_id("experiment_id", value)
    with pytest.raises(InvalidArgument, match="version must be a whole number"):
        values.version(value)


@pytest.mark.parametrize(
    "value",
    [
        Tensor(1, 2),
        Tensor(1 + 2j),
        np.complex128(1),
        np.array(1j),
        np.array("1"),
        np.array(b"1"),
        np.array("1", dtype=object),
        np.timedelta64(3, "s"),
        np.datetime64("2024-01-01T00:00:00", "ns"),
    ],
)
def test_what_only_can_be_made_a_number_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="loss must be a number"):
        values.number("loss", value)


@pytest.mark.parametrize(
    "value", [Decimal("1e309"), Decimal("-1e309"), np.longdouble("1e400"), np.array(np.longdouble("-1e400"))]
)
def test_a_number_beyond_a_double_is_not_made_an_infinity(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="loss must be a number within the range of a double"):
        values.number("loss", value)


@pytest.mark.parametrize("value", ["1", b"1", None, 1j, [1], 10**400, np.array([1, 2]), Broken(), np.str_("1")])
def test_what_is_no_number_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="loss must be a number"):
        values.number("loss", value)


@pytest.mark.parametrize(("value", "found"), [(None, None), (1, 1), (10, 10), (np.int64(2), 2)])
def test_a_count_is_within_its_limits(value: Any, found: int | None) -> None:
    assert values.count("max_results", value, 10) == found


@pytest.mark.parametrize("value", [0, -1, 11, 1.0, "1", True])
def test_a_count_beyond_its_limits_is_refused_with_them(value: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"max_results must be .*from 1 to 10"):
        values.count("max_results", value, 10)


# ---- as JSON -----------------------------------------------------------------------------------------------------


@given(
    st.floats() | st.integers(-(2**53), 2**53) | st.floats(width=32).map(np.float32) | st.booleans(),
    st.integers(0, 10**9 - 1) | st.integers(10**10, 10**15 - 1) | aware,
    st.integers(-INT64 - 1, INT64),
)
def test_what_passes_is_json_that_the_server_reads_as_the_same(value: Any, time: Any, step: int) -> None:
    given_ = Metric(key="loss", value=value, timestamp=time, step=step)
    text = encode(values.checked_metric(given_).to_dict())
    # The parser of MLflow's server is protobuf's.
    read = Parse(text, LogMetric())
    assert read.value == value or (math.isnan(read.value) and math.isnan(value))
    assert read.timestamp == (values.milliseconds("timestamp", time) if isinstance(time, datetime) else time)
    assert read.step == step


@given(st.text(max_size=50), st.text(min_size=1, max_size=50))
def test_a_text_that_passes_is_json_that_the_server_reads_as_the_same(value: str, name: str) -> None:
    try:
        sent = {"name": values.text("name", name), "artifact_location": values.optional("artifact_location", value)}
    except InvalidArgument as exc:
        assert "surrogate" in str(exc)  # noqa: PT017  # it is raised for some only
    else:
        read = Parse(encode(sent), CreateExperiment())
        assert (read.name, read.artifact_location) == (name, value)


# ---- choices -----------------------------------------------------------------------------------------------------


def test_columns_are_a_list_and_not_one_text() -> None:
    assert values.columns(None) is None
    assert values.columns(iter(["a", "b DESC"])) == ["a", "b DESC"]
    with pytest.raises(InvalidArgument, match=r"such as \['a'\]"):
        values.columns("a")
    with pytest.raises(InvalidArgument, match="a column of order_by must not be empty"):
        values.columns([""])


def test_a_choice_is_one_of_the_known() -> None:
    assert values.one_of("stage", "Production", ["None", "Production"]) == "Production"
    for value in ("production", "", None):
        with pytest.raises(InvalidArgument, match="stage must be one of None, Production, but it is"):
            values.one_of("stage", value, ["None", "Production"])


def test_a_metric_is_checked_in_every_part() -> None:
    good = Metric(key="loss", value=math.nan, timestamp=NOW, step=3)
    assert values.checked_metric(good).to_dict() == {"key": "loss", "value": "NaN", "timestamp": NOW, "step": 3}
    assert values.checked_metric(Metric(key="loss", value=1.0, timestamp=NOW)).step is None
    faults: list[tuple[dict[str, Any], str]] = [
        ({"key": "../loss"}, "metric key"),
        ({"value": "1"}, r"metrics\['loss'\]"),
        ({"timestamp": 1.5}, "timestamp"),
        ({"step": 1.5}, "step"),
    ]
    for fields, told in faults:
        with pytest.raises(InvalidArgument, match=told):
            values.checked_metric(Metric(**{"key": "loss", "value": 1.0, "timestamp": NOW, **fields}))


def test_a_metric_made_of_foreign_numbers_becomes_one_of_plain_ones() -> None:
    when: Any = datetime(2024, 1, 1, tzinfo=UTC)
    given_ = Metric(key="loss", value=np.float32(0.5), timestamp=when, step=np.int64(3))  # type: ignore[arg-type]
    found = values.checked_metric(given_)
    assert [type(part) for part in (found.value, found.timestamp, found.step)] == [float, int, int]
    assert (found.value, found.timestamp, found.step) == (0.5, 1704067200000, 3)
    assert given_.timestamp is when  # what the user holds is not changed


def test_the_metric_of_a_run_is_found_by_name() -> None:
    info = RunInfo(run_id="r", experiment_id="0")
    run = Run(
        info=info,
        data=RunData(
            metrics=[Metric(key=name, value=value, timestamp=NOW) for name, value in (("a", 1.0), ("b", 2.0))]
        ),
    )
    assert values.metric_of(run, "b") == 2.0
    assert values.metric_of(run, "c") is None


@given(st.text(alphabet=string.printable, min_size=1), st.text())
def test_messages_name_the_argument_and_the_value(name: str, value: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        values.one_of(name, value, ())
    assert name in str(caught.value)
    assert values.shown(value) in str(caught.value)


def test_a_long_value_is_cut_in_messages() -> None:
    assert values.shown("x" * 100) == repr("x" * 100)
    assert values.shown("x" * 1000) == "'" + "x" * 199 + "… (1002 characters)"
    assert values.shown(10**5000) == "<int>"  # Python refuses to write it
    with pytest.raises(InvalidArgument, match="step must fit into 64 bits, but it is <int>"):
        values.step(10**5000)
