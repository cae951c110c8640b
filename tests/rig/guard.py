"""Run a command, and end its whole process group when the owner of this process is gone.

The owner contains the other end of standard input. However it ends (return, exception, a signal, even SIGKILL), the
kernel
closes that end, and this process takes the command and everything that it started down. Standard library only, because
the command may live in another environment.
"""

import os
import signal
import subprocess
import sys
import threading

GRACE_SECONDS = 10.0


def main(command: list[str]) -> None:
    """Run `command` until it ends, standard input closes or SIGTERM arrives; then leave nothing of the group."""
    if os.getpgrp() != os.getpid():
        sys.exit("guard: must lead its own process group, for it ends that group")
    ending = threading.Event()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL)

    def watch_owner() -> None:
        sys.stdin.buffer.read()
        ending.set()

    def watch_child() -> None:
        code = child.wait()
        print(f"guard: the server ended with code {code}", file=sys.stderr, flush=True)
        ending.set()

    signal.signal(signal.SIGTERM, lambda *_: ending.set())
    for watch in (watch_owner, watch_child):
        threading.Thread(target=watch, daemon=True).start()
    ending.wait()

    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.killpg(0, signal.SIGTERM)
    try:
        child.wait(GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        print(f"guard: the server ignored SIGTERM for {GRACE_SECONDS:.0f} s", file=sys.stderr, flush=True)
    # The guard is in the group too: this is its own last act.
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1:])
