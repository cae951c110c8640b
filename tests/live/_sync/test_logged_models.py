# Made by `make generate` from live/_async/test_logged_models.py.
# Do not edit: change the async source. @generated
"""Logged models on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import (
    Dataset,
    DatasetInput,
    InvalidArgument,
    InvalidParameterValue,
    LoggedModelDatasetFilter,
    LoggedModelOrderBy,
    MLflow,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
    ServerError,
)

NO_ID = "m-" + "0" * 32


@pytest.fixture
def model_id(sync_client: MLflow, experiment_id: str) -> str:
    """The id of a logged model of the test's own, without anything logged."""
    return (sync_client.logged_models.create(experiment_id)).info.model_id


def test_a_new_model_has_its_arguments(sync_client: MLflow, experiment_id: str, run_id: str) -> None:
    created = sync_client.logged_models.create(
        int(experiment_id),
        name="churn tree",
        source_run_id=run_id,
        tags={"team": "a", "any (key)": 3},
        params={"depth": 6, "seed": None},
        model_type="classifier",
    )
    model = sync_client.logged_models.get(created.info.model_id)
    info = model.info
    assert (info.experiment_id, info.name, info.source_run_id) == (experiment_id, "churn tree", run_id)
    assert (info.status, info.model_type) == ("LOGGED_MODEL_PENDING", "classifier")
    assert info.tags == {"team": "a", "any (key)": "3"}
    assert model.data is not None
    assert model.data.params == {"depth": "6", "seed": "None"}
    assert model.data.metrics == {}


def test_a_model_without_a_name_gets_one(sync_client: MLflow, model_id: str) -> None:
    model = sync_client.logged_models.get(model_id)
    assert model.info.name
    assert model.info.tags == {}


def test_models_need_an_active_experiment(sync_client: MLflow, experiment_id: str) -> None:
    with pytest.raises(ResourceDoesNotExist):
        sync_client.logged_models.create("999999999")
    sync_client.experiments.delete(experiment_id)
    with pytest.raises(InvalidParameterValue):
        sync_client.logged_models.create(experiment_id)


def test_points_at_the_same_time_are_a_clear_error(sync_client: MLflow, run_id: str, model_id: str) -> None:
    time = 1_700_000_000_000
    sync_client.runs.log_metric(run_id, "loss", 1.0, timestamp=time, model_id=model_id)
    with pytest.raises(ResourceAlreadyExists, match="give a different timestamp or step") as caught:
        sync_client.runs.log_metric(run_id, "loss", 2.0, timestamp=time, model_id=model_id)
    assert "IntegrityError" not in str(caught.value)


def test_a_model_holds_the_points_that_runs_logged_to_it(sync_client: MLflow, run_id: str, model_id: str) -> None:
    for step in range(2):
        sync_client.runs.log_metric(run_id, "loss", 0.5, step=step, model_id=model_id)
    model = sync_client.logged_models.get(model_id)
    assert model.data is not None
    assert [(point.key, point.step, point.run_id) for point in model.data.metrics.points] == [
        ("loss", 0, run_id),
        ("loss", 1, run_id),
    ]


def test_a_model_is_ready_when_it_is_finalized(sync_client: MLflow, model_id: str) -> None:
    models = sync_client.logged_models
    assert (models.finalize(model_id, "LOGGED_MODEL_READY")).info.status == "LOGGED_MODEL_READY"
    assert (models.finalize(model_id, "LOGGED_MODEL_UPLOAD_FAILED")).info.status == "LOGGED_MODEL_UPLOAD_FAILED"
    with pytest.raises(InvalidArgument, match="status must be one of"):
        models.finalize(model_id, "READY")  # type: ignore[arg-type]
    assert (models.get(model_id)).info.status == "LOGGED_MODEL_UPLOAD_FAILED"


def test_a_deleted_model_is_found_only_on_request(sync_client: MLflow, experiment_id: str, model_id: str) -> None:
    models = sync_client.logged_models
    models.delete(model_id)
    models.delete(model_id)
    with pytest.raises(ResourceDoesNotExist):
        models.get(model_id)
    assert (models.get(model_id, allow_deleted=True)).info.model_id == model_id
    assert not len(models.search([experiment_id]))
    with pytest.raises(ResourceDoesNotExist):
        models.list_artifacts(model_id)


