"""Whatever goes wrong on the way, a write happens exactly once, or an error is raised and it has not happened twice.

Every writing call of the facade is sent through random sequences of faults to the real server, and what is there
afterwards is counted. `MLFLOW_WRAP_FAULT_SEQUENCES` says through how many, and `MLFLOW_WRAP_FAULT_SEED` through which.
"""

from __future__ import annotations

import asyncio
import inspect
import itertools
import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from attrs import define, frozen

from mlflow_wrap import AsyncMLflow, MLflowError, Retry, Timeout
from tests.rig import fault_proxy as faults
from tests.rig.fault_proxy import PASS, Fault, FaultProxy, Loop
from tests.rig.faults_writes import (
    ALSO_READS,
    COMPOSED,
    ELSEWHERE,
    LIKE_GENERATED,
    READS,
    WRITES,
    Scene,
    Write,
    the_world,
)

if TYPE_CHECKING:
    from mlflow_rest.types import Operation, RawResponse

pytestmark = pytest.mark.anyio

SEQUENCES = int(os.environ.get("MLFLOW_WRAP_FAULT_SEQUENCES", "1100"))
SEED = os.environ.get("MLFLOW_WRAP_FAULT_SEED", "exactly once")
SHARDS = 4
AT_ONCE = 16
READ, TOTAL = 1.0, 4.0
# Of a machine that has much else to do: this is about calls that never end, not about speed.
ALLOWANCE = 10.0
RETRY = Retry(max_retries=4, backoff_factor=0.01, backoff_jitter=0.01)

TOO_LONG = READ * 1.4
CODES = (429, 502, 503, 504)
# What a proxy may do before the server has finished; the server acts sooner than anybody would look.
UNFORWARDED = (
    faults.reset(acted=False),
    faults.closed(acted=False),
    faults.garbage(),
    *map(faults.status, (502, 503, 504)),
)
# With how often each is drawn.
FAULTS: tuple[tuple[int, Callable[[random.Random], Fault]], ...] = (
    (60, lambda _: PASS),
    (20, lambda draw: faults.status(draw.choice(CODES))),
    (30, lambda draw: faults.status(draw.choice(CODES), acted=True)),
    (10, lambda draw: faults.status(draw.choice(CODES), acted=draw.random() < 0.5, retry_after="0")),
    (3, lambda draw: faults.status(draw.choice(CODES), acted=draw.random() < 0.5, retry_after="1")),
    (30, lambda draw: faults.overload(acted=draw.random() < 0.5)),
    (20, lambda _: faults.reset(acted=False)),
    (30, lambda _: faults.reset(acted=True)),
    (15, lambda _: faults.closed(acted=False)),
    (25, lambda _: faults.closed(acted=True)),
    (20, lambda draw: faults.acting_later(draw.choice(UNFORWARDED), draw.choice((0.1, 0.3)))),
    (20, lambda _: faults.TRUNCATED),
    (20, lambda _: faults.BROKEN),
    (20, lambda _: faults.STALE),
    (10, lambda draw: faults.garbage(acted=draw.random() < 0.5)),
    (10, lambda draw: faults.login_page(acted=draw.random() < 0.5)),
    (15, lambda draw: faults.connection_refused(0.03, acted=draw.random() < 0.5)),
    (8, lambda _: faults.late(TOO_LONG)),
    (8, lambda _: faults.slow(TOO_LONG)),
    (4, lambda _: faults.trickle(0.05)),
    (3, lambda _: faults.SILENT),
)
# Those that are sent again though they are not idempotent are tried the most.
RECOVERING = ("runs.create", "experiments.create", "experiment_manager.run_existing_experiment")
TURNS = (*WRITES, *([write for write in WRITES if write.name in RECOVERING] * 5))
GREETINGS = (PASS, PASS, faults.STALE, faults.connection_refused(0.03, acted=True))
"""What may happen to the call before the one that counts, if there is one."""


@frozen
class Case:
    """A write, and what goes wrong on its way. It depends on the seed and its number only."""

    number: int
    write: Write
    script: list[Fault]
    greeting: Fault | None

    def __str__(self) -> str:
        greeting = f"[{self.greeting}] → " if self.greeting else ""
        return f"case {self.number} of seed {SEED!r}, {self.write.name}: {greeting}{faults.shown(self.script)}"


@define
class Outcome:
    """What came of a case."""

    case: Case
    returned: str | None
    """The id that the call returned, or a note about another outcome."""
    error: BaseException | None
    seconds: float
    effects: list[str]
    met: list[Fault]
    """Those faults of the script that had their turn."""

    @property
    def acknowledged(self) -> bool:
        return self.error is None

    @property
    def doubled(self) -> bool:
        return len(self.effects) > 1

    @property
    def lost(self) -> bool:
        named = self.case.write.identify is None or self.effects == [self.returned]
        return self.acknowledged and not self.doubled and not (self.effects and named)

    @property
    def hung(self) -> bool:
        # One more than its own calls: some clear up after a failure.
        return self.seconds > (self.case.write.calls + 1) * TOTAL + ALLOWANCE

    @property
    def right(self) -> bool:
        return not (self.doubled or self.lost or self.hung or self.foreign)

    @property
    def foreign(self) -> bool:
        return self.error is not None and not isinstance(self.error, MLflowError)

    def __str__(self) -> str:
        verdicts = [name for name in ("doubled", "lost", "hung", "foreign") if getattr(self, name)]
        said = repr(self.error) if self.error else f"returned {self.returned}"
        return (
            f"{' and '.join(verdicts) or 'right'}: {self.case}: {said} in {self.seconds:.2f} s, there is {self.effects}"
        )


