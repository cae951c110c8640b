"""A call that is interrupted in the middle of httpx gives its connection and its locks back."""

from __future__ import annotations

import asyncio
import threading
from http.cookiejar import CookieJar
from typing import Any

import httpx
import pytest

from mlflow_wrap import AsyncMLflow, MLflow, Timeout
from tests.rig.faulty import FaultyServer, Reply, as_json

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}


def pass_request(_: httpx.Request) -> None:
    """A hook that does nothing."""


async def pass_request_later(_: httpx.Request) -> None:
    """A hook that does nothing."""


def interrupt_once(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Raise between the response of the transport and what httpx closes when something raises."""
    extract_cookies = httpx.Cookies.extract_cookies

    def interrupted(*_: Any) -> None:
        monkeypatch.setattr(httpx.Cookies, "extract_cookies", extract_cookies)
        raise error

    monkeypatch.setattr(httpx.Cookies, "extract_cookies", interrupted)


def test_an_interrupt_within_httpx_takes_no_connection_away(monkeypatch: pytest.MonkeyPatch) -> None:
    hooks = {"request": [pass_request]}
    with (
        FaultyServer(as_json(RUN)) as server,
        MLflow(server.url, event_hooks=hooks, max_connections=1, timeout=Timeout(pool=0.2)) as client,
    ):
        interrupt_once(monkeypatch, KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt) as caught:
            client.runs.get("r")
        # In another thread, since a call does not wait for another one of its own thread.
        ids: list[str | None] = []
        thread = threading.Thread(target=lambda: ids.append(client.runs.get("r").info.run_id))
        thread.start()
        thread.join()
        assert ids == ["r"]
    # The traceback keeps the response alive until here.
    assert caught.tb is not None


@pytest.mark.anyio
async def test_a_cancellation_within_httpx_takes_no_connection_away(monkeypatch: pytest.MonkeyPatch) -> None:
    hooks = {"request": [pass_request_later]}
    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url, event_hooks=hooks, max_connections=1, timeout=Timeout(pool=0.2)) as client:
            interrupt_once(monkeypatch, asyncio.CancelledError())
            task = asyncio.create_task(client.runs.get("r"))
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert (await client.runs.get("r")).info.run_id == "r"
    assert caught.tb is not None


def test_the_lock_of_the_cookies_is_not_taken_where_there_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: Any) -> None:
        raise AssertionError("an interrupt right after the lock was taken would leave it locked")

    monkeypatch.setattr(CookieJar, "extract_cookies", forbidden)
    monkeypatch.setattr(CookieJar, "add_cookie_header", forbidden)
    with (
        FaultyServer(as_json(RUN)) as server,
        MLflow(server.url, event_hooks={"request": [pass_request]}) as client,
    ):
        assert client.runs.get("r").info.run_id == "r"


def test_cookies_that_a_server_sets_are_sent_back() -> None:
    response = Reply(as_json(RUN).body, headers={"Content-Type": "application/json", "Set-Cookie": "route=7; Path=/"})
    with FaultyServer(response) as server, MLflow(server.url, event_hooks={"request": [pass_request]}) as client:
        client.runs.get("r")
        client.runs.get("r")
        assert [request.headers.get("Cookie") for request in server.requests] == [None, "route=7"]
