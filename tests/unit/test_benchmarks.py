"""The harness of the benchmarks; what it measures is not measured here."""

import math
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from benchmarks import calls, contenders, instructions, server, stall, stub, worker
from benchmarks.__main__ import main
from benchmarks.contenders import RUN_ID, Stub, Worker
from benchmarks.ratios import Cost, Report, interleaved, timed
from mlflow_wrap import MLflow

COSTS = {"ours": [Cost(2, 1), Cost(4, 1), Cost(9, 1)], "theirs": [Cost(4, 8), Cost(4, 2), Cost(3, 4)]}


class Lines(list[str]):
    """What a report has written."""

    def report(self) -> Report:
        return Report(self.append)


def test_every_contender_runs_once_a_round_and_the_order_turns_around() -> None:
    visits: list[str] = []

    def contender(name: str) -> Callable[[], Cost]:
        def run() -> Cost:
            visits.append(name)
            return Cost(len(visits), 0)

        return run

    costs = interleaved({name: contender(name) for name in "abc"}, 2)

    assert "".join(visits) == "abc" + "abc" + "cba"
    assert costs == {"a": [Cost(4, 0), Cost(9, 0)], "b": [Cost(5, 0), Cost(8, 0)], "c": [Cost(6, 0), Cost(7, 0)]}


def test_work_is_timed_both_ways() -> None:
    done: list[int] = []
    cost = timed(lambda: done.append(1))
    assert done == [1]
    assert cost.wall > 0
    assert cost.cpu >= 0


@pytest.mark.parametrize(
    ("at_least", "at_most", "end"),
    [
        (None, None, ": 4 [2 .. 8]"),
        (4.0, None, ": 4 [2 .. 8]   target ≥ 4"),
        (4.5, None, ": 4 [2 .. 8]   target ≥ 4.5 MISSED"),
        (None, 4.0, ": 4 [2 .. 8]   target ≤ 4"),
        (None, 3.5, ": 4 [2 .. 8]   target ≤ 3.5 MISSED"),
    ],
)
def test_a_ratio_is_the_median_of_the_ratios_within_each_round(
    at_least: float | None, at_most: float | None, end: str
) -> None:
    lines = Lines()
    report = lines.report()
    report.ratio(COSTS, "theirs", "ours", "cpu", at_least=at_least, at_most=at_most, note="x")
    assert lines == ["  cpu   x: theirs / ours" + end]
    assert not report.broken


def test_wall_and_cpu_time_are_not_mixed_up() -> None:
    lines = Lines()
    lines.report().ratio(COSTS, "theirs", "ours", "wall")
    assert lines == ["  wall  theirs / ours: 1 [0.333 .. 2]"]


def test_a_gate_breaks_over_its_ceiling_and_stays_broken() -> None:
    lines = Lines()
    report = lines.report()
    report.gate("even", 1.15, at_most=1.15)
    assert not report.broken
    report.gate("over", 1.1501, at_most=1.15)
    report.gate("under", 0.5, at_most=1.15)
    assert report.broken
    assert lines == [
        "  even: 1.15   target ≤ 1.15",
        "  over: 1.15   target ≤ 1.15 MISSED",
        "  under: 0.5   target ≤ 1.15",
    ]


@pytest.mark.parametrize(("value", "status"), [(1.0, 0), (1.2, 1)])
def test_the_exit_status_reports_a_broken_gate(value: float, status: int, capsys: pytest.CaptureFixture[str]) -> None:
    measures = {
        "gate": lambda report: report.gate("count", value, at_most=1.1),
        "other": lambda report: report.line("not requested"),
    }
    assert main(["gate"], measures) == status
    assert "not requested" not in capsys.readouterr().out
    assert main([], measures) == status
    assert "not requested" in capsys.readouterr().out


def test_an_unknown_measurement_is_rejected(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as info:
        main(["instrr"])
    assert info.value.code == 2
    assert "unknown: instrr; there are instr, imports" in capsys.readouterr().err


def test_the_stub_returns_what_a_real_server_returned() -> None:
    with Stub() as there, MLflow(there.url) as client:
        run = client.runs.get(RUN_ID)
        assert run.info.run_id == RUN_ID
        assert run.data.metrics["loss"] == 0.25
        assert any(math.isnan(value) for value in run.data.metrics.values())
        client.runs.log_metric(RUN_ID, "loss", 0.5)
        with httpx.Client(base_url=there.url) as bare:
            assert bare.get("/api/2.0/mlflow/runs/search").status_code == 404
    assert there.process.returncode == 0


@pytest.mark.parametrize(("mode", "packets", "nodelay"), [("whole", 1, 1), ("stalling", 2, 0), ("prompt", 2, 1)])
def test_the_stub_sends_as_its_mode_says(mode: str, packets: int, nodelay: int) -> None:
    connection = socket.socket()
    sent: list[bytes] = []

    class Transport:
        def get_extra_info(self, _name: str) -> socket.socket:
            return connection

        def write(self, data: bytes) -> None:
            sent.append(data)

    protocol = stub.Stub(mode)
    with connection:
        protocol.connection_made(Transport())  # type: ignore[arg-type]
        assert bool(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)) == bool(nodelay)
    protocol.data_received(b"POST /api/2.0/mlflow/runs/log-metric HTTP/1.1\r\nContent-Length: 4\r\n\r\nab")
    assert sent == []
    protocol.data_received(b"cd" + b"GET /api/2.0/mlflow/runs/get?run_id=1 HTTP/1.1\r\nHost: x\r\n\r\n")
    assert len(sent) == 2 * packets
    logged, read = (
        stub.RESPONSES[b"POST /api/2.0/mlflow/runs/log-metric"],
        stub.RESPONSES[b"GET /api/2.0/mlflow/runs/get"],
    )
    assert b"".join(sent) == b"".join((*logged, *read))


