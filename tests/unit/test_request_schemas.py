"""Every request of the spec: what satisfies its constraints is sent as the spec says, all else is rejected."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import mlflow_rest
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError
from jsonschema import validators as jsonschema_validators
from mlflow_rest import NULL, InvalidArgument, models
from mlflow_rest._codec import encode
from mlflow_rest._operations import OPERATIONS
from openapi_python_client.strings import PythonIdentifier

from generator.bundle import operations
from generator.methods import parameters
from generator.view import directions

DOCUMENT: dict[str, Any] = json.loads((Path(mlflow_rest.__file__).parent / "openapi.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]
SENT = sorted(
    name for name, ways in directions(DOCUMENT).items() if "request" in ways and SCHEMAS[name].get("properties")
)
CALLS = {operation["operationId"]: (path, operation) for path, _, operation in operations(DOCUMENT)}
BITS = {"int32": 2**31, "int64": 2**63}
DEEP = 2
SURROGATE = "half \ud800"


# ---- reading the spec --------------------------------------------------------------------------------------------


def min_items(schema: Mapping[str, Any]) -> int:
    """The least number of items of a list."""
    return 1 if schema.get("x-mlflow-ignores-empty") else int(schema.get("minItems", 0))


def merged(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema with its reference followed, what stands beside it merged, and null omitted."""
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    if len(options) == 1:
        return {**merged(options[0]), "nullable": True}
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        return merged({**SCHEMAS[name], "name": name, **beside})
    if "x-mlflow-checked-as" in schema:
        rest = {key: value for key, value in schema.items() if key != "x-mlflow-checked-as"}
        return merged({**SCHEMAS[schema["x-mlflow-checked-as"]], **rest})
    if isinstance(schema.get("type"), list):
        (schema_type,) = [one for one in schema["type"] if one != "null"]
        return {**schema, "type": schema_type, "nullable": True}
    return dict(schema)


def needed(schema: Mapping[str, Any]) -> set[str]:
    return {*schema.get("required", ()), *schema.get("x-mlflow-required", ())}


def max_length_of(schema: Mapping[str, Any]) -> int | None:
    keys = ("maxLength", "x-mlflow-truncates-at", "x-mlflow-stores-at-most")
    return min((schema[key] for key in keys if key in schema), default=None)


def bounds(schema: Mapping[str, Any]) -> tuple[int, int]:
    limit = BITS[schema.get("format", "int64")]
    return max(-limit, schema.get("minimum", -limit)), min(limit - 1, schema.get("maximum", limit - 1))


def is_misread(schema: Mapping[str, Any], value: Any) -> bool:
    for entry in schema.get("x-mlflow-misreads", ()):
        if "pattern" in entry:
            if re.search(entry["pattern"], value):
                return True
        elif entry.get("minimum", -math.inf) <= value <= entry.get("maximum", math.inf):
            return True
    return False


# ---- valid instances ---------------------------------------------------------------------------------------------

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=5,
)  # fmt: skip


def encodable(value: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in value)


def strings(schema: Mapping[str, Any]) -> st.SearchStrategy[str]:
    minimum, maximum = schema.get("minLength", 0), max_length_of(schema)
    if "pattern" in schema:
        plain = st.from_regex(schema["pattern"], fullmatch=True).filter(encodable)
    else:
        top = minimum + 20 if maximum is None else min(maximum, minimum + 20)
        plain = st.text(st.characters(exclude_categories=["Cs"]), min_size=minimum, max_size=top)
        if maximum is not None and maximum <= 500:
            plain |= st.just("x" * maximum)
    return plain.filter(
        lambda value: minimum <= len(value) <= (maximum or len(value)) and not is_misread(schema, value)
    )


def documents(schema: Mapping[str, Any]) -> st.SearchStrategy[str]:
    """JSON documents within a string."""
    text = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
    content = st.dictionaries(text, text, max_size=2) if schema["contentSchema"]["type"] == "object" else st.lists(text)
    return content.map(json.dumps)


