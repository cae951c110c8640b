"""Whatever the files contain, the result is a client or a list of problems, never a traceback."""

import copy
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import generator.render
from tests.generator.support import MINI, parsed, problems

_LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
JSON = st.recursive(_LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3))
KeyPath = tuple[str | int, ...]


@cache
def sound() -> dict[str, Any]:
    return parsed(MINI / "spec")


def paths_in(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:
    yield path
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths_in(item, (*path, key))


def at(value: Any, path: KeyPath) -> Any:
    for step in path:
        value = value[step]
    return value


PATHS = [path for path in paths_in(sound()) if path]


def rejected_or_rendered(files: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            path = Path(folder) / "spec" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
        for problem in problems(Path(folder) / "spec", Path(folder)):
            assert problem.file.startswith("spec/")
            assert problem.reason


@pytest.fixture(autouse=True)
def unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    # Formatting takes most of the time; that what is rendered is Python is checked below without it.
    monkeypatch.setattr(generator.render, "format_tree", compiles)


def compiles(folder: Path) -> None:
    for path in folder.rglob("*.py"):
        compile(path.read_text("utf-8"), str(path), "exec")


_settings = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@_settings
@given(st.sampled_from(PATHS), JSON)
def test_any_value_at_any_path_is_rejected_or_rendered(path: KeyPath, value: Any) -> None:
    files = copy.deepcopy(sound())
    at(files, path[:-1])[path[-1]] = value
    rejected_or_rendered(files)


@_settings
@given(st.sampled_from(PATHS), st.sampled_from(PATHS))
def test_any_node_at_the_path_of_another_is_rejected_or_rendered(path: KeyPath, source: KeyPath) -> None:
    files = copy.deepcopy(sound())
    at(files, path[:-1])[path[-1]] = copy.deepcopy(at(sound(), source))
    rejected_or_rendered(files)


@_settings
@given(st.sampled_from(PATHS), st.text() | st.sampled_from(sorted({str(path[-1]) for path in PATHS})))
def test_any_key_renamed_is_rejected_or_rendered(path: KeyPath, key: str) -> None:
    files = copy.deepcopy(sound())
    parent = at(files, path[:-1])
    if isinstance(parent, dict) and len(path) > 1:
        parent[key] = parent.pop(path[-1])
    rejected_or_rendered(files)


@_settings
@given(st.sampled_from(PATHS))
def test_any_omitted_node_is_rejected_or_rendered(path: KeyPath) -> None:
    files = copy.deepcopy(sound())
    del at(files, path[:-1])[path[-1]]
    rejected_or_rendered(files)


@_settings
@given(st.sampled_from(sorted(sound())), st.text() | st.binary())
def test_any_bytes_instead_of_a_file_are_rejected_or_rendered(file: str, content: str | bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec"
        for name in sound():
            (spec / name).parent.mkdir(parents=True, exist_ok=True)
            (spec / name).write_bytes((MINI / "spec" / name).read_bytes())
        (spec / file).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "repath"))
        problems(spec, Path(folder))
