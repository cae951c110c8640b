# Made by `make generate` from live/_async/test_datasets.py.
# Do not edit: change the async source. @generated
"""Evaluation datasets on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import BadRequest, EvaluationDataset, InvalidArgument, MLflow, ResourceDoesNotExist

NO_ID = "d-" + "0" * 32


@pytest.fixture
def dataset(sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]) -> EvaluationDataset:
    """An empty dataset of the test's own, in the test's own experiment."""
    return sync_client.datasets.create(unique_name("dataset"), experiment_ids=[experiment_id])


def test_a_new_dataset_has_its_arguments(
    sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("it's a dataset, ü")
    datasets = sync_client.datasets
    created = datasets.create(name, experiment_ids=[int(experiment_id)], tags={"size": 3})
    assert (created.name, created.experiment_ids) == (name, [experiment_id])
    read = datasets.get(created.dataset_id)
    assert (read.name, read.created_time) == (name, created.created_time)
    assert datasets.get_tags(created.dataset_id) == {"size": "3", "mlflow.user": created.created_by}
    assert datasets.get_experiment_ids(created.dataset_id) == [experiment_id]


def test_a_dataset_has_the_creator_that_mlflow_determines(
    sync_client: MLflow, unique_name: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MLFLOW_TRACKING_USERNAME", "ann")
    datasets, name = sync_client.datasets, unique_name("dataset")
    assert (datasets.create(name)).created_by == "ann"
    assert (datasets.create(name, created_by="bob")).created_by == "bob"
    assert (datasets.create(name, tags={"mlflow.user": "cleo"})).created_by == "cleo"
    with pytest.raises(InvalidArgument, match=r"created_by must be that of the tag mlflow\.user, 'cleo'"):
        datasets.create(name, created_by="bob", tags={"mlflow.user": "cleo"})


def test_a_missing_dataset_says_so_where_the_server_does(sync_client: MLflow, experiment_id: str) -> None:
    datasets = sync_client.datasets
    with pytest.raises(ResourceDoesNotExist):
        datasets.get(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        datasets.get_tags(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        datasets.set_tags(NO_ID, {"team": "a"})
    with pytest.raises(ResourceDoesNotExist):
        datasets.add_to_experiments(NO_ID, [experiment_id])
    with pytest.raises(ResourceDoesNotExist):
        datasets.remove_from_experiments(NO_ID, [experiment_id])
    with pytest.raises(BadRequest):
        datasets.upsert_records(NO_ID, [{"inputs": {"q": 1}}])
    assert [record for record in datasets.iter_records(NO_ID)] == []
    assert datasets.get_experiment_ids(NO_ID) == []
    assert datasets.delete_records(NO_ID, ["dr-1"]) == 0
    datasets.delete(NO_ID)


def test_a_deleted_dataset_is_gone(sync_client: MLflow, dataset: EvaluationDataset) -> None:
    sync_client.datasets.delete(dataset.dataset_id)
    with pytest.raises(ResourceDoesNotExist):
        sync_client.datasets.get(dataset.dataset_id)


def test_datasets_are_found_by_experiment_name_and_tag(
    sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    datasets = sync_client.datasets
    stem = unique_name("found")
    for index in range(3):
        datasets.create(f"{stem}-{index}", experiment_ids=[experiment_id], tags={"odd": index % 2})
    first = datasets.search(experiment_ids=[experiment_id], max_results=2, order_by=["name"])
    assert [item.name for item in first] == [f"{stem}-0", f"{stem}-1"]
    rest = datasets.search(
        experiment_ids=[experiment_id], max_results=2, order_by=["name"], page_token=first.next_page_token
    )
    assert ([item.name for item in rest], rest.next_page_token) == ([f"{stem}-2"], None)
    odd = datasets.iter_search(f"name LIKE '{stem}%' AND tags.odd = '1'")
    assert [item.name for item in odd] == [f"{stem}-1"]
    backwards = datasets.iter_search(experiment_ids=[experiment_id], order_by=["name DESC"])
    assert [item.name for item in backwards] == [f"{stem}-2", f"{stem}-1", f"{stem}-0"]


def test_tags_are_set_replaced_and_deleted(sync_client: MLflow, dataset: EvaluationDataset) -> None:
    datasets, dataset_id = sync_client.datasets, dataset.dataset_id
    datasets.set_tags(dataset_id, {"team": "a", "with space": True})
    datasets.set_tags(dataset_id, {"team": "b"})
    user = {"mlflow.user": dataset.created_by}
    assert datasets.get_tags(dataset_id) == {"team": "b", "with space": "True", **user}
    datasets.delete_tag(dataset_id, "with space")
    datasets.delete_tag(dataset_id, "with space")
    assert datasets.get_tags(dataset_id) == {"team": "b", **user}
    with pytest.raises(InvalidArgument, match="a str without '/'"):
        datasets.set_tags(dataset_id, {"a/b": 1})
    with pytest.raises(InvalidArgument, match="and not None"):
        datasets.set_tags(dataset_id, {"team": None})
    with pytest.raises(InvalidArgument, match="at least one tag"):
        datasets.set_tags(dataset_id, {})


def test_a_dataset_joins_and_leaves_experiments(
    sync_client: MLflow, dataset: EvaluationDataset, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    datasets = sync_client.datasets
    other = sync_client.experiments.create(unique_name("experiment"))
    changed = datasets.add_to_experiments(dataset.dataset_id, [other, experiment_id])
    assert changed.dataset_id == dataset.dataset_id
    assert sorted(datasets.get_experiment_ids(dataset.dataset_id)) == sorted([experiment_id, other])
    with pytest.raises(ResourceDoesNotExist):
        datasets.add_to_experiments(dataset.dataset_id, ["999999999"])
    with pytest.raises(InvalidArgument, match=r"experiment_ids\[1\] must be different from all others"):
        datasets.add_to_experiments(dataset.dataset_id, [other, other])
    datasets.remove_from_experiments(dataset.dataset_id, [experiment_id, "999999999"])
    assert datasets.get_experiment_ids(dataset.dataset_id) == [other]


def test_records_come_back_unchanged(sync_client: MLflow, dataset: EvaluationDataset) -> None:
    datasets, dataset_id = sync_client.datasets, dataset.dataset_id
    source = {"source_type": "HUMAN", "source_data": {"who": "ann"}}
    done = datasets.upsert_records(
        dataset_id,
        [
            {"inputs": {"question": "ü?"}, "outputs": ["a", 1], "expectations": {"answer": "Paris"}, "source": source},
            {"inputs": {"question": "2"}, "tags": {"mlflow.user": "ann"}},
        ],
    )
    assert (done.inserted_count, done.updated_count) == (2, 0)
    records = [record for record in datasets.iter_records(dataset_id)]
    second, first = sorted(records, key=lambda record: str(record["inputs"]))
    assert (first["inputs"], first["outputs"]) == ({"question": "ü?"}, ["a", 1])
    assert (first["expectations"], first["source"]) == ({"answer": "Paris"}, source)
    assert (second["inputs"], second["created_by"]) == ({"question": "2"}, "ann")
    assert second["dataset_id"] == dataset_id


def test_the_same_inputs_are_the_same_record(sync_client: MLflow, dataset: EvaluationDataset) -> None:
    datasets, dataset_id = sync_client.datasets, dataset.dataset_id
    datasets.upsert_records(dataset_id, [{"inputs": {"a": 1, "b": 2}, "outputs": "old", "expectations": {"x": 1}}])
    done = datasets.upsert_records(
        dataset_id, [{"inputs": {"b": 2, "a": 1}, "outputs": "new", "expectations": {"y": 2}}]
    )
    assert (done.inserted_count, done.updated_count) == (0, 1)
    (record,) = [record for record in datasets.iter_records(dataset_id)]
    assert (record["outputs"], record["expectations"]) == ("new", {"x": 1, "y": 2})


def test_records_are_copied_from_one_dataset_to_another(
    sync_client: MLflow, dataset: EvaluationDataset, unique_name: Callable[[str], str]
) -> None:
    datasets = sync_client.datasets
    source = {"source_type": "CODE", "source_data": {"file": "a.py"}}
    datasets.upsert_records(
        dataset.dataset_id, [{"inputs": {"q": index}, "outputs": index, "source": source} for index in range(3)]
    )
    copy = datasets.create(unique_name("copy"))
    originals = [record for record in datasets.iter_records(dataset.dataset_id)]
    datasets.upsert_records(copy.dataset_id, originals)
    copies = [record for record in datasets.iter_records(copy.dataset_id)]
    for records in (originals, copies):
        # Those of one call come in any order.
        records.sort(key=lambda record: str(record["inputs"]))
        assert [record["inputs"] for record in records] == [{"q": 0}, {"q": 1}, {"q": 2}]
        assert [(record["outputs"], record["source"]) for record in records] == [(0, source), (1, source), (2, source)]


def test_records_are_read_page_by_page(sync_client: MLflow, dataset: EvaluationDataset) -> None:
    datasets = sync_client.datasets
    done = datasets.upsert_records(dataset.dataset_id, [{"inputs": {"q": index}} for index in range(1001)])
    assert done.inserted_count == 1001
    questions = {record["inputs"]["q"] for record in datasets.iter_records(dataset.dataset_id)}
    assert questions == set(range(1001))


def test_records_are_deleted(sync_client: MLflow, dataset: EvaluationDataset) -> None:
    datasets, dataset_id = sync_client.datasets, dataset.dataset_id
    datasets.upsert_records(dataset_id, [{"inputs": {"q": index}} for index in range(2)])
    first, second = [record["dataset_record_id"] for record in datasets.iter_records(dataset_id)]
    assert datasets.delete_records(dataset_id, [first, first, "dr-unknown"]) == 1
    assert [record["dataset_record_id"] for record in datasets.iter_records(dataset_id)] == [second]
    with pytest.raises(InvalidArgument, match="record_ids must be a list"):
        datasets.delete_records(dataset_id, first)
    assert datasets.delete_records(dataset_id, []) == 0
