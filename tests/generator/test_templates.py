"""The templates that we override stay few, small, numbered, and comparable with their originals."""

import re
from collections import Counter
from pathlib import Path

import openapi_python_client
import pytest

from generator.render import _OWN_MODULES, _OWN_TEMPLATES, TEMPLATES

UPSTREAM = TEMPLATES / "upstream"
INSTALLED = Path(openapi_python_client.__file__).parent / "templates"
# A brake on drift: what grows beyond it may belong into the hand-written layer instead.
MOST_LINES = 3200

OURS = sorted(path.name for path in TEMPLATES.glob("*.jinja"))
OVERRIDES = [name for name in OURS if not name.startswith("_")]


def numbers(name: str) -> list[int]:
    return [int(found) for found in re.findall(r"CHANGE (\d+)", (TEMPLATES / name).read_text("utf-8"))]


def table() -> list[tuple[int, list[str]]]:
    """The rows of the table in the README: the number, and the templates."""
    rows = re.findall(r"^\| (\d+) \| (.+?) \|", (TEMPLATES / "README.md").read_text("utf-8"), re.MULTILINE)
    return [(int(number), re.findall(r"`(\w+)`", names)) for number, names in rows]


def test_the_originals_are_those_of_the_overrides_and_no_others() -> None:
    assert sorted(path.name for path in UPSTREAM.iterdir()) == OVERRIDES


@pytest.mark.parametrize("name", OVERRIDES)
def test_an_original_is_that_of_the_installed_generator(name: str) -> None:
    same = (UPSTREAM / name).read_bytes() == (INSTALLED / name).read_bytes()
    assert same, f"upstream/{name} has changed: see 'Moving to a new version' in generator/templates/README.md"


def test_templates_of_our_own_are_those_that_are_rendered() -> None:
    assert [name for name in OURS if name.startswith("_")] == sorted(
        [*(f"{module}.jinja" for module in _OWN_MODULES), *_OWN_TEMPLATES]
    )
    assert not {name for name in OURS if name.startswith("_")} & {path.name for path in INSTALLED.iterdir()}


@pytest.mark.parametrize("name", OVERRIDES)
def test_an_override_tells_the_numbers_of_its_changes_and_no_others(name: str) -> None:
    stem = name.removesuffix(".py.jinja")
    assert sorted(set(numbers(name))) == [number for number, names in table() if stem in names]
    assert numbers(name)


def test_the_table_of_changes_numbers_them_in_order_and_each_once() -> None:
    listed = [number for number, _ in table()]
    assert listed == list(range(1, len(listed) + 1))
    unknown = Counter(f"{name}.py.jinja" for _, names in table() for name in names).keys() - set(OVERRIDES)
    assert not unknown


def test_the_templates_stay_small() -> None:
    lines = sum(len((TEMPLATES / name).read_text("utf-8").splitlines()) for name in OURS)
    assert lines <= MOST_LINES, f"{lines} lines of templates: is all of it about data and signatures?"
