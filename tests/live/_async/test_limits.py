"""Servers that want to fill a client's memory."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

from mlflow_wrap import (
    AsyncMLflow,
    ConnectionFailed,
    Limits,
    MLflowError,
    NotFound,
    ResponseTooLargeError,
    Retry,
    TransportError,
    UnexpectedResponse,
)
from mlflow_wrap._http import response_parser
from mlflow_wrap._http.h11_parser import H11ResponseParser
from tests.rig.faulty import FaultyServer, Reply, Request, as_json
from tests.rig.parsers import PARSERS

pytestmark = pytest.mark.anyio

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}
MIB = 2**20
LARGE = 34 * MIB
SMALL = Limits(max_response_size=100_000)


@pytest.fixture(params=[*PARSERS, "http_client", "transport", "follow_redirects"])
async def arguments(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Any]]:
    """Each way of a request to its server, and each parser of what comes back on connections of our own."""
    monkeypatch.setattr(response_parser, "ResponseParser", PARSERS.get(request.param, H11ResponseParser))
    async with httpx.AsyncClient(trust_env=False) as http_client:
        ways: dict[str, dict[str, Any]] = {
            "http_client": {"http_client": http_client},
            "transport": {"transport": httpx.AsyncHTTPTransport()},
            "follow_redirects": {"follow_redirects": True},
        }
        yield ways.get(request.param, {})


def body_of(size: int) -> bytes:
    return json.dumps(RUN).encode().ljust(size)


def announced(body: bytes) -> Reply:
    return Reply(body)


def in_chunks(body: bytes) -> Reply:
    coded = b"".join(b"2710\r\n%b\r\n" % body[start : start + 10_000] for start in range(0, len(body), 10_000))
    return Reply(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + coded + b"0\r\n\r\n")


def until_closed(body: bytes) -> Reply:
    return Reply(raw=b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body)


@pytest.mark.parametrize("framed", [announced, in_chunks, until_closed])
async def test_a_body_up_to_the_limit_is_read_and_not_a_larger_one(framed: Any, arguments: dict[str, Any]) -> None:
    bodies = iter([body_of(100_000), body_of(200_000)])
    with FaultyServer(lambda _: framed(next(bodies))) as server:
        async with AsyncMLflow(server.url, limits=SMALL, **arguments) as client:
            assert (await client.runs.get("r")).info.run_id == "r"
            with pytest.raises(
                ResponseTooLargeError, match=r"the response is too large \(limits.max_r.* [12]\d{5} b"
            ) as caught:
                await client.runs.get("r")
    assert len(server.requests) == 2  # such an error is not retried
    assert (caught.value.retryable, caught.value.transient, caught.value.sent) == (False, False, True)
    assert "limits.max_response_size is 100000, but its body has at least" in str(caught.value)
    assert "limits=Limits(max_response_size=…)" in str(caught.value)


async def test_a_body_that_is_announced_as_too_large_is_not_waited_for() -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 600000000\r\n\r\n{"
    with FaultyServer(Reply(raw=raw, kept=True)) as server:
        async with AsyncMLflow(server.url, timeout=30) as client:
            with pytest.raises(ResponseTooLargeError, match="its body has at least 600000000 bytes"):
                await client.runs.get("r")


@cache
def bomb(size: int, *codings: str) -> Reply:
    body = body_of(size)
    for coding in codings:
        body = gzip.compress(body, 6) if coding == "gzip" else zlib.compress(body, 6)
    return Reply(body, headers={"Content-Encoding": ", ".join(codings)})


@pytest.mark.parametrize("codings", [["gzip"], ["deflate"], ["gzip", "gzip"], ["deflate", "gzip"]], ids="+".join)
async def test_a_bomb_is_defused(codings: list[str], arguments: dict[str, Any]) -> None:
    response = bomb(LARGE, *codings)
    assert len(response.body) < MIB
    with FaultyServer(response) as server:
        async with AsyncMLflow(server.url, **arguments) as client:
            tracemalloc.start()
            try:
                with pytest.raises(ResponseTooLargeError, match=r"max_decompression_ratio is 200, but \d+ bytes of it"):
                    await client.runs.get("r")
                assert tracemalloc.get_traced_memory()[1] < 30 * MIB
            finally:
                tracemalloc.stop()


async def test_what_decompresses_well_is_no_bomb(arguments: dict[str, Any]) -> None:
    responses = iter([bomb(15 * MIB, "gzip"), bomb(90_000, "gzip", "gzip"), bomb(LARGE, "gzip")])
    with FaultyServer(lambda _: next(responses)) as server:
        async with AsyncMLflow(server.url, limits=Limits(max_decompression_ratio=None), **arguments) as client:
            for _ in range(3):
                assert (await client.runs.get("r")).info.run_id == "r"


async def test_the_size_of_a_body_is_that_after_decompression(arguments: dict[str, Any]) -> None:
    with FaultyServer(bomb(200_000, "gzip")) as server:
        async with AsyncMLflow(server.url, limits=SMALL, **arguments) as client:
            with pytest.raises(ResponseTooLargeError, match=r"limits\.max_response_size is 100000"):
                await client.runs.get("r")


@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "gzip, gzip, gzip"])
async def test_another_compression_than_was_requested_is_an_error(coding: str, arguments: dict[str, Any]) -> None:
    with FaultyServer(Reply(b"{}", headers={"Content-Encoding": coding})) as server:
        async with AsyncMLflow(server.url, retry=Retry(max_retries=0), **arguments) as client:
            with pytest.raises(ConnectionFailed, match="the body cannot be decompressed: "):
                await client.runs.get("r")


async def test_a_body_that_a_hook_has_read_is_not_decompressed_again() -> None:
    async def read(response: httpx.Response) -> None:
        await response.aread()

    with FaultyServer(bomb(1000, "gzip")) as server:
        async with AsyncMLflow(server.url, event_hooks={"response": [read]}) as client:
            assert (await client.runs.get("r")).info.run_id == "r"


async def test_headers_have_a_limit(arguments: dict[str, Any]) -> None:
    responses = iter([as_json(RUN), Reply(json.dumps(RUN), headers={"X-Large": "x" * 5000})])
    with FaultyServer(lambda _: next(responses)) as server:
        async with AsyncMLflow(server.url, limits=Limits(max_header_size=4000), **arguments) as client:
            assert (await client.runs.get("r")).info.run_id == "r"
            with pytest.raises(ResponseTooLargeError, match=r"limits\.max_header_size is 4000, but the headers"):
                await client.runs.get("r")


async def test_endless_headers_are_an_error(arguments: dict[str, Any]) -> None:
    with FaultyServer(Reply(raw=b"HTTP/1.1 200 OK\r\nX: " + b"x" * 300_000)) as server:
        async with AsyncMLflow(server.url, retry=Retry(max_retries=0), **arguments) as client:
            with pytest.raises(TransportError):
                await client.runs.get("r")


@pytest.mark.parametrize(
    "location", ["/new/api/2.0/mlflow/runs/get?run_id=r", "http://[nowhere", "http://localhost:1/"]
)
async def test_the_body_of_a_redirect_is_not_read(location: str) -> None:
    redirect = bomb(LARGE, "gzip")._replace(status=307)
    redirect = redirect._replace(headers={**redirect.headers, "Location": location})

    def respond(request: Request) -> Reply:
        return as_json(RUN) if request.path.startswith("/new") else redirect

    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url, follow_redirects=True) as client:
            tracemalloc.start()
            try:
                if location.startswith("/"):
                    assert (await client.runs.get("r")).info.run_id == "r"
                else:
                    with pytest.raises(MLflowError):
                        await client.runs.get("r")
                assert tracemalloc.get_traced_memory()[1] < 30 * MIB
            finally:
                tracemalloc.stop()


# ---- transfers


def with_file(response: Reply) -> Any:
    return lambda request: response if "/artifacts/" in request.path else as_json(RUN)


@pytest.mark.parametrize("codings", [[], ["gzip"]], ids=["plain", "gzip"])
async def test_a_download_to_a_file_may_have_any_size(
    codings: list[str], arguments: dict[str, Any], tmp_path: Path
) -> None:
    response = bomb(LARGE, *codings) if codings else Reply(body_of(LARGE))
    with FaultyServer(with_file(response)) as server:
        async with AsyncMLflow(server.url, limits=SMALL, **arguments) as client:
            file = await client.artifacts.download_file("r", "a.txt", tmp_path)
            assert file.stat().st_size == LARGE
            with pytest.raises(ResponseTooLargeError):
                await client.artifacts.read_bytes("r", "a.txt")


async def test_the_headers_of_a_download_have_a_limit(arguments: dict[str, Any], tmp_path: Path) -> None:
    with FaultyServer(with_file(Reply(b"text", headers={"X-Large": "x" * 5000}))) as server:
        async with AsyncMLflow(server.url, limits=Limits(max_header_size=4000), **arguments) as client:
            with pytest.raises(ResponseTooLargeError, match="max_header_size"):
                await client.artifacts.download_file("r", "a.txt", tmp_path)
    assert list(tmp_path.iterdir()) == []


async def test_the_error_of_a_download_has_a_limit(arguments: dict[str, Any], tmp_path: Path) -> None:
    sizes = iter([50_000, 200_000])

    def respond(request: Request) -> Reply:
        return Reply(body_of(next(sizes)), 404) if "/artifacts/" in request.path else as_json(RUN)

    with FaultyServer(respond) as server:
        async with AsyncMLflow(server.url, limits=SMALL, **arguments) as client:
            with pytest.raises(NotFound):
                await client.artifacts.download_file("r", "a.txt", tmp_path)
            with pytest.raises(ResponseTooLargeError, match="max_response_size"):
                await client.artifacts.download_file("r", "a.txt", tmp_path)


@pytest.mark.parametrize("cut", [1, 8, 100])
async def test_a_compressed_body_that_ends_too_early_is_an_error(
    cut: int, arguments: dict[str, Any], tmp_path: Path
) -> None:
    body = gzip.compress(b"text" * 1000 + bytes(range(256)))
    with FaultyServer(with_file(Reply(body[:-cut], headers={"Content-Encoding": "gzip"}))) as server:
        async with AsyncMLflow(server.url, retry=Retry(max_retries=0), **arguments) as client:
            with pytest.raises(ConnectionFailed, match="cannot be decompressed: it ends too early"):
                await client.artifacts.download_file("r", "a.txt", tmp_path)
    assert list(tmp_path.iterdir()) == []


async def test_an_empty_body_needs_no_decompression(arguments: dict[str, Any]) -> None:
    with FaultyServer(Reply(b"", headers={"Content-Encoding": "gzip"})) as server:
        async with AsyncMLflow(server.url, **arguments) as client:
            with pytest.raises(UnexpectedResponse):
                await client.runs.get("r")
