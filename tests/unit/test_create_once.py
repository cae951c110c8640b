"""A creation happens once, however late the server acts: thousands of sequences of faults in virtual time.

`MLFLOW_WRAP_ONCE_SEQUENCES` says how many, and `MLFLOW_WRAP_ONCE_SEED` which.
"""

from __future__ import annotations

import asyncio
import inspect
import os
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar

import attrs
import pytest
from attrs import define, frozen

from mlflow_wrap import (
    ConnectionFailed,
    ExperimentClient,
    Forbidden,
    MLflowError,
    OutcomeUnknownError,
    ResourceAlreadyExists,
    Retry,
    RunClient,
)
from mlflow_wrap._async import create_once as async_create_once
from mlflow_wrap._async.resources.experiments import AsyncExperimentClient
from mlflow_wrap._async.resources.runs import AsyncRunClient
from mlflow_wrap._http import creation_plan, idempotency
from mlflow_wrap._http._async import sender as async_sender
from mlflow_wrap._http._async.request_headers import AsyncRequestHeaders
from mlflow_wrap._http._sync import sender as sync_sender
from mlflow_wrap._http._sync.request_headers import RequestHeaders
from mlflow_wrap._http.creation_plan import SETTLING_SECONDS
from mlflow_wrap._sync import create_once as sync_create_once
from tests.rig.simulation import PASS, AsyncSimulatedServer, Clock, Fault, SimulatedServer, scripts

SEQUENCES = int(os.environ.get("MLFLOW_WRAP_ONCE_SEQUENCES", "2400"))
SEED = os.environ.get("MLFLOW_WRAP_ONCE_SEED", "create once")
URL = "http://simulated:5000"
CALLS = 25
"""How often a caller tries at most."""
BREAK = 3.0
"""Seconds between two calls of a caller."""
TOTALS = (None, 2.0, 10.0, 60.0, 300.0)
RETRIES = (Retry(max_retries=1), Retry(max_retries=4, backoff_factor=0.01), Retry())
HEADERS: dict[str, Any] = {
    "headers": {},
    "authorization": None,
    "token_source": None,
    "workspace": None,
    "plain": False,
}
NEVER_ARRIVED = Fault("broken", None)
LOST_RESPONSE = Fault("broken", 0.0)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Virtual time, and jitter that a seed repeats."""
    clock = Clock()
    for module in (async_sender, async_create_once, sync_sender, sync_create_once):
        monkeypatch.setattr(module, "time", clock)
    for sender in (async_sender, sync_sender):
        monkeypatch.setattr(sender, "random", random.Random(SEED))  # noqa: S311 - no secret
    return clock


class Client:
    """Runs and experiments of one client of a simulated server, sync or async, for callers that await."""

    def __init__(
        self, server: SimulatedServer, clock: Clock, *, retry: Retry | None = None, total: float | None = 300.0
    ) -> None:
        backend: Any = server
        more: dict[str, Any] = {"retry": retry or Retry(), "total": total}
        if isinstance(server, AsyncSimulatedServer):
            headers = AsyncRequestHeaders(URL, **HEADERS)
            sender: Any = async_sender.AsyncRetryingSender(URL, backend, headers, sleep=clock.sleep_async, **more)
            self.runs: Any = AsyncRunClient(sender)
            self.experiments: Any = AsyncExperimentClient(sender)
        else:
            sender = sync_sender.RetryingSender(URL, backend, RequestHeaders(URL, **HEADERS), sleep=clock.sleep, **more)
            self.runs = RunClient(sender)
            self.experiments = ExperimentClient(sender)

    async def create_run(self, key: str | None = None, **more: Any) -> str:
        created = self.runs.create("1", run_name="name", idempotency_key=key, **more)
        return str((await resolved(created)).info.run_id)

    async def create_experiment(self, key: str | None = None) -> str:
        return str(await resolved(self.experiments.create("name", idempotency_key=key)))


async def resolved(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


SERVERS = pytest.mark.parametrize("server", [SimulatedServer, AsyncSimulatedServer])
pytestmark = pytest.mark.anyio


# ---- sequences ---------------------------------------------------------------------------------------------------


@frozen
class Case:
    """What a sequence is made of."""

    entity: str
    """`run` or `experiment`."""
    total: float | None
    retry: Retry
    elsewhere: bool
    """Whether another client continues a creation of unknown outcome."""
    own_key: str | None
    """The caller's own idempotency key, from the first call on."""
    server: SimulatedServer
    script: list[Fault]

    def connect(self, clock: Clock) -> Client:
        return Client(self.server, clock, retry=self.retry, total=self.total)


