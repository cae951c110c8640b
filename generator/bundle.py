"""Joins the files of the spec into one OpenAPI document."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from generator.problems import Problem, SpecError
from generator.spec_files import Spec, SpecFile, escape, unescape

SECTIONS = ("schemas", "parameters", "responses", "securitySchemes")


class Bundle:
    """The whole spec as one document, and the way back to its files.

    Attributes:
        document: The OpenAPI document; its references are all of the form `#/components/<section>/<name>`.
        sources: Where each path and component comes from: (file, pointer) by the pointer in the document.
    """

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.sources: dict[str, tuple[SpecFile, str]] = {}
        self._problems: list[Problem] = []
        self._components: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
        self._homes = self._find_homes()
        self.document = self._join()
        if self._problems:
            raise SpecError(self._problems)

    def source(self, pointer: str) -> tuple[SpecFile, str]:
        """The file and the pointer in it for a pointer into the document."""
        parent = pointer
        while parent and parent not in self.sources:
            parent = parent.rpartition("/")[0]
        if not parent:
            return self.spec.root, pointer
        source_file, inner = self.sources[parent]
        return source_file, inner + pointer[len(parent) :]

    def problem(self, pointer: str, reason: str) -> Problem:
        """A problem at a pointer into the document, reported with its file and line."""
        source_file, inner = self.source(pointer)
        return source_file.problem(inner, reason)

    def _find_homes(self) -> dict[tuple[str, str], str]:
        """Maps (file, pointer) of every component to its pointer in the document."""
        homes: dict[tuple[str, str], str] = {}
        sections = [(source_file, "", "schemas") for source_file in self.spec.schemas.values()]
        sections += [(self.spec.common, f"/{section}", section) for section in SECTIONS]
        for source_file, prefix, section in sections:
            members = source_file.data.get(section, {}) if prefix else source_file.data
            if not isinstance(members, dict):
                self._problems.append(source_file.problem(prefix, f"{section} is a map, not {members!r}"))
                continue
            for name, member in members.items():
                pointer = f"{prefix}/{escape(name)}"
                target = f"/components/{section}/{escape(name)}"
                if target in self.sources:
                    other, _ = self.sources[target]
                    self._problems.append(source_file.problem(pointer, f"{name} is defined in {other.file} already"))
                    continue
                homes[source_file.file, pointer] = target
                self.sources[target] = (source_file, pointer)
                self._components[section][name] = member
        return homes

    def _join(self) -> dict[str, Any]:
        spec = self.spec
        paths: dict[str, Any] = {}
        for source_file in spec.paths.values():
            for path, item in source_file.data.items():
                pointer = f"/{escape(path)}"
                target = f"/paths{pointer}"
                if target in self.sources:
                    other, _ = self.sources[target]
                    self._problems.append(
                        source_file.problem(pointer, f"the path is described in {other.file} already")
                    )
                    continue
                self.sources[target] = (source_file, pointer)
                paths[path] = self._localise(item, source_file, pointer)
        components: dict[str, Any] = {}
        for section in SECTIONS:
            members = self._components[section]
            if members:
                components[section] = {}
            for name, member in members.items():
                source_file, pointer = self.sources[f"/components/{section}/{escape(name)}"]
                components[section][name] = self._localise(member, source_file, pointer)
        return {**spec.root.data, "paths": paths, "components": components}

    def _localise(self, value: Any, source_file: SpecFile, pointer: str) -> Any:
        """Copies `value` with references between files turned into references inside the document."""
        if isinstance(value, list):
            return [self._localise(item, source_file, f"{pointer}/{index}") for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        # A property may be called `$ref` only in theory; in this spec the key is always a reference.
        if isinstance(value.get("$ref"), str):
            return {**value, "$ref": self._resolve(value["$ref"], source_file, f"{pointer}/$ref")}
        return {key: self._localise(item, source_file, f"{pointer}/{escape(key)}") for key, item in value.items()}

    def _resolve(self, reference: str, source_file: SpecFile, pointer: str) -> str:
        file, _, fragment = reference.partition("#")
        target = _normalise(str(PurePosixPath(source_file.file).parent / file)) if file else source_file.file
        home = self._homes.get((target, fragment))
        if home is None:
            self._problems.append(source_file.problem(pointer, f"unresolved reference {unescape(reference)!r}"))
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
    """The target of a reference, or the value itself.

    Args:
        value: A schema, parameter or response of a document whose references are all to its components.
        components: That document's components.
    """
    if "$ref" not in value:
        return value
    _, section, name = value["$ref"].rsplit("/", 2)
    target: dict[str, Any] = components[section][name]
    return target


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
