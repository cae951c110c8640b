"""Logged models on a real server."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    Dataset,
    DatasetInput,
    InvalidArgument,
    InvalidParameterValue,
    LoggedModelDatasetFilter,
    LoggedModelOrderBy,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
    ServerError,
)

pytestmark = pytest.mark.anyio

NO_ID = "m-" + "0" * 32


@pytest.fixture
async def model_id(async_client: AsyncMLflow, experiment_id: str) -> str:
    """The id of a logged model of the test's own, without anything logged."""
    return (await async_client.logged_models.create(experiment_id)).info.model_id


async def test_a_new_model_has_its_arguments(async_client: AsyncMLflow, experiment_id: str, run_id: str) -> None:
    created = await async_client.logged_models.create(
        int(experiment_id),
        name="churn tree",
        source_run_id=run_id,
        tags={"team": "a", "any (key)": 3},
        params={"depth": 6, "seed": None},
        model_type="classifier",
    )
    model = await async_client.logged_models.get(created.info.model_id)
    info = model.info
    assert (info.experiment_id, info.name, info.source_run_id) == (experiment_id, "churn tree", run_id)
    assert (info.status, info.model_type) == ("LOGGED_MODEL_PENDING", "classifier")
    assert info.tags == {"team": "a", "any (key)": "3"}
    assert model.data is not None
    assert model.data.params == {"depth": "6", "seed": "None"}
    assert model.data.metrics == {}


async def test_a_model_without_a_name_gets_one(async_client: AsyncMLflow, model_id: str) -> None:
    model = await async_client.logged_models.get(model_id)
    assert model.info.name
    assert model.info.tags == {}


async def test_models_need_an_active_experiment(async_client: AsyncMLflow, experiment_id: str) -> None:
    with pytest.raises(ResourceDoesNotExist):
        await async_client.logged_models.create("999999999")
    await async_client.experiments.delete(experiment_id)
    with pytest.raises(InvalidParameterValue):
        await async_client.logged_models.create(experiment_id)


async def test_points_at_the_same_time_are_a_clear_error(async_client: AsyncMLflow, run_id: str, model_id: str) -> None:
    time = 1_700_000_000_000
    await async_client.runs.log_metric(run_id, "loss", 1.0, timestamp=time, model_id=model_id)
    with pytest.raises(ResourceAlreadyExists, match="give a different timestamp or step") as caught:
        await async_client.runs.log_metric(run_id, "loss", 2.0, timestamp=time, model_id=model_id)
    assert "IntegrityError" not in str(caught.value)


async def test_a_model_holds_the_points_that_runs_logged_to_it(
    async_client: AsyncMLflow, run_id: str, model_id: str
) -> None:
    for step in range(2):
        await async_client.runs.log_metric(run_id, "loss", 0.5, step=step, model_id=model_id)
    model = await async_client.logged_models.get(model_id)
    assert model.data is not None
    assert [(point.key, point.step, point.run_id) for point in model.data.metrics.points] == [
        ("loss", 0, run_id),
        ("loss", 1, run_id),
    ]


async def test_a_model_is_ready_when_it_is_finalized(async_client: AsyncMLflow, model_id: str) -> None:
    models = async_client.logged_models
    assert (await models.finalize(model_id, "LOGGED_MODEL_READY")).info.status == "LOGGED_MODEL_READY"
    assert (await models.finalize(model_id, "LOGGED_MODEL_UPLOAD_FAILED")).info.status == "LOGGED_MODEL_UPLOAD_FAILED"
    with pytest.raises(InvalidArgument, match="status must be one of"):
        await models.finalize(model_id, "READY")  # type: ignore[arg-type]
    assert (await models.get(model_id)).info.status == "LOGGED_MODEL_UPLOAD_FAILED"


async def test_a_deleted_model_is_found_only_on_request(
    async_client: AsyncMLflow, experiment_id: str, model_id: str
) -> None:
    models = async_client.logged_models
    await models.delete(model_id)
    await models.delete(model_id)
    with pytest.raises(ResourceDoesNotExist):
        await models.get(model_id)
    assert (await models.get(model_id, allow_deleted=True)).info.model_id == model_id
    assert not len(await models.search([experiment_id]))
    with pytest.raises(ResourceDoesNotExist):
        await models.list_artifacts(model_id)


