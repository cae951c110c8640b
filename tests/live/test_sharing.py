"""One client among threads, processes and event loops."""

from __future__ import annotations

import asyncio
import gc
import gzip
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, MLflow, RequestTimedOut, Timeout
from mlflow_wrap.aiohttp import AioHttpTransport
from tests.rig.fault_proxy import FaultProxy, reset
from tests.rig.faulty import FaultyServer, Reply, Request, as_json
from tests.rig.parsers import each_parser  # noqa: F401  # for all tests

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}


@pytest.fixture
def run_ids(mlflow_url: str, unique_name: Callable[[str], str]) -> list[str]:
    with MLflow(mlflow_url) as client:
        experiment_id = client.experiments.create(unique_name("shared"))
        return [client.runs.create(experiment_id).info.run_id for _ in range(4)]


def test_threads_share_a_client(mlflow_url: str, run_ids: list[str]) -> None:
    with MLflow(mlflow_url) as client, ThreadPoolExecutor(16) as pool:
        wanted = run_ids * 25
        read = list(pool.map(lambda run_id: client.runs.get(run_id).info.run_id, wanted))
    assert read == wanted


def test_no_more_than_eight_requests_are_under_way_at_a_time() -> None:
    lock = threading.Lock()
    eight = threading.Barrier(8)
    now: list[int] = []
    concurrent: list[int] = []

    def respond(_: Request) -> Reply:
        with lock:
            now.append(1)
            concurrent.append(len(now))
        eight.wait(timeout=60)  # fails if fewer come at a time
        with lock:
            now.pop()
        return as_json(RUN)

    with FaultyServer(respond) as server, MLflow(server.url) as client, ThreadPoolExecutor(24) as pool:
        list(pool.map(client.runs.get, ["r"] * 24))
    assert len(server.requests) == 24
    assert max(concurrent) <= 8


def test_waiting_for_a_connection_has_a_configurable_limit() -> None:
    busy, end = threading.Event(), threading.Event()

    def respond(_: Request) -> Reply:
        busy.set()
        end.wait(timeout=60)
        return as_json(RUN)

    with (
        FaultyServer(respond) as server,
        MLflow(server.url, max_connections=1, timeout=Timeout(pool=0.05)) as client,
        ThreadPoolExecutor(1) as pool,
    ):
        first = pool.submit(client.runs.get, "r")
        assert busy.wait(timeout=60)
        with pytest.raises(RequestTimedOut, match="all connections of this client were busy") as caught:
            client.runs.get("r")
        end.set()
        assert first.result().info.run_id == "r"
    assert (caught.value.sent, caught.value.retryable) == (False, False)


def test_a_compressed_download_gives_its_connection_back_once(tmp_path: Path) -> None:
    lock, two = threading.Lock(), threading.Event()
    now: list[int] = []

    def respond(request: Request) -> Reply:
        if request.path.endswith("note.txt"):
            return Reply(gzip.compress(b"text"), headers={"Content-Encoding": "gzip"})
        with lock:
            now.append(1)
            if len(now) > 1:
                two.set()
        two.wait(0.2)  # for a request that must not come
        with lock:
            now.pop()
        return as_json(RUN)

    with (
        FaultyServer(respond) as server,
        MLflow(server.url, max_connections=1) as client,
        ThreadPoolExecutor(2) as pool,
    ):
        assert client.artifacts.download_file("r", "note.txt", tmp_path).read_bytes() == b"text"
        list(pool.map(client.runs.get, ["r"] * 2))
    assert not two.is_set()


# A process of its own, with no thread but one: a fork takes no others along.
FORK = """
import os, sys
from mlflow_wrap import MLflow
url, *run_ids = sys.argv[1:]
client = MLflow(url)
assert client.runs.get(run_ids[0]).info.run_id == run_ids[0]
child = os.fork()
wanted = run_ids[2:] if child == 0 else run_ids[:2]
for run_id in wanted * 20:
    assert client.runs.get(run_id).info.run_id == run_id
if child == 0:
    client.close()
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert client.runs.get(run_ids[0]).info.run_id == run_ids[0]
client.close()
"""


def test_a_child_never_uses_the_connections_of_its_parent(mlflow_url: str, run_ids: list[str]) -> None:
    with FaultProxy(mlflow_url) as proxy:
        command = [sys.executable, "-W", "error", "-c", FORK, proxy.url, *run_ids]
        subprocess.run(command, check=True, timeout=120)
        exchanges = {exchange.connection: set() for exchange in proxy.exchanges}  # type: dict[int, set[str]]
        for exchange in proxy.exchanges:
            exchanges[exchange.connection].add(exchange.path.partition("run_id=")[2])
        assert proxy.connections == 2
    # The parent requested the first two, the child for the others.
    assert sorted(exchanges.values(), key=sorted) == sorted([set(run_ids[:2]), set(run_ids[2:])], key=sorted)


