"""Reads the parts of the description, and remembers where each thing stands."""

from __future__ import annotations

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
        try:
            node = yaml.compose(self.text, Loader=yaml.CSafeLoader)
        except yaml.YAMLError as exc:
            mark = getattr(exc, "problem_mark", None)
            line = mark.line + 1 if mark else 0
            reason = f"not YAML: {getattr(exc, 'problem', None) or exc}"
            raise DescriptionError([Problem(file, "", reason, line)]) from exc
        self.data: Any = self._build(node, "") if node is not None else {}

    def problem(self, pointer: str, reason: str) -> Problem:
        """A problem at `pointer`, or at its nearest parent that has a line."""
        known = pointer
        while known and known not in self._lines:
            known = known.rpartition("/")[0]
        return Problem(self.file, pointer, reason, self._lines.get(known, 0))

    def _build(self, node: yaml.Node, pointer: str) -> Any:
        self._lines[pointer] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            mapping: dict[str, Any] = {}
            for key_node, value_node in node.value:
                key = key_node.value
                child = f"{pointer}/{escape(key)}"
                if key in mapping:
                    line = key_node.start_mark.line + 1
                    raise DescriptionError([Problem(self.file, child, f"the key {key!r} stands here twice", line)])
                mapping[key] = self._build(value_node, child)
                self._lines[child] = key_node.start_mark.line + 1
            return mapping
        if isinstance(node, yaml.SequenceNode):
            return [self._build(item, f"{pointer}/{index}") for index, item in enumerate(node.value)]
        if not getattr(node, "style", None):  # neither quoted nor a block
            for pattern, convert in _SCALARS:
                if pattern.fullmatch(node.value):
                    return convert(node.value)
        return node.value


class Description:
    """All parts of the description.

    Attributes:
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
        self.tags: list[str] = [tag["name"] for tag in self.root.data.get("tags", [])]
        self.paths = {tag: self._part(f"paths/{tag}.yaml") for tag in self.tags}
        self.schemas = {
            tag: self._part(f"schemas/{tag}.yaml") for tag in self.tags if (folder / "schemas" / f"{tag}.yaml").exists()
        }
        known = {part.path for part in self.parts}
        strays = [path for path in sorted(folder.rglob("*.yaml")) if path not in known]
        if strays:
            names = [f"{folder.name}/{path.relative_to(folder).as_posix()}" for path in strays]
            raise DescriptionError(
                Problem(name, "", "no tag in openapi.yaml has this name: the part would be left out") for name in names
            )

    @property
    def parts(self) -> list[Part]:
        """Every part, in a stable order."""
        return [self.root, self.common, *self.paths.values(), *self.schemas.values()]

    def _part(self, name: str) -> Part:
        path = self.folder / name
        file = f"{self.folder.name}/{name}"
        if not path.exists():
            raise DescriptionError([Problem(file, "", "the part is missing")])
        return Part(path, file)
