# Made by `make generate` from live/_async/test_httpx2.py.
# Do not edit: change the async source. @generated
"""Objects of httpx2, the successor of httpx, are plugged in as those of httpx are."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from mlflow_wrap import (
    ClientClosed,
    ConnectionFailed,
    InvalidArgument,
    MLflow,
    RequestTimedOut,
    Retry,
    Timeout,
    UnexpectedResponse,
)
from tests.rig.fault_proxy import FaultProxy, slow
from tests.rig.faulty import FaultyServer, Reply, Request, as_json

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}

# Each makes new objects: a client closes its transport.
PLUGS: dict[str, Callable[[], dict[str, Any]]] = {
    "http_client": lambda: {"http_client": httpx2.Client()},
    "transport": lambda: {"transport": httpx2.HTTPTransport()},
    "auth": lambda: {"auth": httpx2.BasicAuth("user", "s3cret")},
    "transport, auth": lambda: {"transport": httpx2.HTTPTransport(), "auth": httpx2.BasicAuth("user", "s3cret")},
    "transport, event_hooks": lambda: {"transport": httpx2.HTTPTransport(), "event_hooks": {"request": []}},
}
each_plug = pytest.mark.parametrize("plug", PLUGS.values(), ids=PLUGS)


def close(plugged: dict[str, Any]) -> None:
    if "http_client" in plugged:
        plugged["http_client"].close()


@each_plug
def test_calls_go_over_it(plug: Callable[[], dict[str, Any]], mlflow_url: str, experiment_id: str) -> None:
    plugged = plug()
    with FaultProxy(mlflow_url) as proxy:
        with MLflow(proxy.url, **plugged) as client:
            run_id = (client.runs.create(experiment_id)).info.run_id
            for step in range(3):
                client.runs.log_metric(run_id, "loss", step, step=step)
            points = client.metrics.get_history(run_id, "loss")
        sent = [exchange.connection for exchange in proxy.exchanges]
    assert [point.step for point in points] == [0, 1, 2]
    assert sent.count(1) >= 4
    close(plugged)


@each_plug
def test_files_are_streamed_both_ways(
    plug: Callable[[], dict[str, Any]], mlflow_url: str, run_id: str, tmp_path: Path
) -> None:
    content = os.urandom(3_000_000)
    (tmp_path / "up.bin").write_bytes(content)
    plugged = plug()
    with MLflow(mlflow_url, **plugged) as client:
        uploaded = client.artifacts.upload_file(run_id, tmp_path / "up.bin", "folder")
        path = client.artifacts.download_file(run_id, uploaded, tmp_path / "down.bin")
    assert path.read_bytes() == content
    close(plugged)


@each_plug
def test_its_transport_errors_are_those_of_this_library(plug: Callable[[], dict[str, Any]]) -> None:
    no_retry = Retry(max_retries=0)
    with FaultyServer(Reply(raw=b"")) as server:
        plugged = plug()
        with MLflow(server.url, retry=no_retry, **plugged) as client:
            with pytest.raises(ConnectionFailed, match="the connection broke") as broken:
                client.runs.get("r")
        close(plugged)
    assert broken.value.sent
    plugged = plug()
    # The port is free now.
    with MLflow(server.url, retry=no_retry, **plugged) as client:
        with pytest.raises(ConnectionFailed, match="cannot be reached") as unreachable:
            client.runs.get("r")
    close(plugged)
    assert not unreachable.value.sent


@each_plug
def test_it_keeps_to_the_total_timeout(plug: Callable[[], dict[str, Any]], mlflow_url: str, run_id: str) -> None:
    plugged = plug()
    with FaultProxy(mlflow_url, [slow(2)]) as proxy:
        with MLflow(proxy.url, timeout=Timeout(total=0.3), retry=Retry(max_retries=0), **plugged) as client:
            with pytest.raises(RequestTimedOut):
                client.runs.get(run_id)
        close(plugged)


def test_a_closed_http_client_is_named() -> None:
    http_client = httpx2.Client()
    http_client.close()
    with MLflow("http://127.0.0.1:1", http_client=http_client) as client:
        with pytest.raises(ClientClosed, match="is closed"):
            client.runs.get("r")


def test_its_authentication_and_hooks_see_its_requests() -> None:
    seen: list[Any] = []

    def look(request_or_response: Any) -> None:
        seen.append(type(request_or_response))

    with (
        FaultyServer(as_json(RUN)) as server,
        MLflow(
            server.url, auth=httpx2.BasicAuth("user", "s3cret"), event_hooks={"request": [look], "response": [look]}
        ) as client,
    ):
        client.runs.get("r")
    assert [request.headers["Authorization"] for request in server.requests] == ["Basic dXNlcjpzM2NyZXQ="]
    assert seen == [httpx2.Request, httpx2.Response]


def test_its_redirects_stay_within_the_origin() -> None:
    def respond(request: Request) -> Reply:
        if request.path.startswith("/new"):
            return as_json(RUN)
        return Reply(b"", 308, {"Location": "/new" + request.path})

    with httpx2.Client(follow_redirects=True) as http_client:
        with FaultyServer(respond) as server, MLflow(server.url, http_client=http_client) as client:
            assert (client.runs.get("r")).info.run_id == "r"
        with FaultyServer(Reply(b"", 307, {"Location": "http://elsewhere.example.org/"})) as server:
            with MLflow(server.url, http_client=http_client) as client:
                with pytest.raises(UnexpectedResponse, match=r"redirected to http://elsewhere\.example\.org"):
                    client.runs.get("r")
        with FaultyServer(Reply(b"", 307, {"Location": "http://[nowhere"})) as server:
            with MLflow(server.url, http_client=http_client, retry=Retry(max_retries=0)) as client:
                with pytest.raises(UnexpectedResponse, match=r"redirected to http://\[nowhere"):
                    client.runs.get("r")


def test_a_mock_transport_of_it_works() -> None:
    def respond(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=RUN if request.url.params["run_id"] == "r" else {})

    with MLflow("http://mlflow.example.org", transport=httpx2.MockTransport(respond)) as client:
        assert (client.runs.get("r")).info.run_id == "r"


def test_objects_of_both_libraries_do_not_go_together() -> None:
    with pytest.raises(InvalidArgument, match="transport is of httpx and auth is of httpx2"):
        MLflow("http://127.0.0.1:1", transport=httpx.HTTPTransport(), auth=httpx2.BasicAuth("user", "s3cret"))


@pytest.mark.parametrize("name", ["http_client", "transport"])
def test_what_is_neither_is_rejected_at_once(name: str) -> None:
    arguments: dict[str, Any] = {name: httpx2.Timeout(5)}
    with pytest.raises(InvalidArgument, match=rf"{name} must be an httpx\.\w+ or an httpx2\.\w+, but .* type Timeout"):
        MLflow("http://127.0.0.1:1", **arguments)