@define
class Outcome:
    """What came of a sequence."""

    case: Case
    created_id: str | None = None
    error: Exception | None = None
    failures: int = 0
    """How many calls have failed."""
    overdue: float = 0.0
    """Seconds by which a call has missed its deadline, at most."""
    active: list[str] = attrs.field(factory=list)
    deleted: int = 0

    VERDICTS: ClassVar = ("doubled", "lost", "late", "foreign", "denied", "wasted")

    @property
    def doubled(self) -> bool:
        return len(self.active) > 1

    @property
    def lost(self) -> bool:
        return self.created_id is not None and self.created_id not in self.active

    @property
    def late(self) -> bool:
        return self.overdue > 1e-6

    @property
    def foreign(self) -> bool:
        return self.error is not None and not isinstance(self.error, MLflowError)

    @property
    def denied(self) -> bool:
        """The last error says that nothing was created, though something was."""
        return self.error is not None and not isinstance(self.error, OutcomeUnknownError) and bool(self.active)

    @property
    def wasted(self) -> bool:
        """Something was created and deleted again, which waiting would have avoided."""
        return self.deleted > 0

    @property
    def verdicts(self) -> list[str]:
        return [name for name in self.VERDICTS if getattr(self, name)]

    def __str__(self) -> str:
        case = self.case
        return (
            f"{' and '.join(self.verdicts) or 'right'}: {case.entity}, total {case.total}, {case.retry.max_retries} "
            f"retries, own key {case.own_key}, {self.failures} failed calls, {case.script}: "
            f"{self.error or self.created_id!r}, active {self.active}, overdue {self.overdue}"
        )


def draw_cases(clock: Clock, seed: str, count: int, server: type[SimulatedServer]) -> Iterator[Case]:
    for draw, script, outages in scripts(seed, count):
        total = draw.choice(TOTALS)
        # Another client does not know when the request was in flight; it needs the time to wait for it anew.
        elsewhere = draw.random() < 0.3 and (total is None or total > SETTLING_SECONDS)
        yield Case(
            entity=draw.choice(("run", "run", "run", "experiment")),
            total=total,
            retry=draw.choice(RETRIES),
            elsewhere=elsewhere,
            # A key of the caller's own is as safe on one client only.
            own_key=None if elsewhere or draw.random() < 0.7 else "job-1",
            server=server(clock, script, outages=outages, read_timeout=draw.choice((1.0, 10.0, 120.0))),
            script=script,
        )


async def perform(case: Case, clock: Clock) -> Outcome:
    """Do what a careful caller does: continue what is open, call again what has failed."""
    outcome, client, key = Outcome(case), case.connect(clock), case.own_key
    while outcome.failures < CALLS:
        began = clock.now
        try:
            create = client.create_run if case.entity == "run" else client.create_experiment
            outcome.created_id, outcome.error = await create(key), None
        except Exception as exc:  # what is none of the library's is a finding too
            outcome.error = exc
        if case.total is not None:
            outcome.overdue = max(outcome.overdue, clock.now - began - case.total)
        if not isinstance(outcome.error, MLflowError):
            break
        outcome.failures += 1
        if isinstance(outcome.error, OutcomeUnknownError):
            key = outcome.error.idempotency_key
            client = case.connect(clock) if case.elsewhere else client
        # After any other error nothing was created, so that calling again as before is safe.
        clock.sleep(BREAK)
    case.server.settle()
    created = case.server.runs if case.entity == "run" else case.server.experiments
    outcome.active = [thing.id for thing in created.values() if thing.stage == "active"]
    outcome.deleted = len(created) - len(outcome.active)
    return outcome


async def perform_all(clock: Clock, seed: str, count: int, server: type[SimulatedServer]) -> list[Outcome]:
    return [await perform(case, clock) for case in draw_cases(clock, seed, count, server)]


def figures(outcomes: list[Outcome]) -> str:
    created = [outcome for outcome in outcomes if outcome.created_id is not None]
    counts = {
        "sequences": len(outcomes),
        "acknowledged": len(created),
        "at the first call": sum(outcome.failures == 0 for outcome in created),
        "with several requests": sum(outcome.case.server.count("/create") > 1 for outcome in created),
        **{name: sum(getattr(outcome, name) for outcome in outcomes) for name in Outcome.VERDICTS},
        **Counter(type(outcome.error).__name__ for outcome in outcomes if outcome.error),
    }
    return ", ".join(f"{name}: {value}" for name, value in counts.items())


