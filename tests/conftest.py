"""Fixtures for all tests, and the real servers that the live tests share.

The process that owns the session (the controller under xdist, else the only one) starts a server in the background as
soon as the collection shows a test that requests its fixture, such as `mlflow_url`, and stops it at the end. Runs
without such a test start no server. `MLFLOW_WRAP_TEST_URL` names a server that is up already, for `mlflow_url`.
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import threading
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.rig.full import full_server
from tests.rig.newest import newest_server
from tests.rig.server import MlflowServer
from tests.rig.shared import SharedServer, wait_for_url

if TYPE_CHECKING:
    from tests.rig.spans import Spans

FOLDER_KEY = "mlflow_wrap_shared_servers"
WANTED = "wanted"
# By the fixture that returns the server's URL, which is also the name of its folder.
SERVERS: dict[str, Callable[[Path], MlflowServer]] = {
    "mlflow_url": lambda folder: MlflowServer(folder=folder),
    "full_url": full_server,
    "newest_url": newest_server,
}
OWNED = pytest.StashKey[dict[str, SharedServer]]()
FOLDER = pytest.StashKey[Path]()
HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def mlflow_url(pytestconfig: pytest.Config) -> str:
    """The tracking URI of a real server, shared by all tests: use names of your own (see `unique_name`)."""
    return os.environ.get("MLFLOW_WRAP_TEST_URL") or wait_for_url(pytestconfig.stash[FOLDER] / "mlflow_url")


@pytest.fixture(scope="session")
def full_url(pytestconfig: pytest.Config) -> str:
    """The tracking URI of a second server, with all that is off by default (see `tests.rig.full`); shared as well."""
    return wait_for_url(pytestconfig.stash[FOLDER] / "full_url")


@pytest.fixture(scope="session")
def newest_url(pytestconfig: pytest.Config) -> str:
    """The tracking URI of a server of an MLflow newer than the locked one (see `tests.rig.newest`); shared as well."""
    return wait_for_url(pytestconfig.stash[FOLDER] / "newest_url")


@pytest.fixture
def unique_name() -> Callable[[str], str]:
    """Makes names that no other test and no earlier run has used: `unique_name("model")`."""
    return lambda stem: f"{stem}-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Spans]:
    """The application's provider of spans, for the time of a test: it can be set only once in a process."""
    from opentelemetry import trace

    from tests.rig.spans import Spans

    recorded = Spans()
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: recorded.provider)
    yield recorded
    recorded.provider.shutdown()


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Async tests run on asyncio only, the one event loop that the client supports."""
    return "asyncio"


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the shared servers in their owner, and learn their folder elsewhere."""
    if hasattr(config, "workerinput"):
        config.stash[FOLDER] = Path(config.workerinput[FOLDER_KEY])
        return
    if threading.current_thread() is threading.main_thread():
        # pytest ends in an orderly way on Ctrl-C only.
        signal.signal(signal.SIGTERM, lambda *_: pytest.exit("SIGTERM", returncode=128 + signal.SIGTERM))
    folder = config.stash[FOLDER] = Path(tempfile.mkdtemp(prefix="mlflow-wrap-tests-"))
    config.stash[OWNED] = {name: SharedServer(folder / name, make) for name, make in SERVERS.items()}


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the shared servers, whatever the session's end."""
    owned = config.stash.get(OWNED, None)
    if owned is not None:
        for server in owned.values():
            server.end()
        shutil.rmtree(config.stash[FOLDER], ignore_errors=True)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what runs a server as `live`, before `-m` selects."""
    for item in items:
        if item.path.is_relative_to(HERE / "live") or _servers(item):
            item.add_marker(pytest.mark.live)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Request the shared servers that a selected test needs."""
    config = session.config
    if config.option.collectonly:
        return
    wanted = set().union(*map(_servers, session.items))
    if os.environ.get("MLFLOW_WRAP_TEST_URL"):
        wanted.discard("mlflow_url")
    owned = config.stash.get(OWNED, None)
    for name in wanted:
        if owned is None:
            (config.stash[FOLDER] / name / WANTED).touch()
        else:
            owned[name].begin()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Pass the folder to an xdist worker."""
    node.workerinput[FOLDER_KEY] = str(node.config.stash[FOLDER])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any) -> None:
    """In the xdist controller: start the servers that a worker requested while it collected."""
    for server in node.config.stash[OWNED].values():
        if (server.folder / WANTED).exists():
            server.begin()


def _servers(item: pytest.Item) -> set[str]:
    return SERVERS.keys() & set(getattr(item, "fixturenames", ()))