def test_an_async_client_may_be_used_in_one_event_loop_after_the_other(mlflow_url: str, run_ids: list[str]) -> None:
    client = AsyncMLflow(mlflow_url)

    async def use(*, last: bool) -> str:
        run = await client.runs.get(run_ids[0])
        if last:
            await client.aclose()
        return run.info.run_id

    def use_twice() -> list[str]:
        statuses = [asyncio.run(use(last=False)), asyncio.run(use(last=True))]
        gc.collect()
        return statuses

    # What the first loop has left open only Python can close, and it says so.
    with pytest.warns(ResourceWarning):
        assert use_twice() == run_ids[:1] * 2


def test_the_sync_client_rejects_a_coroutine_function() -> None:
    async def token() -> str:
        return "t0ken"

    function: Any = token  # a type checker rejects it too
    expected = "token is a coroutine function, which only AsyncMLflow can call"
    with MLflow("http://127.0.0.1:1", token=function) as client, pytest.raises(InvalidArgument, match=expected):
        client.runs.get("r")


def test_a_client_rejects_what_belongs_to_the_other_variant() -> None:
    with httpx.Client() as plain, pytest.raises(InvalidArgument, match=r"http_client must be an httpx\.AsyncClient"):
        AsyncMLflow("http://127.0.0.1:1", http_client=plain)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(InvalidArgument, match=r"transport must be an httpx\.BaseTransport"):
        MLflow("http://127.0.0.1:1", transport=AioHttpTransport())  # type: ignore[arg-type]  # that is the point


@pytest.mark.anyio
async def test_the_async_client_takes_a_coroutine_function() -> None:
    async def token() -> str:
        return "t0ken"

    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url, token=token) as client:
            await client.runs.get("r")
    assert server.requests[0].headers["Authorization"] == "Bearer t0ken"


@pytest.mark.anyio
async def test_aiohttp_carries_everything(mlflow_url: str, run_ids: list[str]) -> None:
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url, transport=AioHttpTransport()) as client:
            await client.runs.log_metric(run_ids[0], "loss", float("nan"))
            await client.artifacts.upload_text(run_ids[0], "text", "note.txt")
            assert await client.artifacts.read_bytes(run_ids[0], "note.txt") == b"text"
            async with asyncio.TaskGroup() as group:
                calls = [group.create_task(client.runs.get(run_id)) for run_id in run_ids * 16]
            assert [call.result().info.run_id for call in calls] == run_ids * 16
        assert proxy.connections <= 8


@pytest.mark.anyio
async def test_aiohttp_takes_no_lost_response_for_a_request_that_never_left(
    mlflow_url: str, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("model")
    with MLflow(mlflow_url) as plain:
        plain.registered_models.create(name)
        with FaultProxy(mlflow_url, [reset(acted=True)]) as proxy:
            async with AsyncMLflow(proxy.url, transport=AioHttpTransport()) as client:
                with pytest.raises(ConnectionError) as caught:
                    await client.model_versions.create(name, "s3://bucket/model")
        assert caught.value.sent is True  # type: ignore[attr-defined]  # it is one of ours
        assert len(plain.model_versions.search(f"name = '{name}'").items) == 1


@pytest.mark.anyio
async def test_aiohttp_names_a_refused_connection(unused_tcp_port_url: str) -> None:
    async with AsyncMLflow(unused_tcp_port_url, transport=AioHttpTransport()) as client:
        with pytest.raises(ConnectionError, match="is it running") as caught:
            await client.runs.get("r")
    assert caught.value.sent is False  # type: ignore[attr-defined]  # it is one of ours


@pytest.fixture
def unused_tcp_port_url() -> str:
    with FaultyServer(as_json({})) as server:
        pass  # its port is free now
    return server.url


def test_a_large_file_comes_in_parts_over_a_client_of_the_user(mlflow_url: str, tmp_path: Path) -> None:
    content = bytes(range(256)) * 80_000
    with httpx.Client(timeout=60) as http_client, MLflow(mlflow_url, http_client=http_client) as client:
        run_id = client.runs.create("0").info.run_id
        client.artifacts.upload_bytes(run_id, content, "large.bin")
        target = client.artifacts.download_file(run_id, "large.bin", tmp_path)
        client.runs.delete(run_id)
    assert target.read_bytes() == content
