"""Calls that are cancelled or interrupted at any point: the next one gets its own response, within its deadline."""

from __future__ import annotations

import asyncio
import gc
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, MLflowError, Retry, Timeout
from tests.rig.auth_proxy import ForwardProxy
from tests.rig.faulty import FaultyServer, Reply, Request, keep_alive
from tests.rig.tls import Authority, TLSForwardProxy, TLSServer

ROUTES = ("http", "https", "http through http", "https through http", "https through https")


def respond(request: Request) -> Reply:
    """Return the run that was requested, or health."""
    run_id = parse_qs(urlsplit(request.path).query).get("run_id", [""])[0]
    info = {"run_id": run_id, "experiment_id": "7", "artifact_uri": f"mlflow-artifacts:/7/{run_id}"}
    return keep_alive({"run": {"info": info, "data": {}}})


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(params=ROUTES)
def route(request: pytest.FixtureRequest, authority: Authority) -> Iterator[tuple[str, str | None, str]]:
    """The URLs of a server and of the proxy to it, and the authority of both."""
    scheme, _, through = request.param.partition(" through ")
    with ExitStack() as stack:
        server = FaultyServer(respond) if scheme == "http" else TLSServer(respond, authority)
        stack.enter_context(server)
        url: str | None = None
        if through:
            url = stack.enter_context(ForwardProxy() if through == "http" else TLSForwardProxy(authority)).url
        yield server.url, url, str(authority.path)


def arguments_of(route: tuple[str, str | None, str]) -> dict[str, Any]:
    url, proxy, authority = route
    return {"tracking_uri": url, "proxy": proxy, "verify": authority if "https" in f"{url}{proxy}" else None}


# ---- async -------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_after_a_cancellation_the_next_call_succeeds(route: tuple[str, str | None, str]) -> None:
    timeout = Timeout(total=20)
    draw = random.Random(7)  # noqa: S311  # it need not be secret
    async with AsyncMLflow(
        **arguments_of(route), timeout=timeout, max_connections=2, retry=Retry(max_retries=0)
    ) as client:
        for number in range(60):
            tasks = [asyncio.create_task(client.runs.get(f"cancelled-{number}-{index}")) for index in range(3)]
            await asyncio.sleep(draw.choice([0, draw.uniform(0, 0.004), draw.uniform(0, 0.02)]))
            for task in tasks:
                task.cancel()
            # Both connections can be had, so none of the slots is lost.
            runs = await asyncio.gather(*[client.runs.get(f"run-{number}-{index}") for index in range(2)])
            assert [run.info.run_id for run in runs] == [f"run-{number}-{index}" for index in range(2)]
            await asyncio.gather(*tasks, return_exceptions=True)
    gc.collect()  # no transport of asyncio is left open, which would warn


@pytest.mark.anyio
async def test_a_failure_that_cancels_others_leaves_no_poisoned_connection_to_a_proxy(authority: Authority) -> None:
    with TLSServer(respond, authority) as server, ForwardProxy() as proxy:
        timeout = Timeout(total=20)
        async with AsyncMLflow(server.url, verify=authority.path, proxy=proxy.url, timeout=timeout) as client:

            async def call_all() -> None:
                async with asyncio.TaskGroup() as group:
                    group.create_task(client.runs.get(""))
                    for _ in range(5):
                        group.create_task(client.runs.get("there"))

            with pytest.raises(ExceptionGroup) as caught:
                await call_all()
            assert caught.value.subgroup(InvalidArgument) is not None
            assert (await client.runs.get("there")).info.run_id == "there"


def test_without_an_event_loop_of_asyncio_a_call_says_so_at_once() -> None:
    client = AsyncMLflow("http://127.0.0.1:1")
    call = client.runs.get("r")
    with pytest.raises(MLflowError, match="needs a running event loop of asyncio"):
        call.send(None)


# ---- sync: programs of their own, because signals and interrupts go to the main thread ---------------------------

PROGRAM = """
import ctypes, queue, random, signal, sys, threading, time, warnings
from mlflow_wrap import MLflow, Retry, Timeout

warnings.simplefilter("ignore", ResourceWarning)  # an interrupt may leave a socket to the garbage collector
kind, count, url, proxy, authority = sys.argv[1:]
count = int(count)
settings = {"proxy": proxy or None, "verify": authority if "https" in url + proxy else None}
client = MLflow(url, max_connections=1, timeout=Timeout(total=20), retry=Retry(max_retries=0), **settings)
draw = random.Random(7)

def call(run_id):
    assert client.runs.get(run_id).info.run_id == run_id

call("first")
"""

INTERRUPTS = (
    PROGRAM
    + """
main = ctypes.c_ulong(threading.get_ident())
interrupts = queue.SimpleQueue()

def interrupt():
    while True:
        time.sleep(interrupts.get())
        ctypes.pythonapi.PyThreadState_SetAsyncExc(main, ctypes.py_object(KeyboardInterrupt))

def raise_interrupt(*_):
    raise KeyboardInterrupt

threading.Thread(target=interrupt, daemon=True).start()
signal.signal(signal.SIGALRM, raise_interrupt)
received = 0
for number in range(count):
    delay = draw.uniform(0.00001, 0.004)
    try:
        interrupts.put(delay) if kind == "thread" else signal.setitimer(signal.ITIMER_REAL, delay)
        for _ in range(3000):  # Python swallows one that meets a finalizer
            call(f"interrupted-{number}")
    except KeyboardInterrupt:
        received += 1
    call(f"run-{number}")
print(received)
"""
)

HANDLER = (
    PROGRAM
    + """
handled = 0

def handle(*_):
    global handled
    call(f"handler-{handled}")
    handled += 1
    signal.setitimer(signal.ITIMER_REAL, draw.uniform(0.00001, 0.004))

signal.signal(signal.SIGALRM, handle)
signal.setitimer(signal.ITIMER_REAL, 0.001)
number = 0
while handled < count:
    number += 1
    call(f"run-{number}")
signal.setitimer(signal.ITIMER_REAL, 0)
call("last")
print(handled)
"""
)


def run(program: str, variant: str, count: int, route: tuple[str, str | None, str]) -> int:
    """Run a program against a server, and return the number that it prints."""
    command = [sys.executable, "-c", program, variant, str(count), route[0], route[1] or "", route[2]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.parametrize("variant", ["thread", "signal"])
def test_after_an_interrupt_the_next_call_succeeds(variant: str, route: tuple[str, str | None, str]) -> None:
    assert run(INTERRUPTS, variant, 100, route) > 90


def test_a_signal_handler_may_use_the_client_that_it_interrupts(route: tuple[str, str | None, str]) -> None:
    assert run(HANDLER, "signal", 100, route) >= 100
