"""The examples of the docs run as pasted."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig.server import MlflowServer

DOCS = Path(__file__).parents[2] / "docs"


def blocks(page: str) -> list[str]:
    """The Python of a page."""
    return re.findall(r"```python\n(.*?)```", (DOCS / page).read_text("utf-8"), re.DOTALL)


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run Python with warnings as errors."""
    command = [sys.executable, "-W", "error", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=cwd)


@pytest.mark.parametrize("number", range(2))
def test_spans_are_made(number: int, mlflow_url: str, tmp_path: Path) -> None:
    [*programs] = blocks("opentelemetry.md")
    assert len(programs) == 2
    program = programs[number].replace("http://127.0.0.1:5000", mlflow_url)
    assert program != programs[number]
    done = run("-c", program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    names = re.findall(r'^    "name": "(.+)",$', done.stdout, re.MULTILINE)
    creations = "POST /api/2.0/mlflow/runs/create"
    outer = [name for name in names if not name.startswith(("GET ", "POST "))]
    if number == 0:
        assert "POST /api/2.0/mlflow/runs/log-metric" in names
        assert outer == ["train"]
    else:
        assert sorted(outer) == ["fold 0", "fold 1", "fold 2"]
        assert names.count(creations) == 3
    # Each call but those outside has a parent.
    assert done.stdout.count('"parent_id": null') < len(names)


def test_results_read_by_name(mlflow_url: str, tmp_path: Path) -> None:
    [program] = blocks("results.md")
    done = run("-c", program.replace("http://127.0.0.1:5000", mlflow_url), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"Page\(\[Run\(.{,280}\n", done.stdout)


def test_files_go_up_and_down(mlflow_url: str, tmp_path: Path) -> None:
    [program] = blocks("artifacts.md")
    done = run("-c", program.replace("http://127.0.0.1:5000", mlflow_url), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "TransferProgress(" in done.stdout


@pytest.mark.parametrize("page", ["logging.md", "offline.md"])
def test_programs_log(page: str, mlflow_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_WRAP_SPOOL_DIR", str(tmp_path / "spools"))
    [program] = blocks(page)
    done = run("-c", program.replace("http://127.0.0.1:5000", mlflow_url), cwd=tmp_path)
    assert done.returncode == 0, done.stderr


def test_workflows_run(tmp_path: Path) -> None:
    [program] = blocks("workflows.md")
    # The names on the page are not those of other tests, but the page is run once only.
    with MlflowServer() as server:
        done = run("-c", program.replace("http://127.0.0.1:5000", server.url), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "WorkflowProgress(step='points', item='val/auc', done=1, total=1)" in done.stdout


@pytest.mark.parametrize("number", range(4))
def test_mocks_work(number: int, tmp_path: Path) -> None:
    programs = blocks("mocking.md")
    assert len(programs) == 4
    (tmp_path / "test_page.py").write_text(programs[number], encoding="utf-8")
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", "test_page.py", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert re.search(r"^[12] passed", done.stdout, re.MULTILINE)
