# Made by `make generate` from live/_async/test_retries.py.
# Do not edit: change the async source. @generated
"""What is retried after a failure, what is not, and when a call stops: the real server, with injected faults."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import (
    ApiError,
    ConnectionFailed,
    MLflow,
    RequestTimedOut,
    ResourceAlreadyExists,
    Retry,
    ServiceUnavailable,
    Timeout,
    TooManyRequests,
    TransportError,
)
from mlflow_wrap._http import creation_plan
from tests.rig import fault_proxy as faults
from tests.rig.fault_proxy import BROKEN, PASS, SILENT, STALE, TRUNCATED, Fault, FaultProxy
from tests.rig.parsers import each_parser  # noqa: F401  # for all tests

QUICK = Retry(max_retries=4, backoff_factor=0.01, backoff_jitter=0.0)
OFF = Retry(max_retries=0)
SOURCE = "s3://bucket/model"
# Calls that would hang take as long as this at least, and far longer than they may.
LONG = 60.0

NOT_ARRIVED = (
    faults.reset(acted=False),
    faults.closed(acted=False),
    faults.garbage(),
    faults.status(429),
    faults.status(502),
    faults.status(503, retry_after="0"),
    faults.overload(),
)
# A gateway that timed out says nothing about whether the server will.
GATEWAY = (faults.status(504), faults.status(504, acted=True))
RESPONSE_LOST = (
    faults.reset(acted=True),
    faults.closed(acted=True),
    faults.garbage(acted=True),
    faults.status(429, acted=True),
    faults.status(503, acted=True),
    faults.overload(acted=True),
    TRUNCATED,
    BROKEN,
)


@pytest.mark.parametrize("fault", [*NOT_ARRIVED, *GATEWAY, *RESPONSE_LOST], ids=str)
def test_a_read_survives(mlflow_url: str, run_id: str, fault: Fault) -> None:
    with FaultProxy(mlflow_url, [fault, fault]) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        assert (client.runs.get(run_id)).info.run_id == run_id
    assert len(proxy.exchanges) == 3


def test_a_search_is_a_read_though_it_is_posted(mlflow_url: str, experiment_id: str, run_id: str) -> None:
    with FaultProxy(mlflow_url, [faults.status(503), TRUNCATED]) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        (run,) = client.runs.search([experiment_id])
    assert run.info.run_id == run_id
    assert [exchange.method for exchange in proxy.exchanges] == ["POST"] * 3


@pytest.mark.parametrize("fault", [*NOT_ARRIVED, *GATEWAY, *RESPONSE_LOST], ids=str)
def test_a_point_of_a_metric_is_stored_once(sync_client: MLflow, mlflow_url: str, run_id: str, fault: Fault) -> None:
    with FaultProxy(mlflow_url, [fault, fault]) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        client.runs.log_metric(run_id, "loss", 0.5, step=3)
    (point,) = sync_client.metrics.get_history(run_id, "loss")
    assert (point.value, point.step) == (0.5, 3)
    # The time is that of the call, not of its repetition.
    assert len({exchange.body for exchange in proxy.exchanges}) == 1
    assert len(proxy.exchanges) == 3


def test_files_are_sent_again_whole(sync_client: MLflow, mlflow_url: str, run_id: str, tmp_path: Path) -> None:
    content = b"0123456789" * 50_000
    (tmp_path / "file.bin").write_bytes(content)
    with FaultProxy(mlflow_url, [PASS, faults.reset(acted=True), faults.status(503), PASS, BROKEN]) as proxy:
        with MLflow(proxy.url, retry=QUICK) as client:
            client.artifacts.upload_file(run_id, tmp_path / "file.bin", "streamed")
            client.artifacts.upload_bytes(run_id, content, "at-once/file.bin")
    for folder in ("streamed", "at-once"):
        assert sync_client.artifacts.read_bytes(run_id, f"{folder}/file.bin") == content


def test_files_are_read_again_whole(sync_client: MLflow, mlflow_url: str, run_id: str, tmp_path: Path) -> None:
    content = b"0123456789" * 50_000
    sync_client.artifacts.upload_bytes(run_id, content, "file.bin")
    script = [PASS, TRUNCATED, BROKEN, PASS, PASS, faults.status(503), faults.closed(acted=True), PASS, PASS, BROKEN]
    with FaultProxy(mlflow_url, script) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        assert client.artifacts.read_bytes(run_id, "file.bin") == content
        target = client.artifacts.download_file(run_id, "file.bin", tmp_path)
        # What has begun to arrive is continued.
        other = client.artifacts.download_file(run_id, "file.bin", tmp_path / "other.bin")
    assert target.read_bytes() == other.read_bytes() == content
    assert set(tmp_path.iterdir()) == {target, other}


@pytest.mark.parametrize("fault", [*NOT_ARRIVED, *RESPONSE_LOST], ids=str)
def test_one_run_is_created(
    sync_client: MLflow, mlflow_url: str, experiment_id: str, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What has not arrived is cancelled sooner than in earnest.
    monkeypatch.setattr(creation_plan, "SETTLING_SECONDS", 2.0)
    with FaultProxy(mlflow_url, [fault]) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        created = client.runs.create(experiment_id, run_name="only", tags={"team": "a"})
    (run,) = sync_client.runs.search([experiment_id])
    assert (run.info.run_id, run.info.run_name) == (created.info.run_id, "only")
    assert {"team": "a"}.items() <= run.data.tags.items()
    assert created.info == run.info


def test_a_run_is_found_again_however_often_responses_are_lost(
    sync_client: MLflow, mlflow_url: str, experiment_id: str
) -> None:
    with FaultProxy(mlflow_url, [faults.reset(acted=True), TRUNCATED, faults.status(502, acted=True)]) as proxy:
        with MLflow(proxy.url, retry=QUICK) as client:
            created = client.runs.create(experiment_id)
    (run,) = sync_client.runs.search([experiment_id])
    assert run.info.run_id == created.info.run_id


@pytest.mark.parametrize("fault", [faults.late(1.5), faults.acting_later(faults.status(504), 1.5)], ids=str)
def test_a_run_is_waited_for_while_the_server_may_still_be_at_work(
    sync_client: MLflow, mlflow_url: str, experiment_id: str, fault: Fault
) -> None:
    with FaultProxy(mlflow_url, [fault]) as proxy:
        with MLflow(proxy.url, retry=QUICK, timeout=Timeout(read=0.5)) as client:
            created = client.runs.create(experiment_id)
        proxy.settle()
    (run,) = sync_client.runs.search([experiment_id])
    assert run.info.run_id == created.info.run_id


def test_two_runs_of_the_same_name_are_two(sync_client: MLflow, mlflow_url: str, experiment_id: str) -> None:
    with FaultProxy(mlflow_url, [PASS, faults.reset(acted=True)]) as proxy:
        with MLflow(proxy.url, retry=QUICK) as client:
            created = [(client.runs.create(experiment_id, run_name="same")).info.run_id for _ in range(2)]
    assert sorted(created) == sorted(run.info.run_id for run in sync_client.runs.search([experiment_id]))


@pytest.mark.parametrize("fault", [*NOT_ARRIVED, *RESPONSE_LOST], ids=str)
def test_one_experiment_is_created(
    sync_client: MLflow, mlflow_url: str, unique_name: Callable[[str], str], fault: Fault
) -> None:
    name = unique_name("experiment")
    with FaultProxy(mlflow_url, [fault]) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        created = client.experiments.create(name, tags={"team": "a"})
    experiment = sync_client.experiments.get_by_name(name)
    assert experiment is not None
    assert experiment.experiment_id == created
    assert {"team": "a"}.items() <= experiment.tags.items()


@pytest.mark.parametrize("fault", [PASS, *NOT_ARRIVED, *RESPONSE_LOST], ids=str)
def test_an_experiment_of_somebody_else_is_not_taken_for_ours(
    sync_client: MLflow, mlflow_url: str, unique_name: Callable[[str], str], fault: Fault
) -> None:
    name = unique_name("experiment")
    sync_client.experiments.create(name)
    with FaultProxy(mlflow_url, [fault]) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        with pytest.raises(ResourceAlreadyExists):
            client.experiments.create(name)


@pytest.mark.parametrize("fault", [*NOT_ARRIVED, *RESPONSE_LOST], ids=str)
def test_a_version_is_not_created_again(sync_client: MLflow, mlflow_url: str, model_name: str, fault: Fault) -> None:
    with FaultProxy(mlflow_url, [fault]) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        with pytest.raises((TransportError, ApiError)) as caught:
            client.model_versions.create(model_name, SOURCE)
    error: Any = caught.value
    assert (error.attempts, error.retryable) == (1, False)
    assert len(proxy.exchanges) == 1
    versions = sync_client.model_versions.search(f"name = '{model_name}'")
    assert len(versions.items) == (fault in RESPONSE_LOST)


@pytest.mark.parametrize(
    ("fault", "error_class"),
    [
        (faults.status(503), ServiceUnavailable),
        (faults.overload(), ServiceUnavailable),
        (faults.status(429), TooManyRequests),
        (faults.closed(acted=False), ConnectionFailed),
    ],
    ids=str,
)
def test_an_error_has_the_number_of_attempts(
    mlflow_url: str, run_id: str, fault: Fault, error_class: type[Exception]
) -> None:
    with FaultProxy(mlflow_url, [fault] * 5) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        with pytest.raises(error_class, match=r"\(after 5 attempts\)$") as caught:
            client.runs.get(run_id)
    error: Any = caught.value
    assert (error.attempts, error.retryable) == (5, True)
    assert len(proxy.exchanges) == 5


def test_what_will_not_pass_is_not_repeated(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url, [faults.status(500), faults.status(501), faults.status(400)]) as proxy:
        with MLflow(proxy.url, retry=QUICK) as client:
            for status in (500, 501, 400):
                with pytest.raises(Exception, match=f": {status}: ") as caught:
                    client.runs.get(run_id)
                error: Any = caught.value
                assert (error.status_code, error.attempts, error.retryable) == (status, 1, False)
    assert len(proxy.exchanges) == 3


def test_retries_can_be_turned_off(sync_client: MLflow, mlflow_url: str, experiment_id: str) -> None:
    lost = faults.reset(acted=True)
    with FaultProxy(mlflow_url, [faults.status(503), lost, lost]) as proxy, MLflow(proxy.url, retry=OFF) as client:
        with pytest.raises(ServiceUnavailable) as caught:
            client.experiments.get(experiment_id)
        assert (caught.value.attempts, caught.value.retryable) == (1, True)
        with pytest.raises(ConnectionFailed):
            client.experiments.set_tag(experiment_id, "team", "a")
        with pytest.raises(ConnectionFailed):
            client.runs.create(experiment_id)
    assert len(proxy.exchanges) == 3
    assert len((sync_client.runs.search([experiment_id])).items) == 1


def test_the_server_is_given_the_time_that_it_requests(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url, [faults.status(503, retry_after="1")]) as proxy:
        with MLflow(proxy.url, retry=QUICK) as client:
            client.runs.get(run_id)
    first, second = proxy.exchanges
    assert second.at - first.at >= 1.0


def test_a_server_that_requests_more_time_than_there_is_has_failed(mlflow_url: str, run_id: str) -> None:
    script = [faults.status(429, retry_after="50"), faults.status(503, retry_after="601")]
    with FaultProxy(mlflow_url, script) as proxy:
        with MLflow(proxy.url, retry=QUICK, timeout=Timeout(total=40.0)) as client:
            with pytest.raises(TooManyRequests) as caught:
                client.runs.get(run_id)
        with MLflow(proxy.url, retry=QUICK, timeout=Timeout(total=None)) as client:
            with pytest.raises(ServiceUnavailable):
                client.runs.get(run_id)
    assert (caught.value.attempts, caught.value.retryable) == (1, True)
    assert caught.value.headers["retry-after"] == "50"
    assert len(proxy.exchanges) == 2


def test_the_delay_that_the_server_requests_can_be_ignored(mlflow_url: str, run_id: str) -> None:
    hasty = Retry(max_retries=1, backoff_factor=0.0, backoff_jitter=0.0, respect_retry_after=False)
    with FaultProxy(mlflow_url, [faults.status(503, retry_after="60")]) as proxy:
        with MLflow(proxy.url, retry=hasty) as client:
            assert (client.runs.get(run_id)).info.run_id == run_id
    first, second = proxy.exchanges
    assert second.at - first.at < LONG


@pytest.mark.parametrize("fault", [SILENT, faults.slow(LONG), faults.late(LONG), faults.trickle(0.05)], ids=str)
@pytest.mark.parametrize("read", [0.2, LONG])
def test_no_call_takes_longer_than_it_may(mlflow_url: str, run_id: str, fault: Fault, read: float) -> None:
    timeout = Timeout(connect=LONG, read=read, total=0.5)
    with FaultProxy(mlflow_url, [fault] * 5) as proxy, MLflow(proxy.url, retry=QUICK, timeout=timeout) as client:
        begin = time.monotonic()
        with pytest.raises(RequestTimedOut):
            client.runs.get(run_id)
        assert 0.2 <= time.monotonic() - begin < LONG / 4


def test_a_slow_response_is_waited_for_again(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url, [SILENT, faults.slow(LONG)]) as proxy:
        with MLflow(proxy.url, retry=QUICK, timeout=Timeout(read=1.0, total=LONG)) as client:
            assert (client.runs.get(run_id)).info.run_id == run_id
    assert len(proxy.exchanges) == 3


def test_a_port_where_nobody_is_fails_at_once(mlflow_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = []

    def counted(original: Callable[[socket.socket, Any], Any]) -> Callable[[socket.socket, Any], Any]:
        def connect(self: socket.socket, address: Any) -> Any:
            attempts.append(address)
            return original(self, address)

        return connect

    with FaultProxy(mlflow_url) as proxy:
        proxy.refuse_connections()
        for name in ("connect", "connect_ex"):
            monkeypatch.setattr(socket.socket, name, counted(getattr(socket.socket, name)))
        with MLflow(proxy.url, retry=Retry(max_retries=3, backoff_factor=LONG)) as client:
            begin = time.monotonic()
            with pytest.raises(ConnectionFailed) as caught:
                client.server_version()
            assert time.monotonic() - begin < LONG / 4
    assert len([address for address in attempts if address[1] == proxy.port]) == 1
    assert (caught.value.attempts, caught.value.sent) == (1, False)
    assert proxy.url in str(caught.value)
    assert "is it running?" in str(caught.value)


def test_a_server_that_comes_back_is_waited_for(sync_client: MLflow, mlflow_url: str, model_name: str) -> None:
    persistent = Retry(max_retries=10, backoff_factor=0.01, backoff_jitter=0.0)
    with FaultProxy(mlflow_url) as proxy, MLflow(proxy.url, retry=persistent) as client:
        client.server_version()
        proxy.refuse_connections(0.1)
        # What must not be done twice too: it surely has not been done yet.
        created = client.model_versions.create(model_name, SOURCE)
    assert len(proxy.exchanges) == 2
    (version,) = sync_client.model_versions.search(f"name = '{model_name}'")
    assert version.version == created.version


def test_a_server_that_stays_away_is_an_error(mlflow_url: str, model_name: str) -> None:
    with FaultProxy(mlflow_url) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        client.server_version()
        proxy.refuse_connections()
        with pytest.raises(ConnectionFailed) as caught:
            client.model_versions.create(model_name, SOURCE)
    assert (caught.value.attempts, caught.value.sent, caught.value.retryable) == (5, False, True)


def test_an_idle_connection_may_end(mlflow_url: str, run_id: str, model_name: str) -> None:
    with FaultProxy(mlflow_url, [STALE] * 4) as proxy, MLflow(proxy.url, retry=QUICK) as client:
        for _ in range(4):
            client.runs.set_tag(run_id, "team", "a")
        proxy.refuse_connections()
        proxy.accept()
        # Its connection was new: nothing had to be repeated, and it could not have been.
        assert (client.model_versions.create(model_name, SOURCE)).version == "1"
    assert proxy.exchanges[-1].connection > proxy.exchanges[-2].connection


def test_a_connection_that_ends_as_it_is_used_again_is_no_reason_to_fail(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url, [PASS, faults.reset(acted=False), PASS, faults.closed(acted=False)]) as proxy:
        with MLflow(proxy.url, retry=QUICK) as client:
            for number in range(3):
                client.runs.set_tag(run_id, "number", number)
    assert [exchange.connection for exchange in proxy.exchanges] == [1, 1, 2, 2, 3]
