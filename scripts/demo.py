"""Run the whole way from the OpenAPI document to a model in use, against a real server: `make demo`.

python -m scripts.demo [--keep]
"""

import argparse
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.rig.server import MlflowServer, ServerStartError, exit_on_sigterm

ROOT = Path(__file__).parents[1]
EXAMPLE = Path("examples", "train_and_promote.py")
WIDTH = 52


@contextmanager
def phase(number: int, title: str) -> Iterator[None]:
    """Print what is going on, and afterwards how long it took."""
    print(f"{number}  {title:<{WIDTH}}", end="", flush=True)
    started = time.monotonic()
    try:
        yield
    except BaseException:
        print("failed", flush=True)
        raise
    print(f"{time.monotonic() - started:5.1f} s", flush=True)


def check_generated() -> None:
    """Fail if generated/ is not what spec/ says.

    Raises:
        SystemExit: If it is not; the message says what differs.
    """
    command = [sys.executable, "-m", "generator", "check"]
    completed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if completed.returncode:
        raise SystemExit(completed.stderr or completed.stdout)


def run_example(url: str) -> None:
    """Run the example like a user, with its output on this terminal.

    Raises:
        SystemExit: If it failed; it has printed why.
    """
    command = [sys.executable, str(EXAMPLE), "--tracking-uri", url]
    completed = subprocess.run(command, cwd=ROOT, check=False)
    if completed.returncode:
        raise SystemExit(completed.returncode)


def demo(*, keep: bool) -> None:
    """Check, start, train, promote, and show where to look.

    Args:
        keep: Whether the server stays up until Ctrl-C.
    """
    server = MlflowServer()
    with phase(1, "Check that the client is what the spec says"):
        check_generated()
    try:
        with phase(2, "Start a real MLflow server"):
            server.start()
        print(f"3  Run {EXAMPLE}\n", flush=True)
        run_example(server.url)
        if keep:
            print(f"\nLook at the curves      {server.url}/#/experiments")
            print(f"Look at the champion    {server.url}/#/models/digit-reader")
            print(f"\nThe server is up at {server.url}. Ctrl-C stops it.", flush=True)
            threading.Event().wait()
        else:
            print("\nTo look at it in MLflow's own user interface: make demo KEEP=1", flush=True)
    finally:
        server.close()


def main() -> None:
    """Run the demonstration; No server is left behind, whatever happens."""
    parser = argparse.ArgumentParser(prog="python -m scripts.demo", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--keep", action="store_true", help="leave the server up until Ctrl-C")
    options = parser.parse_args()
    exit_on_sigterm()
    try:
        demo(keep=options.keep)
    except ServerStartError as error:
        raise SystemExit(str(error)) from None
    except KeyboardInterrupt:
        print("\nStopped.")


if __name__ == "__main__":
    main()
