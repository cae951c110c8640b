"""What is logged to a run comes back as it was, or is rejected before it is sent."""

from __future__ import annotations

import json
import math
import time
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    Dataset,
    DatasetInput,
    InputTag,
    InvalidArgument,
    InvalidParameterValue,
    Metric,
    MLflowError,
    ModelInput,
    ModelOutput,
    ResourceDoesNotExist,
)

pytestmark = pytest.mark.anyio

NO_ID = "0" * 32
NOON_MS = 1_767_355_200_000
LARGEST = 1.7976931348623157e308


async def _only_metric(client: AsyncMLflow, run_id: str) -> Metric:
    (metric,) = (await client.runs.get(run_id)).data.metrics.points
    return metric


async def test_a_metric_comes_back_as_it_was(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.runs.log_metric(run_id, "val/my loss", 0.1, timestamp=NOON_MS, step=-3)
    metric = await _only_metric(async_client, run_id)
    assert metric == Metric(key="val/my loss", value=0.1, timestamp=NOON_MS, step=-3)


async def test_a_metric_is_of_now_and_step_0_by_default(async_client: AsyncMLflow, run_id: str) -> None:
    before = time.time_ns() // 1_000_000
    await async_client.runs.log_metric(run_id, "loss", 1)
    metric = await _only_metric(async_client, run_id)
    assert before <= metric.timestamp <= time.time_ns() // 1_000_000
    assert metric.step == 0


async def test_every_number_goes_there_and_back(async_client: AsyncMLflow, experiment_id: str, run_id: str) -> None:
    values: list[Any] = [math.nan, math.inf, -math.inf, 5e-324, True, Decimal("0.25"), Fraction(1, 4)]
    stored = [math.nan, LARGEST, -LARGEST, 5e-324, 1.0, 0.25, 0.25]
    for index, value in enumerate(values):
        await async_client.runs.log_metric(run_id, f"a{index}", value)
    await async_client.runs.log_batch(run_id, metrics={f"b{index}": value for index, value in enumerate(values)})
    exactly = pytest.approx(stored * 2, rel=0, abs=0, nan_ok=True)
    (searched,) = await async_client.runs.search([experiment_id])
    for run in (searched, await async_client.runs.get(run_id)):
        assert [run.data.metrics[key] for key in sorted(run.data.metrics)] == exactly
    (point,) = await async_client.metrics.get_history(run_id, "a0")
    assert math.isnan(point.value)


async def test_a_time_may_be_an_aware_datetime(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.runs.log_metric(run_id, "loss", 1, timestamp=datetime(2026, 1, 2, 12, tzinfo=UTC))
    assert (await _only_metric(async_client, run_id)).timestamp == NOON_MS


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ({"value": "0.5"}, "value must be a number"),
        ({"value": None}, "value must be a number"),
        ({"value": 1j}, "value must be a number"),
        ({"value": 10**400}, "value must be a number"),
        ({"timestamp": 1.7e12}, "timestamp must be an int of milliseconds since the epoch"),
        ({"timestamp": 1_767_355_200}, "looks like seconds"),
        ({"timestamp": datetime(2026, 1, 2)}, "a datetime with a time zone"),  # that is the point
        ({"timestamp": -1}, "it must not be negative"),
        ({"timestamp": 2**63}, "it must be from 0 to"),
        ({"step": 1.0}, "step must be an int"),
        ({"step": True}, "step must be an int"),
        ({"step": 2**63}, "64 bits"),
        ({"key": ""}, "key must be a str that is not empty"),
        ({"key": "../x"}, "must be the key of a metric, parameter or tag"),
        ({"key": "a//b"}, "must be the key of a metric, parameter or tag"),
        ({"key": "a#b"}, "must be the key of a metric, parameter or tag"),
        ({"key": "x" * 251}, "of 1 to 250 characters"),
    ],
    ids=str,
)
async def test_a_metric_that_the_server_would_corrupt_is_rejected_here(
    async_client: AsyncMLflow, caplog: pytest.LogCaptureFixture, arguments: dict[str, Any], why: str
) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    metric: dict[str, Any] = {"key": "loss", "value": 0.5, **arguments}
    with pytest.raises(InvalidArgument, match=why):
        await async_client.runs.log_metric(NO_ID, metric.pop("key"), metric.pop("value"), **metric)
    assert not caplog.records


async def test_points_of_a_batch_are_checked_like_single_ones(async_client: AsyncMLflow, run_id: str) -> None:
    good = Metric(key="loss", value=0.5, timestamp=NOON_MS, step=1)
    for bad, why in [
        (Metric(key="loss", value=0.5, timestamp=1_767_355_200), "looks like seconds"),
        (Metric(key="loss", value=0.5, timestamp=1.7e12), "milliseconds"),  # type: ignore[arg-type]
        (Metric(key="loss", value="x", timestamp=NOON_MS), "must be a number"),  # type: ignore[arg-type]
        (Metric(key="loss", value=0.5, timestamp=NOON_MS, step=1.5), "step"),  # type: ignore[arg-type]
        (("loss", 0.5), "must be a Metric"),
    ]:
        with pytest.raises(InvalidArgument, match=why):
            await async_client.runs.log_batch(run_id, metrics=[good, bad])  # type: ignore[list-item]
    with pytest.raises(InvalidArgument, match="must be a number"):
        await async_client.runs.log_batch(run_id, metrics={"good": 1, "bad": "x"})  # type: ignore[arg-type]
    assert (await async_client.runs.get(run_id)).data.metrics == {}


