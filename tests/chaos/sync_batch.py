"""Interrupts calls of `MLflow`: by signals in the main thread, by exceptions injected into other threads."""

from __future__ import annotations

import _thread
import ctypes
import faulthandler
import re
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx

from mlflow_wrap import ClientClosed, MLflow, MLflowError, RequestTimedOut, Timeout, UnexpectedResponse
from tests.chaos.batch import (
    ALLOWANCE,
    CHECK_EVERY,
    MAX_CONNECTIONS,
    SILENCE,
    STALLED_TOTAL,
    TOTAL,
    Batch,
    CrossTalkError,
    count_sockets,
    must_equal,
    settles,
)
from tests.chaos.interrupt_points import InterruptPoint
from tests.chaos.origin import file_content

_ARRIVED = re.compile(r"(\d+) of (\d+) requests")
_WORKER_CALLS = 4
_INTERRUPTS = 10
_POINTS = 5
_MIN_GAP = 2e-5


Scenario = Callable[["SyncBatch"], None]


class Injected(BaseException):
    """Raised in a thread from outside."""


class SyncBatch(Batch):
    """Interrupts calls of `MLflow`."""

    client: MLflow
    user: httpx.Client | httpx.HTTPTransport | None = None
    read_timeout = SILENCE
    points: dict[tuple[str, bool], list[int]]
    _unraisable: list[sys.UnraisableHookArgs]
    _threads_before: int

    @staticmethod
    def hook(_: httpx.Request) -> None:
        """Lets each request pass."""

    def run(self, count: int) -> None:
        """Goes on until so many calls were interrupted."""
        self.points = {}
        self._unraisable = []
        # Written in C, so that no interrupt comes while it runs.
        sys.unraisablehook = self._unraisable.append
        threads_before = set(threading.enumerate())
        self._threads_before = _thread._count()
        self.sockets_before = count_sockets()
        with tempfile.TemporaryDirectory() as folder:
            self.folder = Path(folder)
            self.open_client()
            # What is imported on first use is imported before the first interrupt.
            for operation in (self._get, self._search, self._download, self._upload):
                operation(self.new_id("gzip"))
            scenarios = self.choose(SCENARIOS_WITH_USERS_POOL if self.argument else SCENARIOS)
            order = self.random.sample(scenarios, len(scenarios))
            for number in range(max(3 * count, len(scenarios))):
                # Each scenario has a turn, however small the count.
                if self.is_over(count, number >= len(scenarios)):
                    break
                order = order or self.random.sample(scenarios, len(scenarios))
                self._run_scenario(order.pop())
                if number % CHECK_EVERY == CHECK_EVERY - 1:
                    self.check_slots()
                    self._check_open_sockets()
            self.scenario = "end"
            self.follow()
            self.check_slots()
            self._close()
        self.check_nothing_is_left(threads_before)
        self._check_unraisable()
        sys.unraisablehook = sys.__unraisablehook__

    def _run_scenario(self, scenario: Scenario) -> None:
        self.scenario = scenario.__name__
        self.report.write(self.scenario)
        before = self.report.interrupted
        with self.watching(TOTAL + ALLOWANCE):
            scenario(self)
            self.servers.calm()
        self._check_unraisable()
        interrupted = self.report.interrupted - before
        self.follow(max(1, interrupted))
        self.report.by_scenario[self.scenario] += interrupted

    def _check_unraisable(self) -> None:
        """Notes what was raised in finalizers. Interrupts are expected there, and CPython drops them."""
        for unraisable in self._unraisable:
            if not isinstance(unraisable.exc_value, KeyboardInterrupt | Injected):
                self.find("foreign error", f"raised in {unraisable.object!r}: {unraisable.exc_value!r}")
        # They keep alive what is finalized.
        self._unraisable.clear()

    def _check_open_sockets(self) -> None:
        """Notes sockets beyond those that a client may keep."""
        allowed = self.sockets_before + MAX_CONNECTIONS
        if not settles(lambda: count_sockets() <= allowed):
            self.find("leak", f"{count_sockets()} sockets, {allowed} allowed")

    # ---- clients ------------------------------------------------------------------------------------------------

    def open_client(self) -> None:
        self.client, self.user = self.build_client(TOTAL)

    def build_client(self, total: float) -> tuple[MLflow, httpx.Client | httpx.HTTPTransport | None]:
        arguments = self.client_arguments(total)
        user = None
        if self.argument:
            build = httpx.Client if self.plug == "client" else httpx.HTTPTransport
            user = arguments[self.argument] = build(**self.httpx_arguments())
        return MLflow(**arguments), user

    def _close(self) -> None:
        self.client.close()
        if self.plug == "client" and self.user is not None:
            # Abandoned calls use it as long as their threads live.
            settles(lambda: _thread._count() <= self._threads_before)
            self.user.close()

    def renew(self) -> None:
        """Goes on with another client."""
        self._close()
        self.open_client()

    # ---- calls --------------------------------------------------------------------------------------------------

    def call(self, *, stalled: bool = True) -> None:
        """Makes one call of a random kind, whose response must be its own. It may end in an error of ours."""
        started = time.monotonic()
        run_id = self.new_id(self.draw_behavior(stalled=stalled))
        operation = self.random.choice((self._get, self._get, self._get, self._search, self._download, self._upload))
        total = TOTAL * 2 if operation in (self._download, self._upload) else TOTAL
        try:
            operation(run_id)
            self.report.outcomes["success"] += 1
        except (CrossTalkError, UnexpectedResponse) as exc:
            self.failed("cross-talk", exc)
        except MLflowError as exc:
            self.report.outcomes[type(exc).__name__] += 1
        except Exception as exc:  # whatever it is, it is a finding
            self.failed("foreign error", exc)
        if not stalled:
            self.timed(started, total)

    def _get(self, run_id: str) -> None:
        must_equal(self.client.runs.get(run_id).info.run_id, run_id)

    def _search(self, run_id: str) -> None:
        page = self.client.runs.search(["0"], f"tags.nonce = '{run_id}'")
        must_equal([run.info.run_id for run in page], [run_id])

    def _download(self, run_id: str) -> None:
        target = self.folder / run_id
        try:
            self.client.artifacts.download_file(run_id, "file.bin", target)
            must_equal(target.read_bytes(), file_content(run_id))
        finally:
            target.unlink(missing_ok=True)

    def _upload(self, run_id: str) -> None:
        behavior, _, nonce = run_id.partition("-")
        # The server does not read some of them.
        run_id = f"unread-{nonce}" if behavior.startswith("stall") else run_id
        self.client.artifacts.upload_bytes(run_id, bytes(1_000_000), "file.bin")

    def follow(self, count: int = 1) -> None:
        """Makes calls that must succeed, as many as were interrupted."""
        with self.watching(TOTAL + ALLOWANCE):
            if count == 1:
                results = [self.follow_once()]
            else:
                with ThreadPoolExecutor(min(count, MAX_CONNECTIONS + 1)) as pool:
                    results = list(pool.map(lambda _: self.follow_once(), range(count)))
        self.report.followed += sum(results)
        if not all(results):
            self.renew()

    def follow_once(self) -> bool:
        """Makes a call that must succeed.

        Returns:
            Whether it has.
        """
        started = time.monotonic()
        run_id = self.new_id("plain")
        try:
            if self.random.random() < 0.2:
                must_equal(self.client.is_healthy(), True)
            self.random.choice((self._get, self._get, self._search))(run_id)
        except (CrossTalkError, UnexpectedResponse) as exc:
            self.failed("cross-talk", exc)
        except MLflowError as exc:
            self.failed("call without slot" if isinstance(exc, RequestTimedOut) else "failed call", exc)
        except Exception as exc:  # whatever it is, it is a finding
            self.failed("foreign error", exc)
        else:
            self.timed(started, TOTAL)
            return True
        return False

    def call_at_point(self, point: InterruptPoint, operation: str, fresh: bool) -> bool:
        """Makes a call that is interrupted at a point.

        Args:
            point: Where.
            operation: The kind of call.
            fresh: Whether over a new connection.

        Returns:
            Whether it was interrupted.
        """
        if fresh:
            self._get(self.new_id("goodbye"))
        call = {"get": self._get, "download": self._download, "upload": self._upload}[operation]
        run_id = self.new_id("plain")
        try:
            with point.active():
                call(run_id)
        except KeyboardInterrupt:
            return True
        except TypeError as exc:
            # CPython puts this in the place of what a trace function raises within some generators.
            if str(exc) == "'traceback' object is not callable":
                return True
            self.failed("foreign error", exc)
        except (CrossTalkError, UnexpectedResponse) as exc:
            self.failed("cross-talk", exc)
        except Exception as exc:  # whatever it is, it is a finding
            self.failed("foreign error", exc)
        return False

    def check_slots(self, cause: str = "") -> None:
        """All slots must be there, and not one more.

        Args:
            cause: What went on before, for the finding.
        """
        self.report.gatherings += 1
        client = self.client
        if self.user is not None:
            time.sleep(max(0.0, self.silent_until - time.monotonic()))
            # The server is silent until all are there, on a busy machine for longer than other calls may wait.
            plugged: dict[str, Any] = {self.argument: self.user}
            client = MLflow(client.tracking_uri, timeout=Timeout(total=TOTAL), **plugged)

        def call(run_id: str) -> int | Exception:
            try:
                return int(client.runs.get(run_id).info.experiment_id or 0)
            except Exception as exc:  # it is a finding
                return exc

        with self.watching(2 * TOTAL + ALLOWANCE), ThreadPoolExecutor(2 * MAX_CONNECTIONS) as pool:
            results = list(pool.map(call, self.gather_ids(2 * MAX_CONNECTIONS)))
        errors = [result for result in results if isinstance(result, Exception)]
        peak = max((result for result in results if isinstance(result, int)), default=0)
        if errors:
            arrived = _ARRIVED.search(str(errors[0]))
            count = int(arrived[2]) - int(arrived[1]) if arrived else 1
            self.find("lost slot", f"{errors[0]!r} {cause}", count)
            self.renew()
        elif peak > MAX_CONNECTIONS:
            self.find("extra slot", f"{peak} requests at a time {cause}")
            self.renew()

    @contextmanager
    def watching(self, seconds: float) -> Iterator[None]:
        """Ends this process, with the stacks of all threads, if a block takes longer."""
        faulthandler.dump_traceback_later(seconds, exit=True)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


