"""TLS in front of a real server, with authorities that nobody knows."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from pathlib import Path

import trustme

from tests.rig.auth_proxy import forward
from tests.rig.faulty import HOST, FaultyServer


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


class TLSProxy(FaultyServer):
    """Speaks TLS in front of a real server.

    Args:
        upstream: The tracking URI of the server.
        authority: Issues the certificate.
        host: Whom the certificate is for.
        clients: Whose certificates a client must have one of; none is wanted if left out.
    """

    def __init__(
        self, upstream: str, authority: Authority, *, host: str = HOST, clients: Authority | None = None
    ) -> None:
        super().__init__(lambda request: forward(upstream, request))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.ca.issue_cert(host).configure_cert(context)
        if clients is not None:
            context.verify_mode = ssl.CERT_REQUIRED
            clients.ca.configure_trust(context)
        # The handshake is the business of each connection's own thread, and so is its failure.
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._server.handle_error = _hang_up  # type: ignore[method-assign, assignment]  # it would print

    @property
    def url(self) -> str:
        """The tracking URI, without a slash at its end."""
        return f"https://{self.authority}"


def _hang_up(connection: socket.socket, _: object) -> None:
    """Ends a failed handshake such that the client hears why: what it has sent is read before the end."""
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_WR)
        # Beneath TLS, which is over.
        while socket.socket.recv(connection, 65_536):
            pass
