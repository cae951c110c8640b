"""python -m benchmarks [imports] [start] [decode]: all of them if none is named."""

from __future__ import annotations

import sys

from benchmarks import decode, imports, start
from tests.rig.server import MlflowServer

MEASURES = {"imports": imports.measure, "start": start.measure, "decode": decode.measure}


def main(names: list[str]) -> int:
    """Runs the named measurements against one throw-away server; returns the exit status."""
    unknown = [name for name in names if name not in MEASURES]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; there are {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    with MlflowServer() as server:
        for name in names or MEASURES:
            print("\n".join(MEASURES[name](server.url)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