@contextmanager
def alarm(seconds: float, action: Callable[[], None]) -> Iterator[None]:
    """Runs an action in the main thread, in the middle of whatever it does after some time, once."""
    before = signal.signal(signal.SIGALRM, lambda *_: action())
    try:
        # 0 would mean never.
        signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-6))
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def interrupt(batch: SyncBatch) -> None:
    """Press Ctrl-C after a random time."""
    for _ in range(_INTERRUPTS):
        if batch.disrupt():
            _interrupt_call(batch)
            batch.servers.calm()
        else:
            _interrupt_call(batch)
        batch.report.followed += batch.follow_once()


def _interrupt_call(batch: SyncBatch) -> None:
    """Interrupts a call, and in some cases also what cleans up after it."""
    batch.report.attempts += 1
    gaps = [max(batch.draw_delay() / 10, _MIN_GAP)] if batch.random.random() < 0.3 else []
    interrupted = False
    armed = True

    def press() -> None:
        if armed:
            if gaps:
                signal.setitimer(signal.ITIMER_REAL, gaps.pop())
            raise KeyboardInterrupt

    try:
        try:
            with alarm(batch.draw_delay(), press):
                batch.call()
        finally:
            armed = False
    except KeyboardInterrupt:
        interrupted = True
    signal.setitimer(signal.ITIMER_REAL, 0)
    batch.report.interrupted += interrupted


