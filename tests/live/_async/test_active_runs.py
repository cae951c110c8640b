"""Runs that a program logs to while it works."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import (
    AsyncActiveRun,
    AsyncMLflow,
    InvalidArgument,
    MLflowError,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
    Retry,
)
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from tests.rig.fault_proxy import FaultProxy

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def spools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of spools."""
    folder = tmp_path / "spools"
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", str(folder))
    return folder


@pytest.fixture
def start(async_client: AsyncMLflow, experiment_id: str) -> Callable[..., AsyncActiveRun]:
    """Starts a run in an experiment of this test."""
    return partial(async_client.start_run, experiment_id=experiment_id)


async def read_history(client: AsyncMLflow, run_id: str, key: str) -> list[tuple[int, float]]:
    return [(point.step or 0, point.value) async for point in client.metrics.iter_history(run_id, key)]


async def test_a_run_has_all_that_was_logged_in_its_order(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], spools: Path
) -> None:
    async with start(run_name="first", params={"lr": 0.1}, tags={"team": "a"}) as run:
        for step in range(2500):
            run.log_metrics({"loss": 1 / (step + 1), "x/acc": step}, step=step)
        run.log_param("depth", 3)
        run.log_params({"net": {"size": 5}}, flatten_with=".")
        run.set_tag("stage", "a")
        run.set_tags({"stage": "b"})
        for value in (5, 3, 4, 3):
            run.log_metric("again", value)
        status = await run.flush()
        assert (status.pending, status.stored, status.last_error) == (0, 5000 + 1 + 1 + 1 + 2 + 4, None)
    stored = await async_client.runs.get(run.run_id)
    assert (stored.info.status, stored.info.run_name) == ("FINISHED", "first")
    assert (stored.info.end_time or 0) >= (stored.info.start_time or 0) > 0
    assert stored.data.params == {"lr": "0.1", "depth": "3", "net.size": "5"}
    assert (stored.data.tags["team"], stored.data.tags["stage"]) == ("a", "b")
    assert await read_history(async_client, run.run_id, "x/acc") == [(step, step) for step in range(2500)]
    assert await read_history(async_client, run.run_id, "again") == [(0, 5), (0, 3), (0, 4), (0, 3)]
    assert not list(spools.iterdir())


async def test_its_tags_say_where_it_comes_from(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun]
) -> None:
    async with start() as run, start(source_tags=False, parent=run) as child, start(parent=run.run_id) as other:
        pass
    tags = (await async_client.runs.get(run.run_id)).data.tags
    assert tags["mlflow.source.type"] == "LOCAL"
    assert {"mlflow.user", "mlflow.source.name"} <= set(tags)
    child_tags = (await async_client.runs.get(child.run_id)).data.tags
    assert child_tags["mlflow.parentRunId"] == run.run_id
    assert "mlflow.source.name" not in child_tags
    assert (await async_client.runs.get(other.run_id)).data.tags["mlflow.parentRunId"] == run.run_id


class Custom(Exception):
    """An exception of a user."""


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (Custom("no \udce4"), "FAILED"),
        (SystemExit(3), "FAILED"),
        (SystemExit(0), "FINISHED"),
        (SystemExit(), "FINISHED"),
        (KeyboardInterrupt(), "KILLED"),
    ],
    ids=repr,
)
async def test_its_status_says_how_the_block_has_ended(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], error: BaseException, status: str
) -> None:
    run = start()
    caught = None
    try:
        async with run:
            run.log_metric("a", 1)
            raise error  # noqa: TRY301
    except BaseException as exc:
        caught = exc
    assert caught is error
    stored = await async_client.runs.get(run.run_id)
    assert (stored.info.status, stored.info.end_time is not None) == (status, True)
    assert stored.data.metrics == {"a": 1.0}
    noted = stored.data.tags.get("mlflow_wrap.exception", "")
    assert noted.startswith(type(error).__name__) == (status != "FINISHED")


async def test_without_a_block_it_is_started_and_ended_by_hand(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun]
) -> None:
    run = start()
    with pytest.raises(MLflowError, match="was not started"):
        run.log_metric("a", 1)
    with pytest.raises(MLflowError, match="no id before it is started"):
        run.run_id  # noqa: B018
    assert await run.start() is run
    with pytest.raises(MLflowError, match="started already"):
        await run.start()
    run.log_metric("a", 1)
    assert (await run.end("FAILED")).stored == 1
    assert (await run.end()).stored == 1
    with pytest.raises(MLflowError, match="has ended"):
        run.log_metric("a", 2)
    with pytest.raises(InvalidArgument, match="status must be one of FINISHED, FAILED, KILLED"):
        await run.end("RUNNING")  # type: ignore[arg-type]
    assert (await async_client.runs.get(run.run_id)).info.status == "FAILED"


