"""The servers of a batch, in a process of their own, and what controls them.

As a program: `python -m tests.chaos.server_process FOLDER SEED`. It ends when its standard input is closed.
"""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.chaos.disruptions import State
from tests.chaos.origin import Origin
from tests.chaos.proxy import ChaosProxy
from tests.rig.faulty import HOST
from tests.rig.tls import Authority

_CONTROL_SECONDS = 60.0


class ServerProcess:
    """An http and an https origin, and a proxy of either kind, for the time of a `with` block.

    Args:
        folder: Where the certificate authority goes.
        seed: Seeds what the servers draw.

    Attributes:
        ports: The ports, by `http`, `https`, `http-proxy` and `https-proxy`.
        authority: The certificate to trust.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.authority = folder / "authority.pem"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.server_process", str(folder), str(seed)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.ports: dict[str, int] = json.loads(self._process.stdout.readline())
        self._control = socket.create_connection((HOST, self.ports["control"]), timeout=_CONTROL_SECONDS)
        self._replies = self._control.makefile("r")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._replies.close()
        self._control.close()
        self._process.communicate(timeout=_CONTROL_SECONDS)

    def disrupt(self, listener: str, disruptions: Sequence[str]) -> None:
        """Says what happens to the next connections that a listener accepts; nothing to those after them."""
        self._send_command({"listener": listener, "disruptions": list(disruptions)})

    def calm(self) -> None:
        """Ends all disruptions."""
        for listener in ("origin", "proxy"):
            self.disrupt(listener, ())

    def count_connections(self) -> int:
        """How many connections the servers have open, those between proxy and origin included."""
        return int(self._send_command({})["connections"])

    def count_stages(self) -> Counter[str]:
        """How far connections had come when they ended."""
        return Counter(self._send_command({})["stages"])

    def _send_command(self, message: dict[str, Any]) -> dict[str, Any]:
        self._control.sendall(json.dumps(message).encode() + b"\n")
        reply: dict[str, Any] = json.loads(self._replies.readline())
        return reply


async def main(folder: Path, seed: int) -> None:
    """Serves until standard input is closed."""
    authority = Authority(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.ca.issue_cert(HOST, "localhost").configure_cert(context)
    state = State(seed)

    async def control(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            message = json.loads(line)
            if "listener" in message:
                waiting = state.disruptions[message["listener"]]
                waiting.clear()
                waiting.extend(message["disruptions"])
            writer.write(json.dumps({"connections": state.connections, "stages": state.stages}).encode() + b"\n")
        writer.close()

    # Failed handshakes and connections that are lost in the middle are what this is about.
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    handlers = {
        "http": Origin(state, None).serve,
        "https": Origin(state, context).serve,
        "http-proxy": ChaosProxy(state, None).serve,
        "https-proxy": ChaosProxy(state, context).serve,
        "control": control,
    }
    ports = {}
    for name, handler in handlers.items():
        server = await asyncio.start_server(handler, HOST, 0, backlog=1000)
        ports[name] = server.sockets[0].getsockname()[1]
    print(json.dumps(ports), flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