def interrupt_among_threads(batch: SyncBatch) -> None:
    """Press Ctrl-C while other threads take the slots."""
    with ThreadPoolExecutor(MAX_CONNECTIONS) as pool:
        others = [pool.submit(batch.follow_once) for _ in range(2 * MAX_CONNECTIONS)]
        _interrupt_call(batch)
        batch.report.followed += sum(other.result() for other in others)


def interrupt_at_point(batch: SyncBatch) -> None:
    """Press Ctrl-C at each point of a call with the same probability, over a new connection or one in use."""
    for _ in range(_POINTS):
        point_type = (batch.random.choice(("get", "get", "download", "upload")), batch.random.random() < 0.5)
        # Each point has its turn before one has its second.
        points = batch.points.setdefault(point_type, [])
        if not points:
            counter = InterruptPoint(None)
            batch.call_at_point(counter, *point_type)
            points += batch.random.sample(range(counter.count), counter.count)
        point = InterruptPoint(points.pop())
        batch.report.attempts += 1
        if batch.call_at_point(point, *point_type):
            batch.report.interrupted += 1
        # If that hangs, this says after what.
        batch.report.write(f"{batch.scenario} at\n{point.raised_at}\n")
        batch.check_slots(f"interrupted at\n{point.raised_at}")
        batch.report.followed += batch.follow_once()


def call_in_handler(batch: SyncBatch) -> None:
    """Call the client in a signal handler while it is in the middle of a call, and interrupt that then or not."""
    batch.report.attempts += 1
    also_raises = batch.random.random() < 0.3
    calls: list[bool] = []

    def call() -> None:
        calls.append(batch.follow_once())
        if also_raises:
            raise KeyboardInterrupt

    with suppress(KeyboardInterrupt), alarm(batch.draw_delay(), call):
        batch.call(stalled=False)
    batch.report.interrupted += len(calls)
    batch.report.followed += sum(calls)


def call_in_handler_without_slot(batch: SyncBatch) -> None:
    """Call the client in a signal handler while the interrupted call has its only slot: it must end by its deadline."""
    if batch.plug or batch.random.random() < 0.7:
        return
    arguments = batch.client_arguments(STALLED_TOTAL)
    arguments["max_connections"] = 1
    batch.report.attempts += 1
    calls: list[bool] = []
    with MLflow(**arguments) as client:

        def call() -> None:
            started = time.monotonic()
            with suppress(MLflowError):
                client.runs.get(batch.new_id("plain"))
            batch.timed(started, STALLED_TOTAL)
            calls.append(True)

        started = time.monotonic()
        with suppress(MLflowError), alarm(batch.draw_delay(), call):
            client.runs.get(batch.new_id("late"))
        batch.timed(started, 2 * STALLED_TOTAL)
    batch.report.interrupted += len(calls)


