"""What is rendered from the small description is what is committed."""

from pathlib import Path

import pytest

from generator.__main__ import load
from generator.render import format_tree, render
from generator.trees import differences
from tests.generator.support import GOLDEN, MINI


def test_the_small_spec_renders_to_the_golden_tree(tmp_path: Path) -> None:
    render(load(MINI / "spec"), tmp_path / "fresh")
    different = differences(tmp_path / "fresh", GOLDEN, "golden")
    assert not different, "if this is meant: `python -m tests.generator.refresh`, and read the difference"


def test_rendering_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    bundle = load(MINI / "spec")
    render(bundle, tmp_path / "one")
    render(bundle, tmp_path / "two")
    assert differences(tmp_path / "one", tmp_path / "two", "two") == []


def test_every_file_says_where_it_comes_from_and_that_it_is_not_to_be_edited() -> None:
    sources = sorted(GOLDEN.rglob("*.py"))
    assert sources
    for path in sources:
        head = path.read_text("utf-8").splitlines()[:2]
        assert head[0].startswith("# Made by `make generate` from spec/"), path
        assert head[1].startswith("# Do not edit"), path


def test_formatting_does_not_depend_on_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # `mlflow_wrap` is ours, so its imports stand apart from those of others.
    text = "import attrs\n\nimport mlflow_wrap\n\nprint(attrs, mlflow_wrap)\n"
    (tmp_path / "module.py").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    format_tree(Path())
    assert (tmp_path / "module.py").read_text("utf-8") == text