def test_a_missing_model_says_so(sync_client: MLflow) -> None:
    models = sync_client.logged_models
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        models.get(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        models.finalize(NO_ID, "LOGGED_MODEL_READY")
    with pytest.raises(ResourceDoesNotExist):
        models.delete(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        models.set_tags(NO_ID, {"team": "a"})
    with pytest.raises(ResourceDoesNotExist):
        models.delete_tag(NO_ID, "team")
    with pytest.raises(ResourceDoesNotExist):
        models.log_params(NO_ID, {"depth": 6})
    with pytest.raises(ResourceDoesNotExist):
        models.list_artifacts(NO_ID)


def test_search_returns_pages_in_order(sync_client: MLflow, experiment_id: str) -> None:
    models = sync_client.logged_models
    for name in "abc":
        models.create(experiment_id, name=name)
    first = models.search([experiment_id], max_results=2, order_by=["name DESC"])
    assert [model.info.name for model in first] == ["c", "b"]
    assert first.next_page_token
    last = models.search([experiment_id], max_results=2, order_by=["name DESC"], page_token=first.next_page_token)
    assert [model.info.name for model in last] == ["a"]
    assert last.next_page_token is None


def test_iter_search_walks_all_pages(sync_client: MLflow, experiment_id: str, caplog: pytest.LogCaptureFixture) -> None:
    for name in "abcde":
        sync_client.logged_models.create(experiment_id, name=name)
    caplog.set_level("DEBUG", "mlflow_wrap")
    models = sync_client.logged_models.iter_search([experiment_id], "name != 'z'", order_by=["name"], max_results=2)
    assert [model.info.name for model in models] == [*"abcde"]
    assert len(caplog.records) == 3


def test_search_without_a_match_is_empty(sync_client: MLflow, experiment_id: str) -> None:
    page = sync_client.logged_models.search([experiment_id])
    assert (page.items, page.next_page_token) == ([], None)
    assert [model for model in sync_client.logged_models.iter_search([experiment_id])] == []


def test_search_looks_at_metrics_on_one_dataset(
    sync_client: MLflow, experiment_id: str, run_id: str, unique_name: Callable[[str], str]
) -> None:
    models, data = sync_client.logged_models, unique_name("data")
    ids = [(models.create(experiment_id)).info.model_id for _ in range(2)]
    dataset = Dataset(name=data, digest="d1", source_type="local", source="{}")
    sync_client.runs.log_inputs(run_id, [DatasetInput(dataset=dataset)])
    for number, model_id in enumerate(ids):
        sync_client.runs.log_metric(run_id, "loss", number, model_id=model_id, dataset_name=data, dataset_digest="d1")
    on = LoggedModelDatasetFilter(dataset_name=data, dataset_digest="d1")
    order = LoggedModelOrderBy(field_name="metrics.loss", ascending=False, dataset_name=data, dataset_digest="d1")
    matching = [model for model in models.iter_search([experiment_id], datasets=[on], order_by=[order])]
    assert [model.info.model_id for model in matching] == ids[::-1]
    (low,) = models.search([experiment_id], "metrics.loss < 0.5", datasets=[on])
    assert low.info.model_id == ids[0]
    other = LoggedModelDatasetFilter(dataset_name=data, dataset_digest="d2")
    assert not len(models.search([experiment_id], datasets=[other]))


def test_search_rejects_what_it_does_not_understand(sync_client: MLflow, experiment_id: str) -> None:
    with pytest.raises(InvalidParameterValue):
        sync_client.logged_models.search([experiment_id], order_by=["params.depth"])
    with pytest.raises(ServerError):
        sync_client.logged_models.search([experiment_id], "nonsense = 'a'")


def test_tags_are_set_replaced_and_deleted(sync_client: MLflow, model_id: str) -> None:
    models = sync_client.logged_models
    models.set_tags(model_id, {"team": "a", "phase": "draft"})
    models.set_tags(model_id, {"team": "b"})
    tags = (models.get(model_id)).info.tags
    assert tags == {"team": "b", "phase": "draft"}
    models.delete_tag(model_id, "team")
    assert list((models.get(model_id)).info.tags) == ["phase"]
    with pytest.raises(ResourceDoesNotExist):
        models.delete_tag(model_id, "team")


def test_a_parameter_cannot_be_logged_again(sync_client: MLflow, model_id: str) -> None:
    models = sync_client.logged_models
    models.log_params(model_id, {"depth": 6})
    with pytest.raises(ResourceAlreadyExists):
        models.log_params(model_id, {"depth": 6, "seed": 1})
    data = (models.get(model_id)).data
    assert data is not None
    assert data.params == {"depth": "6"}


def test_a_new_model_has_no_artifacts(sync_client: MLflow, model_id: str) -> None:
    listed = sync_client.logged_models.list_artifacts(model_id)
    assert listed.items == []
    assert listed.response.root_uri == (sync_client.logged_models.get(model_id)).info.artifact_uri
    assert (sync_client.logged_models.list_artifacts(model_id, path="no/such")).items == []


def test_bad_arguments_are_rejected_here(sync_client: MLflow, experiment_id: str, model_id: str) -> None:
    models = sync_client.logged_models
    for bad in ("a/b", "a:b", "a.b", "100%", "it's", "x" * 501):
        with pytest.raises(InvalidArgument, match="name m"):
            models.create(experiment_id, name=bad)
    with pytest.raises(InvalidArgument, match="and not None"):
        models.set_tags(model_id, {"team": None})
    with pytest.raises(InvalidArgument, match=r"params\[0\] must be a LoggedModelParameter"):
        models.log_params(model_id, [("depth", 6)])  # type: ignore[list-item]  # what is tested
    with pytest.raises(InvalidArgument, match="key must be a str without '/'"):
        models.delete_tag(model_id, "a/b")
    with pytest.raises(InvalidArgument, match="model_id must be"):
        models.get("..")
    with pytest.raises(InvalidArgument, match="order_by must be a list"):
        models.iter_search([experiment_id], order_by="name")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="path must"):
        models.list_artifacts(model_id, path="../x")
