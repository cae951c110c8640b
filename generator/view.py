"""The spec as the generator needs to see it.

openapi-python-client turns schemas into classes well enough, but it knows nothing of the conventions of this API. The
view is the bundled document reduced to what becomes Python; the document that is published stays whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.bundle import operations

_REF = "#/components/schemas/"
# Schemas that are no classes: their Python form is fixed by the templates.
DOUBLE, EMPTY = "Double", "Empty"
_DOUBLE = {"type": "number", "format": "double"}
_NULL = {"type": "null"}
_BINARY = "application/octet-stream"
_KEPT = ("operationId", "tags", "summary", "description")
_PREFERRED = ("application/json", _BINARY, "*/*", "text/plain", "text/html")


def view(document: dict[str, Any]) -> dict[str, Any]:
    """Reduces a bundled document to what the generator renders.

    Args:
        document: The bundle. It is not changed.

    Returns:
        A document with success responses only, plain doubles, and optional properties instead of nullable ones.
    """
    components = document["components"]
    values = {name: schema for name, schema in components["schemas"].items() if is_value_schema(schema)}
    reduce = _Reducer(values)
    schemas = {name: reduce.schema(schema) for name, schema in components["schemas"].items() if name not in values}
    paths: dict[str, dict[str, Any]] = {}
    for path, method, operation in operations(document):
        shared = document["paths"][path].get("parameters", [])
        paths.setdefault(path, {})[method] = reduce.operation(operation, shared, components.get("parameters", {}))
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths, "components": {"schemas": schemas}}


def directions(document: dict[str, Any]) -> dict[str, set[str]]:
    """Find in which directions each schema is sent.

    Args:
        document: The bundle.

    Returns:
        By schema name: `request`, `response`, both, or neither.
    """
    schemas = document["components"]["schemas"]
    directions: dict[str, set[str]] = {name: set() for name in schemas}

    def visit(value: Any, direction: str) -> None:
        for name in _names(value):
            if direction not in directions[name]:
                directions[name].add(direction)
                visit(schemas[name], direction)

    responses = document["components"].get("responses", {})
    for _, _, operation in operations(document):
        visit(operation.get("requestBody"), "request")
        visit(operation.get("parameters"), "request")
        visit([response for response in operation["responses"].values() if "$ref" not in response], "response")
    visit(list(responses.values()), "response")
    return directions


def is_value_schema(schema: Any) -> bool:
    """Whether a named schema is a plain value, such as a double or a timestamp: neither a class nor an enumeration."""
    if not isinstance(schema, dict) or "enum" in schema:
        return False
    return "anyOf" in schema or schema.get("type", "object") != "object"


class _Reducer:
    """Reduces schemas; references to plain values are replaced by these values.

    Args:
        values: The named schemas that are plain values.
    """

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def operation(
        self, operation: dict[str, Any], shared: list[Any], shared_parameters: dict[str, Any]
    ) -> dict[str, Any]:
        parameters = []
        for parameter in [*shared, *operation.get("parameters", [])]:
            actual = shared_parameters[parameter["$ref"].rpartition("/")[2]] if "$ref" in parameter else parameter
            parameters.append({**actual, "schema": self.schema(actual["schema"])})
        responses = {}
        for code, response in operation["responses"].items():
            if code.startswith("2"):
                responses[code] = {**response, "content": self._content(response.get("content", {}))}
        kept: dict[str, Any] = {key: operation[key] for key in _KEPT}
        if "requestBody" in operation:
            body = operation["requestBody"]
            kept["requestBody"] = {**body, "content": self._content(body["content"])}
        return {**kept, "parameters": parameters, "responses": responses}

    def _content(self, content: dict[str, Any]) -> dict[str, Any]:
        for media_type in _PREFERRED:
            if media_type in content:
                served_type = _BINARY if media_type == "*/*" else media_type
                return {served_type: {"schema": self.schema(content[media_type]["schema"])}}
        return {}

    def schema(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.schema(item) for item in value]
        if not isinstance(value, dict):
            return value
        name = value["$ref"].rpartition("/")[2] if isinstance(value.get("$ref"), str) else ""
        if name in self._values:
            target = self._values[name]
            plain = _DOUBLE if "anyOf" in target else target
            value = {**plain, **{key: item for key, item in value.items() if key != "$ref"}}
        schema = {
            key: self.schema(item)
            for key, item in value.items()
            if key not in ("examples", "pattern") and not key.startswith("x-mlflow-")
        }
        options = [option for option in schema.get("anyOf", ()) if option != _NULL]
        if len(options) == 1:
            # Something or null is something that may be absent.
            del schema["anyOf"]
            schema = {**options[0], **schema}
        types = schema.get("type")
        if isinstance(types, list):
            non_null = [name for name in types if name != "null"]
            schema["type"] = non_null[0] if len(non_null) == 1 else non_null
        properties = schema.get("properties")
        if isinstance(properties, dict) and isinstance(schema.get("required"), list):
            # A required null is the same to a Python reader as an absent value.
            nullable = {name for name, member in value["properties"].items() if _may_be_null(member)}
            schema["required"] = [name for name in schema["required"] if name not in nullable]
        return schema


def _may_be_null(schema: dict[str, Any]) -> bool:
    return "null" in (schema.get("type") or ()) or _NULL in schema.get("anyOf", ())


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _names(item)
    elif isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith(_REF):
            yield reference[len(_REF) :]
        for item in value.values():
            yield from _names(item)
