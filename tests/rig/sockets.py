"""Servers at the level of sockets, for what no HTTP server does: to be silent, slow, or gone."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

HOST = "127.0.0.1"


@contextmanager
def socket_server(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """Run a server that gives each connection to a function, one after the other, for the time of a `with` block.

    Args:
        serve: Takes a connection, which is closed when it returns. An `OSError` in it ends the connection as well.

    Yields:
        The port.
    """
    with socket.create_server((HOST, 0)) as listener:

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=_serve, args=(connection, serve, stack), daemon=True).start()

        with ExitStack() as stack:
            thread = threading.Thread(target=accept, daemon=True)
            thread.start()
            try:
                yield listener.getsockname()[1]
            finally:
                # Wakes `accept` on every system.
                listener.shutdown(socket.SHUT_RDWR)
                thread.join()


def _serve(connection: socket.socket, serve: Callable[[socket.socket], None], stack: ExitStack) -> None:
    stack.callback(connection.close)
    with suppress(OSError):
        serve(connection)
    connection.close()


def end(connection: socket.socket) -> None:
    """End a connection at once, in an orderly way."""
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(65_536):
        pass


def reset(connection: socket.socket) -> None:
    """Reset a connection as soon as the client has sent something."""
    connection.recv(1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def be_silent(connection: socket.socket) -> None:
    """Read what the client sends, and never send anything."""
    while connection.recv(65_536):
        pass


def read_slowly(connection: socket.socket) -> None:
    """Read about 2 MB per second, in small steps."""
    never = threading.Event()
    while connection.recv(65_536):
        never.wait(0.03)


@contextmanager
def unresponsive_port() -> Iterator[int]:
    """Yield a port at which connections are neither accepted nor refused."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind((HOST, 0))
        listener.listen(0)
        # The system accepts some connections by itself; once these are used up, it leaves others without a
        # response.
        for _ in range(8):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