class Worker(threading.Thread):
    """Makes calls, of which another thread interrupts some.

    Args:
        batch: The batch.
    """

    def __init__(self, batch: SyncBatch) -> None:
        super().__init__()
        self._batch = batch
        self._lock = threading.Lock()
        self._running = False
        self._injected = False
        self.interrupted = 0
        self.followed = 0

    def inject(self) -> None:
        """Raises `Injected` in this thread if a call is under way."""
        with self._lock:
            if self._running and not self._injected:
                self._injected = True
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self.ident or 0), ctypes.py_object(Injected))

    def run(self) -> None:
        """Makes calls, each followed by one that must succeed."""
        for _ in range(_WORKER_CALLS):
            try:
                with self._lock:
                    self._running = True
                self._batch.call(stalled=False)
                self._wait_for_injection()
            except Injected:
                self.interrupted += 1
                with self._lock:
                    self._running = self._injected = False
            self.followed += self._batch.follow_once()

    def _wait_for_injection(self) -> None:
        with self._lock:
            self._running = False
            injected = self._injected
        # An exception that is raised while this thread starts another may hit that one instead.
        end = time.monotonic() + 1
        while injected and time.monotonic() < end:
            time.sleep(0)
        with self._lock:
            self._injected = False


def inject_into_threads(batch: SyncBatch) -> None:
    """Raise an exception in threads that call the client."""
    # CPython may raise it in the thread that a call has just started to look a name up. Then the call waits for that
    # thread until its deadline.
    with batch.watching(_WORKER_CALLS * TOTAL + ALLOWANCE):
        workers = [Worker(batch) for _ in range(MAX_CONNECTIONS)]
        for worker in workers:
            worker.start()
        while any(worker.is_alive() for worker in workers):
            time.sleep(batch.draw_delay())
            batch.random.choice(workers).inject()
        for worker in workers:
            worker.join()
            batch.report.attempts += _WORKER_CALLS
            batch.report.interrupted += worker.interrupted
            batch.report.followed += worker.followed - worker.interrupted


def close_while_calls_run(batch: SyncBatch) -> None:
    """Close the client while threads call it."""
    batch.disrupt(stalled=False)
    client = batch.client
    with ThreadPoolExecutor(MAX_CONNECTIONS + 2) as pool:
        calls = [pool.submit(batch.call, stalled=False) for _ in range(MAX_CONNECTIONS + 2)]
        time.sleep(batch.draw_delay())
        client.close()
        for call in calls:
            call.result()
    with suppress(ClientClosed):
        client.runs.get(batch.new_id("plain"))
        batch.find("failed call", "a closed client has made a call")
    batch.renew()


def deadlines(batch: SyncBatch) -> None:
    """Make more calls than slots to servers that say nothing: each must end by its deadline."""
    if batch.random.random() > 0.1 and batch.report.by_scenario["deadlines (calls)"]:
        return
    client, user = batch.build_client(STALLED_TOTAL)

    def call(_: Any) -> None:
        started = time.monotonic()
        try:
            client.runs.get(batch.new_id(batch.random.choice(("stallhead", "stallstatus", "stallbody"))))
            batch.find("failed call", "a call without a response has returned")
        except RequestTimedOut:
            batch.report.by_scenario["deadlines (calls)"] += 1
        except MLflowError as exc:
            # The connection may have been disrupted.
            batch.report.outcomes[type(exc).__name__] += 1
        except Exception as exc:  # whatever it is, it is a finding
            batch.failed("foreign error", exc)
        batch.timed(started, STALLED_TOTAL)

    batch.disrupt()
    with ThreadPoolExecutor(3 * MAX_CONNECTIONS) as pool:
        list(pool.map(call, range(3 * MAX_CONNECTIONS)))
    client.close()
    if batch.plug == "client" and user is not None:
        time.sleep(SILENCE)  # abandoned calls use it until then
        user.close()


SCENARIOS: tuple[Scenario, ...] = (
    interrupt,
    interrupt_at_point,
    interrupt_among_threads,
    call_in_handler,
    call_in_handler_without_slot,
    inject_into_threads,
    close_while_calls_run,
    deadlines,
)
# CPython may raise what is injected into a thread in one that it has just started, and here each call starts one.
SCENARIOS_WITH_USERS_POOL = tuple(scenario for scenario in SCENARIOS if scenario is not inject_into_threads)
