"""Seeds errors in a spec, to see whether the comparison with the server names them."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.bundle import operations
from generator.view import directions

Document = dict[str, Any]
_OTHER_TYPE = {"string": "integer", "integer": "string", "boolean": "string", "number": "string"}
_OTHER_VERB = {"get": "put", "post": "put", "put": "post", "patch": "put", "delete": "put"}


class Seeded(NamedTuple):
    """A spec with one seeded error.

    Attributes:
        mutation: The name of the mutation.
        location: Where it is.
        document: The mutated spec.
    """

    mutation: str
    location: str
    document: Document


def seeded(document: Document, count: int, seed: int) -> Iterator[Seeded]:
    """Seed one error at a time, all mutations in turn.

    Args:
        document: The bundled spec. It is not changed.
        count: How many.
        seed: Decides which.
    """
    chance = random.Random(seed)  # noqa: S311  # the same errors every time
    mutations = list(MUTATIONS.items())
    for index in range(count):
        mutation, mutate = mutations[index % len(mutations)]
        broken = copy.deepcopy(document)
        yield Seeded(mutation, mutate(broken, chance), broken)


def _operation(document: Document, chance: random.Random) -> tuple[str, str, dict[str, Any]]:
    return chance.choice(operations(document))


def _remove_operation(document: Document, chance: random.Random) -> str:
    path, method, _ = _operation(document, chance)
    del document["paths"][path][method]
    return f"{method} {path}"


def _change_verb(document: Document, chance: random.Random) -> str:
    while True:
        path, method, operation = _operation(document, chance)
        if _OTHER_VERB[method] not in document["paths"][path]:
            document["paths"][path][_OTHER_VERB[method]] = operation
            del document["paths"][path][method]
            return f"{method} {path}"


def _change_path(document: Document, chance: random.Random) -> str:
    path, _, _ = _operation(document, chance)
    document["paths"][f"{path}s"] = document["paths"].pop(path)
    return path


def _schemas(
    document: Document, way: str, chance: random.Random, *, min_properties: int = 1
) -> tuple[str, dict[str, Any]]:
    """A schema of objects that travels one way, with some properties."""
    candidates = [
        (name, document["components"]["schemas"][name])
        for name, ways in directions(document).items()
        if way in ways and len(document["components"]["schemas"][name].get("properties", {})) >= min_properties
    ]
    return chance.choice([(name, schema) for name, schema in candidates if name not in ("Error", "DetailError")])


def _field(way: str, change: Callable[[dict[str, Any], str, random.Random], bool]) -> Callable[..., str]:
    def plant(document: Document, chance: random.Random) -> str:
        while True:
            name, schema = _schemas(document, way, chance)
            field = chance.choice(list(schema["properties"]))
            if change(schema, field, chance):
                return f"{name}.{field}"

    return plant


def _rename(schema: dict[str, Any], field: str, _: random.Random) -> bool:
    schema["properties"][f"{field}_x"] = schema["properties"].pop(field)
    schema["required"] = [f"{name}_x" if name == field else name for name in schema.get("required", [])]
    return True


def _invent(schema: dict[str, Any], _field: str, _: random.Random) -> bool:
    schema["properties"]["invented"] = {"type": "string", "description": "Not there."}
    return True


def _drop(schema: dict[str, Any], field: str, _: random.Random) -> bool:
    del schema["properties"][field]
    schema["required"] = [name for name in schema.get("required", []) if name != field]
    return True


def _retype(schema: dict[str, Any], field: str, _: random.Random) -> bool:
    schema_type = schema["properties"][field].get("type")
    if not isinstance(schema_type, str) or schema_type not in _OTHER_TYPE:
        return False
    schema["properties"][field]["type"] = _OTHER_TYPE[schema_type]
    return True


def _array_for_single(schema: dict[str, Any], field: str, _: random.Random) -> bool:
    if schema["properties"][field].get("type") == "array":
        return False
    schema["properties"][field] = {"type": "array", "items": schema["properties"][field]}
    return True


def _single_for_array(schema: dict[str, Any], field: str, _: random.Random) -> bool:
    if schema["properties"][field].get("type") != "array":
        return False
    schema["properties"][field] = schema["properties"][field]["items"]
    return True


def _require(schema: dict[str, Any], field: str, _: random.Random) -> bool:
    if field in schema.get("required", []):
        return False
    schema.setdefault("required", []).append(field)
    return True


def _free(schema: dict[str, Any], field: str, _: random.Random) -> bool:
    if field not in schema.get("required", []):
        return False
    schema["required"].remove(field)
    return True


def _body_field(change: Callable[[dict[str, Any], str, random.Random], bool]) -> Callable[..., str]:
    """A change of what a whole body requires; only there the server says what it insists on."""

    def plant(document: Document, chance: random.Random) -> str:
        while True:
            _, _, operation = _operation(document, chance)
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if content is None:
                continue
            name = content["schema"].get("$ref", "").rpartition("/")[2]
            schema: dict[str, Any] = document["components"]["schemas"].get(name, {})
            if schema.get("properties") and change(schema, field := chance.choice(list(schema["properties"])), chance):
                return f"{name}.{field}"

    return plant


def _enum(change: Callable[[list[str]], object]) -> Callable[..., str]:
    def plant(document: Document, chance: random.Random) -> str:
        schemas = document["components"]["schemas"]
        name: str = chance.choice([name for name, schema in schemas.items() if "x-mlflow-enum" in schema])
        change(schemas[name]["enum"])
        return name

    return plant


MUTATIONS: dict[str, Callable[..., str]] = {
    "operation removed": _remove_operation,
    "verb changed": _change_verb,
    "path changed": _change_path,
    "request field renamed": _field("request", _rename),
    "request field invented": _field("request", _invent),
    "request field dropped": _field("request", _drop),
    "request field retyped": _field("request", _retype),
    "request field made required": _body_field(_require),
    "request field no longer required": _body_field(_free),
    "response field renamed": _field("response", _rename),
    "response field invented": _field("response", _invent),
    "response field dropped": _field("response", _drop),
    "response field retyped": _field("response", _retype),
    "array for single": _field("response", _array_for_single),
    "single for array": _field("response", _single_for_array),
    "enum value dropped": _enum(lambda values: values.pop()),
    "enum value invented": _enum(lambda values: values.append("INVENTED")),
}