async def test_a_run_is_continued_by_its_id(async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun]) -> None:
    async with start(params={"lr": 1}) as run:
        run.log_metric("a", 1, step=1)
    async with async_client.start_run(run_id=run.run_id, tags={"again": "yes"}) as continued:
        assert (await async_client.runs.get(run.run_id)).info.status == "RUNNING"
        continued.log_metric("a", 2, step=2)
        continued.log_param("lr", 1)
    assert continued.experiment_id == run.experiment_id
    stored = await async_client.runs.get(run.run_id)
    assert (stored.info.status, stored.data.tags["again"]) == ("FINISHED", "yes")
    assert await read_history(async_client, run.run_id, "a") == [(1, 1), (2, 2)]
    with pytest.raises(ResourceDoesNotExist):
        await async_client.start_run(run_id="0" * 32).start()


async def test_its_experiment_is_created_or_restored(
    async_client: AsyncMLflow, unique_name: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = unique_name("experiment")
    async with async_client.start_run(experiment=name) as run:
        pass
    experiment = await async_client.experiments.get_by_name(name)
    assert experiment is not None
    assert run.experiment_id == experiment.experiment_id
    monkeypatch.setenv("MLFLOW_EXPERIMENT_NAME", name)
    async with async_client.start_run() as again:
        assert again.experiment_id == experiment.experiment_id
    await async_client.experiments.delete(experiment.experiment_id)
    with pytest.raises(ResourceAlreadyExists) as caught:
        await async_client.start_run(experiment=name).start()
    assert any("restore=True" in note for note in caught.value.__notes__)
    async with async_client.start_run(experiment=name, restore=True) as restored:
        assert restored.experiment_id == experiment.experiment_id


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"experiment": "a", "experiment_id": "1"}, "only one of experiment and experiment_id"),
        ({"run_id": "a", "experiment": "b"}, "has its experiment and its parent already"),
        ({"mode": "x"}, "mode must be one of online, offline"),
        ({"on_error": "x"}, "on_error must be one of raise, warn, spool"),
        ({"on_invalid": 1}, "on_invalid must be one of raise, drop, rename"),
        ({"spool": "x"}, "spool must be one of always, on_failure, never"),
        ({"mode": "offline", "spool": "never"}, "spool must be 'always' with mode='offline'"),
        ({"flush_interval": -1}, "flush_interval must be"),
        ({"experiment": ""}, "name must"),
        ({"tags": {"a b@": 1}}, r"tags\['a b@'\]"),
        ({"source_tags": "no"}, "source_tags must be"),
    ],
    ids=str,
)
async def test_what_is_invalid_is_rejected_before_anything_is_sent(arguments: dict[str, Any], message: str) -> None:
    async with AsyncMLflow("http://127.0.0.1:1") as client:
        with pytest.raises(InvalidArgument, match=message):
            client.start_run(**arguments)


async def test_what_the_server_would_not_store_is_rejected_at_the_call(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun]
) -> None:
    async with start() as run:
        for metrics in ({"a@b": 1}, {"a": "x"}, {"": 1}, {"a": None}):
            with pytest.raises(InvalidArgument, match="metrics"):
                run.log_metrics(metrics)  # type: ignore[arg-type]
        with pytest.raises(InvalidArgument, match="timestamp"):
            run.log_metric("a", 1, timestamp=1.5)  # type: ignore[arg-type]
        with pytest.raises(InvalidArgument, match="step"):
            run.log_metric("a", 1, step=2**63)
        with pytest.raises(InvalidArgument, match="params"):
            run.log_param("a", "x" * 6001)
    assert not (await async_client.runs.get(run.run_id)).data.metrics


async def test_wrong_entries_are_renamed_or_dropped_if_wanted(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], caplog: pytest.LogCaptureFixture
) -> None:
    async with start(on_invalid="rename") as run:
        run.log_metrics({"val/AR@100": 1, "a": 2, "b": "x"})  # type: ignore[dict-item]
    async with start(on_invalid="drop") as other:
        other.log_metrics({"val/AR@100": 1, "a": 2})
    assert (await async_client.runs.get(run.run_id)).data.metrics == {"val/AR_at_100": 1.0, "a": 2.0}
    assert (await async_client.runs.get(other.run_id)).data.metrics == {"a": 2.0}
    assert any("renamed 'val/AR@100' to 'val/AR_at_100'" in message for message in caplog.messages)


async def test_what_the_server_rejects_costs_nothing_else(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], caplog: pytest.LogCaptureFixture
) -> None:
    async with start(params={"lr": 1}) as run:
        await run.flush()
        run.log_params({"lr": 2, "depth": 3})
        for step in range(300):
            run.log_metric("a", step, step=step)
        status = await run.flush()
    assert (status.pending, status.rejected, status.stored) == (0, 1, 302)
    stored = await async_client.runs.get(run.run_id)
    assert stored.data.params == {"lr": "1", "depth": "3"}
    assert len(await read_history(async_client, run.run_id, "a")) == 300
    assert any("the server rejects 'lr'" in message for message in caplog.messages)
    strict = await start(params={"lr": 1}, on_error="raise").start()
    await strict.flush()
    strict.log_param("lr", 2)
    with pytest.raises(MLflowError, match="Changing param values"):
        await strict.flush()
    await strict.end()


