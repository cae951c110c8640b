"""The commands: generating is all or nothing, and checking lists what is stale."""

import shutil
from pathlib import Path

import pytest

import generator.__main__ as program
from generator.render import PACKAGE
from generator.trees import files
from tests.generator.support import GOLDEN, ROOT, mini_spec, replace


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the small description, generated once."""
    root = tmp_path_factory.mktemp("fresh")
    mini_spec(root)
    # Every rule of the sync counterpart must apply somewhere, so the real source is used.
    for home in program.ASYNC_FOLDERS:
        shutil.copytree(ROOT / home / "_async", root / home / "_async")
    assert program.main(["generate", "--root", str(root)]) == 0
    return root


@pytest.fixture
def project(fresh: Path, tmp_path: Path) -> Path:
    """A copy of it to play with."""
    return Path(shutil.copytree(fresh, tmp_path / "project"))


def run(command: str, project: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = program.main([command, "--root", str(project)])
    captured = capsys.readouterr()
    return status, captured.out + captured.err


def test_generate_writes_the_client_and_the_sync_counterparts(project: Path) -> None:
    assert files(project / "generated" / PACKAGE) == files(GOLDEN)
    for home in program.ASYNC_FOLDERS:
        counterparts = files(project / home / "_sync")
        assert counterparts.keys() == files(project / home / "_async").keys()
        assert all(text.startswith(b"# Made by `make generate` from ") for text in counterparts.values())


def test_nothing_is_left_beside_what_is_generated(project: Path) -> None:
    assert sorted(path.name for path in project.iterdir()) == ["generated", "mlflow_wrap", "spec", "tests"]
    assert sorted(path.name for path in (project / "generated").iterdir()) == [PACKAGE]


def test_a_rejected_spec_leaves_everything_as_it_was(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(project)
    replace(project / "spec", "schemas/things.yaml", "  description: What a thing looks like.\n", "")
    for command in ("generate", "check", "lint"):
        status, output = run(command, project, capsys)
        assert status == 1
        assert "spec/schemas/things.yaml:1 #/Colour: the schema Colour needs a description" in output
    after = files(project)
    assert {name for name in before if before[name] != after.get(name)} == {"spec/schemas/things.yaml"}
    assert before.keys() == after.keys()


def test_an_error_that_only_the_renderer_detects_leaves_everything_as_it_was(
    project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(project)
    replace(project / "spec", "schemas/things.yaml", "What a thing looks like.", "Another description.")

    def fail(_: Path) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr("generator.render.format_tree", fail)
    with pytest.raises(OSError, match="the disk is full"):
        run("generate", project, capsys)
    assert {name: text for name, text in files(project).items() if not name.startswith("spec/")} == {
        name: text for name, text in before.items() if not name.startswith("spec/")
    }


def test_a_conversion_rule_that_applies_nowhere_is_reported(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(project / "mlflow_wrap" / "_async")
    (project / "mlflow_wrap" / "_async").mkdir()
    shutil.rmtree(project / "mlflow_wrap" / "_http")
    shutil.rmtree(project / "tests" / "live" / "_async")
    status, output = run("generate", project, capsys)
    assert status == 1
    assert "nothing matches" in output


def test_lint_counts_the_operations(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("lint", project, capsys) == (0, "20 operations, no problem\n")


def test_check_is_content_with_a_fresh_tree(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Python's own caches beside the sources do not count.
    (project / "generated" / PACKAGE / "__pycache__").mkdir()
    (project / "generated" / PACKAGE / "__pycache__" / "types.cpython-311.pyc").touch()
    before = files(project)
    assert run("check", project, capsys)[0] == 0
    assert files(project) == before


def edit(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "# by hand\n", "utf-8")


def test_check_names_what_was_touched_and_repairs_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for home in (f"generated/{PACKAGE}", "mlflow_wrap/_sync", "tests/live/_sync"):
        edit(project / home / "__init__.py")
        (project / home / "stray.py").touch()
    (project / "generated" / PACKAGE / "models" / "thing.py").unlink()
    (project / "mlflow_wrap" / "_sync" / "client.py").unlink()
    before = files(project)
    status, output = run("check", project, capsys)
    assert status == 1
    assert output.splitlines()[1:] == [
        f"  generated/{PACKAGE}/__init__.py: differs",
        f"  generated/{PACKAGE}/models/thing.py: missing",
        f"  generated/{PACKAGE}/stray.py: nothing generates this file",
        "  mlflow_wrap/_sync/__init__.py: differs",
        "  mlflow_wrap/_sync/client.py: missing",
        "  mlflow_wrap/_sync/stray.py: nothing generates this file",
        "  tests/live/_sync/__init__.py: differs",
        "  tests/live/_sync/stray.py: nothing generates this file",
    ]
    assert files(project) == before


def test_generate_repairs_whatever_has_happened(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(project)
    edit(project / "mlflow_wrap" / "_sync" / "client.py")
    (project / "tests" / "live" / "_sync" / "stray.py").touch()
    # As a process leaves it that was killed between the two renames.
    (project / "generated" / PACKAGE).rename(project / "generated" / f".{PACKAGE}.old")
    status, output = run("check", project, capsys)
    assert status == 1
    assert f"generated/{PACKAGE}/client.py: missing" in output
    assert run("generate", project, capsys)[0] == 0
    assert files(project) == before
