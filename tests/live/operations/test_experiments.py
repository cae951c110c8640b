"""Operations of the tag experiments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.experiments import (
    create_experiment,
    delete_experiment,
    delete_experiment_tag,
    get_experiment,
    get_experiment_by_name,
    restore_experiment,
    search_experiments,
    search_experiments_by_get,
    set_experiment_tag,
    update_experiment,
)
from mlflow_rest.models import (
    CreateExperimentRequest,
    DeleteExperimentRequest,
    DeleteExperimentTagRequest,
    ExperimentTag,
    RestoreExperimentRequest,
    SearchExperimentsRequest,
    SetExperimentTagRequest,
    UpdateExperimentRequest,
)

from tests.live.operations.objects import new_experiment

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.mark.covers("createExperiment", "getExperiment", "getExperimentByName")
def test_an_experiment_is_found_by_id_and_by_name(client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("experiment")
    body = CreateExperimentRequest(name=name, tags=[ExperimentTag(key="team", value="x")])
    experiment_id = create_experiment.sync(client=client, body=body).experiment_id
    by_id = get_experiment.sync(client=client, experiment_id=experiment_id).experiment
    by_name = get_experiment_by_name.sync(client=client, experiment_name=name).experiment
    assert by_id == by_name
    assert (by_id.experiment_id, by_id.name, by_id.lifecycle_stage) == (experiment_id, name, "active")
    assert by_id.tags == {"team": "x"}
    assert by_id.creation_time == by_id.last_update_time


@pytest.mark.covers("updateExperiment")
def test_an_experiment_is_renamed(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id, name = new_experiment(client, unique_name("experiment")), unique_name("renamed")
    update_experiment.sync(client=client, body=UpdateExperimentRequest(experiment_id=experiment_id, new_name=name))
    assert get_experiment.sync(client=client, experiment_id=experiment_id).experiment.name == name


@pytest.mark.covers("setExperimentTag", "deleteExperimentTag")
def test_tags_of_an_experiment_come_and_go(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("experiment"))
    for key in ("stays", "goes"):
        body = SetExperimentTagRequest(experiment_id=experiment_id, key=key, value="v")
        set_experiment_tag.sync(client=client, body=body)
    assert len(get_experiment.sync(client=client, experiment_id=experiment_id).experiment.tags) == 2
    delete_experiment_tag.sync(client=client, body=DeleteExperimentTagRequest(experiment_id=experiment_id, key="goes"))
    tags = get_experiment.sync(client=client, experiment_id=experiment_id).experiment.tags
    assert tags == {"stays": "v"}


@pytest.mark.covers("deleteExperiment", "restoreExperiment")
def test_a_deleted_experiment_is_restored(client: Recorder, unique_name: Callable[[str], str]) -> None:
    experiment_id = new_experiment(client, unique_name("experiment"))
    delete_experiment.sync(client=client, body=DeleteExperimentRequest(experiment_id=experiment_id))
    assert get_experiment.sync(client=client, experiment_id=experiment_id).experiment.lifecycle_stage == "deleted"
    restore_experiment.sync(client=client, body=RestoreExperimentRequest(experiment_id=experiment_id))
    assert get_experiment.sync(client=client, experiment_id=experiment_id).experiment.lifecycle_stage == "active"


@pytest.mark.covers("searchExperiments", "searchExperimentsByGet")
def test_both_searches_turn_the_same_pages(client: Recorder, unique_name: Callable[[str], str]) -> None:
    stem = unique_name("experiment")
    ids = [new_experiment(client, f"{stem}-{letter}") for letter in "abc"]
    where, order = f"name LIKE '{stem}-%'", ["name DESC"]
    body = SearchExperimentsRequest(max_results=2, filter=where, order_by=order, view_type="ALL")
    first = search_experiments.sync(client=client, body=body)
    assert [item.experiment_id for item in first.experiments] == [ids[2], ids[1]]
    token = first.next_page_token
    assert token
    by_get = search_experiments_by_get.sync(client=client, max_results=2, filter=where, order_by=order, view_type="ALL")
    assert by_get.experiments == first.experiments
    last = search_experiments_by_get.sync(
        client=client, max_results=2, filter=where, order_by=order, view_type="ALL", page_token=token
    )
    assert [item.experiment_id for item in last.experiments] == [ids[0]]
    assert not last.next_page_token
