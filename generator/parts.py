"""Reads the parts of the description, and remembers where each thing stands."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import yaml

from generator.problems import DescriptionError, Problem

# YAML 1.2's core schema: no `yes`, no `on`, no dates, no octal or sexagesimal numbers.
_SCALARS: tuple[tuple[re.Pattern[str], Any], ...] = (
    (re.compile(r"true|false"), lambda text: text == "true"),
    (re.compile(r"null|~|"), lambda _: None),
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
)

DEVIATIONS = "deviations.yaml"
_SUFFIXES = (".yaml", ".yml", ".json")
# A tag is the name of two files and of a Python package.
_TAG = re.compile(r"[a-z][a-z0-9_]{0,60}")


def escape(token: str) -> str:
    """Escapes one reference token of a JSON pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Undoes `escape`."""
    return token.replace("~1", "/").replace("~0", "~")


class Part:
    """One YAML file of the description.

    Attributes:
        file: Its name relative to the project's root, with `/`.
        data: Its content; every key is a string.
        text: Its bytes as they are on the disk.
    """

    def __init__(self, path: Path, file: str) -> None:
        self.path = path
        self.file = file
        self.text = path.read_bytes()
        self._lines: dict[str, int] = {}
        self._built: set[int] = set()
        try:
            node = yaml.compose(self.text, Loader=yaml.CSafeLoader)
        except yaml.YAMLError as exc:
            mark = getattr(exc, "problem_mark", None)
            line = mark.line + 1 if mark else 0
            reason = f"not YAML: {getattr(exc, 'problem', None) or exc}"
            raise DescriptionError([Problem(file, "", reason, line)]) from exc
        except RecursionError as exc:
            raise DescriptionError([Problem(file, "", "not YAML: nested too deeply")]) from exc
        self.data: Any = self._build(node, "") if node is not None else {}
        if not isinstance(self.data, dict):
            raise DescriptionError([self.problem("", f"a part is a map, not {self.data!r}")])

    def problem(self, pointer: str, reason: str) -> Problem:
        """A problem at `pointer`, or at its nearest parent that has a line."""
        known = pointer
        while known and known not in self._lines:
            known = known.rpartition("/")[0]
        return Problem(self.file, pointer, reason, self._lines.get(known, 0))

    def _build(self, node: yaml.Node, pointer: str) -> Any:
        self._lines.setdefault(pointer, node.start_mark.line + 1)
        if id(node) in self._built:
            raise DescriptionError([self.problem(pointer, "an anchor is not used: write it out, or refer to a schema")])
        self._built.add(id(node))
        if isinstance(node, yaml.MappingNode):
            mapping: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = key_node.value
                line = key_node.start_mark.line + 1
                if not isinstance(key, str):
                    raise DescriptionError([Problem(self.file, pointer, "a key is a text", line)])
                child = f"{pointer}/{escape(key)}"
                if key in mapping:
                    raise DescriptionError([Problem(self.file, child, f"the key {key!r} stands here twice", line)])
                self._lines[child] = line
                mapping[key] = self._build(value_node, child)
            return mapping
        if isinstance(node, yaml.SequenceNode):
            return [self._build(item, f"{pointer}/{index}") for index, item in enumerate(node.value)]
        if getattr(node, "style", None):  # quoted, or a block
            return node.value
        try:
            return _scalar(node.value)
        except ValueError as exc:
            raise DescriptionError([self.problem(pointer, f"a number that JSON cannot hold: {exc}")]) from exc


def _scalar(text: str) -> Any:
    for pattern, convert in _SCALARS:
        if pattern.fullmatch(text):
            value = convert(text)
            if isinstance(value, float) and not math.isfinite(value):
                raise ValueError(text)
            return value
    return text


class Description:
    """All parts of the description.

    Attributes:
        deviations: `deviations.yaml`, if there is one. It is no part of the document.
        root: `openapi.yaml`.
        common: `common.yaml`.
        tags: The tags, in the order that the root gives them.
        paths: The part with a tag's operations, by tag.
        schemas: The part with a tag's schemas, by tag; a tag without schemas of its own has none.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = self._part("openapi.yaml")
        self.common = self._part("common.yaml")
        self.tags = self._find_tags()
        self.paths = {tag: self._part(f"paths/{tag}.yaml") for tag in self.tags}
        self.schemas = {
            tag: self._part(f"schemas/{tag}.yaml") for tag in self.tags if (folder / "schemas" / f"{tag}.yaml").exists()
        }
        self.deviations = self._part(DEVIATIONS) if (folder / DEVIATIONS).exists() else None
        known = {part.path for part in (*self.parts, *([self.deviations] if self.deviations else []))}
        strays = [path for path in sorted(folder.rglob("*")) if path.suffix in _SUFFIXES and path not in known]
        if strays:
            names = [f"{folder.name}/{path.relative_to(folder).as_posix()}" for path in strays]
            raise DescriptionError(
                Problem(name, "", "no tag in openapi.yaml has this name: the part would be left out") for name in names
            )

    @property
    def parts(self) -> list[Part]:
        """Every part, in a stable order."""
        return [self.root, self.common, *self.paths.values(), *self.schemas.values()]

    def _find_tags(self) -> list[str]:
        given = self.root.data.get("tags")
        names = [tag.get("name") for tag in given if isinstance(tag, dict)] if isinstance(given, list) else []
        faults = []
        if not names or len(names) != len(given or ()):
            faults.append(self.root.problem("/tags", "tags is a list of maps, each with a name"))
        for index, name in enumerate(names):
            if not isinstance(name, str) or not _TAG.fullmatch(name):
                faults.append(self.root.problem(f"/tags/{index}/name", f"a tag is in snake_case, not {name!r}"))
            elif name in names[:index]:
                faults.append(self.root.problem(f"/tags/{index}/name", f"the tag {name} stands here twice"))
        if faults:
            raise DescriptionError(faults)
        return [str(name) for name in names]

    def _part(self, name: str) -> Part:
        path = self.folder / name
        file = f"{self.folder.name}/{name}"
        if not path.is_file():
            raise DescriptionError([Problem(file, "", "the part is missing")])
        return Part(path, file)
