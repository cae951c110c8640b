"""Fixtures for all tests, and the one real server that the live tests share.

The process that owns the session (the controller under xdist, else the only one) starts the server in the background as
soon as the collection shows a test that asks for `mlflow_url`, and stops it at the end. Runs without such a test start
no server. `MLFLOW_WRAP_TEST_URL` names a server that is up already.
"""

import os
import signal
import threading
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.rig.shared import SharedServer, wait_for_url

FOLDER_KEY = "mlflow_wrap_shared_server"
WANTED = "wanted"
OWNED = pytest.StashKey[SharedServer]()
FOLDER = pytest.StashKey[Path]()
HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def mlflow_url(pytestconfig: pytest.Config) -> str:
    """The tracking URI of a real server, shared by all tests: use names of your own (see `unique_name`)."""
    return os.environ.get("MLFLOW_WRAP_TEST_URL") or wait_for_url(pytestconfig.stash[FOLDER])


@pytest.fixture
def unique_name() -> Callable[[str], str]:
    """Makes names that no other test and no earlier run has used: `unique_name("model")`."""
    return lambda stem: f"{stem}-{uuid.uuid4().hex[:12]}"


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Async tests run on asyncio only, the one event loop that the client supports."""
    return "asyncio"


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the shared server in its owner, and learn its folder elsewhere."""
    if hasattr(config, "workerinput"):
        config.stash[FOLDER] = Path(config.workerinput[FOLDER_KEY])
        return
    if threading.current_thread() is threading.main_thread():
        # pytest ends in an orderly way on Ctrl-C only.
        signal.signal(signal.SIGTERM, lambda *_: pytest.exit("SIGTERM", returncode=128 + signal.SIGTERM))
    config.stash[OWNED] = SharedServer()
    config.stash[FOLDER] = config.stash[OWNED].folder


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the shared server, whatever the session's end."""
    owned = config.stash.get(OWNED, None)
    if owned is not None:
        owned.end()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what runs a server as `live`, before `-m` selects."""
    for item in items:
        if item.path.is_relative_to(HERE / "live") or _is_client(item):
            item.add_marker(pytest.mark.live)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Ask for the shared server if a selected test needs it."""
    config = session.config
    if os.environ.get("MLFLOW_WRAP_TEST_URL") or config.option.collectonly or not any(map(_is_client, session.items)):
        return
    owned = config.stash.get(OWNED, None)
    if owned is None:
        (config.stash[FOLDER] / WANTED).touch()
    else:
        owned.begin()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell an xdist worker where to look."""
    node.workerinput[FOLDER_KEY] = str(node.config.stash[FOLDER])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any) -> None:
    """In the xdist controller: start the server that a worker asked for while it collected."""
    if (node.config.stash[FOLDER] / WANTED).exists():
        node.config.stash[OWNED].begin()


def _is_client(item: pytest.Item) -> bool:
    return "mlflow_url" in getattr(item, "fixturenames", ())
