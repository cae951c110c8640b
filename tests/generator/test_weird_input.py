"""Whatever stands in the parts, the answer is a client or a list of problems, never a traceback."""

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
Place = tuple[str | int, ...]


@cache
def sound() -> dict[str, Any]:
    return parsed(MINI / "spec")


def places(value: Any, path: Place = ()) -> Iterator[Place]:
    yield path
    if isinstance(value, dict | list):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(item, (*path, key))


def at(value: Any, path: Place) -> Any:
    for step in path:
        value = value[step]
    return value


PLACES = [place for place in places(sound()) if place]


def refused_or_rendered(parts: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, part in parts.items():
            path = Path(folder) / "spec" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(yaml.safe_dump(part, allow_unicode=True, sort_keys=False), "utf-8")
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
@given(st.sampled_from(PLACES), JSON)
def test_any_value_in_any_place_is_refused_or_rendered(place: Place, value: Any) -> None:
    parts = copy.deepcopy(sound())
    at(parts, place[:-1])[place[-1]] = value
    refused_or_rendered(parts)


@_settings
@given(st.sampled_from(PLACES), st.sampled_from(PLACES))
def test_any_part_in_the_place_of_another_is_refused_or_rendered(place: Place, source: Place) -> None:
    parts = copy.deepcopy(sound())
    at(parts, place[:-1])[place[-1]] = copy.deepcopy(at(sound(), source))
    refused_or_rendered(parts)


@_settings
@given(st.sampled_from(PLACES), st.text() | st.sampled_from(sorted({str(place[-1]) for place in PLACES})))
def test_any_key_renamed_is_refused_or_rendered(place: Place, key: str) -> None:
    parts = copy.deepcopy(sound())
    parent = at(parts, place[:-1])
    if isinstance(parent, dict) and len(place) > 1:
        parent[key] = parent.pop(place[-1])
    refused_or_rendered(parts)


@_settings
@given(st.sampled_from(PLACES))
def test_any_place_left_out_is_refused_or_rendered(place: Place) -> None:
    parts = copy.deepcopy(sound())
    del at(parts, place[:-1])[place[-1]]
    refused_or_rendered(parts)


@_settings
@given(st.sampled_from(sorted(sound())), st.text() | st.binary())
def test_any_bytes_in_place_of_a_part_are_refused_or_rendered(part: str, content: str | bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "spec"
        for name in sound():
            (spec / name).parent.mkdir(parents=True, exist_ok=True)
            (spec / name).write_bytes((MINI / "spec" / name).read_bytes())
        (spec / part).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
        problems(spec, Path(folder))
