"""Our rules on the spec. `spec/README.md` explains them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.bundle import METHODS, SECTIONS, Bundle, operations
from generator.constraints import VALUE_EXTENSIONS, VALUE_KEYWORDS, check_constraints
from generator.method_rules import method_problems
from generator.problems import Problem, SpecError
from generator.spec_files import Spec, escape, unescape
from generator.view import DOUBLE, is_value_schema

_TYPES = ("object", "array", "string", "integer", "number", "boolean")
# The keys of each type of node, and the type of their values: another node, "[x]" a list of x, "{x}" a map of x, or a
# plain value.
_GRAMMAR: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "string",
        "info": "any",
        "servers": "any",
        "security": "any",
        "tags": "[tag]",
        "externalDocs": "any",
        "paths": "{path item}",
        "components": "components",
    },
    "tag": {"name": "string", "description": "string", "externalDocs": "any", "x-mlflow-noun": "[string]"},
    "components": {
        "schemas": "{schema}",
        "parameters": "{parameter}",
        "responses": "{response}",
        "securitySchemes": "any",
    },
    "path item": {**dict.fromkeys(METHODS, "operation"), "parameters": "[parameter]"},
    "operation": {
        "tags": "[string]",
        "summary": "string",
        "description": "string",
        "externalDocs": "any",
        "operationId": "string",
        "parameters": "[parameter]",
        "requestBody": "request body",
        "responses": "{response}",
        "deprecated": "flag",
        "security": "any",
        "x-mlflow-idempotent": "flag",
        "x-mlflow-since": "string",
        "x-mlflow-visibility": "string",
        "x-mlflow-error-codes": "[string]",
        "x-mlflow-method-name": "string",
        "x-mlflow-variant-of": "string",
        "x-mlflow-positional": "[string]",
        "x-mlflow-paging": "any",
        "x-mlflow-transfer": "string",
        "x-mlflow-no-workspace": "flag",
    },
    "parameter": {
        "$ref": "string",
        "name": "string",
        "in": "string",
        "description": "string",
        "required": "flag",
        "deprecated": "flag",
        "style": "string",
        "explode": "flag",
        "schema": "schema",
        "example": "any",
        "x-mlflow-multi-segment": "flag",
        "x-mlflow-argument-name": "string",
        "x-mlflow-encoded-slashes": "flag",
        "x-mlflow-sensitive": "flag",
    },
    "request body": {"description": "string", "required": "flag", "content": "{media type}"},
    "response": {
        "$ref": "string",
        "description": "string",
        "headers": "{header}",
        "content": "{media type}",
        "links": "any",
        "x-mlflow-result": "any",
    },
    "header": {"description": "string", "schema": "schema", "required": "flag"},
    "media type": {"schema": "schema", "example": "any", "examples": "any"},
    "schema": {
        "$ref": "string",
        "title": "string",
        "description": "string",
        "type": "type",
        "format": "string",
        "properties": "{schema}",
        "required": "[string]",
        "additionalProperties": "schema",
        "items": "schema",
        "anyOf": "[schema]",
        "enum": "[string]",
        "minLength": "number",
        "maxLength": "number",
        "pattern": "string",
        "minimum": "number",
        "maximum": "number",
        "minItems": "number",
        "maxItems": "number",
        "uniqueItems": "flag",
        "deprecated": "flag",
        "examples": "any",
        "contentMediaType": "string",
        "contentSchema": "any",
        "dependentRequired": "any",
        "x-mlflow-argument-name": "string",
        "x-mlflow-checked-as": "string",
        "x-mlflow-converts": "string",
        "x-mlflow-default": "string",
        "x-mlflow-distinct-by": "[string]",
        "x-mlflow-finite-with": "string",
        "x-mlflow-id": "[string]",
        "x-mlflow-ignores-empty": "flag",
        "x-mlflow-key-value": "any",
        "x-mlflow-max-total": "any",
        "x-mlflow-misreads": "any",
        "x-mlflow-numbers": "string",
        "x-mlflow-pattern": "string",
        "x-mlflow-read-as": "string",
        "x-mlflow-required": "[string]",
        "x-mlflow-requires": "any",
        "x-mlflow-search": "string",
        "x-mlflow-sensitive": "flag",
        "x-mlflow-stores-at-most": "number",
        "x-mlflow-truncates-at": "number",
        "x-mlflow-message": "any",
        "x-mlflow-enum": "any",
    },
}
# What the generator reads from a property even where its schema is a reference.
_BESIDE_REFERENCES = ("x-mlflow-argument-name", "x-mlflow-sensitive")
_PLAIN: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "string": ("a string", lambda value: isinstance(value, str)),
    "flag": ("true or false", lambda value: isinstance(value, bool)),
    "number": ("a number", lambda value: isinstance(value, int | float) and not isinstance(value, bool)),
    "type": ("a type or a list of types", lambda value: value in (*_TYPES, "null") or _is_nullable(value)),
    "any": ("anything", lambda _: True),
}
_REASONS = {
    "default": "`default` would be sent by clients: say in the description what the server does",
    "oneOf": "`oneOf` is not used: separate schemas, or `anyOf`",
    "allOf": "`allOf` is not used: write the properties out",
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), "not rendered: use `minimum` and `maximum`"),
    **dict.fromkeys(("not", "if", "const", "multipleOf", "propertyNames", "contains"), "the generator cannot check it"),
    "nullable": "`nullable` is OpenAPI 3.0: use a list of types",
}
_MEDIA_TYPES = ("application/json", "application/octet-stream", "text/html", "text/plain", "*/*")
# A class attribute of such a name would hide what the class itself needs: types in annotations, `field`, its method.
_HIDING_NAMES = {
    "self",
    "replace",
    "to_dict",
    "to_request",
    "str",
    "int",
    "float",
    "bool",
    "bytes",
    "list",
    "dict",
    "field",
    "Any",
    "Literal",
}
# A class of such a name would hide what the modules that import it need.
_RESERVED_CLASSES = {
    "Any",
    "AsyncIterator",
    "AsyncPage",
    "AsyncSender",
    "ByName",
    "Digits",
    "Endpoint",
    "Iterator",
    "JsonReader",
    "List",
    "Listing",
    "Literal",
    "Mapping",
    "Model",
    "Null",
    "Operation",
    "Page",
    "PathLike",
    "Request",
    "RequestModel",
    "Response",
    "Sender",
    "FilterExpression",
    "SequenceNotStr",
    "SupportsFloat",
    "SupportsIndex",
}
# An argument of such a name would hide what the function needs.
_RESERVED_ARGUMENTS = {"NULL", "body", "client", "encode", "headers", "len", "query", "str", "v"}
_PATH = re.compile(r"(/[A-Za-z0-9_.-]+|/@?{[a-z][a-z0-9_]*})+")
_SINCE = re.compile(r"[0-9]+\.[0-9]+")


def lint(spec: Spec, bundle: Bundle) -> None:
    """Rejects a spec that breaks a rule.

    Args:
        spec: The files.
        bundle: The files, joined.

    Raises:
        SpecError: With every broken rule.
    """
    # Each stage takes for granted what the one before it has checked. The validator comes last: our rules speak better.
    for stage in (_shapes, _rules, _constraints, _methods, _openapi):
        problems = list(stage(spec, bundle))
        if problems:
            raise SpecError(problems)


def _shapes(spec: Spec, bundle: Bundle) -> Iterator[Problem]:
    """Only keywords of the grammar, with values of the right type, at every level."""
    for spec_file, ours in ((spec.root, ("paths", "components")), (spec.common, ())):
        for key in spec_file.data:
            # The bundler would omit these.
            if key in ours or (spec_file is spec.common and key not in SECTIONS):
                yield spec_file.problem(f"/{escape(key)}", f"{key!r} does not belong into {spec_file.file}")
    yield from _walk(bundle, "", "document", bundle.document)


def _walk(bundle: Bundle, pointer: str, node_type: str, value: Any) -> Iterator[Problem]:
    if node_type in _PLAIN:
        allowed, fits = _PLAIN[node_type]
        if not fits(value):
            yield bundle.problem(pointer, f"{unescape(pointer.rpartition('/')[2])} is {allowed}, not {value!r}")
        return
    if node_type.startswith("["):
        if not isinstance(value, list):
            yield bundle.problem(pointer, f"{unescape(pointer.rpartition('/')[2])} is a list, not {value!r}")
            return
        for index, item in enumerate(value):
            yield from _walk(bundle, f"{pointer}/{index}", node_type[1:-1], item)
        return
    if not isinstance(value, dict):
        yield bundle.problem(pointer, f"{unescape(pointer.rpartition('/')[2])} is a map, not {value!r}")
        return
    if node_type.startswith("{"):
        for key, item in value.items():
            yield from _walk(bundle, f"{pointer}/{escape(key)}", node_type[1:-1], item)
        return
    if "$ref" in value and "$ref" in _GRAMMAR[node_type]:
        yield from _reference(bundle, pointer, node_type, value)
    for key, child in value.items():
        child_pointer = f"{pointer}/{escape(key)}"
        if key in _GRAMMAR[node_type]:
            yield from _walk(bundle, child_pointer, _GRAMMAR[node_type][key], child)
        else:
            allowed_keys = ", ".join(_GRAMMAR[node_type])
            yield bundle.problem(
                child_pointer,
                _REASONS.get(key, f"unknown keyword {key!r} in {_a(node_type)}; allowed are {allowed_keys}"),
            )


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _reference(bundle: Bundle, pointer: str, node_type: str, value: dict[str, Any]) -> Iterator[Problem]:
    if not str(value["$ref"]).startswith(f"#/components/{node_type}s/"):
        yield bundle.problem(f"{pointer}/$ref", f"a reference instead of a {node_type} must lead to a {node_type}")
    _, _, name = str(value["$ref"]).rpartition("/")
    beside = {"$ref", "description", *_BESIDE_REFERENCES}
    reason = "a description only"
    if node_type == "schema" and is_value_schema(bundle.document["components"].get("schemas", {}).get(name)):
        beside |= {"deprecated", "x-mlflow-pattern", *VALUE_KEYWORDS, *VALUE_EXTENSIONS}
        reason = "a description and constraints only"
    for key in sorted(value.keys() - beside):
        yield bundle.problem(f"{pointer}/{escape(key)}", f"beside a reference stands {reason}, not {key!r}")


def _is_nullable(value: Any) -> bool:
    types = [name for name in value if name != "null"] if isinstance(value, list) else []
    return bool(types) and all(name in _TYPES for name in types)


def _rules(_: Spec, bundle: Bundle) -> Iterator[Problem]:
    document = bundle.document
    for path, item in document["paths"].items():
        pointer = f"/paths/{escape(path)}"
        if not _PATH.fullmatch(path):
            yield bundle.problem(pointer, f"a path has plain steps and parameters in snake_case, unlike {path!r}")
        for method, operation in item.items():
            if method in METHODS:
                yield from _operation(bundle, f"{pointer}/{method}", path, operation, item.get("parameters", []))
    components = document["components"]
    for name, schema in components.get("schemas", {}).items():
        yield from _named_schema(bundle, name, schema)
    for name, parameter in components.get("parameters", {}).items():
        yield from _parameter(bundle, f"/components/parameters/{escape(name)}", parameter)
    for name, response in components.get("responses", {}).items():
        yield from _contents(bundle, f"/components/responses/{escape(name)}", response.get("content", {}))
    yield from _unique_names(bundle)
    yield from _unused_components(bundle)


def _named_schema(bundle: Bundle, name: str, schema: dict[str, Any]) -> Iterator[Problem]:
    pointer = f"/components/schemas/{escape(name)}"
    if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
        yield bundle.problem(pointer, f"the schema name {name!r} is not in CamelCase")
    if name in _RESERVED_CLASSES or keyword.iskeyword(name):
        yield bundle.problem(pointer, f"the schema name {name!r} is already in use by the client itself")
    if "$ref" in schema:
        yield bundle.problem(f"{pointer}/$ref", f"the schema {name} is a second name: refer to the schema itself")
    if not schema.get("description"):
        yield bundle.problem(pointer, f"the schema {name} needs a description")
    yield from _schema(bundle, pointer, schema, named=True)


def _schema(bundle: Bundle, pointer: str, schema: dict[str, Any], *, named: bool = False) -> Iterator[Problem]:
    if schema.get("format") == "date-time":
        yield bundle.problem(f"{pointer}/format", "`date-time` is not used: it loses digits; a plain string keeps them")
    properties = schema.get("properties", {})
    if properties and not named:
        yield bundle.problem(pointer, "an object inside an object is a schema of its own, with a name")
    # A double is the one union of a type and a few strings; the templates handle it by name.
    if "enum" in schema and not named and not pointer.startswith(f"/components/schemas/{DOUBLE}/"):
        yield bundle.problem(pointer, "an enumeration is a schema of its own, with a name")
    if "additionalProperties" in schema and properties:
        yield bundle.problem(f"{pointer}/additionalProperties", "a map has no properties of its own")
    for name in schema.get("required", []):
        if name not in properties:
            yield bundle.problem(f"{pointer}/required", f"required property {name!r} is not described")
    classes = bundle.document["components"]["schemas"]
    for name, member in properties.items():
        property_pointer = f"{pointer}/properties/{escape(name)}"
        hiding = name in _HIDING_NAMES or name in classes or name.startswith("_")
        if not name.isidentifier() or keyword.iskeyword(name) or hiding:
            yield bundle.problem(property_pointer, f"the property name {name!r} cannot be a Python attribute")
        if not member.get("description") and "$ref" not in member:
            yield bundle.problem(property_pointer, f"the property {name!r} needs a description")
        yield from _schema(bundle, property_pointer, member)
    for key in ("items", "additionalProperties"):
        if key in schema:
            yield from _schema(bundle, f"{pointer}/{key}", schema[key])
    for index, option in enumerate(schema.get("anyOf", [])):
        yield from _schema(bundle, f"{pointer}/anyOf/{index}", option)


def _operation(
    bundle: Bundle, pointer: str, path: str, operation: dict[str, Any], shared: list[dict[str, Any]]
) -> Iterator[Problem]:
    tag = PurePosixPath(bundle.source(pointer)[0].file).stem
    name = operation.get("operationId")
    if not isinstance(name, str) or not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
        yield bundle.problem(pointer, f"an operation needs an operationId in lowerCamelCase, not {name!r}")
    if operation.get("tags") != [tag]:
        yield bundle.problem(f"{pointer}/tags", f"an operation has one tag, that of its file: [{tag}]")
    for key in ("summary", "description"):
        if not operation.get(key, "").strip():
            yield bundle.problem(pointer, f"an operation needs a {key}")
    summary = operation.get("summary", "")
    if summary.endswith(".") or len(summary) > 90:
        yield bundle.problem(f"{pointer}/summary", "a summary is one line of at most 90 characters without a full stop")
    if "x-mlflow-idempotent" not in operation:
        yield bundle.problem(pointer, "x-mlflow-idempotent must be true or false")
    if not _SINCE.fullmatch(operation.get("x-mlflow-since", "")):
        yield bundle.problem(pointer, 'x-mlflow-since must be a release, "major.minor"')
    if operation.get("x-mlflow-visibility") not in ("public", "undocumented"):
        yield bundle.problem(pointer, "x-mlflow-visibility must be public or undocumented")
    own = operation.get("parameters", [])
    yield from _path_parameters(bundle, pointer, path, [*shared, *own])
    for parent, parameters in ((pointer.rpartition("/")[0], shared), (pointer, own)):
        for index, parameter in enumerate(parameters):
            if "$ref" not in parameter:
                yield from _parameter(bundle, f"{parent}/parameters/{index}", parameter)
    yield from _bodies(bundle, pointer, operation)


def _path_parameters(bundle: Bundle, pointer: str, path: str, parameters: list[dict[str, Any]]) -> Iterator[Problem]:
    shared_parameters = bundle.document["components"].get("parameters", {})
    actual = [shared_parameters[p["$ref"].rpartition("/")[2]] if "$ref" in p else p for p in parameters]
    named = set(re.findall(r"{([^}]*)}", path))
    described = {parameter.get("name", "") for parameter in actual if parameter.get("in") == "path"}
    for name in sorted(named ^ described):
        where = "in the path but not described" if name in named else "described but not in the path"
        yield bundle.problem(pointer, f"the path parameter {name!r} is {where}")


def _parameter(bundle: Bundle, pointer: str, parameter: dict[str, Any]) -> Iterator[Problem]:
    name = parameter.get("name", "")
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", name) or name in _RESERVED_ARGUMENTS:
        yield bundle.problem(pointer, f"the parameter name {name!r} cannot be a Python argument")
    if parameter.get("in") not in ("path", "query", "header"):
        yield bundle.problem(pointer, f"a parameter is in path, query or header, not {parameter.get('in')!r}")
    if not parameter.get("description"):
        yield bundle.problem(pointer, f"the parameter {name!r} needs a description")
    if "schema" not in parameter:
        yield bundle.problem(pointer, f"the parameter {name!r} needs a schema")
        return
    if parameter.get("style", "form") != "form" or parameter.get("explode") is False:
        yield bundle.problem(pointer, "a list in a query is `style: form` and `explode: true`, and there is no other")
    yield from _schema(bundle, f"{pointer}/schema", parameter["schema"])


def _bodies(bundle: Bundle, pointer: str, operation: dict[str, Any]) -> Iterator[Problem]:
    body = operation.get("requestBody")
    if body is not None:
        child_pointer = f"{pointer}/requestBody"
        if body.get("required") is not True:
            yield bundle.problem(child_pointer, "a request body is required: true, or it is sent empty")
        if len(body.get("content", {})) != 1:
            yield bundle.problem(child_pointer, "a request body has one content type")
        yield from _contents(bundle, child_pointer, body.get("content", {}))
    responses = operation.get("responses", {})
    good = [code for code in responses if code.startswith("2")]
    if len(good) != 1:
        yield bundle.problem(f"{pointer}/responses", f"an operation has one success response, not {len(good)}")
    for code, response in responses.items():
        child_pointer = f"{pointer}/responses/{code}"
        if not re.fullmatch(r"[1-5][0-9][0-9]", code):
            yield bundle.problem(child_pointer, "a response is listed under its own status, in quotes")
        if code in good and "$ref" in response:
            yield bundle.problem(f"{child_pointer}/$ref", "a success response is written out")
        yield from _contents(bundle, child_pointer, response.get("content", {}))


def _contents(bundle: Bundle, pointer: str, contents: dict[str, Any]) -> Iterator[Problem]:
    for media_type, content in contents.items():
        content_pointer = f"{pointer}/content/{escape(media_type)}"
        schema = content.get("schema")
        if media_type not in _MEDIA_TYPES:
            yield bundle.problem(
                content_pointer, f"the generator would skip {media_type!r}; it knows {', '.join(_MEDIA_TYPES)}"
            )
        elif schema is None:
            yield bundle.problem(content_pointer, "a body needs a schema")
        elif media_type == "application/json" and not {"$ref", "anyOf"} & schema.keys():
            yield bundle.problem(f"{content_pointer}/schema", "a JSON body is a schema with a name")
        else:
            yield from _schema(bundle, f"{content_pointer}/schema", schema)


def _unique_names(bundle: Bundle) -> Iterator[Problem]:
    # Modules are named in lowercase letters: names must differ in more than case.
    operation_ids: dict[str, str] = {}
    for path, method, operation in operations(bundle.document):
        name = operation.get("operationId", "")
        if name.lower() in operation_ids:
            pointer = f"/paths/{escape(path)}/{method}/operationId"
            yield bundle.problem(pointer, f"the operationId {name} is used by {operation_ids[name.lower()]} already")
        operation_ids[name.lower()] = f"{method.upper()} {path}"
    names: dict[str, str] = {}
    schemas = bundle.document["components"].get("schemas", {})
    for name, schema in schemas.items():
        # An enumeration is two types: what responses may contain, and what requests may.
        for made in (name, f"{name}Input") if "enum" in schema else (name,):
            if made.lower() in names:
                pointer = f"/components/schemas/{escape(name)}"
                yield bundle.problem(pointer, f"{made} would be made for {names[made.lower()]} already")
            names[made.lower()] = name


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
    elif isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for item in value.values():
            yield from _references(item)


def _unused_components(bundle: Bundle) -> Iterator[Problem]:
    used = set(_references(bundle.document))
    for section, members in bundle.document["components"].items():
        for name in members if section != "securitySchemes" else ():
            pointer = f"/components/{section}/{escape(name)}"
            if f"#{pointer}" not in used:
                yield bundle.problem(pointer, f"nothing refers to {name}")


def _constraints(_: Spec, bundle: Bundle) -> Iterator[Problem]:
    yield from check_constraints(bundle)


def _methods(_: Spec, bundle: Bundle) -> Iterator[Problem]:
    yield from method_problems(bundle)


def _openapi(_: Spec, bundle: Bundle) -> Iterator[Problem]:
    for error in OpenAPIV31SpecValidator(bundle.document).iter_errors():
        pointer = "".join(f"/{escape(str(step))}" for step in getattr(error, "absolute_path", ()))
        yield bundle.problem(pointer, f"not OpenAPI 3.1: {str(error).splitlines()[0]}")
