"""Joins the parts of the description into one OpenAPI document."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from generator.parts import Description, Part, escape, unescape
from generator.problems import DescriptionError, Problem

SECTIONS = ("schemas", "parameters", "responses", "securitySchemes")


class Bundle:
    """The whole description as one document, and the way back to the parts.

    Attributes:
        document: The OpenAPI document; its references are all of the form `#/components/<section>/<name>`.
        sources: Where each path and component comes from: (part, pointer) by the pointer in the document.
    """

    def __init__(self, description: Description) -> None:
        self.description = description
        self.sources: dict[str, tuple[Part, str]] = {}
        self._problems: list[Problem] = []
        self._components: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
        self._homes = self._find_homes()
        self.document = self._join()
        if self._problems:
            raise DescriptionError(self._problems)

    def source(self, pointer: str) -> tuple[Part, str]:
        """The part and the pointer in it for a pointer into the document."""
        known = pointer
        while known and known not in self.sources:
            known = known.rpartition("/")[0]
        if not known:
            return self.description.root, pointer
        part, inner = self.sources[known]
        return part, inner + pointer[len(known) :]

    def problem(self, pointer: str, reason: str) -> Problem:
        """A problem at a pointer into the document, told by its place in the parts."""
        part, inner = self.source(pointer)
        return part.problem(inner, reason)

    def _find_homes(self) -> dict[tuple[str, str], str]:
        """Maps (file, pointer) of every component to its pointer in the document."""
        homes: dict[tuple[str, str], str] = {}
        places = [(part, "", "schemas") for part in self.description.schemas.values()]
        places += [(self.description.common, f"/{section}", section) for section in SECTIONS]
        for part, prefix, section in places:
            members = part.data.get(section, {}) if prefix else part.data
            if not isinstance(members, dict):
                self._problems.append(part.problem(prefix, f"{section} is a map, not {members!r}"))
                continue
            for name, member in members.items():
                pointer = f"{prefix}/{escape(name)}"
                target = f"/components/{section}/{escape(name)}"
                if target in self.sources:
                    other, _ = self.sources[target]
                    self._problems.append(part.problem(pointer, f"{name} is defined in {other.file} already"))
                    continue
                homes[part.file, pointer] = target
                self.sources[target] = (part, pointer)
                self._components[section][name] = member
        return homes

    def _join(self) -> dict[str, Any]:
        description = self.description
        paths: dict[str, Any] = {}
        for part in description.paths.values():
            for path, item in part.data.items():
                pointer = f"/{escape(path)}"
                target = f"/paths{pointer}"
                if target in self.sources:
                    other, _ = self.sources[target]
                    self._problems.append(part.problem(pointer, f"the path is described in {other.file} already"))
                    continue
                self.sources[target] = (part, pointer)
                paths[path] = self._localise(item, part, pointer)
        components: dict[str, Any] = {}
        for section in SECTIONS:
            members = self._components[section]
            if members:
                components[section] = {}
            for name, member in members.items():
                part, pointer = self.sources[f"/components/{section}/{escape(name)}"]
                components[section][name] = self._localise(member, part, pointer)
        return {**description.root.data, "paths": paths, "components": components}

    def _localise(self, value: Any, part: Part, pointer: str) -> Any:
        """Copies `value` with references between files turned into references inside the document."""
        if isinstance(value, list):
            return [self._localise(item, part, f"{pointer}/{index}") for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        # A property may be called `$ref` only in theory; in this description the key is always a reference.
        if isinstance(value.get("$ref"), str):
            return {**value, "$ref": self._resolve(value["$ref"], part, f"{pointer}/$ref")}
        return {key: self._localise(item, part, f"{pointer}/{escape(key)}") for key, item in value.items()}

    def _resolve(self, reference: str, part: Part, pointer: str) -> str:
        file, _, fragment = reference.partition("#")
        target = _normalise(str(PurePosixPath(part.file).parent / file)) if file else part.file
        home = self._homes.get((target, fragment))
        if home is None:
            self._problems.append(part.problem(pointer, f"unresolved reference {unescape(reference)!r}"))
            return reference
        return f"#{home}"


def _normalise(path: str) -> str:
    steps: list[str] = []
    for step in path.split("/"):
        if step == ".." and steps:
            steps.pop()
        elif step != ".":
            steps.append(step)
    return "/".join(steps)


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    """Every operation of a document as (path, method, operation), in the document's order."""
    return [
        (path, method, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    ]


def follow(value: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for, or the value itself.

    Args:
        value: A schema, parameter or response of a document whose references are all to its components.
        components: That document's components.
    """
    if "$ref" not in value:
        return value
    _, section, name = value["$ref"].rsplit("/", 2)
    found: dict[str, Any] = components[section][name]
    return found


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
