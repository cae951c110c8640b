"""The responses that HTTP allows, and others."""

from __future__ import annotations

import json

import pytest

from mlflow_wrap import AsyncMLflow, ConnectionFailed, Retry
from tests.rig.fault_proxy import FaultProxy
from tests.rig.faulty import FaultyServer, Reply
from tests.rig.parsers import each_parser  # noqa: F401  # for all tests

pytestmark = pytest.mark.anyio


def run(run_id: str) -> bytes:
    return json.dumps({"run": {"info": {"run_id": run_id, "experiment_id": "7"}, "data": {}}}).encode()


def build_response(body: bytes, *headers: str) -> bytes:
    return "\r\n".join(["HTTP/1.1 200 OK", *headers, f"Content-Length: {len(body)}", "", ""]).encode() + body


def chunked(body: bytes, size: int) -> bytes:
    chunks = [body[start : start + size] for start in range(0, len(body), size)]
    coded = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + coded + b"0\r\n\r\n"


RIGHT = {
    "with a hint before": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + build_response(run("r")),
    "in chunks": chunked(run("r"), 7),
    "until the end": b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + run("r"),
    "as of old": b"HTTP/1.0 200 OK\r\n\r\n" + run("r"),
    "with large headers": build_response(run("r"), f"Set-Cookie: {'x' * 60_000}"),
}


@pytest.mark.parametrize("raw", RIGHT.values(), ids=RIGHT)
async def test_a_response_may_come_in_many_ways(raw: bytes) -> None:
    with FaultyServer(Reply(raw=raw)) as server:
        async with AsyncMLflow(server.url, retry=Retry(max_retries=0)) as client:
            assert (await client.runs.get("r")).info.run_id == "r"


WRONG = {
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    "a chunk cut short": chunked(run("r"), 7)[:-9],
}


@pytest.mark.parametrize("raw", WRONG.values(), ids=WRONG)
async def test_what_is_no_response_is_a_broken_connection(raw: bytes) -> None:
    with FaultyServer(Reply(raw=raw)) as server:
        async with AsyncMLflow(server.url, retry=Retry(max_retries=0)) as client:
            with pytest.raises(ConnectionFailed, match="the connection broke"):
                await client.runs.get("r")


async def test_what_comes_after_a_response_is_not_taken_for_the_next() -> None:
    responses = iter([build_response(run("first")) + build_response(run("stray")), build_response(run("second"))])
    with FaultyServer(lambda _: Reply(raw=next(responses), kept=True)) as server:
        async with AsyncMLflow(server.url) as client:
            assert (await client.runs.get("first")).info.run_id == "first"
            assert (await client.runs.get("second")).info.run_id == "second"


async def test_bodies_of_all_lengths_go_over_one_connection(mlflow_url: str, run_id: str) -> None:
    with FaultProxy(mlflow_url) as proxy:
        async with AsyncMLflow(proxy.url) as client:
            for length in range(1, 150):
                await client.runs.set_tag(run_id, "tag", "x" * length)
            tags = (await client.runs.get(run_id)).data.tags
        assert proxy.connections == 1
    assert tags["tag"] == "x" * 149
