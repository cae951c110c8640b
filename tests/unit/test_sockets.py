"""Looking names up and connecting, for threads."""

from __future__ import annotations

import errno
import os
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpcore
import pytest

from mlflow_wrap._http._concurrency import resolver
from mlflow_wrap._http._concurrency.sockets import SocketBackend
from tests.rig import sockets
from tests.rig.faulty import as_json
from tests.rig.sockets import HOST
from tests.rig.tls import Authority, TLSServer


class Lookups:
    """Name lookups that end when a test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        self.ports: list[int] = []
        self.ending = threading.Event()
        self._original = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", self._getaddrinfo)

    def _getaddrinfo(self, host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
        if kwargs.get("flags", 0) & socket.AI_NUMERICHOST:
            return self._original(host, port, *args, **kwargs)
        self.names.append(host)
        self.ending.wait(60)
        if not self.ports:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [self._original(HOST, port, type=socket.SOCK_STREAM)[0] for port in self.ports]


@pytest.fixture
def lookups(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lookups]:
    fake = Lookups(monkeypatch)
    yield fake
    fake.ending.set()


def test_callers_share_a_lookup_that_hangs(lookups: Lookups) -> None:
    for _ in range(20):
        with pytest.raises(httpcore.ConnectTimeout, match=r"the lookup of one\.test took too long"):
            resolver.resolve("one.test", 80, 0.01)
    assert len(lookups.names) <= 2  # two, if the thread of the first had not started yet


def test_no_more_than_some_lookups_hang_at_a_time(lookups: Lookups) -> None:
    started = 0
    for number in range(100):
        with pytest.raises((httpcore.ConnectTimeout, httpcore.ConnectError)) as caught:
            resolver.resolve(f"host-{number}.test", 80, 0.02)
        started += isinstance(caught.value, httpcore.ConnectTimeout)
    assert started <= 32 + 2
    assert "32 name lookups of this process have not ended yet" in str(caught.value)
    lookups.ending.set()
    while resolver.running:
        threading.Event().wait(0.01)
    with pytest.raises(httpcore.ConnectError, match="Name or service not known"):
        resolver.resolve("another.test", 80, 60)


def test_a_lookup_that_fails_says_why(lookups: Lookups) -> None:
    lookups.ending.set()
    with pytest.raises(httpcore.ConnectError, match="Name or service not known"):
        resolver.resolve("none.test", 80, 60)


def test_an_address_that_accepts_is_reached_behind_many_that_do_not(lookups: Lookups) -> None:
    lookups.ending.set()
    greeted = threading.Event()

    def greet(connection: socket.socket) -> None:
        greeted.set()
        connection.sendall(b"hello")

    with sockets.unresponsive_port() as silent, sockets.socket_server(greet) as port:
        with socket.create_server((HOST, 0)) as closed:
            closed_port = closed.getsockname()[1]
        lookups.ports = [silent, closed_port, silent, port, silent]
        stream = SocketBackend().connect_tcp("many.test", 80, 60)
        assert stream.read(100, 60) == b"hello"
        stream.close()
    assert greeted.is_set()


def test_the_error_is_that_of_an_address_that_rejects(lookups: Lookups) -> None:
    lookups.ending.set()
    with socket.create_server((HOST, 0)) as closed:
        lookups.ports = [closed.getsockname()[1]] * 3
    with pytest.raises(httpcore.ConnectError, match=os.strerror(errno.ECONNREFUSED)):
        SocketBackend().connect_tcp("many.test", 80, 60)


def test_an_option_that_the_system_rejects_closes_the_socket() -> None:
    with sockets.socket_server(sockets.be_silent) as port, pytest.raises(httpcore.ConnectError):
        SocketBackend().connect_tcp(HOST, port, 60, socket_options=[(socket.SOL_SOCKET, 9999, 1)])


def test_a_context_may_check_the_certificate_after_the_handshake(tmp_path: Path) -> None:
    versions: list[str | None] = []

    class Context(ssl.SSLContext):
        def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
            encrypted = super().wrap_socket(*args, **kwargs)
            versions.append(encrypted.version())
            return encrypted

    authority = Authority(tmp_path)
    context = Context(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(authority.path)
    with TLSServer(as_json({}), authority) as server:
        stream = SocketBackend().connect_tcp(HOST, int(server.authority.rpartition(":")[2]), 60)
        stream.start_tls(context, HOST, 60).close()
    assert versions == ["TLSv1.3"]