def the_case(number: int) -> Case:
    """The case of that number."""
    draw = random.Random(f"{SEED} {number}")  # noqa: S311 - no secret
    weights, makers = [weight for weight, _ in FAULTS], [maker for _, maker in FAULTS]
    script = [maker(draw) for maker in draw.choices(makers, weights, k=draw.randint(1, 6))]
    greeting = draw.choice(GREETINGS) if draw.random() < 0.5 else None
    return Case(number, TURNS[number % len(TURNS)], script, greeting)


_serial = itertools.count()


class Harness:
    """Runs cases against the real server.

    Args:
        url: The real server.
        real: A client of it, for what must not fail.
        world: What the cases share.
        loop: Where the proxies live.
        make: Makes a client for a proxy.
    """

    def __init__(
        self, url: str, real: AsyncMLflow, world: Scene, loop: Loop, make: Callable[[str], AsyncMLflow]
    ) -> None:
        self._url, self._real, self._world, self._loop, self._make = url, real, world, loop, make
        self._slots = asyncio.Semaphore(AT_ONCE)

    async def run(self, cases: Iterable[Case]) -> list[Outcome]:
        """Runs cases, many at a time."""
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._one(case)) for case in cases]
        return [task.result() for task in tasks]

    async def _one(self, case: Case) -> Outcome:
        async with self._slots:
            scene = attrs.evolve(self._world, key=f"{self._world.key}-{next(_serial)}")
            if case.write.prepare is not None:
                await case.write.prepare(self._real, scene)
            outcome = await self._call(case, scene)
            outcome.effects = await case.write.effect(self._real, scene)
            return outcome

    async def _call(self, case: Case, scene: Scene) -> Outcome:
        greetings = [case.greeting] if case.greeting else []
        with FaultProxy(self._url, [*greetings, *case.script], self._loop) as proxy:
            client = self._make(proxy.url)
            returned, error = None, None
            async with client:
                if greetings:
                    with suppress(MLflowError):  # it only makes the client known to the server
                        await client.server_version()
                begin = time.monotonic()
                try:
                    async with asyncio.timeout((case.write.calls + 2) * (TOTAL + ALLOWANCE)):
                        made = await case.write.act(client, scene)
                except Exception as exc:  # what is none of the library's is a finding too
                    error = exc
                else:
                    returned = case.write.identify(made) if case.write.identify else repr(made)
                seconds = time.monotonic() - begin
            # What the client has cancelled may still be on its way.
            await asyncio.to_thread(proxy.settle)
            met = [exchange.fault for exchange in proxy.exchanges[len(greetings) :]][: len(case.script)]
        return Outcome(case, returned, error, seconds, [], met)


def impatient(url: str) -> AsyncMLflow:
    """A client that soon takes a slow server for a dead one."""
    return AsyncMLflow(url, retry=RETRY, timeout=Timeout(connect=2.0, read=READ, total=TOTAL))


def patient(url: str) -> AsyncMLflow:
    """A client that does not take a busy server for a dead one."""
    return AsyncMLflow(url, retry=RETRY)


class Careless:
    """Sends everything as if it did no harm twice."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    async def send(self, operation: Operation, *rest: Any, **more: Any) -> RawResponse:
        response: RawResponse = await self._inner.send(operation._replace(idempotent=True), *rest, **more)
        return response


def careless(url: str) -> AsyncMLflow:
    """A client that repeats whatever has failed, as MLflow's own does."""
    client = patient(url)
    client._transport = Careless(client._transport)  # type: ignore[assignment]
    return client


def report(outcomes: Sequence[Outcome]) -> str:
    """The figures, in lines."""
    met = Counter(_describe(fault) for outcome in outcomes for fault in outcome.met if fault != PASS)
    errors = Counter(type(outcome.error).__name__ for outcome in outcomes if outcome.error)
    verdicts = ("doubled", "lost", "hung", "foreign")
    figures = {
        "sequences": len(outcomes),
        "faults met": met.total(),
        "acknowledged": sum(outcome.acknowledged for outcome in outcomes),
        "of these in spite of faults": sum(outcome.acknowledged and set(outcome.met) != {PASS} for outcome in outcomes),
        "raised": sum(not outcome.acknowledged for outcome in outcomes),
        "of these done": sum(not outcome.acknowledged and bool(outcome.effects) for outcome in outcomes),
        **{verdict: sum(getattr(outcome, verdict) for outcome in outcomes) for verdict in verdicts},
        "longest call": f"{max(outcome.seconds for outcome in outcomes):.2f} s",
    }
    counts: tuple[dict[str, object], ...] = (figures, dict(sorted(met.items())), dict(sorted(errors.items())))
    return "\n".join(["", *(", ".join(f"{name}: {value}" for name, value in count.items()) for count in counts)])


