"""TLS in front of a real server, with authorities that nobody knows."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from http.server import ThreadingHTTPServer
from pathlib import Path

import trustme

from tests.rig.auth_proxy import ForwardProxy, forward
from tests.rig.faulty import HOST, FaultyServer, Reply, Request


class Authority:
    """A certificate authority of the tests' own, with its files.

    Args:
        folder: Where the files go.
        name: What they begin with.

    Attributes:
        path: Its certificate, to be trusted.
    """

    def __init__(self, folder: Path, name: str = "authority") -> None:
        self.ca = trustme.CA(organization_name=name)
        self.path = folder / f"{name}.pem"
        self.ca.cert_pem.write_to_path(self.path)
        self._folder = folder
        self._name = name

    def issue(self, identity: str) -> tuple[Path, Path]:
        """The files of a new certificate, and of its key."""
        leaf = self.ca.issue_cert(identity)
        cert, key = self._folder / f"{self._name}-cert.pem", self._folder / f"{self._name}-key.pem"
        cert.write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
        leaf.private_key_pem.write_to_path(key)
        return cert, key


class TLSServer(FaultyServer):
    """A server that responds as a test says, over TLS.

    Args:
        response: The response to every request, or what makes one of a request.
        authority: Issues the certificate.
        host: Whom the certificate is for.
        clients: Whose certificates a client must have one of; none is wanted if omitted.
        validity: From when to when the certificate is valid, if not now.
    """

    def __init__(
        self,
        response: Reply | Callable[[Request], Reply],
        authority: Authority,
        *,
        host: str = HOST,
        clients: Authority | None = None,
        validity: tuple[datetime, datetime] | None = None,
    ) -> None:
        super().__init__(response)
        speak_tls(self._server, authority, host, clients, validity)

    @property
    def url(self) -> str:
        """The tracking URI, without a slash at its end."""
        return f"https://{self.authority}"


class TLSProxy(TLSServer):
    """Speaks TLS in front of a real server.

    Args:
        upstream: The tracking URI of the server.
        authority: Issues the certificate.
        host: Whom the certificate is for.
        clients: Whose certificates a client must have one of; none is wanted if omitted.
    """

    def __init__(
        self, upstream: str, authority: Authority, *, host: str = HOST, clients: Authority | None = None
    ) -> None:
        super().__init__(lambda request: forward(upstream, request), authority, host=host, clients=clients)


class TLSForwardProxy(ForwardProxy):
    """A `ForwardProxy` that is itself reached over TLS.

    Args:
        authority: Issues its certificate.
        authorization: What `Proxy-Authorization` must be; anything if omitted.
    """

    def __init__(self, authority: Authority, authorization: str | None = None) -> None:
        super().__init__(authorization)
        speak_tls(self._server, authority)

    @property
    def url(self) -> str:
        """The URL of the proxy, without a slash at its end."""
        return f"https://{self.authority}"


def speak_tls(
    server: ThreadingHTTPServer,
    authority: Authority,
    host: str = HOST,
    clients: Authority | None = None,
    validity: tuple[datetime, datetime] | None = None,
) -> None:
    """Put TLS before a server that has not started yet; see `TLSServer` for the arguments."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    not_before, not_after = validity or (None, None)
    authority.ca.issue_cert(host, not_before=not_before, not_after=not_after).configure_cert(context)
    if clients is not None:
        context.verify_mode = ssl.CERT_REQUIRED
        clients.ca.configure_trust(context)
    # The handshake is the business of each connection's own thread, and so is its failure.
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    server.handle_error = _hang_up  # type: ignore[method-assign, assignment]  # it would print


def _hang_up(connection: socket.socket, _: object) -> None:
    """Ends a failed handshake such that the client hears why: what it has sent is read before the end."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_WR)
        # Beneath TLS, which is over.
        while socket.socket.recv(connection, 65_536):
            pass
