"""Operations of the tag review_queues."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.label_schemas import create_label_schema
from mlflow_rest.api.review_queues import (
    add_items_to_review_queue,
    create_review_queue,
    delete_review_queue,
    get_or_create_user_queue,
    get_review_queue,
    get_review_queue_by_name,
    list_review_queue_items,
    list_review_queues,
    remove_items_from_review_queue,
    set_review_queue_item_status,
    update_review_queue,
)
from mlflow_rest.api.traces import start_trace_v3
from mlflow_rest.models import (
    AddItemsToReviewQueueRequest,
    CreateLabelSchemaRequest,
    CreateReviewQueueRequest,
    DeleteReviewQueueRequest,
    GetOrCreateUserQueueRequest,
    LabelSchemaInput,
    LabelSchemaText,
    NewTrace,
    NewTraceInfo,
    RemoveItemsFromReviewQueueRequest,
    ReviewQueue,
    SetReviewQueueItemStatusRequest,
    StartTraceV3Request,
    TraceExperimentLocation,
    TraceLocation,
    UpdateReviewQueueRequest,
)

from tests.live.operations.objects import new_experiment

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


def new_queue(client: Recorder, experiment_id: str) -> ReviewQueue:
    """An empty queue for two reviewers."""
    body = CreateReviewQueueRequest(
        experiment_id=experiment_id,
        name="Spring campaign",
        queue_type="CUSTOM",
        users=["ada", "grace"],
    )
    return create_review_queue.sync(client=client, body=body).review_queue


def new_trace(client: Recorder, experiment_id: str) -> str:
    """The id of a trace without spans."""
    location = TraceLocation(
        type="MLFLOW_EXPERIMENT", mlflow_experiment=TraceExperimentLocation(experiment_id=experiment_id)
    )
    info = NewTraceInfo(
        trace_id=f"tr-{uuid.uuid4().hex}",
        trace_location=location,
        request_time="2026-01-01T00:00:00Z",
        state="OK",
    )
    body = StartTraceV3Request(trace=NewTrace(trace_info=info))
    return start_trace_v3.sync(client=client, body=body).trace.trace_info.trace_id


def add(client: Recorder, queue: ReviewQueue, *trace_ids: str) -> None:
    """Put traces into a queue."""
    body = AddItemsToReviewQueueRequest(queue_id=queue.queue_id, item_ids=list(trace_ids), item_type="TRACE")
    items = add_items_to_review_queue.sync(client=client, body=body).items
    assert [(one.item_id, one.item_type, one.status) for one in items] == [
        (trace_id, "TRACE", "PENDING") for trace_id in trace_ids
    ]


@pytest.mark.covers("createReviewQueue", "getReviewQueue", "getReviewQueueByName")
def test_a_queue_is_found_by_id_and_by_name(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("reviews"))
    created = new_queue(client, experiment_id)
    assert (created.experiment_id, created.name, created.queue_type) == (experiment_id, "Spring campaign", "CUSTOM")
    assert sorted(created.users) == ["ada", "grace"]

    queue = get_review_queue.sync(client=client, queue_id=created.queue_id).review_queue
    assert (queue.queue_id, queue.name, sorted(queue.users)) == (created.queue_id, created.name, ["ada", "grace"])
    # Letter case makes no difference.
    by_name = get_review_queue_by_name.sync(client=client, experiment_id=experiment_id, name="SPRING campaign")
    assert by_name.review_queue == queue


@pytest.mark.covers("getOrCreateUserQueue")
def test_the_queue_of_a_user_is_made_only_once(client: Recorder, unique_name: Callable[[str], str]) -> None:
    body = GetOrCreateUserQueueRequest(experiment_id=new_experiment(client, unique_name("reviews")), user="ada")
    first = get_or_create_user_queue.sync(client=client, body=body).review_queue
    assert (first.experiment_id, first.queue_type, first.users) == (body.experiment_id, "USER", ["ada"])
    assert get_or_create_user_queue.sync(client=client, body=body).review_queue.queue_id == first.queue_id


@pytest.mark.covers("listReviewQueues")
def test_queues_are_listed_by_user_and_by_trace(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("reviews"))
    queue = new_queue(client, experiment_id)
    trace_id = new_trace(client, experiment_id)
    add(client, queue, trace_id)
    for_grace = list_review_queues.sync(client=client, experiment_id=experiment_id, user="grace").review_queues
    with_trace = list_review_queues.sync(client=client, experiment_id=experiment_id, item_id=trace_id).review_queues
    assert [one.queue_id for one in for_grace] == [one.queue_id for one in with_trace] == [queue.queue_id]
    assert list_review_queues.sync(client=client, experiment_id=experiment_id, user="alan").review_queues == []


@pytest.mark.covers("addItemsToReviewQueue", "listReviewQueueItems", "setReviewQueueItemStatus")
def test_a_trace_in_a_queue_is_reviewed(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("reviews"))
    queue = new_queue(client, experiment_id)
    reviewed, waiting = (new_trace(client, experiment_id) for _ in range(2))
    add(client, queue, reviewed, waiting)

    body = SetReviewQueueItemStatusRequest(
        queue_id=queue.queue_id, item_id=reviewed, status="COMPLETE", completed_by="grace"
    )
    item = set_review_queue_item_status.sync(client=client, body=body).item
    assert (item.item_id, item.status, item.completed_by) == (reviewed, "COMPLETE", "grace")
    assert item.completed_time_ms

    pending = list_review_queue_items.sync(client=client, queue_id=queue.queue_id, status="PENDING").items
    assert [one.item_id for one in pending] == [waiting]
    everything = list_review_queue_items.sync(client=client, queue_id=queue.queue_id).items
    assert {one.item_id: one.status for one in everything} == {reviewed: "COMPLETE", waiting: "PENDING"}


@pytest.mark.covers("removeItemsFromReviewQueue")
def test_a_trace_is_taken_out_of_a_queue(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("reviews"))
    queue = new_queue(client, experiment_id)
    out, left = (new_trace(client, experiment_id) for _ in range(2))
    add(client, queue, out, left)
    body = RemoveItemsFromReviewQueueRequest(queue_id=queue.queue_id, item_ids=[out])
    remove_items_from_review_queue.sync(client=client, body=body)
    items = list_review_queue_items.sync(client=client, queue_id=queue.queue_id).items
    assert [one.item_id for one in items] == [left]


@pytest.mark.covers("updateReviewQueue")
def test_an_empty_queue_gets_other_questions_and_reviewers(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("reviews"))
    queue = new_queue(client, experiment_id)
    question = CreateLabelSchemaRequest(
        experiment_id=experiment_id, name="tone", type="FEEDBACK", input=LabelSchemaInput(text=LabelSchemaText())
    )
    schema_id = create_label_schema.sync(client=client, body=question).label_schema.schema_id
    # Lists count only with their flags.
    body = UpdateReviewQueueRequest(
        queue_id=queue.queue_id,
        name="Summer campaign",
        update_users=True,
        users=["alan"],
        new_owner="grace",
        update_schema_ids=True,
        schema_ids=[schema_id],
    )
    updated = update_review_queue.sync(client=client, body=body).review_queue
    assert (updated.queue_id, updated.name, updated.created_by) == (queue.queue_id, "Summer campaign", "grace")
    assert (updated.users, updated.schema_ids) == (["alan"], [schema_id])


@pytest.mark.covers("deleteReviewQueue")
def test_a_deleted_queue_is_gone(client: Recorder, unique_name: Callable[[str], str]) -> None:
    queue = new_queue(client, new_experiment(client, unique_name("reviews")))
    delete_review_queue.sync(client=client, body=DeleteReviewQueueRequest(queue_id=queue.queue_id))
    assert get_review_queue.sync_detailed(client=client, queue_id=queue.queue_id).status_code == 404
