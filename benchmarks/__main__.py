"""python -m benchmarks [--patient] [NAME ...]: all measurements if none is named."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial

from benchmarks import calls, decode, imports, instructions, refused, server, stall, start
from benchmarks.ratios import Report

MEASURES: dict[str, Callable[[Report], None]] = {
    "instr": instructions.measure,
    "imports": imports.measure,
    "start": start.measure,
    "calls": calls.measure,
    "stall": stall.measure,
    "server": server.measure,
    "refused": refused.measure,
    "decode": decode.measure,
}


def main(arguments: Sequence[str], measures: dict[str, Callable[[Report], None]] = MEASURES) -> int:
    """Runs the named measurements; returns the exit status, 1 if a ceiling of `instr` was passed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(measures))
    parser.add_argument("--patient", action="store_true", help="let mlflow-skinny try for minutes in `refused`")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.names if name not in measures]:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(measures)}")
    report = Report()
    for name in options.names or measures:
        measure = measures[name]
        if name == "refused" and options.patient:
            measure = partial(refused.measure, patient=True)
        measure(report)
    return int(report.broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
