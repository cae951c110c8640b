"""Who uses a client, as MLflow determines it."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest
from mlflow.tracking.context.default_context import DefaultRunContext

from mlflow_wrap._config.user import current_user

FILE = "[mlflow]\nmlflow_tracking_username = from-file\nmlflow_tracking_password = p\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, and a user of the operating system."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LOGNAME", "login")
    monkeypatch.delenv("MLFLOW_TRACKING_USERNAME", raising=False)
    return tmp_path


def write_file(home: Path, content: str) -> None:
    (home / ".mlflow").mkdir()
    (home / ".mlflow" / "credentials").write_text(content)


@pytest.mark.parametrize(
    ("file", "variable", "expected"),
    [
        (None, None, "login"),
        (FILE, None, "from-file"),
        (None, "from-variable", "from-variable"),
        (FILE, "from-variable", "from-variable"),
        ("[other]\n", None, "login"),
    ],
)
def test_it_is_the_one_of_mlflows_own_client(
    home: Path, monkeypatch: pytest.MonkeyPatch, file: str | None, variable: str | None, expected: str
) -> None:
    if file is not None:
        write_file(home, file)
    if variable is not None:
        monkeypatch.setenv("MLFLOW_TRACKING_USERNAME", variable)
    assert current_user() == expected == DefaultRunContext().tags()["mlflow.user"]  # type: ignore[no-untyped-call]


def test_a_broken_file_does_not_matter(home: Path) -> None:
    write_file(home, "no section")
    assert current_user() == "login"


@pytest.mark.parametrize("error", [KeyError("uid not found: 1234"), OSError("No username set"), ImportError("pwd")])
def test_a_user_without_a_name_is_unknown(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", fail)
    assert current_user() == "unknown"


def test_a_name_that_is_not_utf_8_can_be_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "j\udcf6rg")
    assert current_user() == "j?rg"
