"""Rejects what would give a resource a bad method: names, arguments, results and pages."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from generator.bundle import Bundle, follow, operations
from generator.methods import (
    JSON_MEDIA_TYPE,
    NEXT_TOKEN,
    RESERVED,
    SIZE,
    TOKEN,
    arguments,
    body_schema,
    default_noun,
    derive_name,
    derived_names,
    is_wrapper,
    lists,
    methods,
    parameters,
    response_name,
    response_properties,
    success,
)
from generator.spec_files import escape

if TYPE_CHECKING:
    from generator.problems import Problem

_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
# `list` is handled: annotations call the type otherwise.
_BUILTINS = set(dir(builtins)) - {"list", "iter"}


def method_problems(bundle: Bundle) -> Iterator[Problem]:
    """Every broken rule about methods."""
    document = bundle.document
    yield from _nouns(bundle)
    for path, verb, operation in operations(document):
        pointer = f"/paths/{escape(path)}/{verb}"
        yield from _transfer(bundle, pointer, operation)
        yield from _paging(bundle, pointer, path, operation)
        yield from _result(bundle, pointer, operation)
        yield from _arguments(bundle, pointer, path, operation)
        yield from _variant(bundle, pointer, path, verb, operation)
        if operation.get("x-mlflow-no-workspace") is False:
            yield bundle.problem(f"{pointer}/x-mlflow-no-workspace", "false is the default: omit it")
    yield from _names(bundle)
    for name, schema in document["components"]["schemas"].items():
        yield from _schema(bundle, f"/components/schemas/{escape(name)}", schema)


def _nouns(bundle: Bundle) -> Iterator[Problem]:
    for index, tag in enumerate(bundle.document["tags"]):
        nouns = tag.get("x-mlflow-noun")
        if nouns is None:
            continue
        pointer = f"/tags/{index}/x-mlflow-noun"
        if nouns == [default_noun(tag["name"])]:
            yield bundle.problem(pointer, f"{nouns} follows from the tag: omit it")
        ids = [o["operationId"] for _, _, o in operations(bundle.document) if o["tags"] == [tag["name"]]]
        for noun in nouns:
            others = [other for other in nouns if other != noun]
            if all(derive_name(name, nouns) == derive_name(name, others) for name in ids):
                yield bundle.problem(pointer, f"no operationId of the tag has the noun {noun!r}")


def _names(bundle: Bundle) -> Iterator[Problem]:
    """No two methods of a resource have one name, and each is one that Python allows."""
    derived = derived_names(bundle.document)
    for listed in methods(bundle.document).values():
        owners: dict[str, str] = {}
        for method in listed:
            pointer = f"/paths/{escape(method.path)}/{method.verb.lower()}"
            stated = method.operation.get("x-mlflow-method-name")
            if stated is not None:
                pointer += "/x-mlflow-method-name"
            if stated == derived[method.id]:
                yield bundle.problem(pointer, f"{stated!r} is the derived name: omit it")
            if not _NAME.fullmatch(method.name) or keyword.iskeyword(method.name) or method.name in _BUILTINS:
                yield bundle.problem(pointer, f"the method name {method.name!r} is not usable: state another one")
            for name in filter(None, (method.name, method.iterator)):
                if name in owners:
                    reason = f"the method {name} of this tag is made from {owners[name]} already: state another name"
                    yield bundle.problem(pointer, reason)
                owners[name] = method.id


def _arguments(bundle: Bundle, pointer: str, path: str, operation: dict[str, Any]) -> Iterator[Problem]:
    document = bundle.document
    listed = {
        f"{pointer}/parameters": parameters(document, path, operation),
        f"{pointer}/requestBody": (body_schema(document, operation) or {}).get("properties", {}),
    }
    for parent, members in listed.items():
        for name, member in members.items():
            public = member.get("x-mlflow-argument-name", name)
            if public in RESERVED:
                yield bundle.problem(parent, f"the argument {public!r} is one of every method: state another name")
            if "x-mlflow-argument-name" in member:
                if public == name:
                    yield bundle.problem(parent, f"{public!r} is already the argument's name: omit it")
                if not _NAME.fullmatch(public) or keyword.iskeyword(public):
                    yield bundle.problem(parent, f"the argument name {public!r} is no Python name in snake_case")
            elif not name.isidentifier() or keyword.iskeyword(name):
                yield bundle.problem(parent, f"{name!r} is no Python name: state x-mlflow-argument-name")
    made = arguments(document, path, operation)
    for argument in made:
        # The one good reason for a name in two locations is a path parameter that the body has again.
        if len(argument.slots) > 1 and [slot.location for slot in argument.slots] != ["path", "body"]:
            locations = " and ".join(f"{slot.location} {slot.name!r}" for slot in argument.slots)
            yield bundle.problem(pointer, f"the argument {argument.name!r} would be {locations}: state another name")
    yield from _positional(bundle, pointer, path, operation)


def _positional(bundle: Bundle, pointer: str, path: str, operation: dict[str, Any]) -> Iterator[Problem]:
    stated = operation.get("x-mlflow-positional")
    if stated is None:
        return
    keyword_pointer = f"{pointer}/x-mlflow-positional"
    made = {argument.name: argument for argument in arguments(bundle.document, path, operation)}
    for name in stated:
        if name not in made:
            yield bundle.problem(
                keyword_pointer, f"there is no argument {name!r}; there are {', '.join(made) or 'none'}"
            )
        elif made[name].slots[0].location == "path":
            yield bundle.problem(keyword_pointer, f"{name!r} is in the path, so it is positional without this")
    if len(set(stated)) < len(stated):
        yield bundle.problem(keyword_pointer, "duplicate argument")
    required = [made[name].required for name in stated if name in made]
    if required != sorted(required, reverse=True):
        yield bundle.problem(keyword_pointer, "required arguments come before optional ones")
    plain = {key: value for key, value in operation.items() if key != "x-mlflow-positional"}
    if arguments(bundle.document, path, plain) == tuple(made.values()):
        yield bundle.problem(keyword_pointer, "this is the default order: omit it")


def _variant(bundle: Bundle, pointer: str, path: str, verb: str, operation: dict[str, Any]) -> Iterator[Problem]:
    base_id = operation.get("x-mlflow-variant-of")
    if base_id is None:
        return
    keyword_pointer = f"{pointer}/x-mlflow-variant-of"
    document = bundle.document
    by_id = {other["operationId"]: (p, v, other) for p, v, other in operations(document)}
    if base_id not in by_id:
        yield bundle.problem(keyword_pointer, f"there is no operation {base_id!r}")
        return
    base_path, base_verb, base = by_id[base_id]
    for key in ("x-mlflow-method-name", "x-mlflow-positional"):
        if key in operation:
            yield bundle.problem(f"{pointer}/{key}", "a variant has the name and the arguments of its operation")
    if "x-mlflow-variant-of" in base:
        yield bundle.problem(keyword_pointer, f"{base_id} is a variant itself")
    body = operation.get("requestBody", {}).get("content"), base.get("requestBody", {}).get("content")
    schemas = [{media_type: content["schema"] for media_type, content in (side or {}).items()} for side in body]
    if base["tags"] != operation["tags"] or base_verb != verb or schemas[0] != schemas[1]:
        yield bundle.problem(keyword_pointer, f"a variant has tag, method and body of its operation, unlike {base_id}")
    if response_name(base) != response_name(operation):
        yield bundle.problem(keyword_pointer, f"a variant has the response of its operation, unlike {base_id}")
    own, others = ({a.name for a in arguments(document, p, o)} for p, o in ((path, operation), (base_path, base)))
    in_path = [
        {a.name for a in arguments(document, p, o) if a.slots[0].location == "path"}
        for p, o in ((path, operation), (base_path, base))
    ]
    if len(in_path[0] - in_path[1]) != 1 or in_path[1] - in_path[0] or own - others - in_path[0]:
        yield bundle.problem(
            keyword_pointer, f"a variant has exactly one more path parameter than {base_id}, and no other argument"
        )
    if sum(other.get("x-mlflow-variant-of") == base_id for _, _, other in operations(document)) > 1:
        yield bundle.problem(keyword_pointer, f"{base_id} has another variant")


def _paging(bundle: Bundle, pointer: str, path: str, operation: dict[str, Any]) -> Iterator[Problem]:
    document = bundle.document
    keyword_pointer = f"{pointer}/x-mlflow-paging"
    stated = operation.get("x-mlflow-paging")
    properties = response_properties(document, operation)
    if NEXT_TOKEN not in properties:
        if stated is not None:
            yield bundle.problem(keyword_pointer, f"a response without {NEXT_TOKEN} has no pages")
        return
    if stated is False:
        return
    if stated is not None and not isinstance(stated, dict):
        yield bundle.problem(keyword_pointer, f"x-mlflow-paging is false or a map, not {stated!r}")
        return
    stated = stated or {}
    body = (body_schema(document, operation) or {}).get("properties", {})
    sent = {**body, **parameters(document, path, operation)}
    if TOKEN not in sent:
        yield bundle.problem(
            pointer, f"a request for pages takes {TOKEN}; state x-mlflow-paging: false if there are none"
        )
    for key in stated.keys() - {"items", "size"}:
        yield bundle.problem(keyword_pointer, f"unknown keyword {key!r} in x-mlflow-paging; allowed are items, size")
    candidates = lists(document, operation)
    items = stated.get("items", candidates[0] if len(candidates) == 1 else None)
    if items not in candidates:
        yield bundle.problem(keyword_pointer, f"items is one of the lists of the response, {candidates}, not {items!r}")
        return
    if "items" in stated and len(candidates) == 1:
        yield bundle.problem(keyword_pointer, f"{items!r} is the only list of the response: omit it")
    yield from _size(bundle, keyword_pointer, stated, sent, body_schema(document, operation) or {}, path, operation)
    schema = properties[items]
    if schema.get("type") == "array" and "$ref" not in schema.get("items", {}):
        yield bundle.problem(pointer, f"the items {items!r} of a page are of a schema with a name")
        return
    owner = follow(schema["items"], document["components"]) if schema.get("type") == "array" else schema
    if "x-mlflow-id" not in owner:
        yield bundle.problem(
            pointer, f"the items {items!r} need x-mlflow-id: the properties that identify an item, or []"
        )


def _size(
    bundle: Bundle,
    pointer: str,
    stated: dict[str, Any],
    sent: dict[str, Any],
    body: dict[str, Any],
    path: str,
    operation: dict[str, Any],
) -> Iterator[Problem]:
    size = stated.get("size")
    parameter = parameters(bundle.document, path, operation).get(SIZE, {})
    if size is None:
        if SIZE in body.get("required", ()) or parameter.get("required"):
            yield bundle.problem(pointer, f"the server requires {SIZE}: state a size")
        return
    if SIZE not in sent:
        yield bundle.problem(pointer, f"the request takes no {SIZE}, so there is no size")
        return
    schema = sent[SIZE].get("schema", sent[SIZE])
    low, high = schema.get("minimum", 1), schema.get("maximum", size)
    if not isinstance(size, int) or isinstance(size, bool) or not max(low, 1) <= size <= high:
        yield bundle.problem(pointer, f"size is an integer that {SIZE} allows, not {size!r}")


def _result(bundle: Bundle, pointer: str, operation: dict[str, Any]) -> Iterator[Problem]:
    code, response = success(operation)
    keyword_pointer = f"{pointer}/responses/{code}/x-mlflow-result"
    properties = response_properties(bundle.document, operation)
    paged = NEXT_TOKEN in properties and operation.get("x-mlflow-paging") is not False
    decided = len(properties) < 2 or paged or not is_wrapper(operation)
    if "x-mlflow-result" not in response:
        if not decided:
            reason = (
                f"of several properties, x-mlflow-result names the result: {', '.join(properties)}, or false for all"
            )
            yield bundle.problem(keyword_pointer, reason)
        return
    stated = response["x-mlflow-result"]
    if decided:
        yield bundle.problem(keyword_pointer, "the result follows from the response: omit it")
    elif stated is not False and stated not in properties:
        yield bundle.problem(
            keyword_pointer, f"the result is one of {', '.join(properties)}, or false for all, not {stated!r}"
        )


def _transfer(bundle: Bundle, pointer: str, operation: dict[str, Any]) -> Iterator[Problem]:
    sends = "requestBody" in operation and "application/json" not in operation["requestBody"]["content"]
    receives = bool({"application/octet-stream", "*/*"} & success(operation)[1].get("content", {}).keys())
    fitting = "upload" if sends else "download" if receives else None
    stated = operation.get("x-mlflow-transfer")
    if stated != fitting:
        reason = f"x-mlflow-transfer is {fitting} here, as the bodies are, not {stated}"
        yield bundle.problem(f"{pointer}/x-mlflow-transfer", reason)


def _schema(bundle: Bundle, pointer: str, schema: dict[str, Any]) -> Iterator[Problem]:
    if "x-mlflow-id" in schema:
        for path in schema["x-mlflow-id"]:
            yield from _identity(bundle, f"{pointer}/x-mlflow-id", schema, path)
    for name, member in schema.get("properties", {}).items():
        property_pointer = f"{pointer}/properties/{escape(name)}"
        if member.get("x-mlflow-sensitive") is False:
            yield bundle.problem(f"{property_pointer}/x-mlflow-sensitive", "false is the default: omit it")
        if member.get("contentMediaType", JSON_MEDIA_TYPE) != JSON_MEDIA_TYPE:
            yield bundle.problem(
                f"{property_pointer}/contentMediaType", f"a string may be {JSON_MEDIA_TYPE}, and nothing else"
            )
        if "contentMediaType" in member and member.get("type") != "string":
            yield bundle.problem(f"{property_pointer}/contentMediaType", "it belongs on a string")
        if "x-mlflow-id" in member and "contentMediaType" not in member:
            yield bundle.problem(
                f"{property_pointer}/x-mlflow-id", "it belongs on a schema, or on a string that is JSON"
            )


def _identity(bundle: Bundle, pointer: str, schema: dict[str, Any], path: str) -> Iterator[Problem]:
    *outer, last = path.split(".")
    for step in outer:
        if step not in schema.get("properties", {}) or step not in schema.get("required", ()):
            yield bundle.problem(pointer, f"{step!r} in {path!r} is no required property")
            return
        schema = follow(schema["properties"][step], bundle.document["components"])
    if last not in schema.get("properties", {}):
        yield bundle.problem(pointer, f"{last!r} in {path!r} is no property")
