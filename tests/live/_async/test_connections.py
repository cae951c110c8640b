"""Connections: kept, bounded, closed, and shared with whatever the user plugs in."""

from __future__ import annotations

import gzip
import json
import pickle
import ssl
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import AsyncMLflow, ClientClosed, ConnectionFailed, InvalidArgument, Retry, Timeout, UnexpectedResponse
from mlflow_wrap._http._async import connection_pool
from tests.rig.fault_proxy import FaultProxy
from tests.rig.faulty import FaultyServer, Reply, Request, as_json
from tests.rig.parsers import each_parser  # noqa: F401  # for all tests

pytestmark = pytest.mark.anyio

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}


def zipped(body: bytes, content_type: str = "application/json") -> Reply:
    return Reply(gzip.compress(body), headers={"Content-Encoding": "gzip", "Content-Type": content_type})


async def test_calls_one_after_the_other_share_a_connection(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url) as client:
            for step in range(5):
                await client.runs.log_metric(run_id, "loss", step, step=step)
                await client.runs.get(run_id)
        assert proxy.connections == 1


async def test_the_connections_of_a_closed_client_are_closed(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url) as proxy:
        client = AsyncMLflow(proxy.url)
        await client.runs.get(run_id)
        await client.aclose()
        await client.aclose()
        with pytest.raises(ClientClosed, match="is closed"):
            await client.runs.get(run_id)
        proxy.settle()
        assert proxy.connections == 1


@pytest.mark.parametrize("plug", ["auth", "event_hooks", "follow_redirects"])
async def test_what_is_plugged_into_httpx_goes_over_the_same_kind_of_connections(
    plug: str, mlflow_url: str, run_id: str
) -> None:
    seen: list[str] = []

    async def look(request: httpx.Request) -> None:
        seen.append(request.method)

    plugs: dict[str, dict[str, Any]] = {
        "auth": {"auth": httpx.BasicAuth("user", "s3cret")},
        "event_hooks": {"event_hooks": {"request": [look]}},
        "follow_redirects": {"follow_redirects": True},
    }
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url, **plugs[plug]) as client:
            for step in range(3):
                await client.runs.log_metric(run_id, plug, step, step=step)
            history = await client.metrics.get_history(run_id, plug)
            assert [point.step for point in history] == [0, 1, 2]
        assert proxy.connections == 1
    assert seen == (["POST"] * 3 + ["GET"] if plug == "event_hooks" else [])


async def test_an_authentication_of_httpx_signs_each_request() -> None:
    class Signature(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Any:
            request.headers["X-Signature"] = f"{request.method} {request.url.path}"
            yield request

    def respond(request: Request) -> Reply:
        return as_json(RUN if request.method == "GET" else {})

    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url, auth=Signature()) as client:
            await client.runs.get("r")
            await client.runs.set_tag("r", "key", "value")
    assert [request.headers["X-Signature"] for request in server.requests] == [
        "GET /api/2.0/mlflow/runs/get",
        "POST /api/2.0/mlflow/runs/set-tag",
    ]


async def test_redirects_are_followed_on_request_and_keep_the_method() -> None:
    def respond(request: Request) -> Reply:
        if request.path.startswith("/new"):
            return as_json(RUN if request.method == "GET" else {})
        return Reply(b"", 308, {"Location": "/new" + request.path})

    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url, follow_redirects=True) as client:
            assert (await client.runs.get("r")).info.run_id == "r"
            await client.runs.set_tag("r", "key", "value")
    methods = [(request.method, request.path.startswith("/new")) for request in server.requests]
    assert methods == [("GET", False), ("GET", True), ("POST", False), ("POST", True)]
    assert json.loads(server.requests[-1].body) == {"run_id": "r", "key": "key", "value": "value"}


async def test_a_redirect_that_makes_a_get_of_a_post_is_an_error() -> None:
    def respond(request: Request) -> Reply:
        return as_json({}) if request.method == "GET" else Reply(b"", 302, {"Location": "/elsewhere"})

    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url, follow_redirects=True) as client:
            with pytest.raises(UnexpectedResponse, match="redirected to /elsewhere"):
                await client.runs.set_tag("r", "key", "value")


async def test_a_redirect_to_another_host_is_not_followed() -> None:
    with FaultyServer(as_json(RUN)) as other:
        response = Reply(b"", 307, {"Location": other.url.replace("127.0.0.1", "localhost")})
        with FaultyServer(response) as server:
            async with AsyncMLflow(server.url, follow_redirects=True, headers={"X-Api-Key": "s3cret"}) as client:
                with pytest.raises(UnexpectedResponse, match="redirected to http://localhost"):
                    await client.runs.get("r")
        assert other.requests == []


