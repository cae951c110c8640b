"""Runs the chaos suite: `python -m tests.chaos --count 20000 --seed 1`.

Each cell is a variant over a route. It runs in a process of its own, which a hang ends with the stacks of all threads
and tasks. The variants are sync and async calls, with nothing plugged in, with event hooks of httpx (which run over the
same connections), and with a client or a transport of httpx of the user (which have a connection pool of their own).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

from attrs import asdict, evolve, frozen

from tests.chaos.async_batch import AsyncBatch
from tests.chaos.report import Report, read_last
from tests.chaos.routes import ROUTES
from tests.chaos.server_process import ServerProcess
from tests.chaos.sync_batch import SyncBatch

VARIANTS = (
    "async",
    "sync",
    "async-hooks",
    "sync-hooks",
    "async-client",
    "sync-client",
    "async-transport",
    "sync-transport",
)
_MAX_SECONDS_PER_CALL = 1.0
_MAX_SECONDS = 120.0


@frozen
class Cell:
    """One variant over one route or several.

    Attributes:
        variant: One of `VARIANTS`.
        routes: Of `ROUTES`.
        count: How many calls to interrupt.
        seed: Seeds what is drawn.
        max_findings: Stop after so many.
        scenario: The only one to run; `None` for all.
        without_httptools: Whether h11 parses the responses though httptools is installed.
    """

    variant: str
    routes: tuple[str, ...]
    count: int
    seed: int
    max_findings: int = 3
    scenario: str | None = None
    without_httptools: bool = False

    @property
    def command(self) -> list[str]:
        """What runs it alone."""
        options = [f"--variant={self.variant}", *(f"--route={route}" for route in self.routes)]
        if len(self.routes) > 1:
            options.append("--together")
        options += [f"--count={self.count}", f"--seed={self.seed}", f"--max-findings={self.max_findings}"]
        if self.scenario:
            options.append(f"--scenario={self.scenario}")
        if self.without_httptools:
            options.append("--without-httptools")
        return ["-m", "tests.chaos", *options]

    def run(self) -> Report:
        """Runs it in a process of its own, and in another one after a hang."""
        total = Report()
        cell = self
        while True:
            report, again = cell._run_once()
            total.add(report)
            left = self.max_findings - len(total.findings)
            missing = self.count - total.interrupted
            if not again or left <= 0 or missing <= 0:
                return total
            cell = evolve(cell, count=missing, seed=cell.seed + 1_000_000, max_findings=left)

    def _run_once(self) -> tuple[Report, bool]:
        command = [sys.executable, *self.command, "--in-process"]
        limit = _MAX_SECONDS + self.count * _MAX_SECONDS_PER_CALL
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=False)
        except subprocess.TimeoutExpired as exc:
            output = exc.stdout.decode() if isinstance(exc.stdout, bytes) else ""
            report, scenario = read_last(output[: output.rfind("\n") + 1])
            report.find("hang", scenario, f"the batch was not over after {limit:.0f} s")
            return report, True
        report, scenario = read_last(done.stdout)
        if scenario:
            report.find("hang" if done.returncode in (1, 3) else "crash", scenario, done.stderr)
        elif done.stderr:
            report.find("foreign error", "standard error", done.stderr)
        return report, bool(scenario)


def run_in_process(cell: Cell) -> None:
    """Runs a cell in this process, and writes its report to standard output."""
    report = Report()
    with tempfile.TemporaryDirectory() as folder, ServerProcess(Path(folder), cell.seed) as servers:
        variant, _, plug = cell.variant.partition("-")
        batch_class = AsyncBatch if variant == "async" else SyncBatch
        for number, route in enumerate(cell.routes):
            batch = batch_class(
                ROUTES[route],
                servers,
                plug=plug,
                seed=cell.seed + number,
                report=report,
                max_findings=cell.max_findings,
                only=cell.scenario,
            )
            batch.run(-(-cell.count // len(cell.routes)))
        report.stages = servers.count_stages()
        report.write()


def build_cells(variants: list[str], routes: list[str], count: int, seed: int, max_findings: int) -> list[Cell]:
    """The cells that share `count`, each with a seed of its own if there are several."""
    places = [(variant, route) for variant in variants for route in routes]
    share = -(-count // len(places))
    return [
        Cell(variant, (route,), share, seed if len(places) == 1 else 1000 * seed + number, max_findings)
        for number, (variant, route) in enumerate(places)
    ]


def describe(cell: Cell, report: Report) -> str:
    """The findings of a cell, each with what it takes to see it again."""
    lines = [f"{cell.variant} over {', '.join(cell.routes)}: run again with `python {' '.join(cell.command)}`"]
    for finding in report.findings:
        lines += [f"--- {finding.problem} ({finding.count}) in {finding.scenario}", finding.detail.rstrip()]
    return "\n".join(lines)


def main() -> int:
    """Runs the cells that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="calls to interrupt, in all cells together")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--variant", choices=VARIANTS, action="append", help="may be repeated; all by default")
    parser.add_argument("--route", choices=list(ROUTES), action="append", help="may be repeated; all by default")
    parser.add_argument("--scenario", help="the only one to run, by the name of its function")
    parser.add_argument("--without-httptools", action="store_true", help="parse responses with h11 in any case")
    parser.add_argument("--together", action="store_true", help="one process for all routes of a variant")
    parser.add_argument("--jobs", type=int, default=2, help="cells at a time")
    parser.add_argument("--max-findings", type=int, default=5, help="findings that end a cell")
    parser.add_argument("--json", type=Path, help="a file for the figures of each cell")
    parser.add_argument("--in-process", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    variants, routes = options.variant or list(VARIANTS), options.route or list(ROUTES)
    cells = build_cells(variants, routes, options.count, options.seed, options.max_findings)
    if options.together:
        cells = [
            Cell(variant, tuple(routes), options.count, options.seed, options.max_findings) for variant in variants
        ]
    cells = [evolve(cell, scenario=options.scenario, without_httptools=options.without_httptools) for cell in cells]
    if options.in_process:
        if options.without_httptools:
            # The engine chooses its parser when it is imported, which is when the first client is made.
            sys.modules["httptools"] = None  # type: ignore[assignment]
        run_in_process(cells[0])
        return 0
    httptools = not options.without_httptools and find_spec("httptools") is not None
    print(
        f"seed {options.seed}, {options.count} interrupted calls in {len(cells)} cells, "
        f"{'with' if httptools else 'without'} httptools"
    )
    started = time.monotonic()
    total = Report()
    figures = []
    with ThreadPoolExecutor(options.jobs) as pool:
        for cell, report in zip(cells, pool.map(Cell.run, cells), strict=True):
            summary = ", ".join(sorted(f"{finding.problem} ({finding.count})" for finding in report.findings)) or "ok"
            print(
                f"{cell.variant:12} {' '.join(cell.routes):17} {report.interrupted:6} interrupted of "
                f"{report.attempts:6}, {report.followed:6} followed, {report.gatherings:4} gatherings: {summary}",
                flush=True,
            )
            if report.findings:
                print(describe(cell, report), file=sys.stderr, flush=True)
            total.add(report)
            figures.append({"variant": cell.variant, "routes": cell.routes, "seed": cell.seed, **asdict(report)})
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1))
    print(
        f"{total.interrupted} calls interrupted of {total.attempts}, {total.followed} calls followed, "
        f"{total.gatherings} gatherings in {time.monotonic() - started:.0f} s; "
        f"at most {max(total.max_overrun, 0):.2f} s beyond a deadline; {len(total.findings)} findings"
    )
    print("by scenario:", dict(total.by_scenario.most_common()))
    print("not interrupted:", dict(total.outcomes.most_common()))
    print("connections ended at:", dict(total.stages.most_common()))
    return 1 if total.findings or total.interrupted < options.count else 0


if __name__ == "__main__":
    sys.exit(main())
