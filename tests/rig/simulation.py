"""A simulated MLflow server in virtual time, which acts on a request long after the client has lost its connection.

It stands where the connections of a client are, so that all above them runs as it is: the sender with its retries and
deadlines, the creation, the resources. An hour of waiting takes milliseconds, and a seed repeats a sequence exactly.
"""

from __future__ import annotations

import heapq
import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

import msgspec
from attrs import define, field

from mlflow_wrap._http.idempotency import KEY
from mlflow_wrap._http.transport_errors import NoResponse

HTML = ((b"Content-Type", b"text/html"),)
JSON = ((b"Content-Type", b"application/json"),)
OVERLOAD = "QueuePool limit of size 5 overflow 10 reached, connection timed out, timeout 30.00"
LATENCY = 0.005
"""Seconds that a request takes where nothing is wrong."""
MAX_DELAY = 30.0
"""Seconds after the client's connection broke within which the server acts."""

Reply = tuple[int, tuple[tuple[bytes, bytes], ...], bytes]


class Clock:
    """Virtual time, in the place of the module `time`."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return self.now

    def time(self) -> float:
        """Seconds since the epoch."""
        return 1_800_000_000.0 + self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


class Fault(NamedTuple):
    """What happens to one request.

    Attributes:
        action: `pass`, `unreachable` (never sent), `broken` (no response), `silent` (no response in time), or what the
            client gets instead of the server's response: `gateway`, `busy`, `overload`, `login`.
        acts_after: Seconds after the client has lost its connection until the server acts; 0 for before, `None` for
            never.
        status: The HTTP status of `gateway`.
        retry_after: The header of that name.
    """

    action: str
    acts_after: float | None = 0.0
    status: int = 502
    retry_after: str | None = None


PASS = Fault("pass")


def draw_delay(draw: random.Random) -> float | None:
    """When the server acts after the break: never, at once, or up to `MAX_DELAY` later."""
    if draw.random() < 0.2:
        return None
    return draw.choice((0.0, MAX_DELAY, *(draw.uniform(0.0, MAX_DELAY) for _ in range(8))))


def draw_fault(draw: random.Random) -> Fault:
    """A fault; where the response shows that the server is done with the request, it does not act later."""
    action = draw.choice(
        ("broken", "broken", "silent", "gateway", "gateway", "unreachable", "busy", "overload", "login")
    )
    if action in ("broken", "silent", "gateway"):
        retry_after = draw.choice((None, None, "0", "3"))
        return Fault(action, draw_delay(draw), draw.choice((408, 502, 503, 504)), retry_after)
    return Fault(action, None if action == "unreachable" else draw.choice((0.0, None)))


def draw_script(draw: random.Random) -> list[Fault]:
    """What happens to the first requests of a sequence; those after its end pass."""
    script = [draw_fault(draw) if draw.random() < 0.6 else PASS for _ in range(draw.randint(0, 12))]
    return [draw_fault(draw), *script]


def draw_outages(draw: random.Random) -> list[tuple[float, float]]:
    """When no connection can be established, as pairs of seconds after the start."""
    if draw.random() < 0.7:
        return []
    begin = draw.choice((0.001, draw.uniform(0.0, 40.0)))
    return [(begin, begin + draw.uniform(0.5, 60.0))]


@define
class Thing:
    """A run or an experiment on the simulated server."""

    id: str
    name: str
    experiment_id: str
    tags: list[dict[str, str]]
    created_at: float
    stage: str = "active"
    status: str = "RUNNING"
    metrics: list[dict[str, Any]] = field(factory=list)

    @property
    def key(self) -> str | None:
        """The idempotency key."""
        return next((tag["value"] for tag in self.tags if tag["key"] == KEY), None)

    def run(self) -> dict[str, Any]:
        """The thing as a run."""
        info = {
            "run_id": self.id,
            "run_uuid": self.id,
            "run_name": self.name,
            "experiment_id": self.experiment_id,
            "status": self.status,
            "lifecycle_stage": self.stage,
        }
        return {"info": info, "data": {"tags": self.tags, "metrics": self.metrics}}


class SimulatedServer:
    """The backend of a sender.

    Args:
        clock: The virtual time.
        script: What happens to the first request, the second and so on; those after its end pass.
        outages: When no connection can be established, as pairs of seconds after the start.
        read_timeout: Seconds after which a client stops waiting for a response.
    """

    def __init__(
        self,
        clock: Clock,
        script: Sequence[Fault] = (),
        *,
        outages: Sequence[tuple[float, float]] = (),
        read_timeout: float = 10.0,
    ) -> None:
        self.runs: dict[str, Thing] = {}
        self.experiments: dict[str, Thing] = {}
        self.requests: list[tuple[float, str]] = []
        """All requests that were sent: when, and the path."""
        self._clock = clock
        self._script = iter(script)
        self._start = clock.now
        self._outages = outages
        self._read_timeout = read_timeout
        self._pending: list[tuple[float, int, Callable[[], object]]] = []
        self._numbers = itertools.count(1)

    def exchange(
        self,
        method: str,
        target: str,
        _: object,
        content: bytes | None,
        deadline: float | None,
        **__: object,
    ) -> Reply:
        """See `ConnectionPool.exchange`."""
        clock = self._clock
        left = float("inf") if deadline is None else deadline - clock.now
        if left <= 0:
            raise NoResponse("slow", unsent=True, detail="the deadline of the whole call has passed")
        fault = next(self._script, PASS)
        if fault.action == "unreachable" or self._is_down():
            clock.sleep(min(LATENCY, left))
            raise NoResponse("unreachable", unsent=True, detail="connection refused")
        self.requests.append((clock.now, target))
        timeout = min(left, self._read_timeout)
        if fault.action == "silent" or timeout < LATENCY:
            clock.sleep(timeout)
            self._act_after(fault.acts_after, method, target, content)
            raise NoResponse("slow", unsent=False, detail="read timeout")
        clock.sleep(LATENCY)
        if fault.action == "pass":
            return self._act(method, target, content)
        self._act_after(fault.acts_after, method, target, content)
        if fault.action == "broken":
            raise NoResponse("broken", unsent=False, detail="connection reset")
        return _response(fault)

    def settle(self) -> None:
        """Let everything happen that is still to happen."""
        self._clock.sleep(10 * MAX_DELAY)
        self._perform_pending()

    def active_runs(self) -> list[str]:
        """The ids of the runs that are not deleted."""
        self._perform_pending()
        return [run.id for run in self.runs.values() if run.stage == "active"]

    def count(self, path: str) -> int:
        """How many requests were sent whose path ends so."""
        return sum(target.partition("?")[0].endswith(path) for _, target in self.requests)

    def _is_down(self) -> bool:
        now = self._clock.now - self._start
        return any(begin <= now < end for begin, end in self._outages)

    def _act_after(self, seconds: float | None, method: str, target: str, content: bytes | None) -> None:
        if seconds == 0:
            self._act(method, target, content)
        elif seconds is not None:
            at = self._clock.now + seconds
            heapq.heappush(self._pending, (at, next(self._numbers), lambda: self._handle(method, target, content)))

    def _act(self, method: str, target: str, content: bytes | None) -> Reply:
        self._perform_pending()
        return self._handle(method, target, content)

    def _perform_pending(self) -> None:
        while self._pending and self._pending[0][0] <= self._clock.now:
            heapq.heappop(self._pending)[2]()

    def _handle(self, method: str, target: str, content: bytes | None) -> Reply:
        parts = urlsplit(target)
        name = parts.path.removeprefix("/api/2.0/mlflow/")
        body = msgspec.json.decode(content) if content else {k: v[0] for k, v in parse_qs(parts.query).items()}
        handler = getattr(self, f"_{method.lower()}_{name.replace('/', '_').replace('-', '_')}")
        status, response = handler(body)
        return status, JSON, msgspec.json.encode(response)

    # The operations.

    def _post_runs_create(self, body: dict[str, Any]) -> tuple[int, object]:
        run = self._new(body.get("run_name") or "generated", body["experiment_id"], body.get("tags"))
        self.runs[run.id] = run
        return 200, {"run": run.run()}

    def _post_runs_search(self, body: dict[str, Any]) -> tuple[int, object]:
        key = body["filter"].partition(" = ")[2].strip("'")
        runs = [run.run() for run in self.runs.values() if run.stage == "active" and run.key == key]
        return 200, {"runs": runs}

    def _post_runs_update(self, body: dict[str, Any]) -> tuple[int, object]:
        run = self.runs[body["run_id"]]
        run.status = body.get("status", run.status)
        return 200, {"run_info": run.run()["info"]}

    def _post_runs_delete(self, body: dict[str, Any]) -> tuple[int, object]:
        self.runs[body["run_id"]].stage = "deleted"
        return 200, {}

    def _post_experiments_create(self, body: dict[str, Any]) -> tuple[int, object]:
        name = body["name"]
        if name in self.experiments:
            message = f"Experiment(name={name}) already exists."
            return 400, {"error_code": "RESOURCE_ALREADY_EXISTS", "message": message}
        self.experiments[name] = self._new(name, "", body.get("tags"))
        return 200, {"experiment_id": self.experiments[name].id}

    def _get_experiments_get_by_name(self, body: dict[str, Any]) -> tuple[int, object]:
        experiment_id = self.experiments.get(body["experiment_name"])
        if experiment_id is None:
            return 404, {"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "no such experiment"}
        experiment = {
            "experiment_id": experiment_id.id,
            "name": experiment_id.name,
            "tags": experiment_id.tags,
            "lifecycle_stage": experiment_id.stage,
        }
        return 200, {"experiment": experiment}

    def _new(self, name: str, experiment_id: str, tags: list[dict[str, str]] | None) -> Thing:
        return Thing(f"{next(self._numbers):032x}", name, experiment_id, tags or [], self._clock.now)


class AsyncSimulatedServer(SimulatedServer):
    """The backend of an async sender."""

    async def exchange(self, *args: Any, **more: Any) -> Reply:  # type: ignore[override]
        """See `SimulatedServer.exchange`."""
        return super().exchange(*args, **more)


def scripts(seed: str, count: int) -> Iterator[tuple[random.Random, list[Fault], list[tuple[float, float]]]]:
    """Sequences of faults. Each depends on the seed and its number only."""
    for number in range(count):
        draw = random.Random(f"{seed} {number}")  # noqa: S311 - no secret
        yield draw, draw_script(draw), draw_outages(draw)


def _response(fault: Fault) -> Reply:
    if fault.action == "overload":
        return 400, JSON, msgspec.json.encode({"error_code": "BAD_REQUEST", "message": OVERLOAD})
    if fault.action == "login":
        return 200, HTML, b"<!doctype html><title>Sign in</title>"
    status = 429 if fault.action == "busy" else fault.status
    retry_after = () if fault.retry_after is None else ((b"Retry-After", fault.retry_after.encode()),)
    return status, (*HTML, *retry_after), f"<html>{status}</html>".encode()
