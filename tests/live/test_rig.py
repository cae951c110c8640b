"""The rig itself: servers start, come back, and leave nothing behind however they end."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import httpx
import pytest

from tests.rig import MlflowServer, ServerStartError
from tests.rig.shared import SharedServer, wait_for_url

ROOT = Path(__file__).parents[2]

# Stands in for `python -m mlflow`, for the server's working directory comes first on its path.
HEALTHY = """
import sys
from http.server import HTTPServer, SimpleHTTPRequestHandler
open("health", "w").close()
HTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])), SimpleHTTPRequestHandler).serve_forever()
"""


def group_is_gone(group: int, seconds: float = 15.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def test_a_real_server_starts_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with MlflowServer() as server:
        group, url = server.pid, server.url
        assert os.getpgid(group) == group
        assert httpx.get(f"{url}/version", trust_env=False).status_code == 200
        assert "Uvicorn running" in server.log_path.read_text()
    assert group_is_gone(group)
    assert not list(tmp_path.iterdir())
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/health", trust_env=False)


def test_a_stopped_server_comes_back_at_its_url_and_in_its_folder(tmp_path: Path) -> None:
    (tmp_path / "mlflow.py").write_text(HEALTHY)
    with MlflowServer(folder=tmp_path) as server:
        url, group = server.url, server.pid
        server.stop()
        server.stop()
        assert group_is_gone(group)
        server.start()
        assert server.url == url
        assert server.pid != group
    assert server.log_path.parent == tmp_path


def test_a_failing_start_shows_the_end_of_the_log(tmp_path: Path) -> None:
    server = MlflowServer(folder=tmp_path, extra_args=["--no-such-option"])
    with pytest.raises(ServerStartError, match=r"No such option.*--no-such-option"), server:
        pytest.fail("started")
    assert "ended with code 2" in server.log_tail()


def test_a_start_past_its_deadline_fails_and_leaves_nothing(tmp_path: Path) -> None:
    server = MlflowServer(folder=tmp_path, deadline=0.5)
    with pytest.raises(ServerStartError, match="not healthy after"):
        server.start()
    with pytest.raises(RuntimeError, match="not running"):
        _ = server.pid


def test_a_taken_port_is_another_one_the_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "mlflow.py"
    script.write_text('import sys\nsys.exit("[Errno 98] Address already in use")')
    ports = iter([11, 12, 13])
    monkeypatch.setattr("tests.rig.server.free_port", lambda: next(ports))
    with pytest.raises(ServerStartError, match="already in use"):
        MlflowServer(folder=tmp_path).start()
    assert next(ports, None) is None


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_the_server_ends_with_its_owner(end: signal.Signals, tmp_path: Path) -> None:
    # What the owner runs need not be a healthy server: any process that would stay shows it.
    (tmp_path / "mlflow.py").write_text("import time\nprint('up', flush=True)\ntime.sleep(600)")
    program = f"""
        import threading
        from pathlib import Path
        from tests.rig.server import MlflowServer, exit_on_sigterm
        exit_on_sigterm()
        server = MlflowServer(folder=Path({str(tmp_path)!r}))
        threading.Timer(1.0, lambda: print(server.pid, flush=True)).start()
        with server:
            pass
    """
    owner = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with owner:
        assert owner.stdout is not None
        group = int(owner.stdout.readline())
        assert not group_is_gone(group, seconds=0.3)
        owner.send_signal(end)
        owner.wait(30)
    assert group_is_gone(group)


def test_a_shared_server_that_fails_reports_the_reason_to_every_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MLFLOW_WRAP_SERVER_PYTHON", "/bin/false")
    shared = SharedServer(tmp_path / "shared", lambda folder: MlflowServer(folder=folder))
    try:
        shared.begin()
        shared.begin()
        with pytest.raises(RuntimeError, match="ended before it was healthy"):
            wait_for_url(shared.folder)
    finally:
        shared.end()
    assert not shared.folder.exists()


def test_the_shared_server_responds(mlflow_url: str) -> None:
    assert httpx.get(f"{mlflow_url}/version", trust_env=False).text == "3.17.2"
