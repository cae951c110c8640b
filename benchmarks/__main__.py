"""python -m benchmarks [--patient] [--scale SHARE] [NAME ...]: all measurements if none is named."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.ratios import Report


def _measure(module: str, report: Report, **options: Any) -> None:
    # What one measurement imports, such as MLflow, is nothing that another should wait for.
    import_module(f"benchmarks.{module}").measure(report, **options)


MEASURES: Mapping[str, Callable[..., None]] = {
    "instr": partial(_measure, "instructions"),
    "imports": partial(_measure, "imports"),
    "start": partial(_measure, "start"),
    "calls": partial(_measure, "calls"),
    "stall": partial(_measure, "stall"),
    "server": partial(_measure, "server"),
    "no-server": partial(_measure, "no_server"),
    "decode": partial(_measure, "decode"),
    "transfers": partial(_measure, "transfers"),
    "logs": partial(_measure, "logs"),
}


def main(arguments: Sequence[str], measures: Mapping[str, Callable[..., None]] = MEASURES) -> int:
    """Runs the named measurements; returns the exit status, 1 if a ceiling of `instr` was passed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(measures))
    parser.add_argument("--patient", action="store_true", help="let mlflow-skinny try for minutes in `no-server`")
    parser.add_argument("--scale", type=float, default=1.0, help="of the files in `transfers`; 0.05 is quick")
    options = parser.parse_args(arguments)
    further = {"no-server": {"patient": options.patient}, "transfers": {"scale": options.scale}}
    if unknown := [name for name in options.names if name not in measures]:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(measures)}")
    report = Report()
    for name in options.names or measures:
        measures[name](report, **further.get(name, {}))
    return int(report.broken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
