"""Our rules on the constraints of what is sent: each must be one that the generator can render.

`spec/README.md` states them for people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from generator.bundle import Bundle, operations
from generator.checks import CONVERSIONS, PROPERTIES_OF, Checks
from generator.methods import parameters
from generator.spec_files import escape
from generator.view import directions, is_value_schema

if TYPE_CHECKING:
    from generator.problems import Problem

LENGTHS = ("minLength", "maxLength", "pattern")
BOUNDS = ("minimum", "maximum")
COUNTS = ("minItems", "maxItems", "uniqueItems")
VALUE_KEYWORDS = (*LENGTHS, *BOUNDS, *COUNTS)
"""Constraints that may stand beside a reference to a plain value."""
VALUE_EXTENSIONS = (
    "x-mlflow-checked-as",
    "x-mlflow-default",
    "x-mlflow-distinct-by",
    "x-mlflow-finite-with",
    "x-mlflow-misreads",
    "x-mlflow-sensitive",
    "x-mlflow-stores-at-most",
    "x-mlflow-truncates-at",
)
_FORMATS = {"integer": ("int32", "int64"), "number": ("double",), "string": ("binary",)}
_TYPES_OF = {
    **dict.fromkeys((*LENGTHS, "x-mlflow-truncates-at", "x-mlflow-stores-at-most"), ("string",)),
    **dict.fromkeys(BOUNDS, ("integer", "number")),
    **dict.fromkeys((*COUNTS, "x-mlflow-ignores-empty"), ("array",)),
    "x-mlflow-misreads": ("integer", "string"),
}
# What means the same to ECMA-262, which JSON Schema names, and to Python.
_TOKEN = re.compile(
    r"\\[wdsWDS]|\\[^A-Za-z0-9\s]|\\[nrtfv]|\[\^?\]?(?:\\[^\n]|[^\]\\])*\]|\((?:\?[:=!]|(?!\?))|\)|\{\d+(?:,\d*)?\}|[*+?](?![+])|[^\\\[\](){}*+?]"
)
_UNICODE = re.compile(r"\\[wdsWDSbB]")


def check_constraints(bundle: Bundle) -> Iterator[Problem]:
    """Find constraints of requests that cannot be rendered, and extensions that do not fit where they are used."""
    yield from _Rules(bundle).problems()


class _Rules:
    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._document = bundle.document
        self._schemas: dict[str, Any] = bundle.document["components"].get("schemas", {})
        self._directions = directions(bundle.document)
        self._checks = Checks(bundle.document)
        self._ids = {
            key
            for schema in self._schemas.values()
            for key, member in schema.get("properties", {}).items()
            if key.endswith("_id") and self._checks.value(member).schema.get("x-mlflow-converts") == "digits"
        }
        """Ids that are strings of digits."""

    def problems(self) -> Iterator[Problem]:
        times = [name for name, schema in self._schemas.items() if schema.get("x-mlflow-converts") == "timestamp"]
        for name in times[1:]:
            yield self._problem(f"/components/schemas/{name}", f"there is one timestamp, {times[0]}")
        for name, schema in self._schemas.items():
            pointer = f"/components/schemas/{escape(name)}"
            sent = "request" in self._directions[name]
            yield from self._value(pointer, schema, sent=sent, named=True)
            yield from self._object(pointer, name, schema)
            for key, member in schema.get("properties", {}).items():
                yield from self._property(f"{pointer}/properties/{escape(key)}", name, member)
                yield from self._id(f"{pointer}/properties/{escape(key)}", name, key, member)
                yield from self._time(f"{pointer}/properties/{escape(key)}", member, times)
        for path, method, operation in operations(self._document):
            pointer = f"/paths/{escape(path)}/{method}"
            for parameter in parameters(self._document, path, operation).values():
                yield from self._parameter(pointer, parameter)

    def _problem(self, pointer: str, reason: str) -> Problem:
        return self._bundle.problem(pointer, reason)

    # ---- values --------------------------------------------------------------------------------------------------

    def _value(self, pointer: str, schema: dict[str, Any], *, sent: bool, named: bool = False) -> Iterator[Problem]:
        """Rules on one schema and those inside it.

        Args:
            pointer: Where it is.
            schema: The schema.
            sent: Whether a request contains it, so that a check is rendered from it.
            named: Whether it is one of the components.
        """
        declared = schema.get("type")
        types = [
            name for name in (declared if isinstance(declared, list) else [declared]) if name not in (None, "null")
        ]
        if len(types) > 1:
            yield self._problem(f"{pointer}/type", "a value has one type, and perhaps null")
            return
        options = [name for name in schema.get("anyOf", ()) if name != {"type": "null"}]
        is_double = schema.get("x-mlflow-converts") == "double"
        if sent and len(options) > 1 and not is_double:
            yield self._problem(f"{pointer}/anyOf", "the generator cannot check one of several types in a request")
            return
        value = self._checks.value(schema).schema
        value_type = "string" if "enum" in value else value.get("type")
        yield from self._keywords(pointer, schema, value_type, is_double=is_double)
        yield from self._extensions(pointer, schema, value, named=named)
        if sent and value_type == "array" and "items" not in schema:
            yield self._problem(pointer, "a list in a request needs items")
        for key in ("items", "additionalProperties"):
            if key in schema:
                yield from self._value(f"{pointer}/{key}", schema[key], sent=sent)
        for key, member in schema.get("properties", {}).items():
            yield from self._value(f"{pointer}/properties/{escape(key)}", member, sent=sent)

    def _keywords(self, pointer: str, schema: dict[str, Any], value_type: Any, *, is_double: bool) -> Iterator[Problem]:
        for key, types in _TYPES_OF.items():
            if key in schema and (value_type not in types or is_double):
                yield self._problem(
                    f"{pointer}/{key}", f"{key} is for {' and '.join(types)}, not for {value_type or 'any value'}"
                )
        for key in (
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "x-mlflow-truncates-at",
            "x-mlflow-stores-at-most",
        ):
            limit = schema.get(key, 0)
            if not isinstance(limit, int) or limit < 0:
                yield self._problem(f"{pointer}/{key}", f"{key} is an integer of 0 or more, not {limit!r}")
        for key in BOUNDS:
            if value_type == "integer" and not isinstance(schema.get(key, 0), int):
                yield self._problem(f"{pointer}/{key}", f"{key} of an integer is an integer, not {schema[key]!r}")
        for low, high in (("minLength", "maxLength"), BOUNDS, ("minItems", "maxItems")):
            if low in schema and high in schema and schema[low] > schema[high]:
                yield self._problem(f"{pointer}/{high}", f"{high} is less than {low}: nothing fits")
        if "format" in schema and schema["format"] not in _FORMATS.get(str(value_type), ()):
            allowed = ", ".join(_FORMATS.get(str(value_type), ())) or "none"
            yield self._problem(
                f"{pointer}/format", f"the generator knows no format {schema['format']!r} of {value_type}: {allowed}"
            )
        if "pattern" in schema:
            yield from self._pattern(
                f"{pointer}/pattern", schema["pattern"], schema.get("x-mlflow-pattern"), whole=True
            )
        elif "x-mlflow-pattern" in schema:
            yield self._problem(f"{pointer}/x-mlflow-pattern", "x-mlflow-pattern stands beside a pattern")

    def _pattern(self, pointer: str, pattern: str, dialect: str | None, *, whole: bool) -> Iterator[Problem]:
        try:
            re.compile(pattern)
        except (re.error, RecursionError, OverflowError) as exc:
            yield self._problem(pointer, f"no regular expression: {exc}")
            return
        if dialect not in (None, "python"):
            yield self._problem(
                pointer.replace("/pattern", "/x-mlflow-pattern"), f"a dialect is python, not {dialect!r}"
            )
        if whole and not (pattern.startswith("^") and pattern.endswith("$") and not pattern.endswith("\\$")):
            yield self._problem(pointer, "a pattern is about the whole string: it begins with ^ and ends with $")
        depth, position = 0, 0
        while position < len(pattern):
            token = _TOKEN.match(pattern, position)
            if token is None:
                yield self._problem(
                    pointer, f"not the same to ECMA-262 and Python, from {pattern[position : position + 10]!r} on"
                )
                return
            depth += token[0].startswith("(") - (token[0] == ")")
            if whole and token[0] == "|" and depth == 0:
                yield self._problem(pointer, "alternatives stand in a group, or ^ and $ belong to the outer ones only")
                return
            position = token.end()
        if dialect is None and _UNICODE.search(pattern):
            yield self._problem(
                pointer, "\\w, \\d and \\s are ASCII in ECMA-262: write the ranges, or x-mlflow-pattern: python"
            )

    def _extensions(
        self, pointer: str, schema: dict[str, Any], value: dict[str, Any], *, named: bool
    ) -> Iterator[Problem]:
        conversion = schema.get("x-mlflow-converts")
        if conversion is not None:
            fits = CONVERSIONS.get(conversion)
            if conversion not in ("str", "any") and (not named or is_value_schema(schema) is (fits == "object")):
                reason = "x-mlflow-converts is for named schemas of one value, and of an object for column and event"
                yield self._problem(f"{pointer}/x-mlflow-converts", reason)
            elif fits is None or not (fits in schema if fits == "anyOf" else schema.get("type") == fits):
                conversions = ", ".join(f"{name} ({schema_type})" for name, schema_type in CONVERSIONS.items())
                yield self._problem(f"{pointer}/x-mlflow-converts", f"x-mlflow-converts is one of {conversions}")
            elif not schema.get("properties", {}).keys() >= set(PROPERTIES_OF.get(conversion, ())):
                reason = f"an object of {' and '.join(PROPERTIES_OF[conversion])} is needed for {conversion}"
                yield self._problem(f"{pointer}/x-mlflow-converts", reason)
        search = schema.get("x-mlflow-search")
        if search is not None and (not isinstance(search, str) or value.get("type") != "string"):
            yield self._problem(f"{pointer}/x-mlflow-search", "x-mlflow-search names what a filter, a string, is for")
        content = schema.get("contentSchema")
        if content is not None and (
            content.get("type") not in ("object", "array")
            or content.keys() - {"type", "additionalProperties", "items"}
            or "contentMediaType" not in schema
        ):
            reason = "contentSchema has the type object or array, beside contentMediaType"
            yield self._problem(f"{pointer}/contentSchema", reason)
        if "x-mlflow-misreads" in schema:
            yield from self._misreads(f"{pointer}/x-mlflow-misreads", schema["x-mlflow-misreads"], value.get("type"))
        if "x-mlflow-truncates-at" in schema and "maxLength" in value:
            yield self._problem(
                f"{pointer}/x-mlflow-truncates-at", "what is cut is not rejected: no maxLength beside it"
            )
        if "x-mlflow-numbers" in schema and (schema["x-mlflow-numbers"] != "double" or "type" in value):
            yield self._problem(f"{pointer}/x-mlflow-numbers", "x-mlflow-numbers is double, for any value of JSON")
        if "x-mlflow-checked-as" in schema:
            target = self._schemas.get(schema["x-mlflow-checked-as"], {})
            if not is_value_schema(target) or "type" not in target or target["type"] != schema.get("type"):
                reason = "x-mlflow-checked-as names a schema of one value of the same type"
                yield self._problem(f"{pointer}/x-mlflow-checked-as", reason)
        if "x-mlflow-sensitive" in schema:
            is_string = value.get("type") == "string" or (
                value.get("type") == "object" and schema.get("additionalProperties", {}).get("type") == "string"
            )
            if schema["x-mlflow-sensitive"] is not True or not is_string:
                yield self._problem(
                    f"{pointer}/x-mlflow-sensitive", "x-mlflow-sensitive: true is for strings and maps of them"
                )

    def _misreads(self, pointer: str, entries: Any, value_type: Any) -> Iterator[Problem]:
        keys = ("pattern",) if value_type == "string" else BOUNDS
        if not isinstance(entries, list) or not entries:
            yield self._problem(pointer, "x-mlflow-misreads is a list of maps")
            return
        for index, entry in enumerate(entries):
            entry_pointer = f"{pointer}/{index}"
            is_valid = isinstance(entry, dict) and not entry.keys() - {*keys, "remedy"} and entry.keys() & set(keys)
            if not is_valid or not isinstance(entry.get("remedy"), str):
                yield self._problem(entry_pointer, f"a misread value has a remedy and {' or '.join(keys)}")
            elif value_type == "string" and not isinstance(entry["pattern"], str):
                yield self._problem(f"{entry_pointer}/pattern", f"pattern is a string, not {entry['pattern']!r}")
            elif value_type == "string":
                yield from self._pattern(f"{entry_pointer}/pattern", entry["pattern"], None, whole=False)
            else:
                for key in entry.keys() & set(keys):
                    if not isinstance(entry[key], int) or isinstance(entry[key], bool):
                        yield self._problem(f"{entry_pointer}/{key}", f"{key} is an integer, not {entry[key]!r}")

    # ---- objects -------------------------------------------------------------------------------------------------

    def _object(self, pointer: str, name: str, schema: dict[str, Any]) -> Iterator[Problem]:
        members = schema.get("properties", {})
        read = "response" in self._directions[name]
        if "x-mlflow-key-value" in schema:
            required = {
                key for key in schema.get("required", ()) if members.get(key, {}).get("x-mlflow-default") is None
            }
            stated = schema["x-mlflow-key-value"]
            names = ["key", "value"] if stated is True else [*map(str, stated)] if isinstance(stated, list) else []
            if len(set(names)) != 2 or not set(names) <= members.keys() or required - set(names):
                reason = (
                    "x-mlflow-key-value is true, or the names of two properties, for objects of a key and a value that "
                    "require nothing else"
                )
                yield self._problem(f"{pointer}/x-mlflow-key-value", reason)
            elif self._checks.value(members[names[0]]).schema.get("type") != "string":
                yield self._problem(f"{pointer}/x-mlflow-key-value", "the key is a string")
        for key in ("dependentRequired", "x-mlflow-requires"):
            yield from self._needs(f"{pointer}/{key}", schema.get(key, {}), members)
        for key in schema.get("x-mlflow-required", ()):
            if key not in members or key in schema.get("required", ()) or read:
                reason = "x-mlflow-required names optional properties of what is only sent"
                yield self._problem(f"{pointer}/x-mlflow-required", f"{reason}, unlike {key!r}")
        if "x-mlflow-max-total" in schema:
            yield from self._total(f"{pointer}/x-mlflow-max-total", schema["x-mlflow-max-total"], members)

    def _needs(self, pointer: str, rule: Any, members: dict[str, Any]) -> Iterator[Problem]:
        if not isinstance(rule, dict) or not all(
            isinstance(names, list) and all(isinstance(name, str) for name in names) for names in rule.values()
        ):
            yield self._problem(pointer, "a map of a property to the list of those that it needs")
            return
        for key, names in rule.items():
            for other in (key, *names):
                if other not in members:
                    yield self._problem(f"{pointer}/{escape(key)}", f"the property {other!r} is not described")

    def _total(self, pointer: str, rule: Any, members: dict[str, Any]) -> Iterator[Problem]:
        if not isinstance(rule, dict) or rule.keys() != {"properties", "maximum"}:
            yield self._problem(pointer, "x-mlflow-max-total has properties and maximum")
            return
        names, maximum = rule["properties"], rule["maximum"]
        if not isinstance(names, list) or not all(
            members.get(key, {}).get("type") == "array" for key in map(str, names)
        ):
            yield self._problem(f"{pointer}/properties", "properties are those of lists")
        if not isinstance(maximum, int) or isinstance(maximum, bool) or maximum < 1:
            yield self._problem(f"{pointer}/maximum", f"maximum is an integer of 1 or more, not {maximum!r}")

    def _property(self, pointer: str, name: str, schema: dict[str, Any]) -> Iterator[Problem]:
        conversion = self._checks.value(schema).schema.get("x-mlflow-converts")
        if "x-mlflow-default" in schema and (schema["x-mlflow-default"] != "now" or conversion != "timestamp"):
            yield self._problem(f"{pointer}/x-mlflow-default", "x-mlflow-default is now, for a timestamp")
        distinct_by = schema.get("x-mlflow-distinct-by", ())
        if distinct_by and (
            "x-mlflow-default" not in schema or not set(distinct_by) <= self._schemas[name]["properties"].keys()
        ):
            reason = "x-mlflow-distinct-by names other properties, beside x-mlflow-default"
            yield self._problem(f"{pointer}/x-mlflow-distinct-by", reason)
        other = schema.get("x-mlflow-finite-with")
        if other is not None and (other not in self._schemas[name]["properties"] or conversion != "double"):
            reason = "x-mlflow-finite-with names another property, beside a double"
            yield self._problem(f"{pointer}/x-mlflow-finite-with", reason)

    def _id(self, pointer: str, owner: str, name: str, schema: dict[str, Any]) -> Iterator[Problem]:
        """An id is read as a `str` even where it is a number in JSON."""
        is_number = schema.get("type") == "integer"
        if "x-mlflow-read-as" in schema:
            read_only = not self._directions[owner] - {"response"}
            if schema["x-mlflow-read-as"] != "string" or not is_number or not read_only:
                reason = "x-mlflow-read-as is string, for an integer that is only read"
                yield self._problem(f"{pointer}/x-mlflow-read-as", reason)
        elif is_number and name in self._ids:
            yield self._problem(pointer, f"{name} is a string elsewhere: state x-mlflow-read-as: string")

    def _time(self, pointer: str, schema: dict[str, Any], times: list[str]) -> Iterator[Problem]:
        description = " ".join(str(schema.get("description", "")).split())
        if times and schema.get("type") == "integer" and "milliseconds since the epoch" in description:
            yield self._problem(pointer, f"milliseconds since the epoch are a {times[0]}: refer to it")

    def _parameter(self, pointer: str, parameter: dict[str, Any]) -> Iterator[Problem]:
        schema = parameter.get("schema", {})
        for problem in self._value(pointer, schema, sent=True):
            yield problem._replace(reason=f"parameter {parameter['name']!r}: {problem.reason}")
        value = self._checks.value(schema)
        item = self._checks.value(value.schema["items"]) if "items" in value.schema else value
        if "enum" not in item.schema and item.schema.get("type") not in ("string", "integer", "number", "boolean"):
            yield self._problem(pointer, f"the parameter {parameter['name']!r} is a plain value or a list of them")
        slashes = "x-mlflow-encoded-slashes" in parameter
        if slashes and (parameter.get("in") != "path" or "x-mlflow-multi-segment" in parameter):
            reason = "x-mlflow-encoded-slashes is for a path parameter of one segment"
            yield self._problem(pointer, f"the parameter {parameter['name']!r}: {reason}")
