"""What is sent of values, errors, sources and metadata of assessments."""

import math
from typing import Any

import numpy as np
import pytest
from mlflow_rest.models import AssessmentError, AssessmentSource

from mlflow_wrap._validation import assessments
from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (True, True),
        ("yes", "yes"),
        (0, 0),
        (np.int64(3), 3),
        (np.float32(0.5), 0.5),
        (2**53, 2**53),
        ([1, (None, "a")], [1, [None, "a"]]),
        ({"a": {"b": [False]}}, {"a": {"b": [False]}}),
    ],
)
def test_a_judgement_is_any_value_of_json(given: Any, sent: Any) -> None:
    found = assessments.feedback(given, None).value
    assert (found, type(found)) == (sent, type(sent))


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, 2**53 + 1, -(2**60), b"x", object(), {1: "a"}, [{"a": math.nan}], {"a": {1, 2}}]
)
def test_what_would_not_arrive_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="value"):
        assessments.feedback(value, None)
    with pytest.raises(InvalidArgument, match="value"):
        assessments.expectation(value)


def test_lists_and_mappings_are_expected_as_exact_text() -> None:
    made = assessments.expectation({"a": [1, 2**53 + 1], "ü": None})
    assert made.value is None
    assert made.serialized_value is not None
    assert made.serialized_value.serialization_format == "JSON_FORMAT"
    assert made.serialized_value.value == '{"a":[1,9007199254740993],"ü":null}'
    with pytest.raises(InvalidArgument, match=r"value\[0\] must be from"):
        assessments.expectation([2**63])


def test_other_values_are_expected_as_they_are() -> None:
    assert assessments.expectation("Paris").value == "Paris"
    assert assessments.expectation(False).value is False
    with pytest.raises(InvalidArgument, match="must have a value"):
        assessments.expectation(None)


def test_an_exception_says_why_there_is_no_judgement() -> None:
    try:
        int("no answer")
    except ValueError as exc:
        error = assessments.feedback(None, exc).error
    assert error is not None
    assert (error.error_code, error.error_message) == (
        "ValueError",
        "invalid literal for int() with base 10: 'no answer'",
    )
    assert "test_an_exception_says" in (error.stack_trace or "")
    own = AssessmentError(error_code="X")
    assert assessments.feedback(None, own).error is own


@pytest.mark.parametrize("error", ["no", 1])
def test_what_is_no_error_is_refused(error: Any) -> None:
    with pytest.raises(InvalidArgument, match="error must be"):
        assessments.feedback(None, error)


def test_feedback_without_anything_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="a value or an error"):
        assessments.feedback(None, None)


def test_a_source_is_of_a_kind_that_the_server_knows() -> None:
    assert assessments.source(None, "CODE") == AssessmentSource(source_type="CODE")
    ada = AssessmentSource(source_type="HUMAN", source_id="ada")
    assert assessments.source(ada, "CODE") == ada
    for kind in ("AI_JUDGE", "SOURCE_TYPE_UNSPECIFIED", "human"):
        with pytest.raises(InvalidArgument, match="source_type must be one of HUMAN, LLM_JUDGE, CODE"):
            assessments.source(AssessmentSource(source_type=kind), "CODE")
    with pytest.raises(InvalidArgument, match="source must be an AssessmentSource"):
        assessments.source("HUMAN", "CODE")  # type: ignore[arg-type]


def test_metadata_is_text() -> None:
    assert assessments.metadata({"round": 1}) == {"round": "1"}
    assert assessments.metadata(None) is None
    for bad in ({"a": None}, {"": "a"}, {1: "a"}, [("a", "b")]):
        with pytest.raises(InvalidArgument, match="metadata"):
            assessments.metadata(bad)  # type: ignore[arg-type]
