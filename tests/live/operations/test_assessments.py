"""Operations of the tag assessments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.assessments import create_assessment, delete_assessment, get_assessment, update_assessment
from mlflow_rest.api.traces import start_trace_v3
from mlflow_rest.models import (
    Assessment,
    AssessmentChange,
    AssessmentExpectation,
    AssessmentFeedback,
    AssessmentSource,
    CreateAssessmentRequest,
    NewAssessment,
    UpdateAssessmentRequest,
)

from tests.live.operations.objects import new_experiment, new_trace

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder

PERSON = AssessmentSource(source_type="HUMAN", source_id="ada")


@pytest.fixture
def trace_id(client: Recorder, unique_name: Callable[[str], str]) -> str:
    body = new_trace(new_experiment(client, unique_name("assessments")))
    return start_trace_v3.sync(client=client, body=body).trace.trace_info.trace_id


def judge(client: Recorder, trace_id: str, *, overrides: str | None = None) -> Assessment:
    new = NewAssessment(
        assessment_name="correct",
        source=PERSON,
        feedback=AssessmentFeedback(value=True),
        rationale="As it should be",
        metadata={"round": "1"},
        overrides=overrides,
    )
    return create_assessment.sync(trace_id, client=client, body=CreateAssessmentRequest(assessment=new)).assessment


@pytest.mark.covers("createAssessment", "getAssessment")
def test_feedback_is_read_back(client: Recorder, trace_id: str) -> None:
    created = judge(client, trace_id)
    assert (created.assessment_name, created.source, created.trace_id) == ("correct", PERSON, trace_id)
    assert created.feedback == AssessmentFeedback(value=True)
    assert (created.rationale, created.metadata, created.valid) == ("As it should be", {"round": "1"}, True)
    assert get_assessment.sync(trace_id, created.assessment_id, client=client).assessment == created


@pytest.mark.covers("createAssessment")
def test_an_expectation_may_be_an_object(client: Recorder, trace_id: str) -> None:
    new = NewAssessment(
        assessment_name="answer", source=PERSON, expectation=AssessmentExpectation(value={"city": "Bern"})
    )
    created = create_assessment.sync(trace_id, client=client, body=CreateAssessmentRequest(assessment=new)).assessment
    # What is no plain value comes back as JSON document.
    assert created.expectation is not None
    assert created.expectation.serialized_value is not None
    assert created.expectation.serialized_value.value == '{"city": "Bern"}'


@pytest.mark.covers("updateAssessment")
def test_what_the_mask_names_is_changed(client: Recorder, trace_id: str) -> None:
    old = judge(client, trace_id)
    change = AssessmentChange(
        assessment_name="not in the mask", feedback=AssessmentFeedback(value=False), rationale="On second thought"
    )
    body = UpdateAssessmentRequest(assessment=change, update_mask="feedback,rationale")
    new = update_assessment.sync(trace_id, old.assessment_id, client=client, body=body).assessment
    assert (new.assessment_id, new.assessment_name) == (old.assessment_id, "correct")
    assert (new.feedback, new.rationale) == (AssessmentFeedback(value=False), "On second thought")


@pytest.mark.covers("createAssessment", "deleteAssessment")
def test_an_assessment_stands_in_for_another_until_it_is_deleted(client: Recorder, trace_id: str) -> None:
    old = judge(client, trace_id)
    new = judge(client, trace_id, overrides=old.assessment_id)
    assert new.overrides == old.assessment_id
    assert get_assessment.sync(trace_id, old.assessment_id, client=client).assessment.valid is False
    delete_assessment.sync(trace_id, new.assessment_id, client=client)
    assert get_assessment.sync_detailed(trace_id, new.assessment_id, client=client).status_code == 404
    assert get_assessment.sync(trace_id, old.assessment_id, client=client).assessment.valid is True
