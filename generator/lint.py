"""Our rules on the description. `spec/README.md` states them for people."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Callable, Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.bundle import METHODS, Bundle
from generator.parts import Description, Part, escape, unescape
from generator.problems import DescriptionError, Problem

# What may stand in each kind of object, and what kind its value is: "[x]" a list of x, "{x}" a map of x, None anything.
_GRAMMAR: dict[str, dict[str, str | None]] = {
    "path item": {**dict.fromkeys(METHODS, "operation"), "parameters": "[parameter]"},
    "operation": {
        "tags": None,
        "summary": None,
        "description": None,
        "externalDocs": None,
        "operationId": None,
        "parameters": "[parameter]",
        "requestBody": "request body",
        "responses": "{response}",
        "deprecated": None,
        "security": None,
        "x-mlflow-idempotent": None,
        "x-mlflow-since": None,
        "x-mlflow-visibility": None,
    },
    "parameter": {
        "$ref": None,
        "name": None,
        "in": None,
        "description": None,
        "required": None,
        "deprecated": None,
        "style": None,
        "explode": None,
        "schema": "schema",
        "example": None,
        "x-mlflow-multi-segment": None,
    },
    "request body": {"description": None, "required": None, "content": "{media type}"},
    "response": {"$ref": None, "description": None, "headers": "{header}", "content": "{media type}", "links": None},
    "header": {"description": None, "schema": "schema", "required": None},
    "media type": {"schema": "schema", "example": None, "examples": None},
    "schema": {
        "$ref": None,
        "title": None,
        "description": None,
        "type": None,
        "format": None,
        "properties": "{schema}",
        "required": None,
        "additionalProperties": "schema",
        "items": "schema",
        "anyOf": "[schema]",
        "enum": None,
        "const": None,
        "minLength": None,
        "maxLength": None,
        "pattern": None,
        "minimum": None,
        "maximum": None,
        "exclusiveMinimum": None,
        "exclusiveMaximum": None,
        "minItems": None,
        "maxItems": None,
        "uniqueItems": None,
        "deprecated": None,
        "examples": None,
        "x-mlflow-message": None,
        "x-mlflow-enum": None,
    },
}
_REASONS = {
    "default": "`default` would be sent by clients: say in the description what the server does",
    "oneOf": "`oneOf` is not used: separate schemas, or `anyOf`",
    "allOf": "`allOf` is not used: write the properties out",
    "nullable": "`nullable` is OpenAPI 3.0: use a list of types",
}
_MEDIA_TYPES = ("application/json", "application/octet-stream", "text/html", "text/plain", "*/*")
# A class attribute of such a name would hide the type from the annotations below it.
_HIDING_NAMES = {name for name in vars(builtins) if name in {"str", "int", "float", "bool", "bytes", "list", "dict"}}
_SINCE = re.compile(r"[0-9]+\.[0-9]+")

Check = Callable[[Part, str, Any], Iterator[Problem]]


def lint(description: Description, bundle: Bundle) -> None:
    """Refuses a description that breaks a rule.

    Args:
        description: The parts.
        bundle: The parts, joined.

    Raises:
        DescriptionError: With every fault that was found.
    """
    problems: list[Problem] = []
    for tag, part in description.paths.items():
        problems += _paths(part, tag)
    for part in description.schemas.values():
        for name, schema in part.data.items():
            problems += _named_schema(part, f"/{escape(name)}", name, schema)
    common = description.common
    for name, schema in common.data.get("schemas", {}).items():
        problems += _named_schema(common, f"/schemas/{escape(name)}", name, schema)
    for section, kind in (("parameters", "parameter"), ("responses", "response")):
        for name, member in common.data.get(section, {}).items():
            problems += _walk(common, f"/{section}/{escape(name)}", kind, member)
    problems += _unique_operation_ids(description)
    problems += _unused_schemas(bundle)
    if not problems:
        # The catch-all: our rules speak better, so the validator has the floor only when they are silent.
        problems += _openapi(bundle)
    if problems:
        raise DescriptionError(problems)


def _walk(part: Part, pointer: str, kind: str, value: Any) -> Iterator[Problem]:
    """Checks that objects hold known keywords only, all the way down."""
    if kind == "schema" and isinstance(value, bool):
        return
    if not isinstance(value, dict):
        yield part.problem(pointer, f"a {kind} is a map, not {value!r}")
        return
    grammar = _GRAMMAR[kind]
    for key, child in value.items():
        place = f"{pointer}/{escape(key)}"
        if key not in grammar:
            allowed = ", ".join(grammar)
            yield part.problem(place, _REASONS.get(key, f"unknown keyword {key!r} in a {kind}; known are {allowed}"))
            continue
        inner = grammar[key]
        if inner is None:
            continue
        name = inner.strip("[]{}")
        if inner.startswith("[") and isinstance(child, list):
            for index, item in enumerate(child):
                yield from _walk(part, f"{place}/{index}", name, item)
        elif inner.startswith("{") and isinstance(child, dict):
            for item_key, item in child.items():
                yield from _walk(part, f"{place}/{escape(item_key)}", name, item)
        elif inner == name:
            yield from _walk(part, place, name, child)
        else:
            yield part.problem(place, f"{key} is a {'list' if inner.startswith('[') else 'map'}, not {child!r}")
    if kind == "schema":
        yield from _schema(part, pointer, value)
    elif kind == "media type" and "schema" not in value:
        yield part.problem(pointer, "a body needs a schema")


def _schema(part: Part, pointer: str, schema: dict[str, Any]) -> Iterator[Problem]:
    if schema.get("format") == "date-time":
        yield part.problem(f"{pointer}/format", "`date-time` is not used: it loses digits; a plain string keeps them")
    known = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in known:
            yield part.problem(f"{pointer}/required", f"required property {name!r} is not described")
    for name, member in known.items():
        place = f"{pointer}/properties/{escape(name)}"
        if not name.isidentifier() or keyword.iskeyword(name) or name in _HIDING_NAMES:
            yield part.problem(place, f"the property name {name!r} cannot be a Python attribute")
        if "description" not in member and "$ref" not in member:
            yield part.problem(place, f"the property {name!r} needs a description")
        if member.get("type") == "object" and "properties" in member:
            yield part.problem(place, "an object inside an object is a schema of its own, with a name")
        if "enum" in member:
            yield part.problem(place, "an enumeration is a schema of its own, with a name")


def _named_schema(part: Part, pointer: str, name: str, schema: Any) -> Iterator[Problem]:
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
        yield part.problem(pointer, f"the schema name {name!r} is not in CamelCase")
    if isinstance(schema, dict) and not schema.get("description"):
        yield part.problem(pointer, f"the schema {name} needs a description")
    yield from _walk(part, pointer, "schema", schema)


def _paths(part: Part, tag: str) -> Iterator[Problem]:
    for path, item in part.data.items():
        pointer = f"/{escape(path)}"
        faults = list(_walk(part, pointer, "path item", item))
        yield from faults
        if faults:
            continue
        for method, operation in item.items():
            if method in METHODS:
                parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
                yield from _operation(part, f"{pointer}/{method}", tag, path, operation, parameters)


def _operation(
    part: Part, pointer: str, tag: str, path: str, operation: dict[str, Any], parameters: list[dict[str, Any]]
) -> Iterator[Problem]:
    name = operation.get("operationId")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
        yield part.problem(pointer, f"an operation needs an operationId in lowerCamelCase, not {name!r}")
    if operation.get("tags") != [tag]:
        yield part.problem(f"{pointer}/tags", f"an operation has one tag, that of its file: [{tag}]")
    for key in ("summary", "description"):
        if not isinstance(operation.get(key), str) or not operation[key].strip():
            yield part.problem(pointer, f"an operation needs a {key}")
    summary = str(operation.get("summary", ""))
    if summary.endswith(".") or len(summary) > 90:
        yield part.problem(f"{pointer}/summary", "a summary is one line of at most 90 characters without a full stop")
    if not isinstance(operation.get("x-mlflow-idempotent"), bool):
        yield part.problem(pointer, "x-mlflow-idempotent must be true or false")
    if not _SINCE.fullmatch(str(operation.get("x-mlflow-since"))):
        yield part.problem(pointer, 'x-mlflow-since must be a release, "major.minor"')
    if operation.get("x-mlflow-visibility") not in ("public", "undocumented"):
        yield part.problem(pointer, "x-mlflow-visibility must be public or undocumented")
    yield from _path_parameters(part, pointer, path, parameters)
    yield from _bodies(part, pointer, operation)


def _path_parameters(part: Part, pointer: str, path: str, parameters: list[dict[str, Any]]) -> Iterator[Problem]:
    named = set(re.findall(r"{([^}]*)}", path))
    described = {parameter["name"] for parameter in parameters if parameter.get("in") == "path"}
    for name in sorted(named ^ described):
        where = "in the path but not described" if name in named else "described but not in the path"
        yield part.problem(pointer, f"the path parameter {name!r} is {where}")
    for index, parameter in enumerate(parameters):
        place = f"{pointer}/parameters/{index}"
        if "$ref" in parameter:
            continue
        if parameter.get("in") not in ("path", "query", "header"):
            yield part.problem(place, f"a parameter is in path, query or header, not {parameter.get('in')!r}")
        if not parameter.get("description"):
            yield part.problem(place, f"the parameter {parameter.get('name')!r} needs a description")
        if "schema" not in parameter:
            yield part.problem(place, f"the parameter {parameter.get('name')!r} needs a schema")


def _bodies(part: Part, pointer: str, operation: dict[str, Any]) -> Iterator[Problem]:
    body = operation.get("requestBody")
    if body is not None:
        place = f"{pointer}/requestBody"
        if body.get("required") is not True:
            yield part.problem(place, "a request body is required: true, or it is sent empty")
        if len(body.get("content", {})) != 1:
            yield part.problem(place, "a request body has one content type")
        yield from _contents(part, place, body.get("content", {}))
    responses = operation.get("responses", {})
    good = [code for code in responses if code.startswith("2")]
    if len(good) != 1:
        yield part.problem(f"{pointer}/responses", f"an operation has one success response, not {len(good)}")
    for code in responses:
        place = f"{pointer}/responses/{code}"
        if not re.fullmatch(r"[1-5][0-9][0-9]", code):
            yield part.problem(place, "a response is listed under its own status, in quotation marks")
        yield from _contents(part, place, responses[code].get("content", {}))


def _contents(part: Part, pointer: str, contents: dict[str, Any]) -> Iterator[Problem]:
    for media_type, content in contents.items():
        place = f"{pointer}/content/{escape(media_type)}"
        if media_type not in _MEDIA_TYPES:
            yield part.problem(place, f"the generator would skip {media_type!r}; it knows {', '.join(_MEDIA_TYPES)}")
        elif media_type == "application/json" and not {"$ref", "anyOf"} & content.get("schema", {}).keys():
            yield part.problem(f"{place}/schema", "a JSON body is a schema with a name")


def _unique_operation_ids(description: Description) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for part in description.paths.values():
        for path, item in part.data.items():
            for method, operation in item.items():
                if method not in METHODS or not isinstance(operation, dict):
                    continue
                name = str(operation.get("operationId"))
                if name in seen:
                    pointer = f"/{escape(path)}/{method}/operationId"
                    yield part.problem(pointer, f"the operationId {name} is used by {seen[name]} already")
                seen[name] = f"{method.upper()} {path}"


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from _references(item)


def _unused_schemas(bundle: Bundle) -> Iterator[Problem]:
    document = bundle.document
    used = set(_references(document))
    for section, members in document["components"].items():
        if section == "securitySchemes":
            continue
        for name in members:
            pointer = f"/components/{section}/{escape(name)}"
            if f"#{pointer}" not in used:
                part, inner = bundle.source(pointer)
                yield part.problem(inner, f"nothing refers to {name}")


def _openapi(bundle: Bundle) -> Iterator[Problem]:
    for error in OpenAPIV31SpecValidator(bundle.document).iter_errors():
        pointer = "".join(f"/{escape(str(step))}" for step in getattr(error, "absolute_path", ()))
        part, inner = bundle.source(pointer)
        yield part.problem(inner, f"not OpenAPI 3.1: {unescape(str(error)).splitlines()[0]}")
