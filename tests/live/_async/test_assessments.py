"""Assessments of traces on a real server."""

from __future__ import annotations

import json
import math

import pytest
from mlflow_rest.api.traces import start_trace_v3

from mlflow_wrap import (
    AssessmentError,
    AssessmentSource,
    AsyncMLflow,
    InvalidArgument,
    InvalidParameterValue,
    ResourceDoesNotExist,
)
from tests.live.operations.objects import new_trace

pytestmark = pytest.mark.anyio

NO_TRACE = "tr-" + "0" * 32
NO_ID = "a-" + "0" * 32
ADA = AssessmentSource(source_type="HUMAN", source_id="ada")


@pytest.fixture
async def trace_id(async_client: AsyncMLflow, experiment_id: str) -> str:
    """The id of a trace of the test's own, without spans."""
    body = new_trace(experiment_id)
    return (await start_trace_v3.asyncio(client=async_client.raw, body=body)).trace.trace_info.trace_id


async def test_feedback_is_read_back(async_client: AsyncMLflow, trace_id: str) -> None:
    made = await async_client.assessments.log_feedback(
        trace_id,
        name="correctness",
        value={"score": 0.5, "why": ["a", None]},
        source=ADA,
        rationale="It names the right city.",
        metadata={"round": 1},
        span_id="00f067aa0ba902b7",
    )
    feedback = await async_client.assessments.get(trace_id, made.assessment_id)
    assert feedback == made
    assert (feedback.trace_id, feedback.assessment_name, feedback.source) == (trace_id, "correctness", ADA)
    assert feedback.feedback is not None
    assert feedback.feedback.value == {"score": 0.5, "why": ["a", None]}
    assert (feedback.rationale, feedback.metadata) == ("It names the right city.", {"round": "1"})
    assert (feedback.span_id, feedback.valid) == ("00f067aa0ba902b7", True)
    (on_trace,) = (await async_client.traces.get_info(trace_id)).assessments
    assert on_trace.assessment_id == made.assessment_id


@pytest.mark.parametrize("value", [True, False, "yes", 0.5, 3, [1.0], {}])
async def test_a_judgement_may_be_any_value(async_client: AsyncMLflow, trace_id: str, value: object) -> None:
    made = await async_client.assessments.log_feedback(trace_id, value=value)
    assert made.feedback is not None
    assert made.feedback.value == value
    assert (made.assessment_name, made.source.source_type) == ("feedback", "CODE")


async def test_a_judge_that_failed_says_why(async_client: AsyncMLflow, trace_id: str) -> None:
    made = await async_client.assessments.log_feedback(trace_id, error=TimeoutError("too slow"))
    assert made.feedback is not None
    assert made.feedback.value is None
    assert made.feedback.error is not None
    assert (made.feedback.error.error_code, made.feedback.error.error_message) == ("TimeoutError", "too slow")
    own = AssessmentError(error_code="QUOTA", error_message="spent")
    made = await async_client.assessments.log_feedback(trace_id, error=own)
    assert made.feedback is not None
    assert made.feedback.error is not None
    assert made.feedback.error.error_code == "QUOTA"


@pytest.mark.parametrize("value", [True, "Paris", 0.5, 3])
async def test_an_expectation_is_read_back(async_client: AsyncMLflow, trace_id: str, value: object) -> None:
    made = await async_client.assessments.log_expectation(
        trace_id, name="answer", value=value, metadata={"set": "a"}, span_id="00f067aa0ba902b7"
    )
    expectation = await async_client.assessments.get(trace_id, made.assessment_id)
    assert expectation.expectation is not None
    assert expectation.expectation.value == value
    assert (expectation.source.source_type, expectation.metadata, expectation.span_id) == (
        "HUMAN",
        {"set": "a"},
        "00f067aa0ba902b7",
    )


@pytest.mark.parametrize("value", [[], [1, 2**53 + 1], {"city": "Paris", "parts": [1, None]}])
async def test_an_expected_list_or_mapping_keeps_its_integers(
    async_client: AsyncMLflow, trace_id: str, value: object
) -> None:
    made = await async_client.assessments.log_expectation(trace_id, name="answer", value=value, source=ADA)
    expectation = await async_client.assessments.get(trace_id, made.assessment_id)
    assert expectation.expectation is not None
    assert expectation.expectation.serialized_value is not None
    assert json.loads(expectation.expectation.serialized_value.value) == value


async def test_feedback_is_changed_field_by_field(async_client: AsyncMLflow, trace_id: str) -> None:
    assessments = async_client.assessments
    made = await assessments.log_feedback(
        trace_id, name="correct", value=True, rationale="first", metadata={"a": "1", "b": "1"}
    )
    named = await assessments.update(trace_id, made.assessment_id, name="correctness")
    assert named.assessment_name == "correctness"
    changed = await assessments.update(
        trace_id, made.assessment_id, feedback=False, rationale="second", metadata={"b": 2}
    )
    assert changed.assessment_name == "correctness"
    assert changed.feedback is not None
    assert changed.feedback.value is False
    assert (changed.rationale, changed.metadata) == ("second", {"a": "1", "b": "2"})
    failed = await assessments.update(trace_id, made.assessment_id, error=ValueError("no"))
    assert failed.feedback is not None
    assert failed.feedback.value is None
    assert failed.feedback.error is not None
    assert failed.rationale == "second"
    judged = await assessments.update(trace_id, made.assessment_id, feedback="yes")
    assert judged.feedback is not None
    assert (judged.feedback.value, judged.feedback.error) == ("yes", None)


