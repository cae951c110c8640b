"""The proxy for faults does what its script says, seen through a client that hides nothing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import httpx
import pytest

from tests.rig import fault_proxy as faults
from tests.rig.fault_proxy import PASS, Fault, FaultProxy, Loop
from tests.rig.faulty import FaultyServer, Reply, as_json

BODY = {"text": "x" * 100}
LONG = 30.0


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    """What is behind the proxy: it responds the same to everything."""
    with FaultyServer(as_json(BODY)) as server:
        yield server


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    """A client that repeats nothing."""
    with httpx.Client(trust_env=False, timeout=LONG) as client:
        yield client


def test_what_is_not_in_the_script_passes(server: FaultyServer, client: httpx.Client) -> None:
    with FaultProxy(server.url) as proxy:
        for number in range(3):
            response = client.post(f"{proxy.url}/path?n={number}", json={"n": number}, headers={"X-Mine": "yes"})
            assert response.json() == BODY
            assert "connection" not in response.headers
    assert [(request.method, request.path) for request in server.requests] == [("POST", f"/path?n={n}") for n in "012"]
    assert [request.body for request in server.requests] == [b'{"n":0}', b'{"n":1}', b'{"n":2}']
    assert server.requests[0].headers["X-Mine"] == "yes"
    assert proxy.connections == 1
    assert [(done.upstream_status, done.responded, done.connection) for done in proxy.exchanges] == [(200, True, 1)] * 3


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        (faults.reset(acted=False), httpx.ReadError),
        (faults.reset(acted=True), httpx.ReadError),
        (faults.closed(acted=False), httpx.RemoteProtocolError),
        (faults.closed(acted=True), httpx.RemoteProtocolError),
        (faults.TRUNCATED, httpx.RemoteProtocolError),
        (faults.BROKEN, httpx.ReadError),
        (faults.garbage(), httpx.RemoteProtocolError),
        (faults.garbage(acted=True), httpx.RemoteProtocolError),
        (faults.connection_refused(0.0), httpx.ReadError),
    ],
    ids=str,
)
def test_a_connection_fails_as_the_script_says(
    server: FaultyServer, client: httpx.Client, fault: Fault, seen: type[Exception]
) -> None:
    with FaultProxy(server.url, [fault]) as proxy, pytest.raises(seen):
        client.get(proxy.url)
    (exchange,) = proxy.exchanges
    assert len(server.requests) == fault.acted
    assert (exchange.upstream_status, exchange.responded) == (200 if fault.acted else None, False)


def test_a_client_is_cut_off_while_the_server_acts(server: FaultyServer, client: httpx.Client) -> None:
    with FaultProxy(server.url, [faults.cut(0.0), faults.acting_later(faults.cut(0.0), 0.2)]) as proxy:
        for _ in range(2):
            with pytest.raises(httpx.ReadError):
                client.get(proxy.url)
        client.close()
        proxy.settle()
    assert len(server.requests) == 2
    assert [(exchange.upstream_status, exchange.responded) for exchange in proxy.exchanges] == [(200, False)] * 2


@pytest.mark.parametrize("acted", [False, True])
@pytest.mark.parametrize("code", [429, 502, 503, 504])
def test_a_status_is_returned_before_or_after_the_server_acts(
    server: FaultyServer, client: httpx.Client, code: int, acted: bool
) -> None:
    script = [faults.status(code, retry_after="7", acted=acted), faults.status(code, acted=acted)]
    with FaultProxy(server.url, script) as proxy:
        first, second = client.get(proxy.url), client.get(proxy.url)
    assert (first.status_code, first.headers["retry-after"]) == (code, "7")
    assert (second.status_code, second.headers.get("retry-after")) == (code, None)
    assert len(server.requests) == 2 * acted
    assert proxy.connections == 1


@pytest.mark.parametrize("acted", [False, True])
def test_pages_and_overload_look_real(server: FaultyServer, client: httpx.Client, acted: bool) -> None:
    with FaultProxy(server.url, [faults.overload(acted=acted), faults.login_page(acted=acted)]) as proxy:
        overload, login = client.get(proxy.url), client.get(proxy.url)
    assert overload.status_code == 400
    assert overload.json()["error_code"] == "BAD_REQUEST"
    assert "QueuePool limit of size 5 overflow 10 reached" in overload.json()["message"]
    assert (login.status_code, login.headers["content-type"]) == (200, "text/html")
    assert len(server.requests) == 2 * acted


def test_a_response_without_a_body_can_be_cut_too(client: httpx.Client) -> None:
    with (
        FaultyServer(Reply(status=200)) as server,
        FaultProxy(server.url, [faults.TRUNCATED]) as proxy,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        client.get(proxy.url)


def test_a_port_that_refuses_connections_accepts_again(server: FaultyServer, client: httpx.Client) -> None:
    with FaultProxy(server.url) as proxy:
        proxy.refuse_connections()
        for _ in range(3):
            with pytest.raises(httpx.ConnectError):
                client.get(proxy.url)
        proxy.accept()
        assert client.get(proxy.url).json() == BODY
        proxy.refuse_connections()
        with pytest.raises(httpx.TransportError):
            client.get(proxy.url)
    assert proxy.connections == 1


def test_a_port_refuses_connections_for_as_long_as_the_script_says(server: FaultyServer, client: httpx.Client) -> None:
    with FaultProxy(server.url, [faults.connection_refused(LONG, acted=True)]) as proxy:
        assert client.get(proxy.url).json() == BODY
        with pytest.raises(httpx.ConnectError):
            client.get(proxy.url)


def test_a_port_opens_again_by_itself(server: FaultyServer) -> None:
    again = httpx.HTTPTransport(retries=3)  # of connections only
    with httpx.Client(trust_env=False, timeout=LONG, transport=again) as client:
        with FaultProxy(server.url, [faults.connection_refused(0.05, acted=True)]) as proxy:
            assert [client.get(proxy.url).json() for _ in range(2)] == [BODY, BODY]
        assert proxy.connections == 2


def test_a_stale_connection_is_closed_silently(server: FaultyServer) -> None:
    with FaultProxy(server.url, [faults.STALE, PASS]) as proxy:
        for ends in (True, False):
            with socket.create_connection((faults.HOST, proxy.port), timeout=LONG if ends else 0.2) as connection:
                connection.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
                received = b""
                try:
                    while chunk := connection.recv(4096):
                        received += chunk
                except TimeoutError:
                    assert not ends
                else:
                    assert ends
                assert received.endswith(b'"}')
                assert b"connection: close" not in received.lower()


@pytest.mark.parametrize("fault", [faults.late(LONG), faults.slow(LONG), faults.trickle(LONG), faults.SILENT], ids=str)
def test_a_client_with_a_short_timeout_fails(server: FaultyServer, client: httpx.Client, fault: Fault) -> None:
    with FaultProxy(server.url, [fault]) as proxy, pytest.raises(httpx.ReadTimeout):
        client.get(proxy.url, timeout=0.1)
    # A pause ends with the proxy, and what was late still arrives.
    assert len(server.requests) == 1


def test_a_late_request_reaches_the_server_though_the_client_has_gone(server: FaultyServer) -> None:
    with FaultProxy(server.url, [faults.late(0.3)]) as proxy:
        with httpx.Client(trust_env=False, timeout=0.05) as client, pytest.raises(httpx.ReadTimeout):
            client.get(proxy.url)
        proxy.settle()
        assert proxy.exchanges[0].upstream_status == 200
        assert len(server.requests) == 1


def test_a_server_may_act_after_the_client_has_seen_the_fault(server: FaultyServer, client: httpx.Client) -> None:
    with FaultProxy(server.url, [faults.acting_later(faults.status(504), LONG)]) as proxy:
        assert client.get(proxy.url).status_code == 504
        assert not server.requests
    # The pause ends with the proxy.
    assert len(server.requests) == 1
    assert proxy.exchanges[0].upstream_status == 200
    with pytest.raises(ValueError, match="needs the server's response"):
        faults.acting_later(faults.TRUNCATED, LONG)


@pytest.mark.parametrize("fault", [faults.late(0.01), faults.slow(0.01), faults.trickle(0.0001)], ids=str)
def test_a_client_with_a_long_timeout_gets_its_response(
    server: FaultyServer, client: httpx.Client, fault: Fault
) -> None:
    with FaultProxy(server.url, [fault]) as proxy:
        assert client.get(proxy.url).json() == BODY


def test_many_proxies_share_a_loop(server: FaultyServer, client: httpx.Client) -> None:
    with Loop() as loop:
        threads = threading.active_count()
        proxies = [FaultProxy(server.url, [faults.status(500 + number)], loop) for number in range(20)]
        for proxy in proxies:
            proxy.__enter__()
        assert threading.active_count() == threads
        assert [client.get(proxy.url).status_code for proxy in proxies] == list(range(500, 520))
        for proxy in proxies:
            proxy.__exit__(None, None, None)


def test_a_fault_of_the_rig_itself_is_not_hidden(client: httpx.Client) -> None:
    with (
        pytest.raises(ExceptionGroup, match="the proxy itself failed"),
        FaultyServer(Reply(raw=b"nothing that is HTTP")) as server,
        FaultProxy(server.url) as proxy,
        pytest.raises(httpx.RemoteProtocolError),
    ):
        client.get(proxy.url)
