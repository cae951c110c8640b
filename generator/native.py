"""Compares the spec with the schemas of FastAPI, for the routes that MLflow serves with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.bundle import follow

_NULL = {"type": "null"}


class SchemaDifference(NamedTuple):
    """One difference below a location: `only in the server`, `only in the spec` or `differs`."""

    relation: str
    location: str
    detail: str = ""


class NativeComparison:
    """Walks two schemas side by side.

    Args:
        ours: The bundled spec.
        served: FastAPI's document.

    Attributes:
        properties: How many properties were compared.
    """

    def __init__(self, ours: dict[str, Any], served: dict[str, Any]) -> None:
        self._ours: dict[str, Any] = ours["components"]
        self._served: dict[str, Any] = {"schemas": served.get("schemas", {})}
        self.properties = 0

    def operation(self, location: str, ours: dict[str, Any], served: dict[str, Any]) -> Iterator[SchemaDifference]:
        """Compares the query, the body and the response of one operation."""
        yield from self._query(location, ours, served)
        bodies = [_json(side.get("requestBody", {})) for side in (ours, served)]
        if bodies[1] is not None:
            yield from self._pair(f"{location} request", bodies[0], bodies[1], inward=True)
        responses = [_json(_success(side)) for side in (ours, served)]
        if responses[1]:
            yield from self._pair(f"{location} response", responses[0], responses[1], inward=False)

    def _query(self, location: str, ours: dict[str, Any], served: dict[str, Any]) -> Iterator[SchemaDifference]:
        sides = []
        for side, components in ((ours, self._ours), (served, self._served)):
            parameters = [follow(parameter, components) for parameter in side.get("parameters", [])]
            sides.append({parameter["name"]: parameter for parameter in parameters if parameter["in"] == "query"})
        mine, theirs = sides
        yield from self._names(f"{location} query", set(mine), set(theirs))
        for name in sorted(mine.keys() & theirs.keys()):
            if bool(mine[name].get("required")) != bool(theirs[name].get("required")):
                yield SchemaDifference(
                    "differs", f"{location} query.{name} required", f"the server says {not mine[name].get('required')}"
                )
            yield from self._walk(f"{location} query.{name}", mine[name]["schema"], theirs[name]["schema"], inward=True)

    def _pair(self, location: str, ours: Any, served: Any, *, inward: bool) -> Iterator[SchemaDifference]:
        if ours is None:
            yield SchemaDifference("only in the server", location)
        else:
            yield from self._walk(location, ours, served, inward=inward)

    def _walk(
        self, location: str, ours: Any, served: Any, *, inward: bool, seen: frozenset[str] = frozenset()
    ) -> Iterator[SchemaDifference]:
        """Compares two schemas; `inward` says that it is a request, where `required` counts."""
        name = str(served.get("$ref", ""))
        if name in seen:
            return
        seen |= {name} if name else set()
        mine, theirs = self._plain(ours, self._ours), self._plain(served, self._served)
        if not theirs or "anyOf" in theirs or "anyOf" in mine:
            return  # anything, or one of several: nothing to compare
        types = mine.get("type", "string" if "enum" in mine else None), theirs.get("type")
        if types[0] is not None and types[1] is not None and types[0] != types[1]:
            yield SchemaDifference("differs", location, f"the server says {types[1]}, not {types[0]}")
        elif types[1] == "array":
            yield from self._walk(
                f"{location}[]", mine.get("items", {}), theirs.get("items", {}), inward=inward, seen=seen
            )
        elif "properties" in theirs:
            yield from self._object(location, mine, theirs, inward=inward, seen=seen)
        elif "enum" in theirs and set(theirs["enum"]) != set(mine.get("enum", theirs["enum"])):
            yield SchemaDifference("differs", location, f"the server says {', '.join(map(str, theirs['enum']))}")

    def _object(
        self, location: str, mine: dict[str, Any], theirs: dict[str, Any], *, inward: bool, seen: frozenset[str]
    ) -> Iterator[SchemaDifference]:
        if "properties" not in mine:
            yield SchemaDifference("differs", location, "the server names its properties")
            return
        yield from self._names(location, mine["properties"].keys(), theirs["properties"].keys())
        if inward:
            for name in sorted(set(mine.get("required", [])) ^ set(theirs.get("required", []))):
                says = "" if name in theirs.get("required", []) else "not "
                yield SchemaDifference("differs", f"{location}.{name} required", f"the server does {says}require it")
        for name in sorted(mine["properties"].keys() & theirs["properties"].keys()):
            pair = mine["properties"][name], theirs["properties"][name]
            yield from self._walk(f"{location}.{name}", *pair, inward=inward, seen=seen)

    def _names(self, location: str, mine: Any, theirs: Any) -> Iterator[SchemaDifference]:
        self.properties += len(set(mine) | set(theirs))
        for name in sorted(set(theirs) - set(mine)):
            yield SchemaDifference("only in the server", f"{location}.{name}")
        for name in sorted(set(mine) - set(theirs)):
            yield SchemaDifference("only in the spec", f"{location}.{name}")

    def _plain(self, schema: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
        """A schema without reference and without null."""
        target = follow(schema, components)
        options = [option for option in target.get("anyOf", ()) if option != _NULL]
        if len(options) == 1:
            return self._plain(options[0], components)
        types = target.get("type")
        if isinstance(types, list):
            non_null = [name for name in types if name != "null"]
            return {**target, "type": non_null[0] if len(non_null) == 1 else None}
        return target


def _json(side: dict[str, Any]) -> Any:
    return side.get("content", {}).get("application/json", {}).get("schema")


def _success(operation: dict[str, Any]) -> dict[str, Any]:
    responses = operation.get("responses", {})
    response: dict[str, Any] = next((responses[code] for code in responses if code.startswith("2")), {})
    return response