async def test_nothing_is_sent_to_a_run_that_was_deleted(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], spools: Path
) -> None:
    run = await start().start()
    await async_client.runs.delete(run.run_id)
    run.log_metric("a", 1)
    status = await run.flush()
    assert status.pending == 1
    assert "active" in str(status.last_error)
    await run.end(timeout=1.0)
    result = await async_client.sync()
    assert [synced.state for synced in result.runs] == ["parked"]
    assert not result.is_complete
    assert len(list(spools.iterdir())) == 1


async def test_the_server_may_be_away_for_a_while(
    mlflow_url: str, experiment_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url, retry=Retry(max_retries=0)) as client:
            async with client.start_run(experiment_id=experiment_id, flush_interval=0.05) as run:
                proxy.refuse_connections()
                for step in range(3000):
                    run.log_metric("a", step, step=step)
                status = await run.flush(1.0)
                assert status.pending > 0
                assert status.last_error is not None
                proxy.accept()
                assert (await run.flush(30.0)).pending == 0
            assert len(await read_history(client, run.run_id, "a")) == 3000
    assert sum("waits for the server" in message for message in caplog.messages) == 1


async def test_a_whole_run_takes_four_requests(mlflow_url: str, unique_name: Callable[[str], str]) -> None:
    name = unique_name("experiment")
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url) as client:
            await client.experiments.create(name)
            before = len(proxy.exchanges)
            async with client.start_run(experiment=name, params={"lr": 1}, tags={"team": "a"}) as run:
                for step in range(50):
                    run.log_metrics({"a": step, "b": step}, step=step)
                run.set_tag("stage", "b")
        paths = [exchange.path.partition("?")[0].rpartition("/mlflow/")[2] for exchange in proxy.exchanges[before:]]
    assert paths == ["experiments/get-by-name", "runs/create", "runs/log-batch", "runs/update"]


async def test_a_run_that_begins_while_the_server_is_away_is_sent_later(
    async_client: AsyncMLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("run")
    async with AsyncMLflow("http://127.0.0.1:1", retry=Retry(max_retries=0)) as away:
        with pytest.raises(MLflowError):
            await away.start_run(experiment_id=experiment_id).start()
        async with away.start_run(experiment_id=experiment_id, run_name=name, on_error="spool") as run:
            run.log_metric("a", 1)
            spool = run.status.spool
    assert spool is not None
    assert (await async_client.sync()).runs[0].reason == "it is of another server: http://127.0.0.1:1"
    result = await async_client.sync(spool)
    assert result.is_complete
    stored = await async_client.runs.get(str(result.runs[0].run_id))
    assert (stored.info.run_name, stored.info.status, dict(stored.data.metrics)) == (name, "FINISHED", {"a": 1.0})


async def test_a_run_offline_is_sent_once(
    async_client: AsyncMLflow, unique_name: Callable[[str], str], spools: Path, tmp_path: Path
) -> None:
    name, experiment = unique_name("run"), unique_name("experiment")
    tmp_path.joinpath("model").mkdir()
    tmp_path.joinpath("model/a.bin").write_bytes(bytes(2000))
    options: Mapping[str, Any] = {"experiment": experiment, "run_name": name, "mode": "offline", "params": {"lr": 1}}
    async with async_client.start_run(**options) as run:
        for step in range(1500):
            run.log_metric("a", step, step=step)
        assert await run.log_text("hello", "notes/a.txt") == "notes/a.txt"
        assert await run.log_dict({"a": 1}, "b.json") == "b.json"
        assert await run.log_artifact(tmp_path / "model/a.bin", "single") == "single/a.bin"
        assert (await run.log_artifacts(tmp_path / "model", "all")).files == 1
        tmp_path.joinpath("model/a.bin").write_bytes(b"changed later")
        with pytest.raises(MLflowError, match="log_table needs the server"):
            await run.log_table({"a": [1]}, "t.json")
        with pytest.raises(MLflowError, match="no id"):
            run.run_id  # noqa: B018
        assert (await run.flush()).pending == 1505
    assert await async_client.experiments.get_by_name(experiment) is None
    progress: list[Any] = []
    dry = await async_client.sync(dry_run=True)
    assert [(synced.state, synced.waiting) for synced in dry.runs] == [("waiting", 1505)]
    result = await async_client.sync(on_progress=progress.append, delete=False)
    assert result.is_complete
    assert (result.runs[0].stored, result.runs[0].rejected) == (1505, [])
    assert progress[-1].stored == progress[-1].total == 1505
    run_id = str(result.runs[0].run_id)
    for _ in range(2):
        assert (await async_client.sync(delete=True)).runs == [] or not list(spools.iterdir())
    stored = await async_client.runs.get(run_id)
    assert (stored.info.run_name, stored.info.status, stored.data.params["lr"]) == (name, "FINISHED", "1")
    assert len(await read_history(async_client, run_id, "a")) == 1500
    assert await async_client.artifacts.read_text(run_id, "notes/a.txt") == "hello"
    assert await async_client.artifacts.read_bytes(run_id, "single/a.bin") == bytes(2000)
    assert len(await async_client.runs.search([str(stored.info.experiment_id)], view_type="ALL")) == 1


async def test_a_spool_whose_rest_is_sent_again_is_stored_once(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], spools: Path
) -> None:
    run = await start(spool="always").start()
    for step in range(1200):
        run.log_metric("a", step % 7, step=step)
    run.log_param("p", 1)
    content = next(spools.iterdir()).read_bytes()
    await run.end()
    # As if the program had been killed before it noted what was stored.
    spools.joinpath("again.1-1.mlspool").write_bytes(content)
    result = await async_client.sync()
    assert result.is_complete
    assert result.runs[0].stored == 1201
    assert await read_history(async_client, run.run_id, "a") == [(step, step % 7) for step in range(1200)]
    assert (await async_client.runs.get(run.run_id)).info.status == "FINISHED"


