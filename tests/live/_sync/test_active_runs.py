# Made by `make generate` from live/_async/test_active_runs.py.
# Do not edit: change the async source. @generated
"""Runs that a program logs to while it works."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import (
    ActiveRun,
    InvalidArgument,
    MLflow,
    MLflowError,
    ResourceAlreadyExists,
    ResourceDoesNotExist,
    Retry,
)
from mlflow_wrap._http._concurrency import threaded as concurrency
from tests.rig.fault_proxy import FaultProxy


@pytest.fixture(autouse=True)
def spools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder of spools."""
    folder = tmp_path / "spools"
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", str(folder))
    return folder


@pytest.fixture
def start(sync_client: MLflow, experiment_id: str) -> Callable[..., ActiveRun]:
    """Starts a run in an experiment of this test."""
    return partial(sync_client.start_run, experiment_id=experiment_id)


def read_history(client: MLflow, run_id: str, key: str) -> list[tuple[int, float]]:
    return [(point.step or 0, point.value) for point in client.metrics.iter_history(run_id, key)]


def test_a_run_has_all_that_was_logged_in_its_order(
    sync_client: MLflow, start: Callable[..., ActiveRun], spools: Path
) -> None:
    with start(run_name="first", params={"lr": 0.1}, tags={"team": "a"}) as run:
        for step in range(2500):
            run.log_metrics({"loss": 1 / (step + 1), "x/acc": step}, step=step)
        run.log_param("depth", 3)
        run.log_params({"net": {"size": 5}}, flatten_with=".")
        run.set_tag("stage", "a")
        run.set_tags({"stage": "b"})
        for value in (5, 3, 4, 3):
            run.log_metric("again", value)
        status = run.flush()
        assert (status.pending, status.stored, status.last_error) == (0, 5000 + 1 + 1 + 1 + 2 + 4, None)
    stored = sync_client.runs.get(run.run_id)
    assert (stored.info.status, stored.info.run_name) == ("FINISHED", "first")
    assert (stored.info.end_time or 0) >= (stored.info.start_time or 0) > 0
    assert stored.data.params == {"lr": "0.1", "depth": "3", "net.size": "5"}
    assert (stored.data.tags["team"], stored.data.tags["stage"]) == ("a", "b")
    assert read_history(sync_client, run.run_id, "x/acc") == [(step, step) for step in range(2500)]
    assert read_history(sync_client, run.run_id, "again") == [(0, 5), (0, 3), (0, 4), (0, 3)]
    assert not list(spools.iterdir())


def test_its_tags_say_where_it_comes_from(sync_client: MLflow, start: Callable[..., ActiveRun]) -> None:
    with start() as run, start(source_tags=False, parent=run) as child, start(parent=run.run_id) as other:
        pass
    tags = (sync_client.runs.get(run.run_id)).data.tags
    assert tags["mlflow.source.type"] == "LOCAL"
    assert {"mlflow.user", "mlflow.source.name"} <= set(tags)
    child_tags = (sync_client.runs.get(child.run_id)).data.tags
    assert child_tags["mlflow.parentRunId"] == run.run_id
    assert "mlflow.source.name" not in child_tags
    assert (sync_client.runs.get(other.run_id)).data.tags["mlflow.parentRunId"] == run.run_id


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
def test_its_status_says_how_the_block_has_ended(
    sync_client: MLflow, start: Callable[..., ActiveRun], error: BaseException, status: str
) -> None:
    run = start()
    caught = None
    try:
        with run:
            run.log_metric("a", 1)
            raise error  # noqa: TRY301
    except BaseException as exc:
        caught = exc
    assert caught is error
    stored = sync_client.runs.get(run.run_id)
    assert (stored.info.status, stored.info.end_time is not None) == (status, True)
    assert stored.data.metrics == {"a": 1.0}
    noted = stored.data.tags.get("mlflow_wrap.exception", "")
    assert noted.startswith(type(error).__name__) == (status != "FINISHED")


def test_without_a_block_it_is_started_and_ended_by_hand(sync_client: MLflow, start: Callable[..., ActiveRun]) -> None:
    run = start()
    with pytest.raises(MLflowError, match="was not started"):
        run.log_metric("a", 1)
    with pytest.raises(MLflowError, match="no id before it is started"):
        run.run_id  # noqa: B018
    assert run.start() is run
    with pytest.raises(MLflowError, match="started already"):
        run.start()
    run.log_metric("a", 1)
    assert (run.end("FAILED")).stored == 1
    assert (run.end()).stored == 1
    with pytest.raises(MLflowError, match="has ended"):
        run.log_metric("a", 2)
    with pytest.raises(InvalidArgument, match="status must be one of FINISHED, FAILED, KILLED"):
        run.end("RUNNING")  # type: ignore[arg-type]
    assert (sync_client.runs.get(run.run_id)).info.status == "FAILED"


