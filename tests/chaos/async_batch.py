"""Cancels calls of `AsyncMLflow`."""

from __future__ import annotations

import asyncio
import faulthandler
import gc
import os
import re
import sys
import tempfile
import threading
import time
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import anyio
import httpx

from mlflow_wrap import AsyncMLflow, ClientClosed, MLflowError, RequestTimedOut, UnexpectedResponse
from tests.chaos.batch import (
    ALLOWANCE,
    CHECK_EVERY,
    MAX_CONNECTIONS,
    SETTLE_SECONDS,
    STALLED_TOTAL,
    TOTAL,
    Batch,
    CrossTalkError,
    count_sockets,
    must_equal,
)
from tests.chaos.origin import file_content

SEGMENT = 60
"""Scenarios of one event loop."""
_MAX_TICKS = 150
_ARRIVED = re.compile(r"(\d+) of (\d+) requests")


Scenario = Callable[["AsyncBatch"], Awaitable[None]]


class Sibling(Exception):
    """What the other task of a group raises."""


class AsyncBatch(Batch):
    """Cancels calls of `AsyncMLflow`."""

    client: AsyncMLflow
    user: httpx.AsyncClient | httpx.AsyncHTTPTransport | None = None
    _watches = 0

    @staticmethod
    async def hook(_: httpx.Request) -> None:
        """Lets each request pass."""
        await asyncio.sleep(0)

    def run(self, count: int) -> None:
        """Goes on until so many calls were cancelled."""
        # At its end, an event loop cancels what anyio has not begun yet.
        warnings.filterwarnings("ignore", "coroutine 'connect_tcp.<locals>.try_connect' was never awaited")
        threads_before = set(threading.enumerate())
        self.sockets_before = count_sockets()
        with tempfile.TemporaryDirectory() as folder:
            self.folder = Path(folder)
            self.open_client()
            done = 0
            scenarios = self.choose(SCENARIOS)
            while done < max(3 * count, len(scenarios)) and not self.is_over(count, done >= len(scenarios)):
                asyncio.run(self._segment(scenarios, count, done))
                done += SEGMENT
            self.scenario = "end"
            asyncio.run(self._end())
        self.check_nothing_is_left(threads_before)

    async def _segment(self, scenarios: Sequence[Scenario], count: int, done: int) -> None:
        asyncio.get_running_loop().set_exception_handler(self._unhandled)
        await self.follow()
        order: list[Scenario] = []
        for number in range(SEGMENT):
            # Each scenario has a turn, however small the count.
            if self.is_over(count, done + number >= len(scenarios)):
                break
            order = order or self.random.sample(scenarios, len(scenarios))
            scenario = order.pop()
            self.scenario = scenario.__name__
            self.report.write(self.scenario)
            before = self.report.interrupted
            async with self.watching(TOTAL + ALLOWANCE):
                await scenario(self)
                self.servers.calm()
            cancelled = self.report.interrupted - before
            await self.follow(max(1, cancelled))
            self.report.by_scenario[self.scenario] += cancelled
            if number % CHECK_EVERY == CHECK_EVERY - 1:
                await self.check_slots()
                await self._check_open_sockets()
        await self.check_slots()
        # A client of httpx belongs to one event loop.
        if not self.plug and self.random.random() < 0.5:
            # The event loop ends while calls run, and the client goes on in the next one.
            self.scenario = "event loop ends"
            for _ in range(MAX_CONNECTIONS + 1):
                asyncio.get_running_loop().create_task(self.call())  # lost on purpose
            await asyncio.sleep(self.draw_delay())
        else:
            await self._close()
            self._check_tasks()
            self.open_client()

    async def _end(self) -> None:
        await self.follow()
        await self._close()
        self._check_tasks()

    async def _check_open_sockets(self) -> None:
        """Notes sockets beyond those that a client and an event loop may keep."""
        allowed = self.sockets_before + MAX_CONNECTIONS + 2
        end = time.monotonic() + SETTLE_SECONDS
        while count_sockets() > allowed:
            if time.monotonic() > end:
                self.find("leak", f"{count_sockets()} sockets, {allowed} allowed")
                return
            gc.collect()
            await asyncio.sleep(0.02)

    def _check_tasks(self) -> None:
        left = asyncio.all_tasks() - {asyncio.current_task()}
        if left:
            self.find("leak", f"tasks are left: {left}", len(left))

    def _unhandled(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        self.find("foreign error", f"unhandled in the event loop: {context!r}")

    # ---- clients ------------------------------------------------------------------------------------------------

    def open_client(self) -> None:
        arguments = self.client_arguments()
        self.user = self.plug_in(arguments)
        self.client = AsyncMLflow(**arguments)

    def plug_in(self, arguments: dict[str, Any]) -> httpx.AsyncClient | httpx.AsyncHTTPTransport | None:
        """Adds to the arguments of a client what the user plugs in."""
        if not self.argument:
            return None
        build = httpx.AsyncClient if self.plug == "client" else httpx.AsyncHTTPTransport
        user = arguments[self.argument] = build(**self.httpx_arguments())
        return user

    async def _close(self) -> None:
        await self.client.aclose()
        if self.user is not None:
            await self.user.aclose()

    async def _renew(self) -> None:
        await self._close()
        self.open_client()

    # ---- calls --------------------------------------------------------------------------------------------------

    async def call(self, *, stalled: bool = True) -> None:
        """Makes one call of a random kind, whose response must be its own. It may end in an error of ours."""
        started = time.monotonic()
        run_id = self.new_id(self.draw_behavior(stalled=stalled))
        operation = self.random.choice((self._get, self._get, self._get, self._search, self._download, self._upload))
        total: float = TOTAL * 2 if operation in (self._download, self._upload) else TOTAL
        try:
            await operation(run_id)
            self.report.outcomes["success"] += 1
        except (CrossTalkError, UnexpectedResponse) as exc:
            self.failed("cross-talk", exc)
        except MLflowError as exc:
            self.report.outcomes[type(exc).__name__] += 1
        except Exception as exc:  # whatever it is, it is a finding
            self.failed("foreign error", exc)
        if not stalled:
            self.timed(started, total)

    async def _get(self, run_id: str) -> None:
        must_equal((await self.client.runs.get(run_id)).info.run_id, run_id)

    async def _search(self, run_id: str) -> None:
        page = await self.client.runs.search(["0"], f"tags.nonce = '{run_id}'")
        must_equal([run.info.run_id for run in page], [run_id])

    async def _download(self, run_id: str) -> None:
        target = self.folder / run_id
        try:
            await self.client.artifacts.download_file(run_id, "file.bin", target)
            must_equal(target.read_bytes(), file_content(run_id))
        finally:
            target.unlink(missing_ok=True)

    async def _upload(self, run_id: str) -> None:
        behavior, _, nonce = run_id.partition("-")
        # The server does not read some of them.
        run_id = f"unread-{nonce}" if behavior.startswith("stall") else run_id
        await self.client.artifacts.upload_bytes(run_id, bytes(1_000_000), "file.bin")

    async def follow(self, count: int = 1) -> None:
        """Makes calls that must succeed, as many as were cancelled."""
        async with self.watching(TOTAL + ALLOWANCE):
            results = await asyncio.gather(*(self.follow_once() for _ in range(count)))
        self.report.followed += sum(results)
        if not all(results):
            await self._renew()

    async def follow_once(self) -> bool:
        """Makes a call that must succeed.

        Returns:
            Whether it has.
        """
        started = time.monotonic()
        run_id = self.new_id("plain")
        try:
            if self.random.random() < 0.2:
                must_equal(await self.client.is_healthy(), True)
            await self.random.choice((self._get, self._get, self._search))(run_id)
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

    async def check_slots(self) -> None:
        """All slots must be there, and not one more."""
        self.report.gatherings += 1
        async with self.watching(2 * TOTAL + ALLOWANCE):
            runs = await asyncio.gather(
                *(self.client.runs.get(run_id) for run_id in self.gather_ids(2 * MAX_CONNECTIONS)),
                return_exceptions=True,
            )
        peaks = [int(run.info.experiment_id or 0) for run in runs if not isinstance(run, BaseException)]
        errors = [run for run in runs if isinstance(run, BaseException)]
        if errors:
            arrived = _ARRIVED.search(str(errors[0]))
            count = int(arrived[2]) - int(arrived[1]) if arrived else 1
            self.find("lost slot", repr(errors[0]), count)
            await self._renew()
        elif max(peaks) > MAX_CONNECTIONS:
            self.find("extra slot", f"{max(peaks)} requests at a time")
            await self._renew()

    @asynccontextmanager
    async def watching(self, seconds: float) -> AsyncIterator[None]:
        """Ends this process, with the stacks of all tasks, if a block takes longer."""
        watch = asyncio.get_running_loop().call_later(seconds, self._hang)
        if not self._watches:
            # For the case that the event loop itself hangs.
            faulthandler.dump_traceback_later(seconds + 5, exit=True)
        self._watches += 1
        try:
            yield
        finally:
            watch.cancel()
            self._watches -= 1
            if not self._watches:
                faulthandler.cancel_dump_traceback_later()

    def _hang(self) -> None:
        for task in asyncio.all_tasks():
            task.print_stack(file=sys.stderr)
        os._exit(3)

    # ---- scenarios ----------------------------------------------------------------------------------------------

    def start(self, coroutine: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Starts a call that will be cancelled."""
        self.report.attempts += 1
        return asyncio.create_task(coroutine)

    async def ended(self, tasks: list[asyncio.Task[None]]) -> None:
        """Waits for cancelled calls, and counts those that were not over before."""
        await asyncio.wait(tasks)
        self.report.interrupted += sum(task.cancelled() for task in tasks)


async def cancel(batch: AsyncBatch) -> None:
    """Cancel a call after a random time, some of them twice."""
    batch.disrupt()
    task = batch.start(batch.call())
    await asyncio.sleep(batch.draw_delay())
    task.cancel()
    if batch.random.random() < 0.2:
        await asyncio.sleep(0)
        task.cancel()
    await batch.ended([task])


async def cancel_at_tick(batch: AsyncBatch) -> None:
    """Cancel a call after a random number of turns of the event loop, so that each `await` has its turn."""
    batch.disrupt()
    task = batch.start(batch.call())
    for _ in range(batch.random.randrange(_MAX_TICKS)):
        await asyncio.sleep(0)
    task.cancel()
    await batch.ended([task])


async def time_out(batch: AsyncBatch) -> None:
    """Use `asyncio.timeout`."""
    batch.disrupt()
    batch.report.attempts += 1
    try:
        async with asyncio.timeout(batch.draw_delay()):
            await batch.call()
    except TimeoutError:
        batch.report.interrupted += 1


async def cancel_scope(batch: AsyncBatch) -> None:
    """Use a cancel scope of anyio, within a shield or not."""
    batch.disrupt()
    batch.report.attempts += 1
    with anyio.CancelScope(shield=batch.random.random() < 0.3):
        with anyio.move_on_after(batch.draw_delay()) as scope:
            await batch.call()
        batch.report.interrupted += scope.cancelled_caught


async def failing_sibling(batch: AsyncBatch) -> None:
    """Cancel a call since another task of its group raises, at once or later."""

    async def fail_at_once() -> None:
        await batch.client.runs.get("")

    async def fail_later() -> None:
        await asyncio.sleep(batch.draw_delay())
        raise Sibling

    for fail in (fail_at_once, fail_later):
        for call_first in (True, False):
            calls = []
            batch.report.attempts += 1
            with suppress(ExceptionGroup):
                async with asyncio.TaskGroup() as group:
                    if call_first:
                        calls.append(group.create_task(batch.call()))
                        group.create_task(fail())
                    else:
                        group.create_task(fail())
                        calls.append(group.create_task(batch.call()))
            batch.report.interrupted += calls[0].cancelled()
            await batch.follow()


async def crowd(batch: AsyncBatch) -> None:
    """Cancel some of many calls, of which most wait for a slot."""
    batch.disrupt()
    tasks = [batch.start(batch.call()) for _ in range(batch.random.randrange(2, 3 * MAX_CONNECTIONS))]
    waiting = tasks.copy()
    while waiting:
        await asyncio.sleep(batch.draw_delay() / 2)
        waiting.pop(batch.random.randrange(len(waiting))).cancel()
    await batch.ended(tasks)


async def crowd_among_others(batch: AsyncBatch) -> None:
    """Cancel calls among others that must succeed."""
    tasks = [batch.start(batch.call()) for _ in range(MAX_CONNECTIONS)]
    followers = [asyncio.create_task(batch.follow_once()) for _ in range(MAX_CONNECTIONS)]
    for task in tasks:
        await asyncio.sleep(batch.draw_delay())
        task.cancel()
    await batch.ended(tasks)
    batch.report.followed += sum(await asyncio.gather(*followers))


async def close_while_calls_run(batch: AsyncBatch) -> None:
    """Close the client, and cancel some of its calls then."""
    batch.disrupt(stalled=False)
    tasks = [batch.start(batch.call(stalled=False)) for _ in range(MAX_CONNECTIONS + 2)]
    await asyncio.sleep(batch.draw_delay())
    client, user = batch.client, batch.user
    await client.aclose()
    if user is not None:
        await user.aclose()
    for task in tasks[::2]:
        task.cancel()
    await batch.ended(tasks)
    with suppress(ClientClosed):
        await client.runs.get(batch.new_id("plain"))
        batch.find("failed call", "a closed client has made a call")
    batch.open_client()


async def cancel_with_client(batch: AsyncBatch) -> None:
    """Cancel calls together with the client that makes them; an httpx client of the user goes on."""
    batch.disrupt()
    arguments = batch.client_arguments(TOTAL)
    if batch.plug == "client":
        arguments["http_client"] = batch.user
    else:
        batch.plug_in(arguments)  # a transport is closed with its client
    client = AsyncMLflow(**arguments)

    async def call() -> None:
        async with client:
            run_ids = [batch.new_id(batch.draw_behavior()) for _ in range(MAX_CONNECTIONS + 2)]
            await asyncio.gather(*(client.runs.get(run_id) for run_id in run_ids), return_exceptions=True)

    task = batch.start(call())
    await asyncio.sleep(batch.draw_delay())
    task.cancel()
    await batch.ended([task])


async def deadlines(batch: AsyncBatch) -> None:
    """Make more calls than slots to servers that say nothing: each must end by its deadline."""
    if batch.random.random() > 0.1 and batch.report.by_scenario["deadlines (calls)"]:
        return
    arguments = batch.client_arguments(STALLED_TOTAL)
    user = batch.plug_in(arguments)

    async def call(client: AsyncMLflow) -> None:
        started = time.monotonic()
        try:
            await client.runs.get(batch.new_id(batch.random.choice(("stallhead", "stallstatus", "stallbody"))))
            batch.find("failed call", "a call without a response has returned")
        except RequestTimedOut:
            batch.report.by_scenario["deadlines (calls)"] += 1
        except MLflowError as exc:
            # The connection may have been disrupted.
            batch.report.outcomes[type(exc).__name__] += 1
        except Exception as exc:  # whatever it is, it is a finding
            batch.failed("foreign error", exc)
        batch.timed(started, STALLED_TOTAL)

    async with AsyncMLflow(**arguments) as client:
        batch.disrupt()
        await asyncio.gather(*(call(client) for _ in range(3 * MAX_CONNECTIONS)))
    if user is not None:
        await user.aclose()


SCENARIOS: tuple[Scenario, ...] = (
    cancel,
    cancel_at_tick,
    time_out,
    cancel_scope,
    failing_sibling,
    crowd,
    crowd_among_others,
    close_while_calls_run,
    cancel_with_client,
    deadlines,
)