async def test_damaged_and_foreign_files_are_reported(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], spools: Path
) -> None:
    run = await start(mode="offline").start()
    for step in range(100):
        run.log_metric("a", step, step=step)
    path = next(spools.iterdir())
    assert [synced.state for synced in (await async_client.sync()).runs] == ["in_use"]
    await run.end()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    spools.joinpath("foreign.1-1.mlspool").write_bytes(b"{}")
    states = {synced.state: synced for synced in (await async_client.sync()).runs}
    assert (states["synced"].stored, states["synced"].missing, len(states["synced"].gaps)) == (99, 1, 1)
    assert "is no spool" in str(states["unreadable"].reason)


async def test_files_and_datasets_go_to_the_run(
    async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun], tmp_path: Path
) -> None:
    import numpy as np

    tmp_path.joinpath("a.txt").write_text("a")
    async with start() as run:
        await run.log_text("x", "x.txt")
        await run.log_dict({"a": 1}, "d.json")
        await run.log_table({"a": [1, 2]}, "t.json")
        await run.log_image(np.zeros((4, 4, 3), dtype=np.uint8), "i.png")
        await run.log_artifact(tmp_path / "a.txt")
        await run.log_artifacts(tmp_path, "all")
    paths = {file.path async for file in async_client.artifacts.iter_files(run.run_id)}
    assert {"x.txt", "d.json", "t.json", "i.png", "a.txt", "all/a.txt"} <= paths


async def test_many_runs_at_once_do_not_mix(async_client: AsyncMLflow, start: Callable[..., AsyncActiveRun]) -> None:
    run_ids: dict[int, str] = {}

    async def log(number: int) -> None:
        async with start(flush_interval=0.1) as run:
            with run.as_current():
                assert AsyncActiveRun.current() is run
                for step in range(200):
                    AsyncActiveRun.current().log_metric("a", number, step=step)
            run_ids[number] = run.run_id

    await concurrency.run_all([partial(log, number) for number in range(8)], 8)
    with pytest.raises(MLflowError, match="no current run"):
        AsyncActiveRun.current()
    for number, run_id in run_ids.items():
        assert await read_history(async_client, run_id, "a") == [(step, number) for step in range(200)]


async def test_a_closed_client_leaves_what_is_logged_in_the_spool(
    mlflow_url: str, experiment_id: str, async_client: AsyncMLflow, caplog: pytest.LogCaptureFixture
) -> None:
    client = AsyncMLflow(mlflow_url)
    run = await client.start_run(experiment_id=experiment_id, flush_interval=5.0).start()
    run.log_metric("a", 1)
    await client.aclose()
    with caplog.at_level(logging.WARNING):
        status = await run.end(timeout=1.0)
    assert status.pending == 1
    assert any("wait in" in message for message in caplog.messages)
    assert (await async_client.sync()).is_complete
    stored = await async_client.runs.get(run.run_id)
    assert (stored.info.status, dict(stored.data.metrics)) == ("FINISHED", {"a": 1.0})


async def test_the_repr_names_the_run(start: Callable[..., AsyncActiveRun]) -> None:
    run = start(run_name="mine")
    assert repr(run) == "AsyncActiveRun('mine')"
    async with run:
        assert repr(run) == f"AsyncActiveRun({run.run_id!r})"