@pytest.mark.parametrize(
    "contender",
    ["mlflow-wrap", "httpx.Client", "mlflow-wrap async", "httpx.AsyncClient", "httpx.AsyncClient, 8 connections"],
)
def test_a_worker_makes_the_requested_calls(contender: str) -> None:
    with Stub() as there, Worker(contender, there.url, python=sys.executable) as client:
        for operation in ("get_run", "log_metric"):
            cost = client.calls(operation, 3, 2)()
            assert cost.wall > 0
            assert cost.cpu > 0
    assert client.process.returncode == 0


def test_a_worker_that_fails_is_not_taken_for_a_fast_one(capfd: pytest.CaptureFixture[str]) -> None:
    with Stub() as there:
        url = there.url
    with Worker("mlflow-wrap", url, python=sys.executable) as client, pytest.raises(RuntimeError, match="status 1"):
        client.calls("get_run", 1)()
    assert "ConnectionFailed" in capfd.readouterr().err


def test_every_contender_that_is_compared_exists() -> None:
    assert {*calls.SYNC, *server.CONTENDERS} == set(worker.SYNC)
    assert set(calls.ASYNC) == set(worker.ASYNC)
    assert {*calls.SYNC_TARGETS, *calls.ASYNC_TARGETS} < {*worker.SYNC, *worker.ASYNC}
    assert set(instructions.CALLS) < set(worker.SYNC)
    for operation, ceilings in instructions.CALL_CEILINGS.items():
        assert set(instructions.OPERATIONS[operation]) == set(instructions.CALLS) == {*ceilings, "httpx.Client"}
    assert set(stall.CONTENDERS) < {*worker.SYNC, *worker.ASYNC}


@pytest.mark.parametrize(
    ("contender", "set_up"),
    [
        ("mlflow-wrap", "ours"),
        ("mlflow-wrap, speed", "speed"),
        ("mlflow-wrap async", "ours"),
        ("mlflow-wrap async, speed", "speed"),
        ("httpx.AsyncClient", "ours"),
        ("httpx.AsyncClient, 8 connections", "ours"),
        ("mlflow-wrap async, aiohttp", "aiohttp"),
        ("mlflow-skinny", "skinny"),
    ],
)
def test_each_contender_has_the_environment_that_it_is_about(contender: str, set_up: str) -> None:
    assert Path(contenders.python_of(contender)).relative_to(contenders.SET_UPS).parts[0] == set_up


def test_contenders_get_no_settings_of_mlflow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_TRACKING_URI", "http://elsewhere")
    environment = contenders.environment()
    assert {name for name in environment if name.startswith("MLFLOW_")} == {"MLFLOW_DISABLE_TELEMETRY"}


@pytest.mark.parametrize("written", ["events: Ir\nsummary: 38116852\n", "fn=(1)\ntotals: 38116852\n"])
def test_the_sum_of_callgrind_is_found(written: str) -> None:
    assert instructions.total(written) == 38116852


def test_a_missing_sum_is_not_taken_for_none() -> None:
    with pytest.raises(ValueError, match="no sum"):
        instructions.total("events: Ir\n")


def test_without_valgrind_nothing_is_counted_and_nothing_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    lines = Lines()
    report = lines.report()
    instructions.measure(report)
    assert lines == ["instructions: not counted, there is no valgrind on this machine"]
    assert not report.broken


def test_a_program_that_fails_is_no_measurement() -> None:
    with pytest.raises(RuntimeError, match="failed"):
        contenders.whole_process(sys.executable, "raise SystemExit(1)")()


def test_a_whole_process_is_timed_and_does_not_see_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "unseen.py").touch()
    monkeypatch.chdir(tmp_path)
    program = "import importlib.util; assert importlib.util.find_spec('unseen') is None"
    cost = contenders.whole_process(sys.executable, program)()
    assert cost.wall > 0
    assert cost.cpu > 0