async def test_what_a_caller_is_handling_is_no_cause_of_a_fault() -> None:
    with FaultyServer(Reply(raw=b"")) as server:
        async with AsyncMLflow(server.url, retry=Retry(max_retries=1, backoff_factor=0.01)) as client:
            try:
                raise ssl.SSLError("tlsv13 alert certificate required")  # noqa: TRY301  # as a caller does
            except ssl.SSLError:
                with pytest.raises(ConnectionFailed, match="the connection broke") as caught:
                    await client.runs.get("r")
    assert (type(caught.value), caught.value.attempts) == (ConnectionFailed, 2)


async def test_a_workspace_goes_with_every_file_and_not_with_workspaces_themselves() -> None:
    with FaultyServer(as_json({**RUN, "workspaces": []})) as server:
        async with AsyncMLflow(server.url, workspace="team") as client:
            await client.artifacts.read_bytes("r", "a/mlflow/workspaces/x.txt")
            await client.workspaces.list()
    named = {request.path.rpartition("/")[2]: "X-MLFLOW-WORKSPACE" in request.headers for request in server.requests}
    assert named == {"get?run_id=r": True, "x.txt": True, "workspaces": False}


async def test_a_header_of_the_user_is_not_sent_twice() -> None:
    with FaultyServer(as_json({})) as server:
        mine = {"content-type": "text/plain", "accept-encoding": "identity"}
        async with AsyncMLflow(server.url, headers=mine) as client:
            await client.runs.set_tag("r", "key", "value")
    (request,) = server.requests
    names = [name.lower() for name in request.headers]
    assert len(names) == len(set(names))
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("hooks", [None, {"request": []}], ids=["alone", "under httpx"])
async def test_what_must_not_be_sent_twice_avoids_connections_that_were_idle(
    mlflow_url: str, experiment_id: str, run_id: str, monkeypatch: pytest.MonkeyPatch, hooks: Any
) -> None:
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url, event_hooks=hooks) as client:
            await client.runs.get(run_id)
            # The connection was used a moment ago.
            await client.runs.create(experiment_id)
            monkeypatch.setattr(connection_pool, "FRESH", 0.0)
            await client.runs.create(experiment_id)
            await client.logged_models.create(experiment_id)
            await client.runs.get(run_id)
            await client.runs.set_tag(run_id, "team", "a")
    assert [exchange.connection for exchange in proxy.exchanges] == [1, 1, 2, 3, 3, 3]


async def test_a_transport_of_the_user_is_used_and_closed() -> None:
    class Mine(httpx.AsyncHTTPTransport):
        closed = False

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            request.headers["X-Mine"] = "yes"
            return await super().handle_async_request(request)

        async def aclose(self) -> None:
            self.closed = True
            await super().aclose()

    transport = Mine()
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url, transport=transport, headers={"Authorization": "Bearer t0ken"}) as client:
            assert (await client.runs.get("r")).info.run_id == "r"
    assert transport.closed
    (request,) = server.requests
    assert (request.headers["X-Mine"], request.headers["Authorization"]) == ("yes", "Bearer t0ken")


@pytest.mark.parametrize("plugged", [False, True])
async def test_a_proxy_may_compress_responses(plugged: bool, tmp_path: Path) -> None:
    def respond(request: Request) -> Reply:
        if "/artifacts/" in request.path:
            return zipped(b"a text" * 1000, "text/plain")
        return zipped(json.dumps(RUN).encode())

    arguments: dict[str, Any] = {"follow_redirects": True} if plugged else {}
    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url, **arguments) as client:
            assert (await client.runs.get("r")).info.run_id == "r"
            assert await client.artifacts.read_bytes("r", "note.txt") == b"a text" * 1000
            path = await client.artifacts.download_file("r", "note.txt", tmp_path)
            assert path.read_bytes() == b"a text" * 1000
    wanted = {request.path.partition("?")[0][-8:]: request.headers["Accept-Encoding"] for request in server.requests}
    assert wanted == {"runs/get": "gzip, deflate", "note.txt": "identity"}


async def test_the_headers_of_a_request_are_what_it_needs() -> None:
    with FaultyServer(as_json({})) as server:
        async with AsyncMLflow(server.url, headers={"user-agent": "mine", "X-Team": "a"}) as client:
            await client.runs.set_tag("r", "key", "value")
    (request,) = server.requests
    assert {name.lower(): value for name, value in request.headers.items()} == {
        "host": server.authority,
        "accept": "*/*",
        "accept-encoding": "gzip, deflate",
        "user-agent": "mine",
        "x-team": "a",
        "content-type": "application/json",
        "content-length": str(len(request.body)),
    }


async def test_a_client_can_be_pickled_and_has_connections_of_its_own(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url) as proxy:
        settings = {"retry": Retry(max_retries=2), "timeout": Timeout(total=60), "max_connections": 3}
        async with AsyncMLflow(proxy.url, **settings) as client:  # type: ignore[arg-type]  # by name
            await client.runs.get(run_id)
            async with pickle.loads(pickle.dumps(client)) as other:  # noqa: S301  # it is our own
                assert (await other.runs.get(run_id)).info.run_id == run_id
                assert repr(other) == repr(client)
                assert (other._transport.retry, other._transport.total) == (Retry(max_retries=2), 60)
        assert proxy.connections == 2


