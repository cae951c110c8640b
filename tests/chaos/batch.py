"""What the batches of sync and async calls share."""

from __future__ import annotations

import gc
import os
import random
import ssl
import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from mlflow_wrap import Retry, Timeout
from tests.chaos.disruptions import ON_ACCEPT, ON_CONNECT, ON_TLS
from tests.chaos.origin import BROKEN, FRIENDLY, STALLED

if TYPE_CHECKING:
    from tests.chaos.report import Report
    from tests.chaos.routes import Route
    from tests.chaos.server_process import ServerProcess

S = TypeVar("S", bound=Callable[..., Any])

MAX_CONNECTIONS = 4
TOTAL = 10.0
"""Seconds that a call may take on servers that do nothing wrong; on a busy machine, too."""
STALLED_TOTAL = 0.5
"""Seconds that a call may take whose server says nothing."""
SILENCE = 2.0
"""Seconds that a server may be silent towards a client of httpx, which an abandoned call goes on for at most."""
ALLOWANCE = 10.0
"""Seconds beyond the total, then it is a hang. Generous, since the machine may be busy."""
CHECK_EVERY = 20
"""Scenarios between two checks that all slots are there."""
MAX_DELAY = 0.005
SETTLE_SECONDS = 5.0
_RETRY = Retry(max_retries=10, backoff_factor=0.001, backoff_jitter=0.005, backoff_max=0.02)


class CrossTalkError(AssertionError):
    """A response carries what another request sent."""


def must_equal(received: object, sent: object) -> None:
    """Compares what a response carries with what its request sent.

    Raises:
        CrossTalkError: If it differs.
    """
    if received != sent:
        raise CrossTalkError(f"the request had {sent!r}, its response {received!r}")