@cache
def instances(key: str, depth: int = 0) -> st.SearchStrategy[Any]:
    """JSON instances of a schema, given as JSON; an object is a dict of property to instance."""
    schema = merged(json.loads(key))
    if "enum" in schema:
        plain: st.SearchStrategy[Any] = st.sampled_from(schema["enum"])
    elif schema.get("x-mlflow-converts") == "double":
        plain = st.floats()
    elif "properties" in schema:
        plain = objects(schema["name"], depth)
    else:
        makers: dict[str, Callable[[], st.SearchStrategy[Any]]] = {
            "string": lambda: documents(schema) if "contentSchema" in schema else strings(schema),
            "integer": lambda: st.integers(*bounds(schema)).filter(lambda value: not is_misread(schema, value)),
            "number": lambda: st.floats(
                schema.get("minimum"), schema.get("maximum"), allow_nan=False, allow_infinity=False
            ),
            "boolean": st.booleans,
            "array": lambda: st.lists(
                instances(json.dumps(schema["items"]), depth + 1),
                min_size=min_items(schema),
                max_size=max(min_items(schema), 3),
                unique_by=json.dumps if schema.get("uniqueItems") else None,
            ),
            "object": lambda: st.dictionaries(
                st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
                instances(json.dumps(schema.get("additionalProperties", {})), depth + 1),
                max_size=2,
            ),
        }
        maker = makers.get(str(schema.get("type")))
        plain = JSON if maker is None else maker()
    return st.one_of(plain, st.just(NULL)) if schema.get("nullable") else plain


@st.composite
def objects(draw: st.DrawFn, name: str, depth: int = 0) -> dict[str, Any]:
    schema = SCHEMAS[name]
    required = needed(schema)
    chosen = {key for key in schema["properties"] if key in required or (depth < DEEP and draw(st.booleans()))}
    for rule in ("dependentRequired", "x-mlflow-requires"):
        for key, others in schema.get(rule, {}).items():
            chosen |= set(others) if key in chosen else set()
    values = {
        key: draw(instances(json.dumps(member), depth + 1))
        for key, member in schema["properties"].items()
        if key in chosen
    }
    for key, member in schema["properties"].items():
        if member.get("x-mlflow-finite-with") in values and key in values and not math.isfinite(values[key]):
            values[key] = 0.5
    return values


def model(schema: Mapping[str, Any], value: Any) -> Any:
    """An instance as a caller writes it, with objects of the generated classes."""
    schema = merged(schema)
    if value is NULL or value is None:
        return value
    if "properties" in schema:
        members = schema["properties"]
        return getattr(models, schema["name"])(**{key: model(members[key], item) for key, item in value.items()})
    if schema.get("type") == "array":
        return [model(schema["items"], item) for item in value]
    if schema.get("type") == "object" and isinstance(schema.get("additionalProperties"), dict):
        return {key: model(schema["additionalProperties"], item) for key, item in value.items()}
    return value


def sent(schema: Mapping[str, Any], value: Any) -> Any:
    """What an instance is on the wire."""
    schema = merged(schema)
    if value is NULL:
        return None
    if schema.get("x-mlflow-converts") == "double" and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if "properties" in schema:
        is_read = "response" in directions_of(schema["name"])
        pairs = {key: sent(schema["properties"][key], item) for key, item in value.items()}
        required = needed(schema)
        # Decoded models cannot distinguish an empty list from an absent one, and no value of any kind is ever null.
        return {
            key: item for key, item in pairs.items()
            if not (is_read and key not in required and item in ([], {}) and is_container(schema["properties"][key]))
            and not (value[key] is None and key not in required)
        }  # fmt: skip
    if schema.get("type") == "array":
        return [sent(schema["items"], item) for item in value]
    if schema.get("type") == "object" and isinstance(schema.get("additionalProperties"), dict):
        return {key: sent(schema["additionalProperties"], item) for key, item in value.items()}
    return value


def is_container(schema: Mapping[str, Any]) -> bool:
    return merged(schema).get("type") in ("array", "object") and "properties" not in merged(schema)


