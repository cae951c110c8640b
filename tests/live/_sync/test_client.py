# Made by `make generate` from live/_async/test_client.py.
# Do not edit: change the async source. @generated
"""The client as a whole."""

from __future__ import annotations

import httpx
import pytest

from mlflow_wrap import ClientClosed, InvalidArgument, MLflow, NotFound, ServiceUnavailable
from tests.rig.faulty import FaultyServer, Reply, Request, as_json, page


def test_server_says_what_it_is(sync_client: MLflow) -> None:
    assert sync_client.is_healthy()
    assert (sync_client.server_version()).count(".") == 2
    assert (sync_client.server_info()).store_type == "SqlStore"


def test_a_page_that_is_not_of_mlflow_is_not_healthy() -> None:
    with FaultyServer(page("Please log in")) as server, MLflow(server.url) as client:
        assert not client.is_healthy()


def test_parts_are_made_once_and_clients_share_nothing(mlflow_url: str, sync_client: MLflow) -> None:
    assert sync_client.runs is sync_client.runs
    with MLflow(mlflow_url) as other:
        assert other.runs is not sync_client.runs
        other.server_version()
    sync_client.server_version()


def test_a_closed_client_says_so(mlflow_url: str) -> None:
    client = MLflow(mlflow_url)
    client.close()
    with pytest.raises(ClientClosed, match="is closed"):
        client.runs.get("0" * 32)


def test_the_uri_may_come_from_the_environment(mlflow_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_TRACKING_URI", mlflow_url + "/")
    with MLflow() as client:
        assert client.tracking_uri == mlflow_url
        assert client.is_healthy()


def test_no_uri_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MLFLOW_TRACKING_URI", raising=False)
    with pytest.raises(InvalidArgument, match="MLFLOW_TRACKING_URI is not set"):
        MLflow()


@pytest.mark.parametrize(
    "uri",
    ["", "localhost:5000", "databricks", "file:///tmp", "http://", "http://h:port", "http://h/?a=1", "http://[::1"],
)
def test_what_is_no_url_of_a_server_is_rejected(uri: str) -> None:
    with pytest.raises(InvalidArgument, match="tracking_uri"):
        MLflow(uri)


def test_a_rejected_uri_shows_no_password() -> None:
    with pytest.raises(InvalidArgument) as caught:
        MLflow("http://user:s3cret@host:port")
    assert "s3cret" not in str(caught.value)


def test_headers_and_a_path_prefix_go_with_every_request() -> None:
    with FaultyServer(as_json({})) as server:
        with MLflow(f"{server.url}/team/", headers={"Authorization": "Bearer abc"}) as client:
            client.runs.set_tag("r", "key", "grün")
            client.runs.search(["1"])
    for request in server.requests:
        assert request.headers["Authorization"] == "Bearer abc"
        assert request.headers["User-Agent"].startswith("mlflow-wrap/")
        assert request.headers["Content-Type"] == "application/json"
    assert [request.path for request in server.requests] == [
        "/team/api/2.0/mlflow/runs/set-tag",
        "/team/api/2.0/mlflow/runs/search",
    ]
    assert server.requests[0].body == '{"run_id":"r","key":"key","value":"grün"}'.encode()


def test_a_wrong_prefix_is_not_found(mlflow_url: str) -> None:
    with MLflow(f"{mlflow_url}/mlflow") as client:
        with pytest.raises(NotFound, match=r"/mlflow/api/2\.0/mlflow/runs/get") as caught:
            client.runs.get("r")
    assert type(caught.value) is NotFound
    assert "<!doctype html>" in caught.value.body


def test_an_http_client_of_the_user_is_used_and_left_open() -> None:
    http_client = httpx.Client(headers={"X-Team": "a"}, follow_redirects=True)

    def respond(request: Request) -> Reply:
        return as_json({}) if "/moved" in request.path else Reply(b"", 308, {"Location": "/moved"})

    with http_client:
        with FaultyServer(respond) as server:
            with MLflow(f"http://user:s3cret@{server.authority}", http_client=http_client) as client:
                client.runs.set_tag("r", "key", "value")
        assert not http_client.is_closed
    assert [request.headers["X-Team"] for request in server.requests] == ["a", "a"]
    assert [request.headers["Authorization"] for request in server.requests] == ["Basic dXNlcjpzM2NyZXQ="] * 2


def test_a_request_that_is_not_idempotent_is_not_sent_twice() -> None:
    with FaultyServer(page("busy", 503)) as server, MLflow(server.url) as client, pytest.raises(ServiceUnavailable):
        client.model_versions.create("model", "s3://bucket/model")
    assert len(server.requests) == 1