class Batch:
    """The calls of one variant over one route.

    Args:
        route: The way to the server.
        plug: What the user plugs in: nothing, `hooks` of httpx, or a `client` or a `transport` of httpx.
        servers: The servers.
        seed: Seeds what is drawn.
        report: Takes the figures.
        max_findings: Stop after so many.
        only: The name of the only scenario to run; `None` for all.
    """

    hook: Callable[[httpx.Request], Any]
    read_timeout = TOTAL
    silent_until = 0.0
    """When the abandoned calls are over, by `time.monotonic()`."""

    def __init__(
        self,
        route: Route,
        servers: ServerProcess,
        *,
        plug: str,
        seed: int,
        report: Report,
        max_findings: int,
        only: str | None = None,
    ) -> None:
        self.route = route
        self.servers = servers
        self.plug = plug
        self.argument = {"client": "http_client", "transport": "transport"}.get(plug, "")
        """The argument that takes what has a connection pool of its own; empty if nothing has."""
        self.random = random.Random(seed)  # noqa: S311 - reproducible, not secret
        self.report = report
        self.scenario = "start"
        self.max_findings = max_findings
        self.only = only
        self.sockets_before = 0
        self._interrupted_before = report.interrupted
        self._numbers = iter(range(sys.maxsize))
        self._prefix = f"{seed}x{os.getpid()}"
        self._context = ssl.create_default_context(cafile=str(servers.authority))

    def choose(self, scenarios: Sequence[S]) -> Sequence[S]:
        """The scenarios to run, of all.

        Raises:
            LookupError: If none has the name that is wanted.
        """
        chosen = [scenario for scenario in scenarios if self.only in (None, scenario.__name__)]
        if not chosen:
            raise LookupError(f"no scenario {self.only!r}, but {[scenario.__name__ for scenario in scenarios]}")
        return chosen

    def is_over(self, count: int, each_had_a_turn: bool) -> bool:
        """Whether to stop.

        Args:
            count: How many calls to interrupt.
            each_had_a_turn: Whether each scenario had a turn.
        """
        if len(self.report.findings) >= self.max_findings:
            return True
        return each_had_a_turn and self.report.interrupted - self._interrupted_before >= count

    def client_arguments(self, total: float = TOTAL) -> dict[str, Any]:
        """The arguments of an MLflow client."""
        # By name in some batches, so that it must be resolved.
        host = self.random.choice(("127.0.0.1", "localhost"))
        scheme = "https" if self.route.tls else "http"
        arguments: dict[str, Any] = {
            "tracking_uri": f"{scheme}://{host}:{self.servers.ports[scheme]}",
            "retry": _RETRY,
            "timeout": Timeout(total=total),
        }
        if self.argument:
            arguments["timeout"] = Timeout(total=total, connect=SILENCE, read=self.read_timeout, write=SILENCE)
        else:
            arguments |= {"verify": self.servers.authority, "proxy": self._proxy_url()}
            arguments["max_connections"] = MAX_CONNECTIONS
        if self.plug == "hooks":
            arguments["event_hooks"] = {"request": [self.hook]}
        return arguments

    def httpx_arguments(self) -> dict[str, Any]:
        """The arguments of a client or a transport of httpx."""
        url = self._proxy_url()
        return {
            "verify": self._context,
            "limits": httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=MAX_CONNECTIONS),
            "proxy": httpx.Proxy(url, ssl_context=self._context if self.route.proxy == "https" else None)
            if url
            else None,
            "trust_env": False,
        }

    def new_id(self, behavior: str) -> str:
        """The id of a run that no other request has."""
        return f"{behavior}-{self._prefix}n{next(self._numbers)}"

    def gather_ids(self, count: int) -> list[str]:
        """Run ids of requests of which the servers let none go before `MAX_CONNECTIONS` are there."""
        group = f"{self._prefix}g{next(self._numbers)}"
        return [f"gather-{group}-{MAX_CONNECTIONS}-{number}" for number in range(count)]

    def draw_behavior(self, *, stalled: bool = True) -> str:
        """A behavior of the server.

        Args:
            stalled: Whether it may be one that never ends by itself.
        """
        friendly: Sequence[str] = FRIENDLY
        if self.argument:
            # httpx takes a second response that arrives with the first for that of the next request.
            friendly = tuple(behavior for behavior in FRIENDLY if behavior != "extra")
        groups: list[Sequence[str]] = [("plain",), friendly, friendly, BROKEN]
        behavior = self.random.choice(self.random.choice([*groups, STALLED, STALLED] if stalled else groups))
        if behavior in STALLED:
            self.silent_until = time.monotonic() + SILENCE
        return behavior

    def draw_delay(self) -> float:
        """Seconds from 0 to `MAX_DELAY`, small ones more often: there are the phases of a connection in use."""
        return MAX_DELAY * self.random.choice((0.0, self.random.random(), self.random.random() ** 3))

    def disrupt(self, *, stalled: bool = True) -> bool:
        """Disrupts the next connections in some cases.

        Args:
            stalled: Whether calls may be left silently for long.

        Returns:
            Whether to `calm` afterwards.
        """
        # A tunnel that fails stays in the pool of httpx, whatever is interrupted.
        is_fragile = bool(self.argument) and self.route.proxy is not None and self.route.tls
        if is_fragile or self.random.random() < 0.6:
            return False
        listener = self.random.choice(("origin", "proxy")) if self.route.proxy else "origin"
        disruptions = list(ON_ACCEPT)
        if self.route.proxy == "https" if listener == "proxy" else self.route.tls:
            disruptions += ON_TLS
        if listener == "proxy" and self.route.tls:
            disruptions += ON_CONNECT * 2
        if not stalled:
            disruptions = [name for name in disruptions if "stall" not in name]
        self.silent_until = time.monotonic() + SILENCE
        self.servers.disrupt(listener, self.random.choices(disruptions, k=self.random.randrange(1, 4)))
        return True

    def timed(self, started: float, total: float) -> None:
        """Notes how long a call took."""
        overrun = time.monotonic() - started - total
        self.report.max_overrun = max(self.report.max_overrun, overrun)
        if overrun > ALLOWANCE:
            self.find("late call", f"{overrun:.1f} s beyond the total of {total:g} s")

    def find(self, problem: str, detail: str, count: int = 1) -> None:
        """Notes a broken promise."""
        self.report.find(problem, self.scenario, detail, count)

    def failed(self, problem: str, error: BaseException) -> None:
        """Notes a broken promise that an exception shows."""
        self.find(problem, "".join(traceback.format_exception(error)))

    def check_nothing_is_left(self, threads_before: set[threading.Thread]) -> None:
        """Notes sockets and threads that are left after all clients are closed."""
        gc.collect()
        if not settles(lambda: count_sockets() <= self.sockets_before):
            left = count_sockets() - self.sockets_before
            self.find("leak", f"{left} sockets are left", left)
        if not settles(lambda: set(threading.enumerate()) <= threads_before):
            threads = set(threading.enumerate()) - threads_before
            self.find("leak", f"threads are left: {threads}", len(threads))
        if not settles(lambda: self.servers.count_connections() == 0):
            left = self.servers.count_connections()
            self.find("leak", f"the servers have {left} connections open", left)

    def _proxy_url(self) -> str | None:
        scheme = self.route.proxy
        return f"{scheme}://127.0.0.1:{self.servers.ports[f'{scheme}-proxy']}" if scheme else None


def count_sockets() -> int:
    """How many sockets this process has open."""
    count = 0
    for entry in Path("/proc/self/fd").iterdir():
        try:
            count += str(entry.readlink()).startswith("socket:")
        except OSError:
            continue  # that of the listing itself
    return count


def settles(condition: Callable[[], bool]) -> bool:
    """Whether something becomes true within a few seconds."""
    end = time.monotonic() + SETTLE_SECONDS
    while not condition():
        if time.monotonic() > end:
            return False
        gc.collect()
        time.sleep(0.02)
    return True
