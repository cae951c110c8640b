"""Reads the YAML files of the spec, and remembers the line of each node."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import yaml

from generator.problems import Problem, SpecError

# YAML 1.2's core schema: no `yes`, no `on`, no dates, no octal or sexagesimal numbers.
_SCALARS: tuple[tuple[re.Pattern[str], Any], ...] = (
    (re.compile(r"true|false"), lambda literal: literal == "true"),
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


class SpecFile:
    """One YAML file of the spec.

    Attributes:
        file: Its name relative to the project's root, with `/`.
        data: Its content; every key is a string.
        content: Its bytes as they are on disk.
    """

    def __init__(self, path: Path, file: str) -> None:
        self.path = path
        self.file = file
        self.content = path.read_bytes()
        self._lines: dict[str, int] = {}
        self._built: set[int] = set()
        try:
            node = yaml.compose(self.content, Loader=yaml.CSafeLoader)
        except yaml.YAMLError as exc:
            mark = getattr(exc, "problem_mark", None)
            line = mark.line + 1 if mark else 0
            reason = f"not YAML: {getattr(exc, 'problem', None) or exc}"
            raise SpecError([Problem(file, "", reason, line)]) from exc
        except RecursionError as exc:
            raise SpecError([Problem(file, "", "not YAML: nested too deeply")]) from exc
        self.data: Any = self._build(node, "") if node is not None else {}
        if not isinstance(self.data, dict):
            raise SpecError([self.problem("", f"a file of the spec is a map, not {self.data!r}")])

    def problem(self, pointer: str, reason: str) -> Problem:
        """A problem at `pointer`, or at its nearest parent that has a line."""
        parent = pointer
        while parent and parent not in self._lines:
            parent = parent.rpartition("/")[0]
        return Problem(self.file, pointer, reason, self._lines.get(parent, 0))

    def _build(self, node: yaml.Node, pointer: str) -> Any:
        self._lines.setdefault(pointer, node.start_mark.line + 1)
        if id(node) in self._built:
            raise SpecError([self.problem(pointer, "an anchor is not used: write it out, or refer to a schema")])
        self._built.add(id(node))
        if isinstance(node, yaml.MappingNode):
            mapping: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = key_node.value
                line = key_node.start_mark.line + 1
                if not isinstance(key, str):
                    raise SpecError([Problem(self.file, pointer, "a key is a string", line)])
                child = f"{pointer}/{escape(key)}"
                if key in mapping:
                    raise SpecError([Problem(self.file, child, f"duplicate key {key!r}", line)])
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
            raise SpecError([self.problem(pointer, f"a number that JSON cannot represent: {exc}")]) from exc


def _scalar(literal: str) -> Any:
    for pattern, convert in _SCALARS:
        if pattern.fullmatch(literal):
            value = convert(literal)
            if isinstance(value, float) and not math.isfinite(value):
                raise ValueError(literal)
            return value
    return literal


class Spec:
    """All files of the spec.

    Attributes:
        deviations: `deviations.yaml`, if there is one. It does not belong to the document.
        root: `openapi.yaml`.
        common: `common.yaml`.
        tags: The tags, in the order that the root gives them.
        paths: The file with a tag's operations, by tag.
        schemas: The file with a tag's schemas, by tag; a tag without schemas of its own has none.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = self._read("openapi.yaml")
        self.common = self._read("common.yaml")
        self.tags = self._find_tags()
        self.paths = {tag: self._read(f"paths/{tag}.yaml") for tag in self.tags}
        self.schemas = {
            tag: self._read(f"schemas/{tag}.yaml") for tag in self.tags if (folder / "schemas" / f"{tag}.yaml").exists()
        }
        self.deviations = self._read(DEVIATIONS) if (folder / DEVIATIONS).exists() else None
        listed = {spec_file.path for spec_file in (*self.files, *([self.deviations] if self.deviations else []))}
        unlisted = [path for path in sorted(folder.rglob("*")) if path.suffix in _SUFFIXES and path not in listed]
        if unlisted:
            names = [f"{folder.name}/{path.relative_to(folder).as_posix()}" for path in unlisted]
            raise SpecError(
                Problem(name, "", "no tag in openapi.yaml has this name: the file would be omitted") for name in names
            )

    @property
    def files(self) -> list[SpecFile]:
        """Every file of the document, in a stable order."""
        return [self.root, self.common, *self.paths.values(), *self.schemas.values()]

    def _find_tags(self) -> list[str]:
        tags = self.root.data.get("tags")
        names = [tag.get("name") for tag in tags if isinstance(tag, dict)] if isinstance(tags, list) else []
        problems = []
        if not names or len(names) != len(tags or ()):
            problems.append(self.root.problem("/tags", "tags is a list of maps, each with a name"))
        for index, name in enumerate(names):
            if not isinstance(name, str) or not _TAG.fullmatch(name):
                problems.append(self.root.problem(f"/tags/{index}/name", f"a tag is in snake_case, not {name!r}"))
            elif name in names[:index]:
                problems.append(self.root.problem(f"/tags/{index}/name", f"duplicate tag {name}"))
        if problems:
            raise SpecError(problems)
        return [str(name) for name in names]

    def _read(self, name: str) -> SpecFile:
        path = self.folder / name
        file = f"{self.folder.name}/{name}"
        if not path.is_file():
            raise SpecError([Problem(file, "", "the file is missing")])
        return SpecFile(path, file)
