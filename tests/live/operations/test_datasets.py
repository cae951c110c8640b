"""Operations of the tag datasets."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.datasets import (
    add_dataset_to_experiments,
    create_dataset,
    delete_dataset,
    delete_dataset_records,
    delete_dataset_tag,
    get_dataset,
    get_dataset_experiment_ids,
    get_dataset_records,
    remove_dataset_from_experiments,
    search_evaluation_datasets,
    search_evaluation_datasets_by_get,
    set_dataset_tags,
    upsert_dataset_records,
)
from mlflow_rest.models import (
    AddDatasetToExperimentsRequest,
    CreateDatasetRequest,
    DeleteDatasetRecordsRequest,
    RemoveDatasetFromExperimentsRequest,
    SearchEvaluationDatasetsRequest,
    SetDatasetTagsRequest,
    UpsertDatasetRecordsRequest,
    UpsertDatasetRecordsResponse,
)

from tests.live.operations.objects import new_experiment

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder

RECORDS = [
    {"inputs": {"question": "What is MLflow?"}, "expectations": {"answer": "A platform."}},
    {"inputs": {"question": "What is REST?"}, "expectations": {"answer": "A style."}},
]


@pytest.fixture
def dataset_id(client: Recorder, unique_name: Callable[[str], str]) -> str:
    body = CreateDatasetRequest(name=unique_name("dataset"))
    return create_dataset.sync(client=client, body=body).dataset.dataset_id


def upsert(client: Recorder, dataset_id: str, records: object) -> UpsertDatasetRecordsResponse:
    body = UpsertDatasetRecordsRequest(records=json.dumps(records))
    return upsert_dataset_records.sync(dataset_id, client=client, body=body)


def tags(client: Recorder, dataset_id: str) -> object:
    return json.loads(get_dataset.sync(dataset_id, client=client).dataset.tags or "{}")


@pytest.mark.covers("createDataset", "getDataset")
def test_a_new_dataset_is_read_back(client: Recorder, unique_name: Callable[[str], str]) -> None:
    name, experiment_id = unique_name("dataset"), new_experiment(client, unique_name("datasets"))
    body = CreateDatasetRequest(name=name, experiment_ids=[experiment_id], tags='{"team": "x"}')
    created = create_dataset.sync(client=client, body=body).dataset
    assert (created.name, created.experiment_ids) == (name, [experiment_id])
    read = get_dataset.sync(created.dataset_id, client=client).dataset
    assert (read.dataset_id, read.name, read.digest) == (created.dataset_id, name, created.digest)
    assert json.loads(read.tags or "") == {"team": "x"}


@pytest.mark.covers("upsertDatasetRecords", "getDatasetRecords")
def test_records_are_added_changed_and_read_page_by_page(client: Recorder, dataset_id: str) -> None:
    added = upsert(client, dataset_id, RECORDS)
    assert (added.inserted_count, added.updated_count) == (2, 0)
    changed = upsert(client, dataset_id, [{**RECORDS[0], "expectations": {"answer": "Much more."}}])
    assert (changed.inserted_count, changed.updated_count) == (0, 1)
    first = get_dataset_records.sync(dataset_id, client=client, max_results=1)
    assert first.next_page_token
    last = get_dataset_records.sync(dataset_id, client=client, max_results=1, page_token=first.next_page_token)
    pages = [json.loads(page.records) for page in (first, last)]
    assert [len(page) for page in pages] == [1, 1]
    expectations = {record["inputs"]["question"]: record["expectations"]["answer"] for page in pages for record in page}
    assert expectations == {"What is MLflow?": "Much more.", "What is REST?": "A style."}
    assert not last.next_page_token


@pytest.mark.covers("deleteDatasetRecords")
def test_a_record_is_deleted(client: Recorder, dataset_id: str) -> None:
    upsert(client, dataset_id, RECORDS)
    gone, stays = json.loads(get_dataset_records.sync(dataset_id, client=client).records)
    body = DeleteDatasetRecordsRequest(dataset_record_ids=[gone["dataset_record_id"]])
    assert delete_dataset_records.sync(dataset_id, client=client, body=body).deleted_count == 1
    left = json.loads(get_dataset_records.sync(dataset_id, client=client).records)
    assert [record["inputs"] for record in left] == [stays["inputs"]]


@pytest.mark.covers("setDatasetTags", "deleteDatasetTag")
def test_tags_of_a_dataset_come_and_go(client: Recorder, dataset_id: str) -> None:
    body = SetDatasetTagsRequest(tags='{"stays": "1", "goes": "2"}')
    # The response has room for the dataset, but the server leaves it empty.
    assert set_dataset_tags.sync(dataset_id, client=client, body=body).dataset is None
    assert tags(client, dataset_id) == {"stays": "1", "goes": "2"}
    delete_dataset_tag.sync(dataset_id, "goes", client=client)
    assert tags(client, dataset_id) == {"stays": "1"}


@pytest.mark.covers("addDatasetToExperiments", "getDatasetExperimentIds", "removeDatasetFromExperiments")
def test_a_dataset_joins_and_leaves_experiments(
    client: Recorder, dataset_id: str, unique_name: Callable[[str], str]
) -> None:
    stays, goes = (new_experiment(client, unique_name("datasets")) for _ in range(2))
    joined = add_dataset_to_experiments.sync(
        dataset_id, client=client, body=AddDatasetToExperimentsRequest(experiment_ids=[stays, goes])
    )
    assert joined.dataset.dataset_id == dataset_id
    ids = get_dataset_experiment_ids.sync(dataset_id, client=client).experiment_ids
    assert sorted(ids) == sorted([stays, goes])
    left = remove_dataset_from_experiments.sync(
        dataset_id, client=client, body=RemoveDatasetFromExperimentsRequest(experiment_ids=[goes])
    )
    assert left.dataset.dataset_id == dataset_id
    assert get_dataset_experiment_ids.sync(dataset_id, client=client).experiment_ids == [stays]


@pytest.mark.covers("searchEvaluationDatasets", "searchEvaluationDatasetsByGet")
def test_both_searches_find_the_same_datasets(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id, stem = new_experiment(client, unique_name("datasets")), unique_name("dataset")
    for letter in "abc":
        body = CreateDatasetRequest(name=f"{stem}-{letter}", experiment_ids=[experiment_id])
        create_dataset.sync(client=client, body=body)
    query = SearchEvaluationDatasetsRequest(
        experiment_ids=[experiment_id], filter_string=f"name LIKE '{stem}%'", order_by=["name DESC"], max_results=2
    )
    first = search_evaluation_datasets.sync(client=client, body=query)
    assert [item.name for item in first.datasets] == [f"{stem}-c", f"{stem}-b"]
    by_get = search_evaluation_datasets_by_get.sync(
        client=client,
        experiment_ids=[experiment_id],
        filter_string=f"name LIKE '{stem}%'",
        order_by=["name DESC"],
        max_results=2,
    )
    assert by_get.datasets == first.datasets
    last = search_evaluation_datasets_by_get.sync(
        client=client, experiment_ids=[experiment_id], order_by=["name DESC"], page_token=first.next_page_token
    )
    assert [item.name for item in last.datasets] == [f"{stem}-a"]


@pytest.mark.covers("deleteDataset")
def test_a_deleted_dataset_is_gone(client: Recorder, dataset_id: str) -> None:
    delete_dataset.sync(dataset_id, client=client)
    assert get_dataset.sync_detailed(dataset_id, client=client).status_code == 404
