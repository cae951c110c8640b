"""Workflows around registered models, on a real server."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    InvalidArgument,
    InvalidParameterValue,
    NoMatch,
    ResourceDoesNotExist,
)

pytestmark = pytest.mark.anyio

SOURCE = "s3://bucket/model"


@pytest.fixture
async def staged(async_client: AsyncMLflow, model_name: str) -> str:
    """A model with three versions, of which the first is in Production and the newest in no stage."""
    for _ in range(3):
        await async_client.model_versions.create(model_name, SOURCE, description="as it was")
    await async_client.model_versions.transition_stage(model_name, 1, "Production")
    return model_name


async def _finished(
    client: AsyncMLflow,
    experiment_id: str,
    metrics: dict[str, float],
    *,
    path: str | None = "model/MLmodel",
    **more: Any,
) -> str:
    info = await client.experiment_manager.run_existing_experiment(experiment_id, metrics=metrics, **more)
    if path is not None:
        await client.artifacts.upload_text(info.run_id, "flavors: {}", path)
    return info.run_id


async def _exists(client: AsyncMLflow, name: str) -> bool:
    return bool(len(await client.registered_models.search(f"name = '{name}'")))


async def test_a_model_is_created_with_its_first_version(
    async_client: AsyncMLflow, run_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("model")
    source = f"{(await async_client.runs.get(run_id)).info.artifact_uri}/model"
    created = await async_client.model_manager.create_registered_model_with_version(
        name, source, run_id, tags={"size": 3}, description="first"
    )
    version = await async_client.model_versions.get(name, 1)
    assert version == created
    assert (version.source, version.run_id, version.description) == (source, run_id, "first")
    assert version.tags == {"size": "3"}


async def test_a_model_that_is_there_gets_another_version(async_client: AsyncMLflow, staged: str) -> None:
    version = await async_client.model_manager.create_registered_model_with_version(staged, SOURCE)
    assert version.version == "4"


async def test_a_model_left_without_a_version_is_noted_and_used_again(
    async_client: AsyncMLflow, run_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("model")
    source = f"{(await async_client.runs.get(run_id)).info.artifact_uri}/model"
    manager = async_client.model_manager
    with pytest.raises(InvalidParameterValue) as caught:
        await manager.create_registered_model_with_version(name, source)
    assert caught.value.__notes__ == [f"registered model {name!r} was created and has no version yet"]
    with pytest.raises(InvalidParameterValue) as caught:
        await manager.create_registered_model_with_version(name, source)
    assert not hasattr(caught.value, "__notes__")
    assert (await manager.create_registered_model_with_version(name, source, run_id)).version == "1"


async def test_bad_arguments_create_no_model(async_client: AsyncMLflow, unique_name: Callable[[str], str]) -> None:
    name = unique_name("model")
    with pytest.raises(InvalidArgument, match="source must be a str that is not empty"):
        await async_client.model_manager.create_registered_model_with_version(name, "")
    for argument, bad in (("run_id", 5), ("description", 5), ("tags", {"../x": 1})):
        with pytest.raises(InvalidArgument, match=argument.removeprefix("version_")):
            await async_client.model_manager.create_registered_model_with_version(
                name,
                SOURCE,
                **{argument: bad},  # type: ignore[arg-type]
            )
    with pytest.raises(InvalidArgument, match="tags"):
        await async_client.model_manager.create_registered_model_with_version(name, SOURCE, tags={"../x": 1})
    assert not await _exists(async_client, name)


async def test_description_and_tag_of_a_model_change_together(async_client: AsyncMLflow, model_name: str) -> None:
    model = await async_client.model_manager.update_registered_model_description_and_tag(
        model_name, key="team", value="a", description="new"
    )
    assert model == await async_client.registered_models.get(model_name)
    assert model.description == "new"
    assert model.tags == {"team": "a"}


async def test_a_whole_update_goes_to_the_newest_version(async_client: AsyncMLflow, staged: str) -> None:
    version = await async_client.model_manager.update_all_latest_model_version(
        staged, alias="champion", key="team", value="a", description="new"
    )
    assert version == await async_client.model_versions.get(staged, 3)
    assert (version.version, version.aliases, version.description) == ("3", ["champion"], "new")
    assert version.tags == {"team": "a"}
    live = await async_client.model_versions.get(staged, 1)
    assert (live.aliases, live.description, dict(live.tags)) == ([], "as it was", {})


async def test_a_whole_update_goes_to_the_version_that_is_named(async_client: AsyncMLflow, staged: str) -> None:
    version = await async_client.model_manager.update_all_model_version(
        staged, 2, alias="champion", key="team", value="a", description="new"
    )
    assert version == await async_client.model_versions.get(staged, 2)
    assert (version.version, version.aliases, version.description) == ("2", ["champion"], "new")
    assert version.tags == {"team": "a"}


async def test_a_whole_update_with_a_bad_part_changes_nothing(async_client: AsyncMLflow, staged: str) -> None:
    update: dict[str, Any] = {"alias": "champion", "key": "team", "value": "a", "description": "new"}
    for bad in ({"alias": "v1"}, {"description": None}, {"key": "../x"}):
        with pytest.raises(InvalidArgument):
            await async_client.model_manager.update_all_latest_model_version(staged, **(update | bad))
    version = await async_client.model_versions.get(staged, 3)
    assert (version.aliases, version.description, dict(version.tags)) == ([], "as it was", {})


async def test_single_changes_go_to_the_newest_version(async_client: AsyncMLflow, staged: str) -> None:
    manager = async_client.model_manager
    tagged = await manager.set_latest_model_version_tag(staged, "team", "a")
    assert (tagged.version, dict(tagged.tags)) == ("3", {"team": "a"})
    named = await manager.set_latest_model_version_alias(staged, "champion")
    assert (named.version, named.aliases) == ("3", ["champion"])
    assert (await manager.update_latest_model_version(staged, description="new")).description == "new"
    version = await async_client.model_versions.get(staged, 3)
    assert (version.aliases, version.description) == (["champion"], "new")
    assert version.tags == {"team": "a"}


async def test_the_newest_version_is_deleted_and_not_the_one_in_production(
    async_client: AsyncMLflow, staged: str
) -> None:
    assert (await async_client.model_manager.delete_latest_model_version(staged)).version == "3"
    left = await async_client.model_versions.search(f"name = '{staged}'", order_by=["version_number ASC"])
    assert [(version.version, version.current_stage) for version in left] == [("1", "Production"), ("2", "None")]


async def test_ten_is_newer_than_nine(async_client: AsyncMLflow, model_name: str) -> None:
    for _ in range(10):
        await async_client.model_versions.create(model_name, SOURCE)
    await async_client.model_versions.update(model_name, 9, description="updated last")
    assert (await async_client.model_manager.set_latest_model_version_tag(model_name, "team", "a")).version == "10"
    assert (await async_client.model_manager.delete_latest_model_version(model_name)).version == "10"
    assert (await async_client.model_manager.delete_latest_model_version(model_name)).version == "9"


async def test_a_model_without_versions_has_no_latest_one(async_client: AsyncMLflow, model_name: str) -> None:
    manager = async_client.model_manager
    with pytest.raises(NoMatch, match=model_name):
        await manager.set_latest_model_version_tag(model_name, "team", "a")
    with pytest.raises(NoMatch, match=model_name):
        await manager.set_latest_model_version_alias(model_name, "champion")
    with pytest.raises(NoMatch, match=model_name):
        await manager.update_latest_model_version(model_name, description="new")
    with pytest.raises(NoMatch, match=model_name):
        await manager.update_all_latest_model_version(
            model_name, alias="champion", key="team", value="a", description="new"
        )
    with pytest.raises(NoMatch, match=model_name):
        await manager.delete_latest_model_version(model_name)


async def test_the_best_finished_run_becomes_a_model(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name, metric = unique_name("best"), "val/my loss"
    ids = {value: await _finished(async_client, experiment_id, {metric: value}) for value in (0.9, -99999, math.nan)}
    await _finished(async_client, experiment_id, {"other": 1000}, path=None)
    for value, status in ((-1e9, "RUNNING"), (1e9, "FAILED")):
        worse = await async_client.runs.create(experiment_id)
        await async_client.runs.log_metric(worse.info.run_id, metric, value)
        await async_client.runs.update(worse.info.run_id, status=status)  # type: ignore[arg-type]
    for ascending, best, number in ((False, 0.9, "1"), (True, -99999, "2")):
        version = await async_client.model_manager.create_model_from_run_with_best_metric(
            [int(experiment_id)], metric, name, ascending=ascending
        )
        run = await async_client.runs.get(ids[best])
        assert (version.name, version.version, version.run_id) == (name, number, run.info.run_id)
        assert version.source == f"{run.info.artifact_uri}/model"
        assert version == await async_client.model_versions.get(name, number)


async def test_an_infinite_value_can_be_the_best(
    async_client: AsyncMLflow, experiment_id: str, model_name: str
) -> None:
    ids = {value: await _finished(async_client, experiment_id, {"loss": value}) for value in (math.inf, 0, -math.inf)}
    create = async_client.model_manager.create_model_from_run_with_best_metric
    assert (await create([experiment_id], "loss", model_name)).run_id == ids[math.inf]
    assert (await create([experiment_id], "loss", model_name, ascending=True)).run_id == ids[-math.inf]


async def test_the_best_run_is_found_in_several_experiments(
    async_client: AsyncMLflow, experiment_id: str, model_name: str, unique_name: Callable[[str], str]
) -> None:
    other_id = await async_client.experiments.create(unique_name("other"))
    await _finished(async_client, experiment_id, {"loss": 2})
    best = await _finished(async_client, other_id, {"loss": 1})
    create = async_client.model_manager.create_model_from_run_with_best_metric
    version = await create([experiment_id, other_id], "loss", model_name, ascending=True)
    assert version.run_id == best
    assert (await create([experiment_id, other_id], "loss", model_name, ascending=True)).version == "2"


async def test_the_choice_can_be_narrowed_and_the_folder_named(
    async_client: AsyncMLflow, experiment_id: str, model_name: str
) -> None:
    await _finished(async_client, experiment_id, {"loss": 1}, params={"kind": "tree"})
    wanted = await _finished(
        async_client, experiment_id, {"loss": 2}, params={"kind": "linear"}, path="out/my model/MLmodel"
    )
    version = await async_client.model_manager.create_model_from_run_with_best_metric(
        [experiment_id],
        "loss",
        model_name,
        ascending=True,
        artifact_path="out/my model",
        filter_string="params.kind = 'linear'",
    )
    run = await async_client.runs.get(wanted)
    assert (version.run_id, version.source) == (wanted, f"{run.info.artifact_uri}/out/my model")


async def test_no_match_leaves_no_model(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("none")
    create = async_client.model_manager.create_model_from_run_with_best_metric
    with pytest.raises(NoMatch, match="'loss'"):
        await create([experiment_id], "loss", name)
    await _finished(async_client, experiment_id, {"loss": math.nan})
    await _finished(async_client, experiment_id, {"other": 1})
    with pytest.raises(NoMatch, match="'loss'"):
        await create([experiment_id], "loss", name)
    assert not await _exists(async_client, name)


@pytest.mark.parametrize("path", [None, "model", "models/MLmodel"])
async def test_a_best_run_without_the_folder_leaves_no_model(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str], path: str | None
) -> None:
    name = unique_name("none")
    await _finished(async_client, experiment_id, {"loss": 1}, path=path)
    with pytest.raises(NoMatch, match="has no folder 'model'"):
        await async_client.model_manager.create_model_from_run_with_best_metric([experiment_id], "loss", name)
    assert not await _exists(async_client, name)


async def test_bad_arguments_of_the_choice_leave_no_model(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("none")
    await _finished(async_client, experiment_id, {"loss": 1})
    create = async_client.model_manager.create_model_from_run_with_best_metric
    with pytest.raises(InvalidArgument, match="ascending must be True or False"):
        await create([experiment_id], "loss", name, ascending="min")  # type: ignore[arg-type]
    with pytest.raises(InvalidArgument, match="name must be the name"):
        await create([experiment_id], "loss", f"{name}/x")
    with pytest.raises(InvalidArgument, match="metric_key"):
        await create([experiment_id], "a`b", name)
    with pytest.raises(InvalidArgument, match="artifact_path"):
        await create([experiment_id], "loss", name, artifact_path="../model")
    with pytest.raises(NoMatch):
        await create([], "loss", name)
    with pytest.raises(ResourceDoesNotExist):
        await async_client.registered_models.get(name)


async def test_an_alias_moves_and_goes_back(async_client: AsyncMLflow, staged: str) -> None:
    manager = async_client.model_manager
    assert await manager.history(staged, "champion") == []
    for version in (1, 2, 2, "3"):
        promoted = await manager.promote(staged, version, "champion")
        assert (promoted.version, promoted.aliases) == (str(version), ["champion"])
    holders = await manager.history(staged, "champion")
    assert [holder.version for holder in holders] == ["3", "2", "1"]
    assert [holder.until is None for holder in holders] == [True, False, False]
    assert (await manager.rollback(staged, "champion")).version == "2"
    assert (await async_client.registered_models.get_version_by_alias(staged, "champion")).version == "2"
    assert (await manager.rollback(staged, "champion")).version == "1"
    with pytest.raises(NoMatch, match="no earlier version of"):
        await manager.rollback(staged, "champion")
    assert [holder.version for holder in await manager.history(staged, "champion")] == ["1"]


async def test_a_rollback_passes_over_versions_that_are_gone(async_client: AsyncMLflow, staged: str) -> None:
    manager = async_client.model_manager
    for version in (1, 2, 3):
        await manager.promote(staged, version, "best")
    await async_client.model_versions.delete(staged, 2)
    assert (await manager.rollback(staged, "best")).version == "1"


async def test_what_was_set_without_promote_is_remembered_too(async_client: AsyncMLflow, staged: str) -> None:
    await async_client.registered_models.set_alias(staged, "best", 3)
    await async_client.model_manager.promote(staged, 1, "best")
    assert (await async_client.model_manager.rollback(staged, "best")).version == "3"
    with pytest.raises(ResourceDoesNotExist):
        await async_client.model_manager.promote(staged, 9, "best")
    with pytest.raises(InvalidArgument, match="alias"):
        await async_client.model_manager.promote(staged, 1, "v1")


async def test_a_broken_history_is_no_obstacle(async_client: AsyncMLflow, staged: str) -> None:
    await async_client.registered_models.set_tag(staged, "mlflow_wrap.alias_history.best", "{")
    await async_client.registered_models.set_alias(staged, "best", 3)
    await async_client.model_manager.promote(staged, 1, "best")
    assert (await async_client.model_manager.rollback(staged, "best")).version == "3"


async def test_a_version_is_copied_once_within_a_server(
    async_client: AsyncMLflow, staged: str, unique_name: Callable[[str], str]
) -> None:
    await async_client.model_versions.set_tag(staged, 2, "team", "a")
    name = unique_name("copy")
    copy = await async_client.model_manager.copy_model_version(staged, 2, name)
    assert (copy.name, copy.version, copy.description, copy.source) == (name, "1", "as it was", f"models:/{staged}/2")
    assert copy.tags["team"] == "a"
    assert copy.tags["mlflow_wrap.copied_from_version"].startswith(f"models:/{staged}/2 of ")
    assert await async_client.model_manager.copy_model_version(staged, 2, name) == copy
    assert (await async_client.model_manager.copy_model_version(staged, 3, name)).version == "2"
    with pytest.raises(InvalidArgument, match="go together"):
        await async_client.model_manager.copy_model_version(staged, 2, name, target=async_client)


async def test_an_unknown_metric_is_an_error_with_a_hint(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    await _finished(async_client, experiment_id, {"val/accuracy": 0.5, "loss": 1})
    name = unique_name("model")
    create = async_client.model_manager.create_model_from_run_with_best_metric
    with pytest.raises(NoMatch, match=r"'val/acc'; did you mean 'val/accuracy'\? There are: 'loss', 'val/accuracy'"):
        await create([experiment_id], "val/acc", name)
    assert not await _exists(async_client, name)
    with pytest.raises(NoMatch, match="did you mean 'val/accuracy'"):
        await async_client.experiment_manager.experiment_summary(experiment_id, "val/acc")