def none_of(wrong: Iterable[Outcome]) -> None:
    """Fails with what is wrong, in lines."""
    lines = [str(outcome) for outcome in wrong]
    assert not lines, "\n".join(["", *lines])


def _describe(fault: Fault) -> str:
    return f"{fault._replace(seconds=0.0, retry_after=None, later=bool(fault.later) and 0.1)}"


@pytest.fixture(scope="module")
def loop() -> Iterator[Loop]:
    """Where all proxies live."""
    with Loop() as loop:
        yield loop


@pytest.fixture
async def harness(
    mlflow_url: str, loop: Loop, tmp_path: Path, unique_name: Callable[[str], str]
) -> AsyncIterator[Callable[[Callable[[str], AsyncMLflow]], Harness]]:
    """Makes what runs cases with clients of a kind."""
    async with AsyncMLflow(mlflow_url) as real:
        world = await the_world(real, unique_name("once"), tmp_path)
        yield lambda make: Harness(mlflow_url, real, world, loop, make)


Harnesses = Callable[[Callable[[str], AsyncMLflow]], Harness]


@pytest.mark.parametrize("shard", range(SHARDS))
async def test_a_write_happens_exactly_once_or_an_error_is_raised(
    harness: Harnesses, shard: int, record_property: Callable[[str, object], None]
) -> None:
    outcomes = await harness(impatient).run(map(the_case, range(shard, SEQUENCES, SHARDS)))
    figures = report(outcomes)
    record_property("figures", figures)
    print(figures)
    none_of(outcome for outcome in outcomes if not outcome.right)


LOST_RESPONSES = (
    faults.reset(acted=True),
    faults.closed(acted=True),
    faults.status(503, acted=True),
    faults.overload(acted=True),
    faults.TRUNCATED,
    faults.BROKEN,
)
APPENDING = (
    "model_versions.create",
    "logged_models.create",
    "datasets.create",
    "scorers.register",
    "assessments.log_feedback",
    "assessments.log_expectation",
    "runs.log_model",
    "prompts.register",
    "model_manager.create_registered_model_with_version",
)


async def test_careless_repeating_would_be_seen(harness: Harnesses) -> None:
    writes = [write for write in WRITES if write.name in APPENDING]
    assert len(writes) == len(APPENDING)
    # The last request of each is the one that must not be repeated.
    cases = [
        Case(number, write, [*[PASS] * (2 if write.name == "prompts.register" else write.calls - 1), fault], None)
        for number, (write, fault) in enumerate((write, fault) for write in writes for fault in LOST_RESPONSES)
    ]
    careful = await harness(patient).run(cases)
    none_of(outcome for outcome in careful if outcome.acknowledged or not outcome.right)
    repeated = await harness(careless).run(cases)
    none_of(outcome for outcome in repeated if not outcome.doubled)


async def test_a_write_that_is_acknowledged_but_not_done_would_be_seen(harness: Harnesses) -> None:
    async def nothing(_client: AsyncMLflow, _scene: Scene) -> None:
        """Claims to have worked."""

    liars = [attrs.evolve(write, act=nothing, identify=None) for write in WRITES]
    outcomes = await harness(patient).run(Case(number, liar, [], None) for number, liar in enumerate(liars))
    none_of(outcome for outcome in outcomes if not outcome.lost)


async def test_every_write_works_where_nothing_is_wrong(harness: Harnesses) -> None:
    outcomes = await harness(patient).run(Case(number, write, [], None) for number, write in enumerate(WRITES))
    none_of(outcome for outcome in outcomes if not (outcome.right and outcome.acknowledged))


async def test_no_write_of_the_facade_is_forgotten() -> None:
    async with AsyncMLflow("http://127.0.0.1:9") as client:
        parts = {name for name, member in vars(AsyncMLflow).items() if isinstance(member, cached_property)}
        # Generated methods add nothing to the endpoint functions, whose operations say what may be retried.
        calls = {
            f"{part}.{name}"
            for part in parts - set(ELSEWHERE)
            for name, method in inspect.getmembers(type(getattr(client, part)), inspect.iscoroutinefunction)
            if (not name.startswith(("_", *READS)) or name == "get_or_create")
            and not method.__module__.startswith("mlflow_rest.")
            # `runs.create` and `runs.log_batch` consist of these.
            and name not in ("create_from", "send_batches")
        }
    assert set(ELSEWHERE) <= parts | {"workspaces"}
    assert calls - {*ALSO_READS, *COMPOSED, *LIKE_GENERATED} <= {write.name for write in WRITES}
