"""What the tests of the generator share: the small spec, copies of it to break, and its golden output."""

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from generator.__main__ import load
from generator.problems import Problem, SpecError
from generator.render import PACKAGE, render

ROOT = Path(__file__).parents[2]
MINI = Path(__file__).parent / "mini"
GOLDEN = MINI / "golden" / PACKAGE


def mini_spec(folder: Path) -> Path:
    """Copies the small spec into a folder, to be broken there."""
    return Path(shutil.copytree(MINI / "spec", folder / "spec"))


def replace(spec: Path, file: str, old: str, new: str) -> None:
    """Change the first occurrence of a string in one file of a spec."""
    path = spec / file
    content = path.read_text("utf-8")
    assert content.count(old) >= 1, f"{file} has no {old!r}"
    path.write_text(content.replace(old, new, 1), "utf-8")


def parsed(spec: Path) -> dict[str, Any]:
    """Every file of a spec as plain data, by its name."""
    return {path.relative_to(spec).as_posix(): yaml.safe_load(path.read_text("utf-8")) for path in spec.rglob("*.yaml")}


def problems(spec: Path, scratch: Path) -> list[Problem]:
    """The reasons why our rules or the generator reject a spec; empty if they accept it."""
    try:
        render(load(spec), scratch / PACKAGE)
    except SpecError as exc:
        return exc.problems
    return []


def golden_package() -> ModuleType:
    """The golden package under a name of its own, beside the real one."""
    name = "golden_mlflow_rest"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            name, GOLDEN / "__init__.py", submodule_search_locations=[str(GOLDEN)]
        )
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