def listed(outcomes: Iterable[Outcome]) -> str:
    return "\n".join(["", *[str(outcome) for outcome in outcomes if outcome.verdicts][:20]])


@pytest.mark.parametrize(
    ("server", "count"), [(SimulatedServer, SEQUENCES), (AsyncSimulatedServer, SEQUENCES // 6)], ids=["sync", "async"]
)
async def test_a_creation_happens_once_however_late_the_server_acts(
    clock: Clock, server: type[SimulatedServer], count: int, record_property: Callable[[str, object], None]
) -> None:
    outcomes = await perform_all(clock, f"{SEED} {server.__name__}", count, server)
    record_property("figures", figures(outcomes))
    print(figures(outcomes))
    assert not any(outcome.verdicts for outcome in outcomes), listed(outcomes)
    # It would be easy to be right by always failing.
    assert all(outcome.created_id is not None for outcome in outcomes), figures(outcomes)


# ---- the harness can fail ----------------------------------------------------------------------------------------


async def test_a_client_that_does_not_wait_long_enough_would_be_seen(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(creation_plan, "SETTLING_SECONDS", 1.0)
    outcomes = await perform_all(clock, SEED, 200, SimulatedServer)
    assert sum(outcome.doubled for outcome in outcomes) > 10, figures(outcomes)


async def test_a_client_that_sends_everything_again_would_be_seen(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = sync_sender.RetryingSender.send

    def careless(self: Any, operation: Any, *rest: Any, **options: Any) -> Any:
        return send(self, operation._replace(idempotent=True), *rest, **options)

    monkeypatch.setattr(sync_sender.RetryingSender, "send", careless)
    outcomes = await perform_all(clock, SEED, 200, SimulatedServer)
    assert sum(outcome.doubled for outcome in outcomes) > 10, figures(outcomes)


async def test_a_client_that_ignores_its_deadline_would_be_seen(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(creation_plan, "PAUSES", (100.0,))
    monkeypatch.setattr(creation_plan, "LAST_LOOK", -200.0)
    outcomes = await perform_all(clock, SEED, 200, SimulatedServer)
    assert sum(outcome.late for outcome in outcomes) > 10, figures(outcomes)


async def test_a_client_that_denies_what_it_has_created_would_be_seen(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_create_once, "classify_outcome", lambda *_: idempotency.Outcome.REJECTED)
    outcomes = await perform_all(clock, SEED, 200, SimulatedServer)
    assert sum(outcome.denied or outcome.doubled for outcome in outcomes) > 10, figures(outcomes)


# ---- single steps ------------------------------------------------------------------------------------------------


@SERVERS
async def test_where_nothing_is_wrong_a_creation_is_one_request(clock: Clock, server: type[SimulatedServer]) -> None:
    simulated = server(clock)
    client = Client(simulated, clock)
    await client.create_run()
    await client.create_experiment()
    assert [path.rpartition("mlflow/")[2] for _, path in simulated.requests] == ["runs/create", "experiments/create"]


@SERVERS
async def test_looks_come_soon_at_first_and_creation_anew_only_when_the_first_request_counts_as_lost(
    clock: Clock, server: type[SimulatedServer]
) -> None:
    simulated = server(clock, [NEVER_ARRIVED])
    created = await Client(simulated, clock).create_run()
    assert simulated.active_runs() == [created]
    (first, _), *looks, (again, _), (check, path) = simulated.requests
    assert path.endswith("/search")
    assert all(path.endswith("/search") for _, path in looks)
    assert [round(at - first, 1) for at, _ in looks[:6]] == [0.0, 0.1, 0.4, 0.9, 1.9, 3.9]
    assert SETTLING_SECONDS <= again - first < SETTLING_SECONDS + 0.1
    assert check - again < 0.1
    assert len(looks) < 20


@SERVERS
@pytest.mark.parametrize("seconds", [0.0, 0.3, 1.7, 3.5, 12.0, 30.0])
async def test_a_late_run_is_found_and_nothing_is_created_anew(
    clock: Clock, server: type[SimulatedServer], seconds: float
) -> None:
    simulated = server(clock, [Fault("broken", seconds)])
    began = clock.now
    created = await Client(simulated, clock).create_run()
    assert clock.now - began < seconds + 4.2
    simulated.settle()
    assert list(simulated.runs) == [created]
    assert simulated.count("/create") == 1


@SERVERS
async def test_a_lost_response_is_recovered_from_a_server_that_restarts(
    clock: Clock, server: type[SimulatedServer]
) -> None:
    simulated = server(clock, [LOST_RESPONSE], outages=[(0.001, 90.0)])
    created = await Client(simulated, clock, retry=Retry(max_retries=1)).create_run()
    assert 1090.0 < clock.now < 1096.0
    assert list(simulated.runs) == [created]


@SERVERS
@pytest.mark.parametrize("elsewhere", [False, True])
async def test_a_call_whose_time_is_over_says_so_and_can_be_continued(
    clock: Clock, server: type[SimulatedServer], elsewhere: bool
) -> None:
    simulated = server(clock, [Fault("broken", 20.0)])
    client = Client(simulated, clock, total=5.0)
    with pytest.raises(OutcomeUnknownError) as caught:
        await client.create_run()
    error = caught.value
    assert 1004.0 < clock.now <= 1005.0
    assert (error.attempts, error.sent, error.retryable) == (1, True, False)
    assert isinstance(error.__cause__, ConnectionFailed)
    assert error.idempotency_key in str(error)
    assert "it is not known whether the run was created" in str(error)
    client = Client(simulated, clock) if elsewhere else Client(simulated, clock, total=None)
    created = await client.create_run(error.idempotency_key)
    simulated.settle()
    assert list(simulated.runs) == [created]


@SERVERS
async def test_short_calls_reach_the_end_of_the_wait_together(clock: Clock, server: type[SimulatedServer]) -> None:
    simulated = server(clock, [NEVER_ARRIVED])
    client, key = Client(simulated, clock, total=5.0), None
    for _ in range(20):
        try:
            created = await client.create_run(key)
        except OutcomeUnknownError as exc:
            key = exc.idempotency_key
            # With its key the same call can be retried.
            clock.sleep(1.0)
        else:
            break
    assert clock.now < 1000.0 + SETTLING_SECONDS + 6.0
    assert simulated.active_runs() == [created]


@SERVERS
async def test_a_key_of_your_own_is_looked_for_and_then_created_at_once(
    clock: Clock, server: type[SimulatedServer]
) -> None:
    simulated = server(clock)
    created = await Client(simulated, clock).create_run("job-7")
    assert clock.now < 1001.0
    assert await Client(simulated, clock).create_run("job-7") == created
    assert await Client(simulated, clock).create_run("job-8") != created


@SERVERS
async def test_the_error_of_a_call_with_a_key_is_retryable(clock: Clock, server: type[SimulatedServer]) -> None:
    simulated = server(clock, [PASS, Fault("broken", 20.0)])
    client = Client(simulated, clock, total=5.0)
    with pytest.raises(OutcomeUnknownError) as caught:
        await client.create_run("job-7")
    assert caught.value.retryable
    while True:
        try:
            created = await client.create_run("job-7")
        except OutcomeUnknownError:
            continue
        break
    simulated.settle()
    assert list(simulated.runs) == [created]


@SERVERS
async def test_a_run_that_comes_later_than_can_be_waited_for_is_deleted_when_the_first_ends(
    clock: Clock, server: type[SimulatedServer]
) -> None:
    simulated = server(clock, [Fault("broken", 60.0)])
    client = Client(simulated, clock)
    created = await client.create_run()
    simulated.settle()
    assert len(simulated.active_runs()) == 2
    await resolved(client.runs.set_terminated(created))
    assert simulated.active_runs() == [created]
    requests = len(simulated.requests)
    await resolved(client.runs.set_terminated(created))
    assert len(simulated.requests) == requests + 1


@SERVERS
async def test_a_duplicate_that_is_in_use_is_not_deleted(
    clock: Clock, server: type[SimulatedServer], caplog: pytest.LogCaptureFixture
) -> None:
    simulated = server(clock, [Fault("broken", 60.0)])
    client = Client(simulated, clock)
    created = await client.create_run()
    simulated.settle()
    (other,) = set(simulated.active_runs()) - {created}
    simulated.runs[other].metrics.append({"key": "loss", "value": 0.5, "timestamp": 1, "step": 0})
    await resolved(client.runs.set_terminated(created))
    assert sorted(simulated.active_runs()) == sorted([created, other])
    assert f"run {other} is a duplicate of run {created}, but is in use" in caplog.text


@SERVERS
async def test_that_the_duplicate_cannot_be_looked_for_does_not_fail_the_call(
    clock: Clock, server: type[SimulatedServer], caplog: pytest.LogCaptureFixture
) -> None:
    rehearsed = server(clock, [NEVER_ARRIVED])
    await Client(rehearsed, clock).create_run()
    # The last request looks for the duplicate.
    simulated = server(clock, [NEVER_ARRIVED, *[PASS] * (len(rehearsed.requests) - 2), Fault("gateway", None, 500)])
    created = await Client(simulated, clock).create_run()
    assert simulated.active_runs() == [created]
    assert simulated.count("/create") == 2
    assert "cannot determine whether" in caplog.text


@SERVERS
async def test_a_rejection_is_raised_at_once(clock: Clock, server: type[SimulatedServer]) -> None:
    simulated = server(clock, [Fault("gateway", None, 403)])
    with pytest.raises(Forbidden):
        await Client(simulated, clock).create_run()
    assert len(simulated.requests) == 1


@SERVERS
@pytest.mark.parametrize("action", ["busy", "overload"])
async def test_a_server_that_is_done_with_the_request_is_not_waited_for(
    clock: Clock, server: type[SimulatedServer], action: str
) -> None:
    simulated = server(clock, [Fault(action, None)])
    created = await Client(simulated, clock).create_run()
    assert clock.now < 1002.0
    assert simulated.active_runs() == [created]


@SERVERS
async def test_without_retries_a_run_has_no_tag_and_is_sent_once(clock: Clock, server: type[SimulatedServer]) -> None:
    simulated = server(clock, [LOST_RESPONSE])
    with pytest.raises(ConnectionFailed):
        await Client(simulated, clock, retry=Retry(max_retries=0)).create_run()
    (run,) = simulated.runs.values()
    assert run.key is None
    assert len(simulated.requests) == 1


@SERVERS
async def test_a_copied_key_is_ignored(clock: Clock, server: type[SimulatedServer]) -> None:
    simulated = server(clock)
    client = Client(simulated, clock)
    for retry in (Retry(), Retry(max_retries=0)):
        client = Client(simulated, clock, retry=retry)
        created = await client.create_run(tags={"team": "a", idempotency.KEY: "copied"})
        tags = [tag["key"] for tag in simulated.runs[created].tags]
        assert tags == ["team", idempotency.KEY][: 2 if retry.max_retries else 1]
        assert simulated.runs[created].key != "copied"


@SERVERS
async def test_an_experiment_is_not_mistaken_for_one_of_somebody_else_while_looks_fail(
    clock: Clock, server: type[SimulatedServer]
) -> None:
    failing = [Fault("gateway", None, 503)] * 3
    simulated = server(clock, [LOST_RESPONSE, PASS, *failing])
    created = await Client(simulated, clock).create_experiment()
    assert simulated.experiments["name"].id == created
    simulated = server(clock, [LOST_RESPONSE, PASS, *[Fault("gateway", None, 503)] * 100])
    client = Client(simulated, clock, total=10.0)
    with pytest.raises(OutcomeUnknownError) as caught:
        await client.create_experiment()
    assert isinstance(caught.value.__cause__, ResourceAlreadyExists)
    assert await Client(server(clock), clock).create_experiment(caught.value.idempotency_key)


@SERVERS
async def test_an_experiment_that_a_proxy_sent_twice_is_ours(clock: Clock, server: type[SimulatedServer]) -> None:
    class Repeating(server):  # type: ignore[misc,valid-type]
        def _act(self, *request: Any) -> Any:
            if request[1].endswith("/create"):
                super()._act(*request)
            return super()._act(*request)

    simulated = Repeating(clock)
    created = await Client(simulated, clock).create_experiment()
    assert simulated.experiments["name"].id == created


@SERVERS
async def test_an_experiment_of_somebody_else_is_reported(clock: Clock, server: type[SimulatedServer]) -> None:
    simulated = server(clock)
    await Client(simulated, clock).create_experiment()
    with pytest.raises(ResourceAlreadyExists):
        await Client(simulated, clock).create_experiment()
    with pytest.raises(ResourceAlreadyExists):
        await Client(simulated, clock).create_experiment("job-7")


async def test_a_cancelled_creation_can_be_continued_with_its_key(clock: Clock) -> None:
    simulated = AsyncSimulatedServer(clock)
    client = Client(simulated, clock)
    exchange = simulated.exchange

    async def cancelled(*request: Any, **more: Any) -> Any:
        if request[1].endswith("/create"):
            simulated._act_after(10.0, request[0], request[1], request[3])
            raise asyncio.CancelledError
        return await exchange(*request, **more)

    simulated.exchange = cancelled  # type: ignore[method-assign]
    with pytest.raises(asyncio.CancelledError) as caught:
        await client.create_run("job-7")
    assert "idempotency_key='job-7'" in caught.value.__notes__[0]
    simulated.exchange = exchange  # type: ignore[method-assign]
    created = await client.create_run("job-7")
    simulated.settle()
    assert list(simulated.runs) == [created]
