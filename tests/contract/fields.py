"""Which of the response fields in the spec a run has seen. A response of `{}` fits every description."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Field = tuple[str, str]
REFERENCE = "#/components/schemas/"


@dataclass
class FieldCoverage:
    """Fields as pairs of the schema's name and the property's.

    Attributes:
        description: The OpenAPI document.
        declared: All fields that a success can have.
        seen: Those of them that were in one.
    """

    description: Mapping[str, Any]
    declared: set[Field] = field(default_factory=set)
    seen: set[Field] = field(default_factory=set)

    def __post_init__(self) -> None:
        for item in self.description["paths"].values():
            for operation in item.values():
                for schema in _success_schemas(operation):
                    self._declare(schema)

    def see(self, label: str, body: Any) -> None:
        """Note what a successful response contains.

        Args:
            label: `METHOD /path` of the operation.
            body: The JSON value.
        """
        method, _, path = label.partition(" ")
        for schema in _success_schemas(self.description["paths"][path][method.lower()]):
            self._see(schema, body)

    def unseen(self) -> dict[str, list[str]]:
        """The properties that were declared and not seen, by schema."""
        result: dict[str, list[str]] = {}
        for schema, name in sorted(self.declared - self.seen):
            result.setdefault(schema, []).append(name)
        return result

    def _declare(self, schema: Mapping[str, Any]) -> None:
        name, resolved = self._resolve(schema)
        for key, inner in resolved.get("properties", {}).items():
            if (name, key) not in self.declared:
                self.declared.add((name, key))
                self._declare(inner)
        for inner in _members(resolved):
            self._declare(inner)

    def _see(self, schema: Mapping[str, Any], value: Any) -> None:
        name, resolved = self._resolve(schema)
        if isinstance(value, list):
            for item in value:
                self._see(resolved.get("items", {}), item)
        elif isinstance(value, dict):
            properties = resolved.get("properties", {})
            for key, inner in value.items():
                if key in properties:
                    self.seen.add((name, key))
                self._see(properties.get(key) or resolved.get("additionalProperties") or {}, inner)

    def _resolve(self, schema: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        reference = schema.get("$ref", "")
        if not reference:
            return "", schema
        name = reference.removeprefix(REFERENCE)
        return name, self.description["components"]["schemas"][name]


def _success_schemas(operation: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            yield from (content["schema"] for content in response.get("content", {}).values() if "schema" in content)


def _members(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), Mapping):
            yield schema[key]
