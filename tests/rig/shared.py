"""One server for all processes of a test session: one process owns it, all of them find it through a folder."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.rig.server import MlflowServer

# Longer than any of them may take to start.
URL_DEADLINE = 330.0


class SharedServer:
    """The owner's side. The server starts in the background, so that tests which do not need it run meanwhile.

    Args:
        folder: What the processes share; `end` removes it.
        make: Makes the server, which is not started yet, from the folder for its data.
    """

    def __init__(self, folder: Path, make: Callable[[Path], MlflowServer]) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._make = make
        self._server: MlflowServer | None = None
        self._starter: threading.Thread | None = None

    def begin(self) -> None:
        """Start the server, if that has not been done, and return at once."""
        if self._starter is None:
            self._server = self._make(self.folder / "server")
            self._starter = threading.Thread(target=self._start, args=[self._server], name="mlflow-server-start")
            self._starter.start()

    def end(self) -> None:
        """Stop the server, even in the middle of its start, and remove its folder."""
        if self._server is not None:
            self._server.stop()
        if self._starter is not None:
            self._starter.join()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, server: MlflowServer) -> None:
        try:
            server.start()
        except Exception as error:
            _publish(self.folder / "failure", str(error))
        else:
            _publish(self.folder / "url", server.url)


def wait_for_url(folder: Path) -> str:
    """The URL of the shared server, as soon as it is up. Works in every process of the session.

    Args:
        folder: The `folder` of the owner's `SharedServer`.

    Raises:
        RuntimeError: The server failed to start, or nobody started it.
    """
    end = time.monotonic() + URL_DEADLINE
    while time.monotonic() < end:
        for name in ("url", "failure"):
            if (folder / name).exists():
                text = (folder / name).read_text()
                if name == "failure":
                    raise RuntimeError(text)
                return text
        time.sleep(0.05)
    raise RuntimeError("nobody started the server: request its fixture as an argument, not by `getfixturevalue`")


def _publish(path: Path, text: str) -> None:
    """Let the file appear with all of its text, for readers poll for it."""
    draft = path.with_suffix(".draft")
    draft.write_text(text)
    draft.rename(path)