@cache
def directions_of(name: str) -> set[str]:
    return directions(DOCUMENT)[name]


# `$` of ECMA-262 does not match before a line break at the end, unlike that of Python.
def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[Any]:
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


Validator: Any = jsonschema_validators.extend(Draft202012Validator, {"pattern": _pattern})


@cache
def validator(name: str) -> Any:
    return Validator({"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]})


@pytest.mark.parametrize("name", SENT)
@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_satisfies_the_spec_is_accepted_and_sent_as_it_says(name: str, data: st.DataObject) -> None:
    reference = {"$ref": f"#/components/schemas/{name}"}
    instance = data.draw(objects(name))
    body = model(reference, instance).to_request()
    assert body == sent(reference, instance)
    validator(name).validate(json.loads(encode(body)))


# ---- violations --------------------------------------------------------------------------------------------------


class Violation(NamedTuple):
    constraint: str
    value: Any


def example(schema: Mapping[str, Any]) -> Any:
    """The plainest instance of a schema."""
    schema = merged(schema)
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("x-mlflow-converts") == "double":
        return 0.5
    if "properties" in schema:
        return {key: example(schema["properties"][key]) for key in sorted(needed(schema))}
    if "type" not in schema:
        return "x"
    if "contentSchema" in schema:
        return "{}" if schema["contentSchema"]["type"] == "object" else "[]"
    if schema["type"] == "string":
        return next(value for value in EXAMPLES if fits(schema, value))
    if schema["type"] == "integer":
        low, high = bounds(schema)
        return next(v for v in (1_767_355_200_000, 7, low, high) if low <= v <= high and not is_misread(schema, v))
    if schema["type"] == "array":
        return [example(schema["items"])] * min_items(schema)
    return {"number": 0.5, "boolean": True, "object": {}}[schema["type"]]


EXAMPLES = ("x", "7", "com.example/weather", "ab", "0" * 12, "0" * 64, "abcd", "7" * 16)


def fits(schema: Mapping[str, Any], value: str) -> bool:
    maximum = max_length_of(schema)
    in_length = schema.get("minLength", 0) <= len(value) <= (len(value) if maximum is None else maximum)
    pattern = schema.get("pattern", "").replace("$", r"\Z")
    return in_length and bool(re.search(pattern, value)) and not is_misread(schema, value)


def violations(schema: Mapping[str, Any]) -> Iterator[Violation]:
    """Values that violate one constraint each."""
    schema = merged(schema)
    if (
        "type" not in schema
        and "enum" not in schema
        and "x-mlflow-converts" not in schema
        and "properties" not in schema
    ):
        yield Violation("JSON", {1, 2})
        yield Violation("JSON", [math.nan])
        return
    if schema.get("x-mlflow-converts") not in ("str", "any"):
        yield Violation("type", object())
    schema_type = schema.get("type")
    if "enum" in schema:
        yield Violation("enum", "no such value")
        yield Violation("type", 5)
    elif schema.get("x-mlflow-converts") == "double":
        yield from (Violation("type", value) for value in ("0.5", 1j, 10**400))
    elif "properties" in schema:
        yield Violation("type", {"key": "x"})
    elif schema_type == "string":
        yield from string_violations(schema)
    elif schema_type == "integer":
        low, high = bounds(schema)
        yield from (Violation("type", value) for value in (1.5, True, "1", float(low)))
        yield from (Violation("bounds", value) for value in (low - 1, high + 1))
        for entry in schema.get("x-mlflow-misreads", ()):
            limits = [value for value in (entry.get("minimum"), entry.get("maximum")) if value is not None]
            yield from (Violation("misread", value) for value in limits)
    elif schema_type == "number":
        yield from (Violation("type", value) for value in ("1", True, math.nan, math.inf))
        yield from (
            Violation("bounds", schema[key] + step) for key, step in (("minimum", -1), ("maximum", 1)) if key in schema
        )
    elif schema_type == "boolean":
        yield from (Violation("type", value) for value in ("true", 1))
    elif schema_type == "array":
        yield from list_violations(schema)
    elif schema_type == "object":
        yield from (Violation("type", value) for value in ("x", [1], {1: "x"}))
        if isinstance(schema.get("additionalProperties"), dict):
            yield from (Violation(f"value {c}", {"k": v}) for c, v in violations(schema["additionalProperties"]))


def string_violations(schema: Mapping[str, Any]) -> Iterator[Violation]:
    if "contentSchema" in schema:
        yield from (Violation("content", value) for value in ("x", "1", 5, '"\\ud800"', {1: "x"}))
        return
    if schema.get("x-mlflow-converts") not in ("str", "any"):
        yield from (Violation("type", value) for value in (b"x", 1.5))
    if "x-mlflow-converts" not in schema:
        yield Violation("type", 5)
    yield Violation("encoding", SURROGATE)
    maximum = max_length_of(schema)
    if schema.get("minLength"):
        yield Violation("minLength", "x" * (schema["minLength"] - 1))
    if maximum is not None and maximum <= 2**20:
        yield Violation("maxLength", "x" * (maximum + 1))
    if "pattern" in schema:
        yield Violation("pattern", next(value for value in ("-/../:*'", "\n") if not fits(schema, value)))
        if not fits(schema, example(schema) + "\n"):
            yield Violation("pattern", example(schema) + "\n")
    for entry in schema.get("x-mlflow-misreads", ()):
        sample = next(v for v in ("a%2Fb", "a\tb", "metrics.`a`", "") if is_misread({"x-mlflow-misreads": [entry]}, v))
        yield Violation("misread", sample)


def list_violations(schema: Mapping[str, Any]) -> Iterator[Violation]:
    yield from (Violation("type", value) for value in ("x", b"x", 5))
    item = schema["items"]
    values = [model(item, example(item)), model(item, example(item))]
    if "maxItems" in schema:
        yield Violation("maxItems", values[:1] * (schema["maxItems"] + 1))
    if min_items(schema):
        yield Violation("minItems", values[:1] * (min_items(schema) - 1))
    if schema.get("uniqueItems"):
        yield Violation("uniqueItems", values)
    yield from (Violation(f"item {constraint}", [value]) for constraint, value in violations(item))
    yield Violation("item type", [None])


def assert_rejected(request: Any, argument: tuple[str, ...], violation: Violation) -> None:
    """A request is rejected, with the argument's name."""
    with pytest.raises(InvalidArgument) as caught:
        encode(request.to_request())
    assert caught.value.argument.startswith(argument), (violation, str(caught.value))


def companions(schema: Mapping[str, Any], key: str) -> list[str]:
    """The properties that one depends on."""
    return [other for rule in ("dependentRequired", "x-mlflow-requires") for other in schema.get(rule, {}).get(key, ())]


def plain(schema: Mapping[str, Any]) -> Any:
    return model(schema, example(schema))


@pytest.mark.parametrize("name", SENT)
def test_what_violates_one_constraint_is_rejected_with_its_place(name: str) -> None:
    schema, construct = SCHEMAS[name], getattr(models, name)
    members = schema["properties"]
    good = {key: plain(members[key]) for key in needed(schema)}
    construct(**good).to_request()
    for key, member in members.items():
        others = {other: plain(members[other]) for other in companions(schema, key)}
        wrong = [*violations(member)]
        is_default = "x-mlflow-default" in member and "response" not in directions_of(name)
        if key in needed(schema) and not is_default and member.get("x-mlflow-converts") != "any":
            wrong.append(Violation("required", None))
        for violation in wrong:
            # The encoder, which finds what is no Unicode, names the property.
            names = (member.get("x-mlflow-argument-name", key), key)
            assert_rejected(construct(**{**good, **others, key: violation.value}), names, violation)
        if others:
            assert_rejected(construct(**{**good, key: plain(member)}), (key,), Violation("requires", others))


# ---- parameters --------------------------------------------------------------------------------------------------


class Sent(Exception):
    """Raised in place of sending."""


class Sender:
    """Notes what is sent, and sends nothing."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, list[tuple[str, str]], bytes | None, dict[str, str]]] = []

    def send(
        self,
        _operation: Any,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> Any:
        self.requests.append((path, list(query), content, dict(headers)))
        raise Sent

    def failure(self, operation: Any, response: Any, cause: Exception | None) -> Exception:
        raise NotImplementedError


def endpoint(name: str) -> Any:
    return import_module(f"mlflow_rest.api.{OPERATIONS[name].tag}.{PythonIdentifier(name, prefix='')}")


def argument(name: str) -> str:
    return name.lower().replace("-", "_")


def parameters_of(name: str) -> dict[str, Any]:
    path, operation = CALLS[name]
    return parameters(DOCUMENT, path, operation)


def good_arguments(name: str) -> dict[str, Any]:
    """The arguments that an operation needs, each the plainest."""
    _, operation = CALLS[name]
    arguments = {
        argument(key): model(one["schema"], example({"minLength": 1, **one["schema"]}))
        for key, one in parameters_of(name).items()
        if one.get("required")
    }
    if "requestBody" in operation:
        (content,) = operation["requestBody"]["content"].values()
        schema = content["schema"]
        arguments["body"] = model(schema, example(schema)) if "$ref" in schema else b"content"
    return arguments


@pytest.mark.parametrize("name", sorted(CALLS))
def test_an_operation_sends_what_it_accepts(name: str) -> None:
    sender, arguments = Sender(), good_arguments(name)
    with pytest.raises(Sent):
        endpoint(name).sync(client=sender, **arguments)
    (path, query, content, headers) = sender.requests[0]
    described = parameters_of(name)
    assert "{" not in path
    assert {key for key, _ in query} <= {key for key, one in described.items() if one["in"] == "query"}
    assert headers.keys() - {"Content-Type"} == {
        key for key, one in described.items() if one["in"] == "header" and one.get("required")
    }
    assert (content is not None) == ("body" in arguments)


@pytest.mark.parametrize("name", sorted(name for name in CALLS if parameters_of(name)))
def test_a_parameter_that_violates_one_constraint_is_rejected_before_sending(name: str) -> None:
    good = good_arguments(name)
    for key, one in parameters_of(name).items():
        schema = one["schema"]
        violated = [*violations(schema)]
        if one.get("required"):
            violated.append(Violation("required", None))
        if one["in"] == "path" and merged(schema).get("type") == "string":
            violated += [Violation("segment", value) for value in ("", ".", "..")]
        for violation in violated:
            sender = Sender()
            arguments = {**good, argument(key): violation.value}
            with pytest.raises(InvalidArgument) as caught:
                endpoint(name).sync(client=sender, **arguments)
            label = one.get("x-mlflow-argument-name", argument(key))
            assert caught.value.argument.startswith(label), (violation, str(caught.value))
            assert not sender.requests


@pytest.mark.parametrize("name", sorted(name for name, (_, one) in CALLS.items() if "requestBody" in one))
def test_a_body_of_another_kind_is_rejected_before_sending(name: str) -> None:
    for body in (None, {}, object(), "x", models.RunTag(key="a", value="b")):
        sender = Sender()
        with pytest.raises(InvalidArgument, match=r"^body must be"):
            endpoint(name).sync(client=sender, **{**good_arguments(name), "body": body})
        assert not sender.requests


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_parameters_that_satisfy_the_spec_are_sent_as_they_are(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(name for name in CALLS if parameters_of(name))))
    chosen = {
        key: data.draw(instances(json.dumps(one["schema"])))
        for key, one in parameters_of(name).items()
        if one["in"] == "query" and (one.get("required") or data.draw(st.booleans()))
    }
    sender = Sender()
    with pytest.raises(Sent):
        endpoint(name).sync(
            client=sender, **{**good_arguments(name), **{argument(key): v for key, v in chosen.items()}}
        )
    assert sorted(sender.requests[0][1]) == sorted(
        (key, str(item).lower() if isinstance(item, bool) else str(item))
        for key, value in chosen.items()
        for item in (value if isinstance(value, list) else [value])
    )
