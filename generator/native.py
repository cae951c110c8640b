"""Compares the description with the schemas that FastAPI makes of the routes that MLflow serves by it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.bundle import follow

_NULL = {"type": "null"}


class Fault(NamedTuple):
    """One thing that differs below a place: `only in the server`, `only in the description` or `differs`."""

    kind: str
    place: str
    detail: str = ""


class NativeComparison:
    """Walks two schemas side by side.

    Args:
        ours: The bundled description.
        served: FastAPI's document.

    Attributes:
        fields: How many fields were compared.
    """

    def __init__(self, ours: dict[str, Any], served: dict[str, Any]) -> None:
        self._ours: dict[str, Any] = ours["components"]
        self._served: dict[str, Any] = {"schemas": served.get("schemas", {})}
        self.fields = 0

    def operation(self, place: str, ours: dict[str, Any], served: dict[str, Any]) -> Iterator[Fault]:
        """Compares the query, the body and the answer of one operation."""
        yield from self._query(place, ours, served)
        bodies = [_json(side.get("requestBody", {})) for side in (ours, served)]
        if bodies[1] is not None:
            yield from self._pair(f"{place} request", bodies[0], bodies[1], inward=True)
        answers = [_json(_success(side)) for side in (ours, served)]
        if answers[1]:
            yield from self._pair(f"{place} response", answers[0], answers[1], inward=False)

    def _query(self, place: str, ours: dict[str, Any], served: dict[str, Any]) -> Iterator[Fault]:
        sides = []
        for side, components in ((ours, self._ours), (served, self._served)):
            given = [follow(parameter, components) for parameter in side.get("parameters", [])]
            sides.append({parameter["name"]: parameter for parameter in given if parameter["in"] == "query"})
        mine, theirs = sides
        yield from self._names(f"{place} query", set(mine), set(theirs))
        for name in sorted(mine.keys() & theirs.keys()):
            if bool(mine[name].get("required")) != bool(theirs[name].get("required")):
                yield Fault(
                    "differs", f"{place} query.{name} required", f"the server says {not mine[name].get('required')}"
                )
            yield from self._walk(f"{place} query.{name}", mine[name]["schema"], theirs[name]["schema"], inward=True)

    def _pair(self, place: str, ours: Any, served: Any, *, inward: bool) -> Iterator[Fault]:
        if ours is None:
            yield Fault("only in the server", place)
        else:
            yield from self._walk(place, ours, served, inward=inward)

    def _walk(
        self, place: str, ours: Any, served: Any, *, inward: bool, seen: frozenset[str] = frozenset()
    ) -> Iterator[Fault]:
        """Compares two schemas; `inward` says that it is a request, where `required` counts."""
        name = str(served.get("$ref", ""))
        if name in seen:
            return
        seen |= {name} if name else set()
        mine, theirs = self._plain(ours, self._ours), self._plain(served, self._served)
        if not theirs or "anyOf" in theirs or "anyOf" in mine:
            return  # anything, or one of several: nothing to compare
        kinds = mine.get("type", "string" if "enum" in mine else None), theirs.get("type")
        if kinds[0] is not None and kinds[1] is not None and kinds[0] != kinds[1]:
            yield Fault("differs", place, f"the server says {kinds[1]}, not {kinds[0]}")
        elif kinds[1] == "array":
            yield from self._walk(
                f"{place}[]", mine.get("items", {}), theirs.get("items", {}), inward=inward, seen=seen
            )
        elif "properties" in theirs:
            yield from self._object(place, mine, theirs, inward=inward, seen=seen)
        elif "enum" in theirs and set(theirs["enum"]) != set(mine.get("enum", theirs["enum"])):
            yield Fault("differs", place, f"the server says {', '.join(map(str, theirs['enum']))}")

    def _object(
        self, place: str, mine: dict[str, Any], theirs: dict[str, Any], *, inward: bool, seen: frozenset[str]
    ) -> Iterator[Fault]:
        if "properties" not in mine:
            yield Fault("differs", place, "the server names its properties")
            return
        yield from self._names(place, mine["properties"].keys(), theirs["properties"].keys())
        if inward:
            for name in sorted(set(mine.get("required", [])) ^ set(theirs.get("required", []))):
                says = "" if name in theirs.get("required", []) else "not "
                yield Fault("differs", f"{place}.{name} required", f"the server does {says}insist on it")
        for name in sorted(mine["properties"].keys() & theirs["properties"].keys()):
            pair = mine["properties"][name], theirs["properties"][name]
            yield from self._walk(f"{place}.{name}", *pair, inward=inward, seen=seen)

    def _names(self, place: str, mine: Any, theirs: Any) -> Iterator[Fault]:
        self.fields += len(set(mine) | set(theirs))
        for name in sorted(set(theirs) - set(mine)):
            yield Fault("only in the server", f"{place}.{name}")
        for name in sorted(set(mine) - set(theirs)):
            yield Fault("only in the description", f"{place}.{name}")

    def _plain(self, schema: dict[str, Any], components: dict[str, Any]) -> dict[str, Any]:
        """A schema without reference and without null."""
        found = follow(schema, components)
        options = [option for option in found.get("anyOf", ()) if option != _NULL]
        if len(options) == 1:
            return self._plain(options[0], components)
        kinds = found.get("type")
        if isinstance(kinds, list):
            rest = [kind for kind in kinds if kind != "null"]
            return {**found, "type": rest[0] if len(rest) == 1 else None}
        return found


def _json(side: dict[str, Any]) -> Any:
    return side.get("content", {}).get("application/json", {}).get("schema")


def _success(operation: dict[str, Any]) -> dict[str, Any]:
    responses = operation.get("responses", {})
    found: dict[str, Any] = next((responses[code] for code in responses if code.startswith("2")), {})
    return found
