"""A bar is drawn of what transfers and workflows report."""

from __future__ import annotations

import sys
from io import StringIO

import pytest
from rich.console import Console

from mlflow_wrap import MissingDependencyError, ProgressBar, TransferProgress, WorkflowProgress
from mlflow_wrap._artifacts.progress import ProgressReporter


def draw(*reports: TransferProgress | WorkflowProgress) -> str:
    output = StringIO()
    with ProgressBar(Console(file=output, force_terminal=True, width=120, color_system=None)) as bar:
        for report in reports:
            bar(report)
    return output.getvalue()


def test_it_shows_bytes_files_and_the_current_file() -> None:
    shown = draw(
        TransferProgress(None, 0, None, 0, 2),
        TransferProgress("models/[red]a.bin", 1_000_000, 2_000_000, 1, 2),
        TransferProgress(None, 2_000_000, 2_000_000, 2, 2),
    )
    assert "files models/[red]a.bin" in shown
    assert "1.0 MB, 1/2 files" in shown
    assert "100%" in shown
    assert "2.0 MB, 2/2 files" in shown


def test_it_shows_each_step_of_a_workflow() -> None:
    shown = draw(WorkflowProgress("points", "loss", 1, 3), WorkflowProgress("files", "a", 5, None))
    assert "points loss" in shown
    assert "1/3" in shown
    assert "5/?" in shown


def test_it_ends_with_an_error_of_the_transfer(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        with ProgressReporter(True, 10, 1) as reporter:
            reporter.add("a", 5)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "files" in captured.err


def test_nothing_is_drawn_unless_it_is_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressReporter(False, 10, 1) as reporter:
        reporter.add("a", 10)
        reporter.finish_file()
    assert capsys.readouterr() == ("", "")


def test_without_rich_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    with pytest.raises(MissingDependencyError, match=r"this needs rich: pip install 'mlflow-wrap\[progress\]'"):
        ProgressReporter(True)