async def test_a_missing_model_says_so(async_client: AsyncMLflow) -> None:
    models = async_client.logged_models
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await models.get(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        await models.finalize(NO_ID, "LOGGED_MODEL_READY")
    with pytest.raises(ResourceDoesNotExist):
        await models.delete(NO_ID)
    with pytest.raises(ResourceDoesNotExist):
        await models.set_tags(NO_ID, {"team": "a"})
    with pytest.raises(ResourceDoesNotExist):
        await models.delete_tag(NO_ID, "team")
    with pytest.raises(ResourceDoesNotExist):
        await models.log_params(NO_ID, {"depth": 6})
    with pytest.raises(ResourceDoesNotExist):
        await models.list_artifacts(NO_ID)


async def test_search_returns_pages_in_order(async_client: AsyncMLflow, experiment_id: str) -> None:
    models = async_client.logged_models
    for name in "abc":
        await models.create(experiment_id, name=name)
    first = await models.search([experiment_id], max_results=2, order_by=["name DESC"])
    assert [model.info.name for model in first] == ["c", "b"]
    assert first.next_page_token
    last = await models.search([experiment_id], max_results=2, order_by=["name DESC"], page_token=first.next_page_token)
    assert [model.info.name for model in last] == ["a"]
    assert last.next_page_token is None


async def test_iter_search_walks_all_pages(
    async_client: AsyncMLflow,
    experiment_id: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name in "abcde":
        await async_client.logged_models.create(experiment_id, name=name)
    caplog.set_level("DEBUG", "mlflow_wrap")
    models = async_client.logged_models.iter_search([experiment_id], "name != 'z'", order_by=["name"], max_results=2)
    assert [model.info.name async for model in models] == [*"abcde"]
    assert len(caplog.records) == 3


async def test_search_without_a_match_is_empty(async_client: AsyncMLflow, experiment_id: str) -> None:
    page = await async_client.logged_models.search([experiment_id])
    assert (page.items, page.next_page_token) == ([], None)
    assert [model async for model in async_client.logged_models.iter_search([experiment_id])] == []


async def test_search_looks_at_metrics_on_one_dataset(
    async_client: AsyncMLflow, experiment_id: str, run_id: str, unique_name: Callable[[str], str]
) -> None:
    models, data = async_client.logged_models, unique_name("data")
    ids = [(await models.create(experiment_id)).info.model_id for _ in range(2)]
    dataset = Dataset(name=data, digest="d1", source_type="local", source="{}")
    await async_client.runs.log_inputs(run_id, [DatasetInput(dataset=dataset)])
    for number, model_id in enumerate(ids):
        await async_client.runs.log_metric(
            run_id, "loss", number, model_id=model_id, dataset_name=data, dataset_digest="d1"
        )
    on = LoggedModelDatasetFilter(dataset_name=data, dataset_digest="d1")
    order = LoggedModelOrderBy(field_name="metrics.loss", ascending=False, dataset_name=data, dataset_digest="d1")
    matching = [model async for model in models.iter_search([experiment_id], datasets=[on], order_by=[order])]
    assert [model.info.model_id for model in matching] == ids[::-1]
    (low,) = await models.search([experiment_id], "metrics.loss < 0.5", datasets=[on])
    assert low.info.model_id == ids[0]
    other = LoggedModelDatasetFilter(dataset_name=data, dataset_digest="d2")
    assert not len(await models.search([experiment_id], datasets=[other]))


async def test_search_rejects_what_it_does_not_understand(async_client: AsyncMLflow, experiment_id: str) -> None:
    with pytest.raises(InvalidParameterValue):
        await async_client.logged_models.search([experiment_id], order_by=["params.depth"])
    with pytest.raises(ServerError):
        await async_client.logged_models.search([experiment_id], "nonsense = 'a'")


async def test_tags_are_set_replaced_and_deleted(async_client: AsyncMLflow, model_id: str) -> None:
    models = async_client.logged_models
    await models.set_tags(model_id, {"team": "a", "phase": "draft"})
    await models.set_tags(model_id, {"team": "b"})
    tags = (await models.get(model_id)).info.tags
    assert tags == {"team": "b", "phase": "draft"}
    await models.delete_tag(model_id, "team")
    assert list((await models.get(model_id)).info.tags) == ["phase"]
    with pytest.raises(ResourceDoesNotExist):
        await models.delete_tag(model_id, "team")


async def test_a_parameter_cannot_be_logged_again(async_client: AsyncMLflow, model_id: str) -> None:
    models = async_client.logged_models
    await models.log_params(model_id, {"depth": 6})
    with pytest.raises(ResourceAlreadyExists):
        await models.log_params(model_id, {"depth": 6, "seed": 1})
    data = (await models.get(model_id)).data
    assert data is not None
    assert data.params == {"depth": "6"}


async def test_a_new_model_has_no_artifacts(async_client: AsyncMLflow, model_id: str) -> None:
    listed = await async_client.logged_models.list_artifacts(model_id)
    assert listed.items == []
    assert listed.response.root_uri == (await async_client.logged_models.get(model_id)).info.artifact_uri
    assert (await async_client.logged_models.list_artifacts(model_id, path="no/such")).items == []


async def test_bad_arguments_are_rejected_here(async_client: AsyncMLflow, experiment_id: str, model_id: str) -> None:
    models = async_client.logged_models
    for bad in ("a/b", "a:b", "a.b", "100%", "it's", "x" * 501):
        with pytest.raises(InvalidArgument, match="name m"):
            await models.create(experiment_id, name=bad)
    with pytest.raises(InvalidArgument, match="and not None"):
        await models.set_tags(model_id, {"team": None})
    with pytest.raises(InvalidArgument, match=r"params\[0\] must be a LoggedModelParameter"):
        await models.log_params(model_id, [("depth", 6)])  # type: ignore[list-item]  # what is tested
    with pytest.raises(InvalidArgument, match="key must be a str without '/'"):
        await models.delete_tag(model_id, "a/b")
    with pytest.raises(InvalidArgument, match="model_id must be"):
        await models.get("..")
    with pytest.raises(InvalidArgument, match="order_by must be a list"):
        models.iter_search([experiment_id], order_by="name")  # type: ignore[arg-type]  # what is tested
    with pytest.raises(InvalidArgument, match="path must"):
        await models.list_artifacts(model_id, path="../x")
