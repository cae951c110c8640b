# Made by `make generate` from live/_async/test_experiments.py.
# Do not edit: change the async source. @generated
"""Experiments on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import InvalidArgument, InvalidState, MLflow, MLflowError, ResourceAlreadyExists, ResourceDoesNotExist
from tests.rig.fault_proxy import FaultProxy

NO_ID = "999999999"


def test_a_new_experiment_has_what_was_given(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("experiment")
    experiment_id = sync_client.experiments.create(
        name, artifact_location="mlflow-artifacts:/elsewhere", tags={"team": "a", "size": 3}
    )
    experiment = sync_client.experiments.get(experiment_id)
    assert (experiment.experiment_id, experiment.name, experiment.lifecycle_stage) == (experiment_id, name, "active")
    assert experiment.artifact_location == "mlflow-artifacts:/elsewhere"
    assert experiment.tags == {"team": "a", "size": "3"}


def test_an_experiment_without_tags_has_an_empty_list(sync_client: MLflow, experiment_id: str) -> None:
    assert (sync_client.experiments.get(experiment_id)).tags == {}


def test_get_or_create_makes_one_experiment(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("experiment")
    first = sync_client.experiments.get_or_create(name, tags={"team": "a"})
    assert sync_client.experiments.get_or_create(name, tags={"team": "b"}) == first
    experiment = sync_client.experiments.get(first)
    assert (experiment.name, dict(experiment.tags)) == (name, {"team": "a"})


def test_get_or_create_creates_nothing_where_there_is_one(mlflow_url: str) -> None:
    """A user who may read and not create gets its id too."""
    with FaultProxy(mlflow_url) as proxy, MLflow(proxy.url) as client:
        assert client.experiments.get_or_create("Default") == "0"
    assert [exchange.method for exchange in proxy.exchanges] == ["GET"]


def test_get_or_create_does_not_take_a_deleted_experiment(
    sync_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("experiment")
    sync_client.experiments.delete(sync_client.experiments.get_or_create(name))
    with pytest.raises(ResourceAlreadyExists) as caught:
        sync_client.experiments.get_or_create(name)
    assert "restore it" in caught.value.__notes__[0]


def test_an_id_may_be_a_number(sync_client: MLflow, experiment_id: str) -> None:
    assert (sync_client.experiments.get(int(experiment_id))).experiment_id == experiment_id


def test_a_name_in_use_is_rejected(sync_client: MLflow, experiment_id: str) -> None:
    name = (sync_client.experiments.get(experiment_id)).name
    with pytest.raises(ResourceAlreadyExists) as caught:
        sync_client.experiments.create(name)
    assert (caught.value.status_code, caught.value.error_code) == (400, "RESOURCE_ALREADY_EXISTS")


def test_the_name_of_a_deleted_experiment_stays_taken(sync_client: MLflow, experiment_id: str) -> None:
    name = (sync_client.experiments.get(experiment_id)).name
    sync_client.experiments.delete(experiment_id)
    with pytest.raises(ResourceAlreadyExists):
        sync_client.experiments.create(name)


def test_a_missing_experiment_says_so(sync_client: MLflow) -> None:
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        sync_client.experiments.get(NO_ID)


def test_a_name_finds_its_experiment_or_none(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("with 'quotes' & slash/ü")
    assert sync_client.experiments.get_by_name(name) is None
    experiment_id = sync_client.experiments.create(name)
    experiment = sync_client.experiments.get_by_name(name)
    assert experiment is not None
    assert experiment.experiment_id == experiment_id


def test_a_deleted_experiment_is_marked_and_can_be_restored(sync_client: MLflow, experiment_id: str) -> None:
    sync_client.experiments.delete(experiment_id)
    deleted = sync_client.experiments.get(experiment_id)
    assert deleted.lifecycle_stage == "deleted"
    by_name = sync_client.experiments.get_by_name(deleted.name)
    assert by_name is not None
    assert by_name.lifecycle_stage == "deleted"
    sync_client.experiments.restore(experiment_id)
    assert (sync_client.experiments.get(experiment_id)).lifecycle_stage == "active"


def test_deleting_and_restoring_what_is_not_there_says_so(sync_client: MLflow) -> None:
    with pytest.raises(ResourceDoesNotExist):
        sync_client.experiments.delete(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        sync_client.experiments.restore(NO_ID)


def test_a_renamed_experiment_has_the_new_name(
    sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("renamed")
    sync_client.experiments.rename(experiment_id, name)
    assert (sync_client.experiments.get(experiment_id)).name == name


def test_renaming_to_a_name_in_use_is_rejected(
    sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    existing_name = unique_name("taken")
    sync_client.experiments.create(existing_name)
    with pytest.raises(ResourceAlreadyExists):
        sync_client.experiments.rename(experiment_id, existing_name)


def test_renaming_a_deleted_experiment_is_rejected(
    sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    sync_client.experiments.delete(experiment_id)
    with pytest.raises(InvalidState):
        sync_client.experiments.rename(experiment_id, unique_name("renamed"))


def test_tags_are_set_replaced_and_deleted(sync_client: MLflow, experiment_id: str) -> None:
    experiments = sync_client.experiments
    experiments.set_tag(experiment_id, "team", "a")
    experiments.set_tag(experiment_id, "team", "b")
    experiments.set_tag(experiment_id, "folder/with space", 1)
    tags = (experiments.get(experiment_id)).tags
    assert tags == {"team": "b", "folder/with space": "1"}
    experiments.delete_tag(experiment_id, "team")
    assert list((experiments.get(experiment_id)).tags) == ["folder/with space"]
    with pytest.raises(ResourceDoesNotExist):
        experiments.delete_tag(experiment_id, "team")


def test_tags_of_a_deleted_experiment_cannot_be_set(sync_client: MLflow, experiment_id: str) -> None:
    sync_client.experiments.delete(experiment_id)
    with pytest.raises(MLflowError):
        sync_client.experiments.set_tag(experiment_id, "team", "a")


def test_search_returns_pages_in_order(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    stem = unique_name("paged")
    ids = [sync_client.experiments.create(f"{stem}-{index}") for index in range(3)]
    condition, order = f"name LIKE '{stem}%'", ["name ASC"]
    first = sync_client.experiments.search(condition, max_results=2, order_by=order)
    assert [experiment.experiment_id for experiment in first] == ids[:2]
    assert first.next_page_token
    last = sync_client.experiments.search(condition, max_results=2, order_by=order, page_token=first.next_page_token)
    assert [experiment.experiment_id for experiment in last] == ids[2:]
    assert last.next_page_token is None


def test_iter_search_walks_all_pages(
    sync_client: MLflow, unique_name: Callable[[str], str], caplog: pytest.LogCaptureFixture
) -> None:
    stem = unique_name("walked")
    ids = [sync_client.experiments.create(f"{stem}-{index}") for index in range(5)]
    caplog.set_level("DEBUG", "mlflow_wrap")
    experiments = sync_client.experiments.iter_search(f"name LIKE '{stem}%'", order_by=["name DESC"], max_results=2)
    assert [experiment.experiment_id for experiment in experiments] == ids[::-1]
    assert len(caplog.records) == 3


def test_search_without_a_match_is_empty(sync_client: MLflow, unique_name: Callable[[str], str]) -> None:
    condition = f"name = '{unique_name('nothing')}'"
    page = sync_client.experiments.search(condition)
    assert (page.items, page.next_page_token) == ([], None)
    assert [experiment for experiment in sync_client.experiments.iter_search(condition)] == []


def test_search_finds_deleted_experiments_on_request(sync_client: MLflow, experiment_id: str) -> None:
    condition = f"name = '{(sync_client.experiments.get(experiment_id)).name}'"
    sync_client.experiments.delete(experiment_id)
    assert not len(sync_client.experiments.search(condition))
    assert len(sync_client.experiments.search(condition, view_type="DELETED_ONLY")) == 1
    assert len(sync_client.experiments.search(condition, view_type="ALL")) == 1


def test_bad_arguments_are_rejected_here(sync_client: MLflow, experiment_id: str) -> None:
    experiments = sync_client.experiments
    with pytest.raises(InvalidArgument, match="of 1 to 500 characters"):
        experiments.create("x" * 501)
    with pytest.raises(InvalidArgument, match="a str that is not empty"):
        experiments.create("")
    with pytest.raises(InvalidArgument, match="must be a str"):
        experiments.get(1.0)  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="at most 20000"):
        experiments.set_tag(experiment_id, "long", "x" * 20_001)
    with pytest.raises(InvalidArgument, match="from 1 to 50000"):
        experiments.search(max_results=0)
    with pytest.raises(InvalidArgument, match="must be a list"):
        experiments.search(order_by="name")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="ACTIVE_ONLY, DELETED_ONLY, ALL"):
        experiments.search(view_type="active")  # type: ignore[arg-type]


def test_a_tag_of_maximum_length_arrives_whole(sync_client: MLflow, experiment_id: str) -> None:
    sync_client.experiments.set_tag(experiment_id, "long", "x" * 20_000)
    tags = (sync_client.experiments.get(experiment_id)).tags
    assert tags == {"long": "x" * 20_000}
