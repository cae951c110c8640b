"""Parts are YAML 1.2, and remember where each thing stands."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.problems import Problem, SpecError
from generator.spec_files import SpecFile, escape, unescape


def write_file(tmp_path: Path, text: str) -> SpecFile:
    (tmp_path / "part.yaml").write_text(text, "utf-8")
    return SpecFile(tmp_path / "part.yaml", "spec/file.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((word, word) for word in ("yes", "no", "on", "off", "y", "n", "True", "FALSE", "Null")),
        *(
            (text, text)
            for text in ("2024-01-31", "2024-01-31T10:00:00Z", "12:30:45", "0x1F", "0o17", "1_000", "1.2.3")
        ),
        *((text, text) for text in (".inf", ".nan", "NaN", "Infinity", "=", "<<", "1e", "+")),
        *((f"'{text}'", text) for text in ("true", "1", "null", "")),
        ('"1.5"', "1.5"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-12", -12),
        ("010", 10),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("9007199254740993", 9007199254740993),
        ("[a, 1]", ["a", 1]),
        ("{a: no}", {"a": "no"}),
        (">-\n  1", "1"),
        ("|\n  true", "true\n"),
    ],
)
def test_scalars_are_read_as_yaml_1_2_does(text: str, value: Any, tmp_path: Path) -> None:
    scalar = write_file(tmp_path, f"key: {text}\n").data["key"]
    assert (scalar, type(scalar)) == (value, type(value))


def test_keys_are_strings_whatever_they_look_like(tmp_path: Path) -> None:
    assert write_file(tmp_path, "200: a\ntrue: b\nnull: c\n").data == {"200": "a", "true": "b", "null": "c"}


def test_an_empty_file_is_an_empty_map(tmp_path: Path) -> None:
    assert write_file(tmp_path, "# nothing yet\n").data == {}


TEXT = """\
first: 1

second:
  - name: a
    "x/y~z": >-
      long
  - name: b
"""


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ("", 1),
        ("/first", 1),
        ("/second", 3),
        ("/second/0", 4),
        ("/second/0/x~1y~0z", 5),
        ("/second/1/name", 7),
        ("/second/1/name/not/there", 7),
        ("/third", 1),
    ],
)
def test_a_problem_has_the_line_of_its_node_or_of_the_nearest_parent(pointer: str, line: int, tmp_path: Path) -> None:
    assert write_file(tmp_path, TEXT).problem(pointer, "wrong") == Problem("spec/file.yaml", pointer, "wrong", line)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb:\n  c: 1\n  c: 2\n", "spec/file.yaml:4 #/b/c: duplicate key 'c'"),
        ("a: 1\n'a': 2\n", "spec/file.yaml:2 #/a: duplicate key 'a'"),
        ("a: [\n", "spec/file.yaml:2 #/: not YAML"),
        ("a: &x 1\nb: *x\n", "spec/file.yaml:2 #/b: an anchor is not used"),
        ("a: &x [*x]\n", "spec/file.yaml:1 #/a/0: an anchor is not used"),
        ("a: 1\n---\nb: 2\n", "spec/file.yaml:2 #/: not YAML"),
        ("just text\n", "spec/file.yaml:1 #/: a file of the spec is a map, not 'just text'"),
        ("a: 1e999\n", "spec/file.yaml:1 #/a: a number that JSON cannot represent"),
        (f"a: {'1' * 5000}\n", "spec/file.yaml:1 #/a: a number that JSON cannot represent"),
        ("? [a]\n: 1\n", "spec/file.yaml:1 #/: a key is a string"),
    ],
)
def test_what_is_no_plain_map_is_rejected_with_its_line(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        write_file(tmp_path, text)
    assert str(caught.value).startswith(message)


@settings(deadline=None)
@given(st.text())
def test_a_pointer_token_survives_escaping(token: str) -> None:
    assert unescape(escape(token)) == token
    assert "/" not in escape(token)


def test_a_problem_without_a_line_names_the_file_alone() -> None:
    assert str(Problem("spec/x.yaml", "", "the file is missing")) == "spec/x.yaml #/: the file is missing"
