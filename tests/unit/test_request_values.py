"""What the server would corrupt is rejected before it is sent; what it accepts arrives as it was meant."""

import math
import posixpath
import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from google.protobuf.json_format import Parse  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from mlflow.protos.service_pb2 import CreateExperiment, LogMetric
from mlflow_rest import models
from mlflow_rest._codec import encode

from mlflow_wrap import InvalidArgument, TruncationWarning
from mlflow_wrap._validation.truncation import truncate_value

INT64 = 2**63 - 1
aware = st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2250, 1, 1), timezones=st.just(UTC))


def sent_key(key: Any) -> Any:
    return models.SetTagRequest(run_id="r", key=key, value="x").to_request()["key"]


def sent_alias(alias: Any) -> Any:
    return models.SetRegisteredModelAliasRequest(name="m", alias=alias, version=1).to_request()["alias"]


# ---- names -------------------------------------------------------------------------------------------------------


@given(st.text(alphabet="ab./-: \n,é", max_size=8) | st.text(max_size=8))
def test_a_key_is_accepted_exactly_where_the_rule_of_the_server_accepts_it(value: str) -> None:
    # mlflow/utils/validation.py, and no newline at the end, which its `$` lets through.
    normal = posixpath.normpath(value) if value else ""
    unique = value and normal == value and normal != "." and not normal.startswith("..") and not normal.startswith("/")
    if unique and re.fullmatch(r"[/\w.\- :]*", value):
        assert sent_key(value) == value
    else:
        with pytest.raises(InvalidArgument, match="key must be"):
            sent_key(value)


@given(st.text(min_size=1, max_size=256))
def test_a_model_name_contains_no_separator_of_a_uri(value: str) -> None:
    request = models.CreateRegisteredModelRequest(name=value)
    separators = "/" in value or ":" in value
    if separators or not value.strip() or value == "." or value.startswith(".."):
        with pytest.raises(InvalidArgument, match="name must be"):
            request.to_request()
    else:
        assert request.to_request()["name"] == value


@pytest.mark.parametrize("value", ["champion", "a-b_c", "v", "vv1", "1", "v1a", "Latest2", "x" * 255])
def test_an_alias_is_accepted(value: str) -> None:
    assert sent_alias(value) == value


@pytest.mark.parametrize("value", ["", "latest", "LATEST", "v1", "V12", "a b", "a/b", "a.b", "x" * 256, "a\n", None])
def test_an_alias_that_the_server_rejects_is_rejected(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="alias"):
        sent_alias(value)


@pytest.mark.parametrize("stage", ["production", "Production", "PRODUCTION"])
def test_the_letter_case_of_an_enumeration_does_not_matter(stage: Any) -> None:
    request = models.TransitionModelVersionStageRequest(
        name="m", version=1, stage=stage, archive_existing_versions=False
    )
    assert request.to_request()["stage"] == "Production"


# ---- values ------------------------------------------------------------------------------------------------------


class Textless:
    def __str__(self) -> str:
        raise RuntimeError("no text")


@pytest.mark.parametrize(
    ("value", "sent"), [("x", "x"), (1, "1"), (0.1, "0.1"), (True, "True"), ("", ""), ([1], "[1]"), (None, "None")]
)
def test_a_parameter_is_sent_as_a_string(value: object, sent: str) -> None:
    assert models.LogParamRequest(run_id="r", key="k", value=value).to_request()["value"] == sent
    body = models.LogBatchRequest(run_id="r", params={"k": value}).to_request()
    assert body["params"] == [{"key": "k", "value": sent}]


@pytest.mark.parametrize("value", [Textless(), 10**5000], ids=["broken", "huge"])
def test_a_value_without_a_string_is_rejected_with_the_cause(value: object) -> None:
    with pytest.raises(InvalidArgument, match="value must be an object that str") as caught:
        models.SetTagRequest(run_id="r", key="k", value=value).to_request()
    assert caught.value.__cause__ is not None


