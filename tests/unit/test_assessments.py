"""What is sent of values, errors, sources and metadata of assessments."""

import math
from typing import Any

import numpy as np
import pytest
from mlflow_rest.models import AssessmentError, AssessmentSource, CreateAssessmentRequest, NewAssessment

from mlflow_wrap._validation import assessments
from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize(
    ("value", "sent"),
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
def test_a_judgement_is_any_value_of_json(value: Any, sent: Any) -> None:
    stored = assessments.build_feedback(value, None).value
    assert (stored, type(stored)) == (sent, type(sent))


@pytest.mark.parametrize(
    "value", [math.nan, math.inf, 2**53 + 1, -(2**60), b"x", object(), {1: "a"}, [{"a": math.nan}], {"a": {1, 2}}]
)
def test_what_would_not_arrive_is_rejected(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="value"):
        assessments.build_feedback(value, None)
    with pytest.raises(InvalidArgument, match="value"):
        assessments.build_expectation(value)


def test_lists_and_mappings_are_expected_as_exact_text() -> None:
    made = assessments.build_expectation({"a": [1, 2**53 + 1], "ü": None})
    assert made.value is None
    assert made.serialized_value is not None
    assert made.serialized_value.serialization_format == "JSON_FORMAT"
    assert made.serialized_value.value == '{"a":[1,9007199254740993],"ü":null}'
    with pytest.raises(InvalidArgument, match=r"value\[0\] must be an int from"):
        assessments.build_expectation([2**63])


def test_other_values_are_expected_as_they_are() -> None:
    assert assessments.build_expectation("Paris").value == "Paris"
    assert assessments.build_expectation(False).value is False
    with pytest.raises(InvalidArgument, match="value must be a value of JSON"):
        assessments.build_expectation(None)


def test_an_exception_says_why_there_is_no_judgement() -> None:
    try:
        int("no number")
    except ValueError as exc:
        error = assessments.build_feedback(None, exc).error
    assert error is not None
    assert (error.error_code, error.error_message) == (
        "ValueError",
        "invalid literal for int() with base 10: 'no number'",
    )
    assert "test_an_exception_says" in (error.stack_trace or "")
    own = AssessmentError(error_code="X")
    assert assessments.build_feedback(None, own).error is own


@pytest.mark.parametrize("error", ["no", 1])
def test_what_is_no_error_is_rejected(error: Any) -> None:
    with pytest.raises(InvalidArgument, match="error must be"):
        assessments.build_feedback(None, error)


def test_feedback_without_anything_is_rejected() -> None:
    with pytest.raises(InvalidArgument, match="a value or an error"):
        assessments.build_feedback(None, None)


def request(**changed: Any) -> dict[str, Any]:
    assessment = NewAssessment(assessment_name="a", feedback=assessments.build_feedback(1, None), **changed)
    return CreateAssessmentRequest(assessment=assessment).to_request()["assessment"]  # type: ignore[no-any-return]


def test_a_source_has_a_type_that_the_server_knows() -> None:
    assert assessments.build_source(None, "CODE") == AssessmentSource(source_type="CODE")
    ada = AssessmentSource(source_type="HUMAN", source_id="ada")
    assert assessments.build_source(ada, "CODE") is ada
    for source_type in ("AI_JUDGE", "robot"):
        with pytest.raises(InvalidArgument, match=r"source\.source_type must be one of"):
            request(source=AssessmentSource(source_type=source_type))
    with pytest.raises(InvalidArgument, match="source must be an AssessmentSource"):
        request(source="HUMAN")


def test_metadata_is_sent_as_strings() -> None:
    assert request(metadata={"round": 1})["metadata"] == {"round": "1"}
    for bad in ({"a": None}, {1: "a"}, [("a", "b")]):
        with pytest.raises(InvalidArgument, match="metadata"):
            request(metadata=bad)