async def test_a_parameter_is_stored_as_text(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.runs.log_param(run_id, "depth", 3)
    await async_client.runs.log_param(run_id, "empty", "")
    await async_client.runs.log_param(run_id, "long", "ä" * 6000)
    params = (await async_client.runs.get(run_id)).data.params
    assert params == {"depth": "3", "empty": "", "long": "ä" * 6000}


async def test_a_parameter_of_none_is_stored_as_mlflow_does(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.runs.log_param(run_id, "depth", None)
    await async_client.runs.log_batch(run_id, params={"seed": None})
    params = (await async_client.runs.get(run_id)).data.params
    assert params == {"depth": "None", "seed": "None"}


async def test_a_parameter_cannot_be_changed(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.runs.log_param(run_id, "depth", 3)
    await async_client.runs.log_param(run_id, "depth", 3)
    with pytest.raises(InvalidParameterValue):
        await async_client.runs.log_param(run_id, "depth", 4)
    assert (await async_client.runs.get(run_id)).data.params == {"depth": "3"}


async def test_a_tag_is_set_replaced_and_deleted(async_client: AsyncMLflow, experiment_id: str) -> None:
    runs = async_client.runs
    run_id = (await runs.create(experiment_id, run_name="named")).info.run_id
    await runs.set_tag(run_id, "stage", "a")
    await runs.set_tag(run_id, "stage", "x" * 8000)
    tags = (await runs.get(run_id)).data.tags
    assert tags == {"stage": "x" * 8000, "mlflow.runName": "named"}
    await runs.delete_tag(run_id, "stage")
    assert list((await runs.get(run_id)).data.tags) == ["mlflow.runName"]
    with pytest.raises(ResourceDoesNotExist):
        await runs.delete_tag(run_id, "stage")


async def test_values_that_the_server_would_cut_are_rejected_here(async_client: AsyncMLflow, run_id: str) -> None:
    runs = async_client.runs
    with pytest.raises(InvalidArgument, match="at most 6000 characters, but it is one of 6001 characters"):
        await runs.log_param(run_id, "long", "x" * 6001)
    with pytest.raises(InvalidArgument, match="at most 8000 characters, but it is one of 8001 characters"):
        await runs.set_tag(run_id, "long", "x" * 8001)
    with pytest.raises(InvalidArgument, match=r"params\['long'\]"):
        await runs.log_batch(run_id, metrics={"loss": 1}, params={"long": "x" * 6001})
    with pytest.raises(InvalidArgument, match=r"tags\['long'\]"):
        await runs.log_batch(run_id, metrics={"loss": 1}, tags={"long": "x" * 8001})
    with pytest.raises(InvalidArgument, match="and not None"):
        await runs.set_tag(run_id, "nothing", None)
    data = (await runs.get(run_id)).data
    assert (dict(data.metrics), dict(data.params)) == ({}, {})


async def test_logging_to_a_missing_run_says_so(async_client: AsyncMLflow) -> None:
    runs = async_client.runs
    with pytest.raises(ResourceDoesNotExist):
        await runs.log_metric(NO_ID, "loss", 1)
    with pytest.raises(ResourceDoesNotExist):
        await runs.log_param(NO_ID, "depth", 1)
    with pytest.raises(ResourceDoesNotExist):
        await runs.set_tag(NO_ID, "stage", "a")
    with pytest.raises(ResourceDoesNotExist):
        await runs.log_batch(NO_ID, metrics={"loss": 1})


async def test_a_batch_beyond_the_limits_arrives_whole(async_client: AsyncMLflow, run_id: str) -> None:
    points = [Metric(key=f"m{index % 5}", value=index, timestamp=NOON_MS + index, step=index) for index in range(2500)]
    params = {f"p{index}": index for index in range(250)}
    tags = {f"t{index}": index for index in range(150)}
    await async_client.runs.log_batch(run_id, metrics=points, params=params, tags=tags)
    data = (await async_client.runs.get(run_id)).data
    assert data.params == {key: str(value) for key, value in params.items()}
    stored = dict(data.tags)
    del stored["mlflow.runName"]
    assert stored == {key: str(value) for key, value in tags.items()}
    for key in ("m0", "m4"):
        history = await async_client.metrics.get_history(run_id, key)
        assert sorted(history, key=lambda point: point.step or 0) == [point for point in points if point.key == key]
    assert data.metrics == {f"m{index}": 2495 + index for index in range(5)}


async def test_a_batch_of_long_values_is_split_by_size(async_client: AsyncMLflow, run_id: str) -> None:
    tags = {f"t{index}": "ü" * 8000 for index in range(90)}
    await async_client.runs.log_batch(run_id, tags=tags)
    stored = (await async_client.runs.get(run_id)).data.tags
    assert {key: stored.get(key) for key in tags} == tags


async def test_an_empty_batch_sends_nothing(async_client: AsyncMLflow, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    await async_client.runs.log_batch(NO_ID)
    assert not caplog.records


async def test_a_batch_that_stops_half_way_says_what_is_stored(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.runs.log_param(run_id, "p150", "other")
    with pytest.raises(InvalidParameterValue) as caught:
        await async_client.runs.log_batch(run_id, params={f"p{index}": index for index in range(200)})
    assert caught.value.__notes__ == ["log_batch: 1 of 2 requests were stored before this failure"]
    assert len((await async_client.runs.get(run_id)).data.params) == 101


async def test_a_batch_that_fails_at_once_has_no_note(async_client: AsyncMLflow) -> None:
    with pytest.raises(MLflowError) as caught:
        await async_client.runs.log_batch(NO_ID, metrics={"loss": 1})
    assert not hasattr(caught.value, "__notes__")


async def test_a_metric_history_comes_in_pages(async_client: AsyncMLflow, run_id: str) -> None:
    points = [Metric(key="loss", value=index, timestamp=NOON_MS + index, step=index) for index in range(5)]
    await async_client.runs.log_batch(run_id, metrics=points)
    first = await async_client.metrics.get_history(run_id, "loss", max_results=3)
    assert first.items == points[:3]
    assert first.next_page_token
    last = await async_client.metrics.get_history(run_id, "loss", max_results=3, page_token=first.next_page_token)
    assert (last.items, last.next_page_token) == (points[3:], None)


async def test_iter_metric_history_walks_all_pages(
    async_client: AsyncMLflow, run_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    points = [Metric(key="a/b c", value=index, timestamp=NOON_MS, step=index) for index in range(5)]
    await async_client.runs.log_batch(run_id, metrics=points)
    caplog.set_level("DEBUG", "mlflow_wrap")
    assert [point async for point in async_client.metrics.iter_history(run_id, "a/b c", max_results=2)] == points
    assert len(caplog.records) == 3


async def test_the_history_of_a_missing_metric_is_empty(async_client: AsyncMLflow, run_id: str) -> None:
    page = await async_client.metrics.get_history(run_id, "loss")
    assert (page.items, page.next_page_token) == ([], None)
    assert [point async for point in async_client.metrics.iter_history(run_id, "loss")] == []
    with pytest.raises(InvalidArgument, match="from 1 to"):
        await async_client.metrics.get_history(run_id, "loss", max_results=0)


@pytest.mark.parametrize("as_text", [False, True], ids=["mapping", "text"])
async def test_a_noted_model_is_on_the_run(async_client: AsyncMLflow, run_id: str, as_text: bool) -> None:
    model = {
        "artifact_path": "model",
        "flavors": {"python_function": {"loader_module": "none"}},
        "utc_time_created": "2026-01-02 12:00:00.000000",
        "run_id": run_id,
    }
    await async_client.runs.log_model(run_id, json.dumps(model) if as_text else model)
    tags = (await async_client.runs.get(run_id)).data.tags
    (noted,) = json.loads(tags["mlflow.log-model.history"] or "")
    assert (noted["artifact_path"], noted["run_id"]) == ("model", run_id)


async def test_a_model_without_its_parts_is_rejected(async_client: AsyncMLflow, run_id: str) -> None:
    with pytest.raises(InvalidParameterValue):
        await async_client.runs.log_model(run_id, {"artifact_path": "model"})
    with pytest.raises(InvalidArgument, match="a str that is a JSON object"):
        await async_client.runs.log_model(run_id, "no JSON")


async def test_datasets_are_inputs_of_the_run(async_client: AsyncMLflow, run_id: str) -> None:
    dataset_input = DatasetInput(
        dataset=Dataset(name="iris", digest="abc", source_type="local", source="{}", schema="{}", profile="{}"),
        tags=[InputTag(key="mlflow.data.context", value="training")],
    )
    await async_client.runs.log_inputs(run_id, [dataset_input])
    inputs = (await async_client.runs.get(run_id)).inputs
    assert inputs is not None
    assert inputs.dataset_inputs == [dataset_input]


async def test_logged_models_are_inputs_and_outputs_of_the_run(async_client: AsyncMLflow, run_id: str) -> None:
    model_id = "m-" + run_id
    await async_client.runs.log_inputs(run_id, models=[ModelInput(model_id=model_id)])
    await async_client.runs.log_outputs(run_id, [ModelOutput(model_id=model_id, step=3)])
    run = await async_client.runs.get(run_id)
    assert run.inputs is not None
    assert run.outputs is not None
    assert run.inputs.model_inputs == [ModelInput(model_id=model_id)]
    assert run.outputs.model_outputs == [ModelOutput(model_id=model_id, step=3)]