def test_a_run_is_continued_by_its_id(sync_client: MLflow, start: Callable[..., ActiveRun]) -> None:
    with start(params={"lr": 1}) as run:
        run.log_metric("a", 1, step=1)
    with sync_client.start_run(run_id=run.run_id, tags={"again": "yes"}) as continued:
        assert (sync_client.runs.get(run.run_id)).info.status == "RUNNING"
        continued.log_metric("a", 2, step=2)
        continued.log_param("lr", 1)
    assert continued.experiment_id == run.experiment_id
    stored = sync_client.runs.get(run.run_id)
    assert (stored.info.status, stored.data.tags["again"]) == ("FINISHED", "yes")
    assert read_history(sync_client, run.run_id, "a") == [(1, 1), (2, 2)]
    with pytest.raises(ResourceDoesNotExist):
        sync_client.start_run(run_id="0" * 32).start()


def test_its_experiment_is_created_or_restored(
    sync_client: MLflow, unique_name: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = unique_name("experiment")
    with sync_client.start_run(experiment=name) as run:
        pass
    experiment = sync_client.experiments.get_by_name(name)
    assert experiment is not None
    assert run.experiment_id == experiment.experiment_id
    monkeypatch.setenv("MLFLOW_EXPERIMENT_NAME", name)
    with sync_client.start_run() as again:
        assert again.experiment_id == experiment.experiment_id
    sync_client.experiments.delete(experiment.experiment_id)
    with pytest.raises(ResourceAlreadyExists) as caught:
        sync_client.start_run(experiment=name).start()
    assert any("restore=True" in note for note in caught.value.__notes__)
    with sync_client.start_run(experiment=name, restore=True) as restored:
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
def test_what_is_invalid_is_rejected_before_anything_is_sent(arguments: dict[str, Any], message: str) -> None:
    with MLflow("http://127.0.0.1:1") as client, pytest.raises(InvalidArgument, match=message):
        client.start_run(**arguments)


def test_what_the_server_would_not_store_is_rejected_at_the_call(
    sync_client: MLflow, start: Callable[..., ActiveRun]
) -> None:
    with start() as run:
        for metrics in ({"a@b": 1}, {"a": "x"}, {"": 1}, {"a": None}):
            with pytest.raises(InvalidArgument, match="metrics"):
                run.log_metrics(metrics)  # type: ignore[arg-type]
        with pytest.raises(InvalidArgument, match="timestamp"):
            run.log_metric("a", 1, timestamp=1.5)  # type: ignore[arg-type]
        with pytest.raises(InvalidArgument, match="step"):
            run.log_metric("a", 1, step=2**63)
        with pytest.raises(InvalidArgument, match="params"):
            run.log_param("a", "x" * 6001)
    assert not (sync_client.runs.get(run.run_id)).data.metrics


def test_wrong_entries_are_renamed_or_dropped_if_wanted(
    sync_client: MLflow, start: Callable[..., ActiveRun], caplog: pytest.LogCaptureFixture
) -> None:
    with start(on_invalid="rename") as run:
        run.log_metrics({"val/AR@100": 1, "a": 2, "b": "x"})  # type: ignore[dict-item]
    with start(on_invalid="drop") as other:
        other.log_metrics({"val/AR@100": 1, "a": 2})
    assert (sync_client.runs.get(run.run_id)).data.metrics == {"val/AR_at_100": 1.0, "a": 2.0}
    assert (sync_client.runs.get(other.run_id)).data.metrics == {"a": 2.0}
    assert any("renamed 'val/AR@100' to 'val/AR_at_100'" in message for message in caplog.messages)


def test_what_the_server_rejects_costs_nothing_else(
    sync_client: MLflow, start: Callable[..., ActiveRun], caplog: pytest.LogCaptureFixture
) -> None:
    with start(params={"lr": 1}) as run:
        run.flush()
        run.log_params({"lr": 2, "depth": 3})
        for step in range(300):
            run.log_metric("a", step, step=step)
        status = run.flush()
    assert (status.pending, status.rejected, status.stored) == (0, 1, 302)
    stored = sync_client.runs.get(run.run_id)
    assert stored.data.params == {"lr": "1", "depth": "3"}
    assert len(read_history(sync_client, run.run_id, "a")) == 300
    assert any("the server rejects 'lr'" in message for message in caplog.messages)
    strict = start(params={"lr": 1}, on_error="raise").start()
    strict.flush()
    strict.log_param("lr", 2)
    with pytest.raises(MLflowError, match="Changing param values"):
        strict.flush()
    strict.end()


def test_nothing_is_sent_to_a_run_that_was_deleted(
    sync_client: MLflow, start: Callable[..., ActiveRun], spools: Path
) -> None:
    run = start().start()
    sync_client.runs.delete(run.run_id)
    run.log_metric("a", 1)
    status = run.flush()
    assert status.pending == 1
    assert "active" in str(status.last_error)
    run.end(timeout=1.0)
    result = sync_client.sync()
    assert [synced.state for synced in result.runs] == ["parked"]
    assert not result.is_complete
    assert len(list(spools.iterdir())) == 1


def test_the_server_may_be_away_for_a_while(
    mlflow_url: str, experiment_id: str, caplog: pytest.LogCaptureFixture
) -> None:
    with FaultProxy(mlflow_url) as proxy, MLflow(proxy.url, retry=Retry(max_retries=0)) as client:
        with client.start_run(experiment_id=experiment_id, flush_interval=0.05) as run:
            proxy.refuse_connections()
            for step in range(3000):
                run.log_metric("a", step, step=step)
            status = run.flush(1.0)
            assert status.pending > 0
            assert status.last_error is not None
            proxy.accept()
            assert (run.flush(30.0)).pending == 0
        assert len(read_history(client, run.run_id, "a")) == 3000
    assert sum("waits for the server" in message for message in caplog.messages) == 1


def test_a_whole_run_takes_four_requests(mlflow_url: str, unique_name: Callable[[str], str]) -> None:
    name = unique_name("experiment")
    with FaultProxy(mlflow_url) as proxy:
        with MLflow(proxy.url) as client:
            client.experiments.create(name)
            before = len(proxy.exchanges)
            with client.start_run(experiment=name, params={"lr": 1}, tags={"team": "a"}) as run:
                for step in range(50):
                    run.log_metrics({"a": step, "b": step}, step=step)
                run.set_tag("stage", "b")
        paths = [exchange.path.partition("?")[0].rpartition("/mlflow/")[2] for exchange in proxy.exchanges[before:]]
    assert paths == ["experiments/get-by-name", "runs/create", "runs/log-batch", "runs/update"]


def test_a_run_that_begins_while_the_server_is_away_is_sent_later(
    sync_client: MLflow, experiment_id: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("run")
    with MLflow("http://127.0.0.1:1", retry=Retry(max_retries=0)) as away:
        with pytest.raises(MLflowError):
            away.start_run(experiment_id=experiment_id).start()
        with away.start_run(experiment_id=experiment_id, run_name=name, on_error="spool") as run:
            run.log_metric("a", 1)
            spool = run.status.spool
    assert spool is not None
    assert (sync_client.sync()).runs[0].reason == "it is of another server: http://127.0.0.1:1"
    result = sync_client.sync(spool)
    assert result.is_complete
    stored = sync_client.runs.get(str(result.runs[0].run_id))
    assert (stored.info.run_name, stored.info.status, dict(stored.data.metrics)) == (name, "FINISHED", {"a": 1.0})


def test_a_run_offline_is_sent_once(
    sync_client: MLflow, unique_name: Callable[[str], str], spools: Path, tmp_path: Path
) -> None:
    name, experiment = unique_name("run"), unique_name("experiment")
    tmp_path.joinpath("model").mkdir()
    tmp_path.joinpath("model/a.bin").write_bytes(bytes(2000))
    options: Mapping[str, Any] = {"experiment": experiment, "run_name": name, "mode": "offline", "params": {"lr": 1}}
    with sync_client.start_run(**options) as run:
        for step in range(1500):
            run.log_metric("a", step, step=step)
        assert run.log_text("hello", "notes/a.txt") == "notes/a.txt"
        assert run.log_dict({"a": 1}, "b.json") == "b.json"
        assert run.log_artifact(tmp_path / "model/a.bin", "single") == "single/a.bin"
        assert (run.log_artifacts(tmp_path / "model", "all")).files == 1
        tmp_path.joinpath("model/a.bin").write_bytes(b"changed later")
        with pytest.raises(MLflowError, match="log_table needs the server"):
            run.log_table({"a": [1]}, "t.json")
        with pytest.raises(MLflowError, match="no id"):
            run.run_id  # noqa: B018
        assert (run.flush()).pending == 1505
    assert sync_client.experiments.get_by_name(experiment) is None
    progress: list[Any] = []
    dry = sync_client.sync(dry_run=True)
    assert [(synced.state, synced.waiting) for synced in dry.runs] == [("waiting", 1505)]
    result = sync_client.sync(on_progress=progress.append, delete=False)
    assert result.is_complete
    assert (result.runs[0].stored, result.runs[0].rejected) == (1505, [])
    assert progress[-1].stored == progress[-1].total == 1505
    run_id = str(result.runs[0].run_id)
    for _ in range(2):
        assert (sync_client.sync(delete=True)).runs == [] or not list(spools.iterdir())
    stored = sync_client.runs.get(run_id)
    assert (stored.info.run_name, stored.info.status, stored.data.params["lr"]) == (name, "FINISHED", "1")
    assert len(read_history(sync_client, run_id, "a")) == 1500
    assert sync_client.artifacts.read_text(run_id, "notes/a.txt") == "hello"
    assert sync_client.artifacts.read_bytes(run_id, "single/a.bin") == bytes(2000)
    assert len(sync_client.runs.search([str(stored.info.experiment_id)], view_type="ALL")) == 1


def test_a_spool_whose_rest_is_sent_again_is_stored_once(
    sync_client: MLflow, start: Callable[..., ActiveRun], spools: Path
) -> None:
    run = start(spool="always").start()
    for step in range(1200):
        run.log_metric("a", step % 7, step=step)
    run.log_param("p", 1)
    content = next(spools.iterdir()).read_bytes()
    run.end()
    # As if the program had been killed before it noted what was stored.
    spools.joinpath("again.1-1.mlspool").write_bytes(content)
    result = sync_client.sync()
    assert result.is_complete
    assert result.runs[0].stored == 1201
    assert read_history(sync_client, run.run_id, "a") == [(step, step % 7) for step in range(1200)]
    assert (sync_client.runs.get(run.run_id)).info.status == "FINISHED"


def test_damaged_and_foreign_files_are_reported(
    sync_client: MLflow, start: Callable[..., ActiveRun], spools: Path
) -> None:
    run = start(mode="offline").start()
    for step in range(100):
        run.log_metric("a", step, step=step)
    path = next(spools.iterdir())
    assert [synced.state for synced in (sync_client.sync()).runs] == ["in_use"]
    run.end()
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    spools.joinpath("foreign.1-1.mlspool").write_bytes(b"{}")
    states = {synced.state: synced for synced in (sync_client.sync()).runs}
    assert (states["synced"].stored, states["synced"].missing, len(states["synced"].gaps)) == (99, 1, 1)
    assert "is no spool" in str(states["unreadable"].reason)


def test_files_and_datasets_go_to_the_run(sync_client: MLflow, start: Callable[..., ActiveRun], tmp_path: Path) -> None:
    import numpy as np

    tmp_path.joinpath("a.txt").write_text("a")
    with start() as run:
        run.log_text("x", "x.txt")
        run.log_dict({"a": 1}, "d.json")
        run.log_table({"a": [1, 2]}, "t.json")
        run.log_image(np.zeros((4, 4, 3), dtype=np.uint8), "i.png")
        run.log_artifact(tmp_path / "a.txt")
        run.log_artifacts(tmp_path, "all")
    paths = {file.path for file in sync_client.artifacts.iter_files(run.run_id)}
    assert {"x.txt", "d.json", "t.json", "i.png", "a.txt", "all/a.txt"} <= paths


def test_many_runs_at_once_do_not_mix(sync_client: MLflow, start: Callable[..., ActiveRun]) -> None:
    run_ids: dict[int, str] = {}

    def log(number: int) -> None:
        with start(flush_interval=0.1) as run:
            with run.as_current():
                assert ActiveRun.current() is run
                for step in range(200):
                    ActiveRun.current().log_metric("a", number, step=step)
            run_ids[number] = run.run_id

    concurrency.run_all([partial(log, number) for number in range(8)], 8)
    with pytest.raises(MLflowError, match="no current run"):
        ActiveRun.current()
    for number, run_id in run_ids.items():
        assert read_history(sync_client, run_id, "a") == [(step, number) for step in range(200)]


def test_a_closed_client_leaves_what_is_logged_in_the_spool(
    mlflow_url: str, experiment_id: str, sync_client: MLflow, caplog: pytest.LogCaptureFixture
) -> None:
    client = MLflow(mlflow_url)
    run = client.start_run(experiment_id=experiment_id, flush_interval=5.0).start()
    run.log_metric("a", 1)
    client.close()
    with caplog.at_level(logging.WARNING):
        status = run.end(timeout=1.0)
    assert status.pending == 1
    assert any("wait in" in message for message in caplog.messages)
    assert (sync_client.sync()).is_complete
    stored = sync_client.runs.get(run.run_id)
    assert (stored.info.status, dict(stored.data.metrics)) == ("FINISHED", {"a": 1.0})


def test_the_repr_names_the_run(start: Callable[..., ActiveRun]) -> None:
    run = start(run_name="mine")
    assert repr(run) == "ActiveRun('mine')"
    with run:
        assert repr(run) == f"ActiveRun({run.run_id!r})"