@pytest.mark.parametrize(
    "arguments",
    [
        {"username": "user", "password": "s3cret"},
        {"token": "s3cret"},
        {"headers": {"X-Api-Key": "s3cret"}},
        {"tracking_uri": "http://user:s3cret@127.0.0.1:1"},
        {"proxy": "http://user:s3cret@127.0.0.1:1"},
        {"auth": httpx.BasicAuth("user", "s3cret")},
    ],
    ids="+".join,
)
async def test_a_credential_is_pickled_only_on_demand(arguments: dict[str, Any]) -> None:
    settings = {"tracking_uri": "http://127.0.0.1:1", **arguments}
    async with AsyncMLflow(**settings) as client:
        with pytest.raises(TypeError, match="pickle_credentials=True") as caught:
            pickle.dumps(client)
        assert "s3cret" not in str(caught.value)
    async with AsyncMLflow(**settings, pickle_credentials=True) as client:
        other = pickle.loads(pickle.dumps(client))  # noqa: S301  # it is our own
        await other.aclose()
        assert other.tracking_uri == "http://127.0.0.1:1"


async def test_credentials_of_the_environment_stay_out_of_a_pickle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_TRACKING_URI", "http://user:s3cret@127.0.0.1:1")
    monkeypatch.setenv("MLFLOW_TRACKING_TOKEN", "t0ken")
    async with AsyncMLflow() as client:
        pickled = pickle.dumps(client)
    assert b"s3cret" not in pickled
    assert b"t0ken" not in pickled
    monkeypatch.delenv("MLFLOW_TRACKING_URI")
    async with pickle.loads(pickled) as other:  # noqa: S301  # it is our own
        assert other.tracking_uri == "http://127.0.0.1:1"


async def test_what_is_plugged_in_cannot_be_pickled() -> None:
    async with httpx.AsyncClient() as http_client, AsyncMLflow("http://127.0.0.1:1", http_client=http_client) as client:
        with pytest.raises(TypeError, match="http_client="):
            pickle.dumps(client)


@pytest.mark.parametrize(
    "arguments",
    [
        {"http_client": 5},
        {"transport": 5},
        {"http_client": object()},
        {"event_hooks": [print]},
        {"event_hooks": {"reqest": [print]}},
    ],
    ids="+".join,
)
async def test_what_cannot_be_plugged_in_is_rejected_at_once(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=f"{next(iter(arguments))} must"):
        AsyncMLflow("http://127.0.0.1:1", **arguments)


async def test_a_proxy_that_is_down_is_not_taken_for_the_server(mlflow_url: str) -> None:
    with FaultyServer(as_json({})) as server:
        pass  # its port is free now
    async with AsyncMLflow(mlflow_url, proxy=server.url) as client:
        with pytest.raises(ConnectionFailed, match="the proxy cannot be reached") as caught:
            await client.runs.get("r")
    assert (caught.value.sent, caught.value.attempts) == (False, 1)


async def test_a_function_may_be_given_for_the_token_and_for_the_headers() -> None:
    tokens = iter(["first", "second"])
    with FaultyServer(as_json({})) as server:
        async with AsyncMLflow(
            server.url, token=partial(next, tokens), headers=lambda: {"X-Trace": "t", "User-Agent": "mine"}
        ) as client:
            await client.runs.set_tag("r", "key", "value")
            await client.runs.set_tag("r", "key", "value")
    assert [request.headers["Authorization"] for request in server.requests] == ["Bearer first", "Bearer second"]
    assert {(request.headers["X-Trace"], request.headers["User-Agent"]) for request in server.requests} == {
        ("t", "mine")
    }


@pytest.mark.parametrize("response", ["", "two words", 5, None])
async def test_a_function_that_returns_no_token_is_rejected_before_anything_is_sent(response: Any) -> None:
    with FaultyServer(as_json({})) as server:
        async with AsyncMLflow(server.url, token=lambda: response) as client:
            with pytest.raises(InvalidArgument, match="what token returns"):
                await client.runs.set_tag("r", "key", "value")
    assert server.requests == []


async def test_two_clients_know_nothing_of_each_other(mlflow_url: str, unique_name: Callable[[str], str]) -> None:
    with FaultyServer(as_json(RUN)) as server:
        async with (
            AsyncMLflow(server.url, headers={"Authorization": "Bearer one"}) as one,
            AsyncMLflow(mlflow_url) as two,
        ):
            assert (await one.runs.get("r")).info.run_id == "r"
            assert await two.experiments.get_by_name(unique_name("none")) is None
    assert [request.headers.get("Authorization") for request in server.requests] == ["Bearer one"]
