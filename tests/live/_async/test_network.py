"""Connecting and sending: every wait ends at the deadline, through proxies too, and what broke says how."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mlflow_wrap import (
    AsyncMLflow,
    ConnectionFailed,
    InvalidArgument,
    RequestTimedOut,
    Retry,
    Timeout,
    TLSFailed,
    UnexpectedResponse,
)
from mlflow_wrap._http._async.connection_pool import AsyncConnectionPool
from mlflow_wrap._http.proxy import proxy as parse_proxy
from mlflow_wrap._http.secret import Concealed
from mlflow_wrap._http.transport_errors import NoResponse
from tests.rig import sockets
from tests.rig.auth_proxy import ForwardProxy
from tests.rig.faulty import HOST, FaultyServer, Reply, Request, as_json
from tests.rig.tls import Authority, TLSForwardProxy, TLSServer

pytestmark = pytest.mark.anyio

RUN = {"run": {"info": {"run_id": "r", "experiment_id": "7", "artifact_uri": "mlflow-artifacts:/7/r"}, "data": {}}}
ONCE = Retry(max_retries=0)
QUICK = Retry(max_retries=2, backoff_factor=0.01, backoff_jitter=0)
# Much longer than a deadline of these tests, and much shorter than what they would take without it.
LATE = 8.0


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


def pool_of(url: str, authority: Authority | None = None, **arguments: Any) -> AsyncConnectionPool:
    """A pool of one connection to a server, without any policy above it."""
    scheme, _, location = url.partition("://")
    port = int(location.rpartition(":")[2])
    return AsyncConnectionPool(
        (scheme.encode(), HOST.encode(), port),
        count=1,
        timeout=Timeout(total=None),
        tls=lambda: ssl.create_default_context(cafile=authority.path if authority else None),
        **arguments,
    )


def resolve_to(monkeypatch: pytest.MonkeyPatch, ports: list[int]) -> None:
    """Have the name `many.test` lead to some ports of this machine."""
    original = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if host not in ("many.test", b"many.test"):
            return original(host, port, *args, **kwargs)
        if kwargs.get("flags", 0) & socket.AI_NUMERICHOST:
            raise socket.gaierror(socket.EAI_NONAME, "not numeric")
        return [original(HOST, one, type=socket.SOCK_STREAM)[0] for one in ports]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


# ---- deadlines ---------------------------------------------------------------------------------------------------


async def test_many_unresponsive_addresses_take_no_longer_than_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    with sockets.unresponsive_port() as port:
        resolve_to(monkeypatch, [port] * 40)
        async with AsyncMLflow(f"http://many.test:{port}", timeout=Timeout(total=0.5), retry=ONCE) as client:
            began = time.monotonic()
            with pytest.raises(RequestTimedOut, match="too long to accept a connection") as caught:
                await client.runs.get("r")
    assert caught.value.sent is False
    assert time.monotonic() - began < LATE


async def test_a_slow_name_lookup_takes_no_longer_than_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    original, ended, lookups = socket.getaddrinfo, threading.Event(), []

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        if kwargs.get("flags", 0) & socket.AI_NUMERICHOST:
            return original(host, *args, **kwargs)
        lookups.append(host)
        ended.wait(20)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    try:
        async with AsyncMLflow("http://slow.test", timeout=Timeout(total=0.3), retry=ONCE) as client:
            began = time.monotonic()
            for _ in range(3):
                with pytest.raises(RequestTimedOut, match="too long to accept a connection") as caught:
                    await client.runs.get("r")
            assert time.monotonic() - began < LATE
    finally:
        ended.set()
    assert caught.value.sent is False
    assert len(lookups) <= 3


async def test_a_large_body_to_a_slow_reader_takes_no_longer_than_the_deadline() -> None:
    content = bytes(30_000_000)
    headers = [(b"Host", b"slow"), (b"Content-Length", b"%d" % len(content))]
    with sockets.socket_server(sockets.read_slowly) as port:
        pool = pool_of(f"http://{HOST}:{port}")
        began = time.monotonic()
        with pytest.raises(NoResponse) as caught:
            await pool.exchange("POST", "/", headers, content, began + 2)
        await pool.aclose()
    assert (caught.value.code, caught.value.unsent) == ("slow", False)
    assert time.monotonic() - began < LATE


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("through", ["", "http", "https"])
async def test_a_silent_peer_takes_no_longer_than_the_deadline(scheme: str, through: str) -> None:
    with sockets.socket_server(sockets.be_silent) as port:
        arguments: dict[str, Any] = {"proxy": f"{through}://{HOST}:{port}"} if through else {}
        timeout = Timeout(total=0.5)
        async with AsyncMLflow(f"{scheme}://{HOST}:{port}", timeout=timeout, retry=ONCE, **arguments) as client:
            began = time.monotonic()
            with pytest.raises(RequestTimedOut) as caught:
                await client.runs.get("r")
    # Only a request to the server itself, or to a proxy that passes it on, has been sent.
    assert caught.value.sent is (scheme == "http" and through != "https")
    assert time.monotonic() - began < LATE


# ---- TLS ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("serve", "detail"), [(sockets.end, "the connection was closed"), (sockets.reset, ".*reset.*")]
)
async def test_a_connection_that_breaks_in_the_tls_handshake_is_tried_again(
    serve: Callable[[socket.socket], None], detail: str
) -> None:
    connections: list[socket.socket] = []

    def count(connection: socket.socket) -> None:
        connections.append(connection)
        serve(connection)

    with sockets.socket_server(count) as port:
        async with AsyncMLflow(f"https://{HOST}:{port}", retry=QUICK) as client:
            message = rf"the connection broke during the TLS handshake \({detail}\)"
            with pytest.raises(ConnectionFailed, match=message) as caught:
                await client.model_versions.create("name", "s3://bucket/model")  # not idempotent, but nothing is sent
    error = caught.value
    assert (type(error), error.sent, error.retryable, error.attempts) == (ConnectionFailed, False, True, 3)
    assert len(connections) == 3


@pytest.mark.parametrize(
    ("days", "reason", "remedy"),
    [
        ((-20, -10), "certificate has expired", "renewed on the server"),
        ((10, 20), "certificate is not yet valid", "clock of this machine"),
    ],
)
async def test_a_certificate_out_of_date_is_reported_with_its_own_remedy(
    authority: Authority, days: tuple[int, int], reason: str, remedy: str
) -> None:
    now = datetime.now(UTC)
    validity = now + timedelta(days=days[0]), now + timedelta(days=days[1])
    with TLSServer(as_json(RUN), authority, validity=validity) as server:
        async with AsyncMLflow(server.url, verify=authority.path, retry=QUICK) as client:
            with pytest.raises(TLSFailed, match=f"(?s){reason}.*{remedy}") as caught:
                await client.runs.get("r")
    assert "verify=" not in str(caught.value)
    assert (caught.value.retryable, caught.value.attempts, caught.value.sent) == (False, 1, False)


# ---- proxies -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("through", ["http", "https"])
async def test_large_bodies_go_both_ways_through_every_kind_of_proxy(
    scheme: str, through: str, authority: Authority
) -> None:
    content = bytes(range(256)) * 4096
    server = (
        FaultyServer(lambda request: Reply(request.body[::-1]))
        if scheme == "http"
        else TLSServer(lambda request: Reply(request.body[::-1]), authority)
    )
    proxy = ForwardProxy() if through == "http" else TLSForwardProxy(authority)
    headers = [(b"Host", b"echo"), (b"Content-Length", b"%d" % len(content))]
    with server, proxy:
        pool = pool_of(server.url, authority, proxy=parse_proxy("proxy", Concealed(proxy.url)))
        for _ in range(2):
            status, _, body = await pool.exchange("POST", "/echo?a=b", headers, content, time.monotonic() + 60)
            assert (status, body) == (200, content[::-1])
        await pool.aclose()
    target = f"{server.url}/echo?a=b" if scheme == "http" else server.authority
    assert {request.path for request in proxy.requests} == {target}


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_the_credentials_of_a_proxy_go_to_the_proxy_only(scheme: str, authority: Authority) -> None:
    server = FaultyServer(as_json(RUN)) if scheme == "http" else TLSServer(as_json(RUN), authority)
    with server, ForwardProxy("Basic dTpw") as proxy:
        arguments: dict[str, Any] = {"verify": authority.path} if scheme == "https" else {}
        async with AsyncMLflow(server.url, proxy=proxy.url.replace("://", "://u:p@"), **arguments) as client:
            await client.runs.get("r")
    assert [request.headers.get("Proxy-Authorization") for request in proxy.requests] == ["Basic dTpw"]
    assert [request.headers.get("Proxy-Authorization") for request in server.requests] == [None]
    assert [request.headers["Host"] for request in server.requests] == [server.authority]


@pytest.mark.parametrize(
    ("status", "message", "attempts"),
    [
        ("407 Proxy Authentication Required", "the proxy denied the connection .407 .*user:password@", 1),
        ("403 Forbidden", "the proxy denied the connection .403 Forbidden", 1),
        ("502 Bad Gateway", "the proxy did not connect .502 Bad Gateway", 3),
        ("429 Too Many Requests", "the proxy did not connect .429", 3),
    ],
)
async def test_what_a_proxy_denies_is_not_tried_again(
    authority: Authority, status: str, message: str, attempts: int
) -> None:
    with TLSServer(as_json(RUN), authority) as server, ForwardProxy(tunnel_status=status) as proxy:
        async with AsyncMLflow(server.url, verify=authority.path, retry=QUICK) as direct:
            await direct.runs.get("r")
        async with AsyncMLflow(server.url, verify=authority.path, proxy=proxy.url, retry=QUICK) as client:
            client._transport._reached = True  # else nothing is tried again
            with pytest.raises(ConnectionFailed, match=message) as caught:
                await client.runs.get("r")
    assert len(proxy.requests) == caught.value.attempts == attempts
    assert (caught.value.sent, caught.value.retryable) == (False, attempts > 1)


async def test_an_ipv6_server_is_named_in_brackets_to_a_proxy() -> None:
    with ForwardProxy(tunnel_status="403 Forbidden") as proxy:
        for url in ("https://[::1]:5000", "https://[::1]"):
            async with AsyncMLflow(url, proxy=proxy.url, retry=ONCE) as client:
                with pytest.raises(ConnectionFailed, match="403"):
                    await client.runs.get("r")
    assert [request.path for request in proxy.requests] == ["[::1]:5000", "[::1]:443"]
    assert [request.headers["Host"] for request in proxy.requests] == ["[::1]:5000", "[::1]:443"]


@pytest.mark.parametrize("serve", [sockets.end, sockets.reset])
async def test_a_proxy_that_hangs_up_is_no_request_sent(serve: Callable[[socket.socket], None]) -> None:
    with sockets.socket_server(serve) as port:
        async with AsyncMLflow("https://server.test", proxy=f"http://{HOST}:{port}", retry=ONCE) as client:
            with pytest.raises(ConnectionFailed, match="the proxy did not connect") as caught:
                await client.runs.get("r")
    assert (caught.value.sent, caught.value.retryable) == (False, True)


async def test_tls_that_fails_with_the_proxy_names_the_proxy(authority: Authority) -> None:
    with TLSForwardProxy(authority) as proxy:
        async with AsyncMLflow("https://server.test", proxy=proxy.url) as client:
            with pytest.raises(TLSFailed, match=r"with the proxy: .*certificate verify failed"):
                await client.runs.get("r")


# ---- redirects ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("own_client", [False, True])
async def test_a_redirect_to_another_port_is_not_followed(own_client: bool) -> None:
    import httpx

    with FaultyServer(as_json(RUN)) as other:
        with FaultyServer(Reply(b"", 307, {"Location": f"{other.url}/x"})) as server:
            http_client = httpx.AsyncClient(follow_redirects=True)
            arguments: dict[str, Any] = {"http_client": http_client} if own_client else {"follow_redirects": True}
            async with http_client, AsyncMLflow(server.url, headers={"X-Api-Key": "s3cret"}, **arguments) as client:
                with pytest.raises(UnexpectedResponse, match=re.escape(f"redirected to {other.url}/x")):
                    await client.runs.get("r")
        assert other.requests == []


async def test_a_redirect_with_credentials_of_its_own_is_not_followed() -> None:
    def respond(request: Request) -> Reply:
        return Reply(b"", 307, {"Location": f"http://eve:pw@{request.headers['Host']}/x"})

    with FaultyServer(respond) as server:
        headers = {"Authorization": "Bearer t0ken"}
        async with AsyncMLflow(server.url, follow_redirects=True, headers=headers) as client:
            with pytest.raises(UnexpectedResponse, match="redirected to"):
                await client.runs.get("r")
    assert [request.headers["Authorization"] for request in server.requests] == ["Bearer t0ken"]


LOCATIONS = [
    "javascript:alert(1)",
    "data:text/html,x",
    "http://[::1",
    "http://host:99999/",
    "//",
    "http://a b/",
    "mailto:a@b",
    "http://xn--/",
    "\x7f",
]


@pytest.mark.parametrize("location", LOCATIONS)
@pytest.mark.parametrize("plug", ["nothing", "follow_redirects", "event_hooks"])
async def test_a_redirect_to_nowhere_is_an_error_response(location: str, plug: str) -> None:
    plugs: dict[str, dict[str, Any]] = {
        "nothing": {},
        "follow_redirects": {"follow_redirects": True},
        "event_hooks": {"event_hooks": {"response": []}},
    }
    with FaultyServer(Reply(b"gone", 302, {"Location": location})) as server:
        async with AsyncMLflow(server.url, retry=QUICK, **plugs[plug]) as client:
            with pytest.raises(UnexpectedResponse, match="redirected to") as caught:
                await client.model_versions.create("name", "s3://bucket/model")
    assert (caught.value.status_code, caught.value.retryable) == (302, False)
    assert len(server.requests) == 1


@pytest.mark.parametrize("location", ["javascript:alert(1)", "http://[::1", "http://xn--/"])
async def test_a_client_of_the_user_reports_a_redirect_to_nowhere_as_sent(location: str) -> None:
    import httpx

    with FaultyServer(Reply(b"gone", 302, {"Location": location})) as server:
        http_client = httpx.AsyncClient()
        async with http_client, AsyncMLflow(server.url, retry=QUICK, http_client=http_client) as client:
            with pytest.raises(ConnectionFailed, match="redirected to what is no URL of a server") as caught:
                await client.runs.set_tag("r", "key", "value")
    assert (caught.value.sent, caught.value.retryable, len(server.requests)) == (True, False, 1)


# ---- names and ports ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url", ["http://a..b", "http://.a", f"http://{'a' * 64}.b", f"http://{'a.' * 127}", "http://."]
)
async def test_what_cannot_be_connected_to_is_rejected(url: str) -> None:
    with pytest.raises(InvalidArgument, match="tracking_uri must be the URL of"):
        AsyncMLflow(url)
    with pytest.raises(InvalidArgument, match="proxy must be the URL of"):
        AsyncMLflow("http://a", proxy=url)


async def test_an_error_of_the_system_is_one_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail_to_open(*_: object, **__: object) -> None:
        raise OSError(24, "Too many open files")

    with FaultyServer(as_json(RUN)) as server:
        async with AsyncMLflow(server.url, retry=ONCE) as client:
            monkeypatch.setattr(socket.socket, "__init__", fail_to_open)
            with pytest.raises(ConnectionFailed, match="Too many open files") as caught:
                await client.runs.get("r")
            monkeypatch.undo()
    assert caught.value.sent is False


async def test_a_file_of_certificates_is_checked_before_anything_is_sent(tmp_path: Path) -> None:
    connections: list[socket.socket] = []
    with sockets.socket_server(connections.append) as port:
        async with AsyncMLflow(f"https://{HOST}:{port}", verify=tmp_path / "none.pem", retry=ONCE) as client:
            with pytest.raises(InvalidArgument, match="cannot be read"):
                await client.runs.get("r")
    assert connections == []
