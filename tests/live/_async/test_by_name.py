"""What a real server returns reads by name, whole and in its order, and can be sent back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from mlflow_rest.models import LoggedModelParameter

from mlflow_wrap import AsyncMLflow, Dataset, DatasetInput, InputTag, Metric

pytestmark = pytest.mark.anyio

NOON_MS = 1_767_355_200_000


async def test_a_run_reads_by_name_and_is_sent_back_whole(
    async_client: AsyncMLflow, experiment_id: str, run_id: str
) -> None:
    runs = async_client.runs
    points = [Metric(key="val/loss", value=step / 4, timestamp=NOON_MS + step, step=step) for step in (3, 1, 2)]
    await runs.log_batch(run_id, metrics=points, params={"lr": 0.1}, tags={"team": "a"})
    dataset = Dataset(name="iris", digest="abc", source_type="local", source="{}")
    context = InputTag(key="mlflow.data.context", value="training")
    await runs.log_inputs(run_id, [DatasetInput(dataset=dataset, tags=[context])])
    (searched,) = await runs.search([experiment_id])
    for run in (searched, await runs.get(run_id)):
        assert (run.data.metrics["val/loss"], run.data.params["lr"], run.data.tags["team"]) == (0.75, "0.1", "a")
        assert run.data.metrics.points == [points[0]]
        assert run.inputs is not None
        assert run.inputs.dataset_inputs[0].tags["mlflow.data.context"] == "training"
        other_id = (await runs.create(experiment_id, tags=run.data.tags)).info.run_id
        await runs.log_batch(other_id, metrics=run.data.metrics, params=run.data.params)
        await runs.log_inputs(other_id, run.inputs.dataset_inputs)
        copy = await runs.get(other_id)
        assert (copy.data.metrics, copy.data.params, copy.inputs) == (run.data.metrics, run.data.params, run.inputs)
        assert copy.data.tags["team"] == "a"


async def test_an_experiment_reads_by_name(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    experiments = async_client.experiments
    experiment = await experiments.get(await experiments.create(unique_name("named"), tags={"team": "a", "size": 3}))
    assert (experiment.tags["team"], experiment.tags["size"]) == ("a", "3")
    copied = await experiments.get(await experiments.create(unique_name("copied"), tags=experiment.tags))
    assert (copied.tags["team"], copied.tags["size"]) == ("a", "3")


async def test_a_model_and_its_version_read_by_name(async_client: AsyncMLflow, model_name: str) -> None:
    await async_client.registered_models.set_tag(model_name, "team", "a")
    version = await async_client.model_versions.create(model_name, "s3://bucket/model", tags={"size": 3})
    await async_client.registered_models.set_alias(model_name, "champion", version.version)
    model = await async_client.registered_models.get(model_name)
    assert (model.tags["team"], model.aliases["champion"], version.tags["size"]) == ("a", "1", "3")
    assert model.to_dict()["aliases"] == [{"alias": "champion", "version": "1"}]
    again = await async_client.model_versions.create(model_name, "s3://bucket/model", tags=version.tags)
    assert again.tags == version.tags


async def test_a_logged_model_has_its_last_point_by_name_and_all_of_them_in_the_list(
    async_client: AsyncMLflow, experiment_id: str, run_id: str
) -> None:
    models = async_client.logged_models
    model_id = (await models.create(experiment_id, tags={"team": "a"}, params={"depth": 6})).info.model_id
    for step in (2, 3, 1):
        await async_client.runs.log_metric(run_id, "loss", step / 4, step=step, model_id=model_id)
    model = await models.get(model_id)
    assert model.data is not None
    assert (model.info.tags["team"], model.data.params["depth"], model.data.metrics["loss"]) == ("a", "6", 0.75)
    assert sorted(point.step or 0 for point in model.data.metrics.points) == [1, 2, 3]
    assert model.data.params.points == [LoggedModelParameter(key="depth", value="6")]


async def test_a_scorer_has_the_id_of_its_experiment_as_everything_else(
    async_client: AsyncMLflow, experiment_id: str
) -> None:
    await async_client.scorers.register(experiment_id, "judge", {"name": "judge"})
    scorer = await async_client.scorers.get(experiment_id, "judge")
    assert scorer.experiment_id == experiment_id
    assert scorer.to_dict()["experiment_id"] == int(experiment_id)