def test_a_tag_is_not_none() -> None:
    with pytest.raises(InvalidArgument, match="and not None"):
        models.SetTagRequest(run_id="r", key="k", value=None).to_request()


def test_a_long_value_is_cut_on_request_with_a_warning_at_the_line_of_the_caller() -> None:
    with pytest.warns(TruncationWarning) as caught:
        assert truncate_value("value", "x" * 11, 10) == "x" * 10
    assert [str(warning.message) for warning in caught] == [
        "value has 11 characters and was cut to 10, the limit of the server"
    ]
    assert [warning.filename for warning in caught] == [__file__]


@pytest.mark.filterwarnings("error")
def test_a_value_that_fits_causes_no_warning() -> None:
    assert truncate_value("value", "x" * 10, 10) == "x" * 10


class Tensor:
    """What a tensor of torch does when its number is requested."""

    def __init__(self, *numbers: Any) -> None:
        self._numbers = numbers

    def item(self) -> Any:
        if len(self._numbers) != 1:
            raise RuntimeError(f"a Tensor with {len(self._numbers)} elements cannot be converted to Scalar")
        return self._numbers[0]

    def __float__(self) -> float:
        return float(self.item())

    def __index__(self) -> int:
        value = self.item()
        if not isinstance(value, int):
            raise TypeError("only integer tensors of a single element can be converted to an index")
        return int(value)


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Tensor(0.5), 0.5),
        (Tensor(3), 3.0),
        (Tensor(True), 1.0),
        (Tensor(-math.inf), "-Infinity"),
        (np.array([0.5]), 0.5),
        (np.array(3), 3.0),
        (np.bool_(True), 1.0),
        (np.float32(0.1), 0.10000000149011612),  # exactly what a float32 of 0.1 is
        (np.longdouble("inf"), "Infinity"),
        (Decimal("1e308"), 1e308),
        (True, 1.0),
    ],
)
def test_a_metric_may_be_an_array_or_tensor_of_one_number(value: Any, sent: Any) -> None:
    body = models.LogMetricRequest(run_id="r", key="loss", value=value).to_request()
    assert (body["value"], type(body["value"])) == (sent, type(sent))


@pytest.mark.parametrize("value", [Tensor(0.5, 1.0), Tensor(1j), "0.5", None, np.array([1, 2]), np.datetime64(1, "s")])
def test_what_is_no_single_number_is_no_metric(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="value must be a number"):
        models.LogMetricRequest(run_id="r", key="loss", value=value).to_request()


# ---- as JSON -----------------------------------------------------------------------------------------------------


@given(
    st.floats() | st.integers(-(2**53), 2**53) | st.floats(width=32).map(np.float32) | st.booleans(),
    st.integers(0, 10**9 - 1) | st.integers(10**10, 10**15 - 1) | aware,
    st.integers(-INT64 - 1, INT64),
)
def test_what_is_sent_is_json_that_the_server_reads_as_the_same(value: Any, time: Any, step: int) -> None:
    point = models.Metric(key="loss", value=value, timestamp=time, step=step)
    # The parser of MLflow's server is protobuf's.
    read = Parse(encode(point.to_request()), LogMetric())
    assert read.value == value or (math.isnan(read.value) and math.isnan(value))
    assert read.timestamp == (round(time.timestamp() * 1000) if isinstance(time, datetime) else time) or isinstance(
        time, datetime
    )
    assert read.step == step


@given(st.text(min_size=1, max_size=50), st.text(max_size=50))
def test_a_string_that_is_sent_is_json_that_the_server_reads_as_the_same(name: str, location: str) -> None:
    request = models.CreateExperimentRequest(name=name, artifact_location=location)
    try:
        body = request.to_request()
    except InvalidArgument as exc:
        assert "surrogate" in str(exc) or exc.argument == "artifact_location"  # noqa: PT017  # raised for some only
    else:
        read = Parse(encode(body), CreateExperiment())
        assert (read.name, read.artifact_location) == (name, location)
