"""Operations of the tag logged_models."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.artifacts import upload_artifact
from mlflow_rest.api.logged_models import (
    create_logged_model,
    delete_logged_model,
    delete_logged_model_tag,
    finalize_logged_model,
    get_logged_model,
    list_logged_model_artifacts,
    log_logged_model_params,
    search_logged_models,
    set_logged_model_tags,
)
from mlflow_rest.api.runs import log_metric
from mlflow_rest.models import (
    CreateLoggedModelRequest,
    FinalizeLoggedModelRequest,
    LoggedModel,
    LoggedModelOrderBy,
    LoggedModelParameter,
    LoggedModelTag,
    LogLoggedModelParamsRequest,
    LogMetricRequest,
    SearchLoggedModelsRequest,
    SetLoggedModelTagsRequest,
)

from tests.live.operations.objects import new_experiment, new_run

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder


@pytest.fixture
def experiment_id(client: Recorder, unique_name: Callable[[str], str]) -> str:
    return new_experiment(client, unique_name("logged-models"))


@pytest.fixture
def model(client: Recorder, experiment_id: str) -> LoggedModel:
    return new_model(client, experiment_id, "tree")


def new_model(client: Recorder, experiment_id: str, name: str) -> LoggedModel:
    body = CreateLoggedModelRequest(experiment_id=experiment_id, name=name)
    return create_logged_model.sync(client=client, body=body).model


def read(client: Recorder, model_id: str) -> LoggedModel:
    return get_logged_model.sync(model_id, client=client).model


@pytest.mark.covers("createLoggedModel", "getLoggedModel")
def test_a_new_model_is_pending_and_is_read_back(client: Recorder, experiment_id: str) -> None:
    run_id = new_run(client, experiment_id)
    tag, param = LoggedModelTag(key="team", value="x"), LoggedModelParameter(key="depth", value="7")
    body = CreateLoggedModelRequest(
        experiment_id=experiment_id, name="tree", model_type="sklearn", source_run_id=run_id, params=[param], tags=[tag]
    )
    created = create_logged_model.sync(client=client, body=body).model
    info = created.info
    assert (info.name, info.model_type, info.source_run_id) == ("tree", "sklearn", run_id)
    assert (info.status, dict(info.tags)) == ("LOGGED_MODEL_PENDING", {"team": "x"})
    again = read(client, info.model_id)
    assert again.info == info
    assert again.data is not None
    assert again.data.params.points == [param]


@pytest.mark.covers("finalizeLoggedModel")
def test_a_model_becomes_ready(client: Recorder, model: LoggedModel) -> None:
    # The server takes the identifier from the body as well as from the path.
    body = FinalizeLoggedModelRequest(model_id=model.info.model_id, status="LOGGED_MODEL_READY")
    ready = finalize_logged_model.sync(model.info.model_id, client=client, body=body).model
    assert ready.info.status == "LOGGED_MODEL_READY"
    assert read(client, model.info.model_id).info == ready.info


@pytest.mark.covers("logLoggedModelParams")
def test_parameters_and_metrics_are_kept(client: Recorder, experiment_id: str, model: LoggedModel) -> None:
    model_id, run_id = model.info.model_id, new_run(client, experiment_id)
    params = [LoggedModelParameter(key="a", value="1"), LoggedModelParameter(key="b", value="2")]
    log_logged_model_params.sync(
        model_id, client=client, body=LogLoggedModelParamsRequest(model_id=model_id, params=params)
    )
    # A metric belongs to a run, and to a model if it says so.
    metric = LogMetricRequest(run_id=run_id, key="acc", value=0.5, timestamp=1700000000000, model_id=model_id)
    log_metric.sync(client=client, body=metric)
    data = read(client, model_id).data
    assert data is not None
    assert data.params.points == params
    assert [(point.key, point.value, point.run_id) for point in data.metrics.points] == [("acc", 0.5, run_id)]


@pytest.mark.covers("setLoggedModelTags", "deleteLoggedModelTag")
def test_tags_of_a_model_come_and_go(client: Recorder, model: LoggedModel) -> None:
    model_id = model.info.model_id
    stays, goes = LoggedModelTag(key="stays", value="1"), LoggedModelTag(key="goes", value="2")
    body = SetLoggedModelTagsRequest(tags=[stays, goes])
    # The response has room for the model, but the open-source server leaves it empty.
    assert set_logged_model_tags.sync(model_id, client=client, body=body).model is None
    assert set(read(client, model_id).info.tags) == {"stays", "goes"}
    delete_logged_model_tag.sync(model_id, "goes", client=client)
    assert read(client, model_id).info.tags.points == [stays]


@pytest.mark.covers("searchLoggedModels")
def test_models_are_searched_page_by_page(client: Recorder, experiment_id: str) -> None:
    for name in ("fir", "oak", "elm"):
        new_model(client, experiment_id, name)
    query = SearchLoggedModelsRequest(
        experiment_ids=[experiment_id],
        filter="name != 'fir'",
        order_by=[LoggedModelOrderBy(field_name="name", ascending=False)],
        max_results=1,
    )
    first = search_logged_models.sync(client=client, body=query)
    assert [model.info.name for model in first.models] == ["oak"]
    query.page_token = first.next_page_token
    last = search_logged_models.sync(client=client, body=query)
    assert [model.info.name for model in last.models] == ["elm"]


@pytest.mark.covers("listLoggedModelArtifacts")
def test_files_of_a_model_are_listed(client: Recorder, model: LoggedModel) -> None:
    uri = model.info.artifact_uri
    assert uri is not None
    assert uri.startswith("mlflow-artifacts:/")
    folder = uri.removeprefix("mlflow-artifacts:/")
    upload_artifact.sync(f"{folder}/MLmodel", client=client, body=b"flavors: {}\n")
    upload_artifact.sync(f"{folder}/data/weights.bin", client=client, body=b"1234")
    top = list_logged_model_artifacts.sync(model.info.model_id, client=client)
    assert [(file.path, bool(file.is_dir), file.file_size) for file in top.files] == [
        ("MLmodel", False, 12),
        ("data", True, None),
    ]
    below = list_logged_model_artifacts.sync(model.info.model_id, client=client, artifact_directory_path="data")
    assert [(file.path, file.file_size) for file in below.files] == [("data/weights.bin", 4)]


@pytest.mark.covers("deleteLoggedModel", "getLoggedModel")
def test_a_deleted_model_is_shown_on_demand_only(client: Recorder, model: LoggedModel) -> None:
    model_id = model.info.model_id
    delete_logged_model.sync(model_id, client=client)
    assert get_logged_model.sync_detailed(model_id, client=client).status_code == 404
    deleted = get_logged_model.sync(model_id, client=client, allow_deleted=True).model
    assert (deleted.info.model_id, deleted.info.name) == (model_id, model.info.name)