async def test_an_expectation_is_changed(async_client: AsyncMLflow, trace_id: str) -> None:
    assessments = async_client.assessments
    made = await assessments.log_expectation(trace_id, name="answer", value="Paris")
    changed = await assessments.update(trace_id, made.assessment_id, expectation=["Rome"], name="city")
    assert changed.assessment_name == "city"
    assert changed.expectation is not None
    assert changed.expectation.serialized_value is not None
    assert changed.expectation.serialized_value.value == '["Rome"]'


async def test_a_change_of_the_other_kind_is_rejected(async_client: AsyncMLflow, trace_id: str) -> None:
    assessments = async_client.assessments
    feedback = await assessments.log_feedback(trace_id, value=True)
    expectation = await assessments.log_expectation(trace_id, name="answer", value="Paris")
    with pytest.raises(InvalidParameterValue):
        await assessments.update(trace_id, feedback.assessment_id, expectation="Rome")
    with pytest.raises(InvalidParameterValue):
        await assessments.update(trace_id, expectation.assessment_id, feedback=False)
    with pytest.raises(InvalidArgument, match="only feedback can be overridden"):
        await assessments.override_feedback(trace_id, expectation.assessment_id, value=False)


async def test_feedback_stands_in_for_another_until_it_is_deleted(async_client: AsyncMLflow, trace_id: str) -> None:
    assessments = async_client.assessments
    old = await assessments.log_feedback(trace_id, name="correct", value=True, span_id="00f067aa0ba902b7")
    new = await assessments.override_feedback(
        trace_id, old.assessment_id, value=False, source=ADA, rationale="No.", metadata={"round": 2}
    )
    assert (new.assessment_name, new.span_id, new.overrides) == ("correct", "00f067aa0ba902b7", old.assessment_id)
    assert (new.source, new.rationale, new.metadata, new.valid) == (ADA, "No.", {"round": "2"}, True)
    assert (await assessments.get(trace_id, old.assessment_id)).valid is False
    await assessments.delete(trace_id, new.assessment_id)
    assert (await assessments.get(trace_id, old.assessment_id)).valid is True


async def test_a_deleted_assessment_is_gone(async_client: AsyncMLflow, trace_id: str) -> None:
    assessments = async_client.assessments
    made = await assessments.log_feedback(trace_id, value=True)
    await assessments.delete(trace_id, made.assessment_id)
    await assessments.delete(trace_id, made.assessment_id)
    with pytest.raises(ResourceDoesNotExist):
        await assessments.get(trace_id, made.assessment_id)


async def test_a_missing_trace_or_assessment_says_so(async_client: AsyncMLflow, trace_id: str) -> None:
    assessments = async_client.assessments
    with pytest.raises(ResourceDoesNotExist):
        await assessments.log_feedback(NO_TRACE, value=True)
    with pytest.raises(ResourceDoesNotExist):
        await assessments.log_expectation(NO_TRACE, name="answer", value="Paris")
    with pytest.raises(ResourceDoesNotExist):
        await assessments.get(trace_id, NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        await assessments.update(trace_id, NO_ID, rationale="No.")
    with pytest.raises(ResourceDoesNotExist):
        await assessments.override_feedback(trace_id, NO_ID, value=True)


async def test_bad_arguments_are_rejected_here(async_client: AsyncMLflow, trace_id: str) -> None:
    assessments = async_client.assessments
    with pytest.raises(InvalidArgument, match="a value or an error"):
        await assessments.log_feedback(trace_id)
    with pytest.raises(InvalidArgument, match="finite number"):
        await assessments.log_feedback(trace_id, value=math.nan)
    with pytest.raises(InvalidArgument, match="source_type must be one of"):
        await assessments.log_feedback(trace_id, value=True, source=AssessmentSource(source_type="AI_JUDGE"))
    with pytest.raises(InvalidArgument, match="must be a str of"):
        await assessments.log_feedback(trace_id, name="x" * 251, value=True)
    with pytest.raises(InvalidArgument, match="value must be a value of JSON"):
        await assessments.log_expectation(trace_id, name="answer", value=None)
    with pytest.raises(InvalidArgument, match="something to change"):
        await assessments.update(trace_id, NO_ID)
    with pytest.raises(InvalidArgument, match="no feedback, no error and no rationale"):
        await assessments.update(trace_id, NO_ID, expectation="Rome", rationale="No.")
    with pytest.raises(InvalidArgument, match="assessment_id must be"):
        await assessments.delete(trace_id, "a/b")
    assert (await async_client.traces.get_info(trace_id)).assessments == []
