"""Writes the code that checks and converts what a request sends, from the constraints of the spec.

One expression per value: an inline test for the common case, and a call of `mlflow_rest._validation` for the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from openapi_python_client.strings import PythonIdentifier

from generator.bundle import follow, operations
from generator.methods import is_argument_required, is_required, parameters
from generator.view import directions, is_value_schema

CONVERSIONS = {
    "double": "anyOf",
    "timestamp": "integer",
    "digits": "string",
    "path": "string",
    "str": "string",
    "any": "string",
    "column": "object",
    "event": "object",
}
"""What `x-mlflow-converts` may say, and the type of a schema that says it."""
PROPERTIES_OF = {"column": ("field_name", "ascending"), "event": ("entity", "action")}
"""What a string that stands for an object is converted to."""
_CHECKS_OF = {"digits": "check_digits", "path": "check_path", "str": "check_as_str", "any": "check_any_as_str"}
_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
_NULL = {"type": "null"}
_PAIR = ("key", "value")
# Arguments that are code already.
_CODE = ("misreads", "pattern")
_STRING_KEYWORDS = (
    "minLength",
    "maxLength",
    "pattern",
    "contentSchema",
    "x-mlflow-converts",
    "x-mlflow-misreads",
    "x-mlflow-search",
    "x-mlflow-sensitive",
    "x-mlflow-stores-at-most",
    "x-mlflow-truncates-at",
)
_BESIDE = ("description", "deprecated", "examples")


class Value(NamedTuple):
    """A schema of one value, with its references followed as far as they lead to no class.

    Attributes:
        schema: The keywords.
        nullable: Whether it may be null.
        name: The class of an object, or the type of an enumeration; empty for all else.
    """

    schema: dict[str, Any]
    nullable: bool = False
    name: str = ""


class Checks:
    """Writes checks in Python.

    Args:
        document: The bundled document.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._components = document["components"]
        self._schemas: dict[str, Any] = document["components"]["schemas"]
        self._directions = directions(document)
        self._document = document
        named = self._schemas.values()
        self._timestamp: dict[str, Any] = next(
            (schema for schema in named if schema.get("x-mlflow-converts") == "timestamp"), {}
        )
        self.named_strings = {
            _module(name): schema
            for name, schema in self._schemas.items()
            if is_value_schema(schema) and schema.get("type") == "string" and "pattern" in schema
        }
        """Named strings with a pattern, by the name of their check in `mlflow_rest._validation`."""

    def is_request_only(self, name: str) -> bool:
        """Whether a class is never read from a response."""
        return "response" not in self._directions[name]

    def properties(self, name: str) -> list[Property]:
        """The properties of an object that is sent, the required ones first."""
        schema = self._schemas[name]
        made = [Property(self, schema, key, member) for key, member in schema["properties"].items()]
        return [one for one in made if one.is_required] + [one for one in made if not one.is_required]

    def total(self, name: str) -> tuple[list[str], int] | None:
        """The lists that may only have so many items together, and how many."""
        rule = self._schemas[name].get("x-mlflow-max-total")
        return (rule["properties"], rule["maximum"]) if rule else None

    def value(self, schema: dict[str, Any]) -> Value:
        """Follows references, merges what stands beside them, and sets null apart."""
        nullable = False
        options = [option for option in schema.get("anyOf", ()) if option != _NULL]
        if len(options) == 1:
            nullable = True
            schema = {**options[0], **{key: item for key, item in schema.items() if key != "anyOf"}}
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            target = follow(schema, self._components)
            if not is_value_schema(target):
                return Value(target, nullable, name)
            beside = {key: item for key, item in schema.items() if key != "$ref"}
            schema = {**target, **beside}
        types = schema.get("type")
        if isinstance(types, list):
            nullable = nullable or "null" in types
            non_null = [name for name in types if name != "null"]
            schema = {**schema, "type": non_null[0] if non_null else None}
        if "x-mlflow-checked-as" in schema:
            schema = {**self._schemas.get(schema["x-mlflow-checked-as"], {}), **schema}
        return Value(schema, nullable)

    @property
    def times(self) -> list[tuple[Any, ...]]:
        """The times that the server misreads; see `misreads_of`."""
        return misreads_of(self._timestamp)

    # ---- types ---------------------------------------------------------------------------------------------------

    def hint(self, schema: dict[str, Any]) -> str:
        """The type of an argument."""
        value = self.value(schema)
        plain = self._plain_hint(value)
        return f"{plain} | Null" if value.nullable and plain != "Any" else plain

    def _plain_hint(self, value: Value) -> str:
        schema = value.schema
        if value.name:
            hint = f"{value.name}Input" if "enum" in schema else self._class_hint(value)
            return f"str | {hint}" if "x-mlflow-converts" in schema else hint
        conversion = schema.get("x-mlflow-converts")
        if conversion:
            return {
                "double": "SupportsFloat",
                "timestamp": "SupportsIndex | datetime",
                "digits": "str | int",
                "path": "str | PathLike[str]",
                "str": "object",
                "any": "object",
            }[conversion]
        schema_type = schema.get("type")
        if "x-mlflow-search" in schema:
            return "str | FilterExpression"
        if "contentSchema" in schema:
            of = schema["contentSchema"]["type"]
            return f"str | {'Mapping[str, Any]' if of == 'object' else 'SequenceNotStr[Any]'}"
        if schema_type == "array":
            return self._list_hint(schema)
        if schema_type == "object":
            return self._class_hint(value)
        plain = {"string": "str", "integer": "SupportsIndex", "number": "SupportsFloat", "boolean": "bool"}
        return plain.get(str(schema_type), "Any")

    def _class_hint(self, value: Value) -> str:
        if value.schema.get("properties"):
            return value.name
        inner = value.schema.get("additionalProperties")
        return f"Mapping[str, {self.hint(inner) if isinstance(inner, dict) else 'Any'}]"

    def _list_hint(self, schema: dict[str, Any]) -> str:
        item = self.value(schema["items"])
        plain = f"SequenceNotStr[{self.hint(schema['items'])}]"
        names = pair(item.schema)
        if names:
            return f"{plain} | Mapping[str, {self.hint(item.schema['properties'][names[1]])}]"
        return plain

    def classes(self, schema: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
        """The generated names that a check or a hint mentions: name, module, and whether it is needed at run time."""
        value = self.value(schema)
        if value.name and "enum" in value.schema:
            module = _module(value.name)
            yield f"{value.name}Input", module, False
            yield f"{module.upper()}_VALUES", module, True
        elif value.name and value.schema.get("properties"):
            yield value.name, _module(value.name), True
        for key in ("items", "additionalProperties"):
            if isinstance(value.schema.get(key), dict):
                yield from self.classes(value.schema[key])

    # ---- checks --------------------------------------------------------------------------------------------------

    def expression(self, schema: dict[str, Any], name: str, source: str = "v", *, in_url: bool = False) -> str:
        """The expression that checks the value named `source`, and turns it into what JSON or a URL can contain.

        Args:
            schema: The schema of the value.
            name: What the value is called in messages.
            source: The variable that contains it.
            in_url: Whether it goes into a path, a query or a header, which no encoder checks afterwards.
        """
        value = self.value(schema)
        plain = self._plain(value, name, source, in_url=in_url)
        if in_url and value.schema.get("type") in ("integer", "number"):
            return f"str({plain})"
        if in_url and value.schema.get("type") == "boolean":
            return f"'true' if ({plain}) else 'false'"
        return f"None if {source} is NULL else {plain}" if value.nullable else plain

    def _plain(self, value: Value, name: str, v: str, *, in_url: bool) -> str:
        schema = value.schema
        if value.name and "enum" in schema:
            values = f"{_module(value.name).upper()}_VALUES"
            return f"{v} if {v}.__class__ is str and {v} in {values} else _v.check_enum({name!r}, {v}, {values})"
        if value.name and schema.get("properties"):
            return f"_v.check_object({name!r}, {v}, {value.name})"
        conversion = schema.get("x-mlflow-converts")
        if conversion == "double":
            return self._double(name, v)
        schema_type = schema.get("type", "object" if value.name else None)
        if schema_type == "string":
            return self._string(schema, name, v, in_url=in_url)
        if schema_type == "integer":
            return self._integer(schema, name, v)
        if schema_type == "number":
            bounds = _arguments(minimum=schema.get("minimum"), maximum=schema.get("maximum"))
            return f"_v.check_number({name!r}, {v}{bounds})"
        if schema_type == "boolean":
            return f"{v} if {v} is True or {v} is False else _v.check_bool({name!r}, {v})"
        if schema_type == "array":
            return self._list(schema, name, v, in_url=in_url)
        if schema_type == "object":
            return self._map(schema, name, v)
        exact = _arguments(doubles=schema.get("x-mlflow-numbers") == "double" or None)
        return f"_v.check_json({name!r}, {v}{exact})"

    def _string(self, schema: dict[str, Any], name: str, v: str, *, in_url: bool) -> str:
        for key, named in self.named_strings.items():
            if all(schema.get(keyword) == named.get(keyword) for keyword in _STRING_KEYWORDS):
                accepted = f"{v}.__class__ is str and {v} in _v.ACCEPTED_{key.upper()}"
                return f"{v} if {accepted} else _v.check_as_{key}({name!r}, {v})"
        min_length, max_length = schema.get("minLength", 0), self.max_length(schema)
        slow = self.string_check(schema, repr(name), v)
        if "x-mlflow-misreads" in schema or "contentSchema" in schema:
            return slow
        tests = [f"{v}.__class__ is str"]
        if in_url or schema.get("x-mlflow-sensitive"):
            tests.append(f"{v}.isascii()")
        if max_length is not None:
            tests.append(f"{min_length} <= len({v}) <= {max_length}" if min_length else f"len({v}) <= {max_length}")
        elif min_length:
            tests.append(v if min_length == 1 else f"len({v}) >= {min_length}")
        if "pattern" in schema:
            tests.append(f"_v.fits({self.pattern(schema)}, {v})")
        return f"{v} if {' and '.join(tests)} else {slow}"

    def string_check(self, schema: dict[str, Any], name: str, v: str) -> str:
        """The call that checks a string, with all that its schema says."""
        function = _CHECKS_OF.get(schema.get("x-mlflow-converts", ""), "check_str")
        if "x-mlflow-search" in schema:
            function = "check_filter"
        elif "contentSchema" in schema:
            function = "check_json_str"
        arguments = _arguments(
            min_length=schema.get("minLength") or None,
            max_length=self.max_length(schema),
            search=schema.get("x-mlflow-search"),
            of=schema.get("contentSchema", {}).get("type"),
            pattern=self.pattern(schema) if "pattern" in schema else None,
            about=" ".join(schema.get("description", "").split()) if "pattern" in schema else None,
            misreads=_misreads(schema) or None,
            stored=True if "x-mlflow-truncates-at" in schema else None,
            sensitive=schema.get("x-mlflow-sensitive"),
        )
        call = f"{function}({name}, {v}{arguments})"
        return call if name == "name" else f"_v.{call}"

    def pattern(self, schema: dict[str, Any]) -> str:
        """The pattern of a string for `re.fullmatch`, as a literal."""
        return repr(_fullmatch(schema["pattern"]))

    def max_length(self, schema: dict[str, Any]) -> int | None:
        """The maximum length: beyond it the server rejects or cuts the string, or its database cannot store it."""
        limits = [
            schema[key] for key in ("maxLength", "x-mlflow-truncates-at", "x-mlflow-stores-at-most") if key in schema
        ]
        return min(limits) if limits else None

    def bounds(self, schema: dict[str, Any]) -> tuple[int, int]:
        """The minimum and the maximum integer that the server stores unchanged."""
        minimum, maximum = _BOUNDS[schema.get("format", "int64")]
        return max(minimum, schema.get("minimum", minimum)), min(maximum, schema.get("maximum", maximum))

    def _integer(self, schema: dict[str, Any], name: str, v: str) -> str:
        minimum, maximum = self.bounds(schema)
        misreads = schema.get("x-mlflow-misreads", [])
        low, high = _clear_window(minimum, maximum, misreads)
        test = f"{v} if {v}.__class__ is int and {_number(low)} <= {v} <= {_number(high)}"
        bounds = ""
        if (minimum, maximum) != _BOUNDS["int64"]:
            bounds = f", {_number(minimum)}"
            bounds += "" if maximum == _BOUNDS["int64"][1] else f", {_number(maximum)}"
        is_timestamp = schema.get("x-mlflow-converts") == "timestamp"
        if is_timestamp and misreads == self._timestamp.get("x-mlflow-misreads"):
            misreads = []  # the function's own
        arguments = _arguments(misreads=_misreads(schema) if misreads else None)
        return f"{test} else _v.check_{'timestamp' if is_timestamp else 'int'}({name!r}, {v}{bounds}{arguments})"

    def _double(self, name: str, v: str) -> str:
        # The difference is 0 for finite numbers only: NaN and the infinities make it NaN.
        return f"{v} if {v}.__class__ is float and {v} - {v} == 0 else _v.check_double({name!r}, {v})"

    def _list(self, schema: dict[str, Any], name: str, v: str, *, in_url: bool) -> str:
        item = self.value(schema["items"])
        counts = {
            "min_items": 1 if schema.get("x-mlflow-ignores-empty") else schema.get("minItems"),
            "max_items": schema.get("maxItems"),
            "unique": schema.get("uniqueItems"),
        }
        if item.name and item.schema.get("properties"):
            pairs = None
            if pair(item.schema):
                members = item.schema["properties"].items()
                pairs = tuple(key for key, member in members if member.get("x-mlflow-default") == "now")
            return f"_v.check_objects({name!r}, {v}, {item.name}{_arguments(**counts, pairs=pairs)})"
        inner = self.expression(schema["items"], "", "item", in_url=in_url)
        plain = item.schema
        special = ("enum", "pattern", "maxLength", "x-mlflow-misreads", "x-mlflow-sensitive")
        if plain.get("type") == "string" and not plain.keys() & set(special):
            arguments = _arguments(in_url=in_url or None, **counts)
            min_length = f", {plain['minLength']}" if plain.get("minLength") else ""
            return f"_v.check_strs({name!r}, {v}, lambda item: {inner}{min_length}{arguments})"
        return f"_v.check_list({name!r}, {v}, lambda item: {inner}{_arguments(**counts)})"

    def _map(self, schema: dict[str, Any], name: str, v: str) -> str:
        values = schema.get("additionalProperties", {})
        arguments = _arguments(sensitive=schema.get("x-mlflow-sensitive"))
        if not isinstance(values, dict) or not values.keys() - set(_BESIDE):
            return f"_v.check_json_object({name!r}, {v}{arguments})"
        # What is sensitive is never left to the encoder, whose error would show it.
        inner = self.expression(values, "", "item", in_url=bool(schema.get("x-mlflow-sensitive")))
        return f"_v.check_map({name!r}, {v}, lambda item: {inner}{arguments})"

    # ---- limits --------------------------------------------------------------------------------------------------

    def limits(self) -> dict[str, int]:
        """Every limit of a length, a number or a count that requests must respect, by the name of its constant."""
        limits: dict[str, int] = {}
        for name, ways in self._directions.items():
            if "request" in ways and "properties" in self._schemas[name]:
                for key, member in self._schemas[name]["properties"].items():
                    self._limits_of(limits, f"{_module(name)}_{key}", member)
                total = self.total(name)
                if total is not None:
                    limits[f"{_module(name)}_max_total".upper()] = total[1]
        for path, _, operation in operations(self._document):
            for parameter in parameters(self._document, path, operation).values():
                prefix = f"{_module(operation['operationId'])}_{PythonIdentifier(parameter['name'], prefix='')}"
                self._limits_of(limits, prefix, parameter["schema"])
        return dict(sorted(limits.items()))

    def _limits_of(self, limits: dict[str, int], prefix: str, schema: dict[str, Any]) -> None:
        value = self.value(schema)
        if value.name:
            return
        content = value.schema.get("contentSchema", {}).get("additionalProperties")
        if content:
            self._limits_of(limits, f"{prefix}_value", content)
        keywords = {
            "min_length": value.schema.get("minLength", 0),
            "max_length": self.max_length(value.schema),
            "minimum": value.schema.get("minimum"),
            "maximum": value.schema.get("maximum"),
            "min_items": value.schema.get("minItems"),
            "max_items": value.schema.get("maxItems"),
        }
        for keyword, limit in keywords.items():
            # An empty string is no limit worth a constant.
            if isinstance(limit, int) and not (keyword == "min_length" and limit <= 1):
                limits[f"{prefix}_{keyword}".upper()] = limit


class Property:
    """One property of an object that is sent.

    Args:
        checks: Writes its check.
        owner: The schema of the object.
        name: The property's name.
        schema: The property's schema.
    """

    def __init__(self, checks: Checks, owner: dict[str, Any], name: str, schema: dict[str, Any]) -> None:
        self._checks, self._owner = checks, owner
        self.name, self.schema = name, schema
        self.is_now = schema.get("x-mlflow-default") == "now"
        self.distinct_by: list[str] = schema.get("x-mlflow-distinct-by", [])
        self.is_required = is_required(owner, name)
        value = checks.value(schema)
        self.is_container = not value.name and value.schema.get("type") in ("array", "object")

    @property
    def is_optional_argument(self) -> bool:
        """Whether the argument may be omitted."""
        return not is_argument_required(self._owner, self.name)

    @property
    def hint(self) -> str:
        """The type of the argument."""
        plain = self._checks.hint(self.schema)
        return f"{plain} | None" if self.is_optional_argument and plain != "Any" else plain

    @property
    def expression(self) -> str:
        """The check of the local variable `v`."""
        return self._checks.expression(self.schema, self.schema.get("x-mlflow-argument-name", self.name))

    @property
    def classes(self) -> list[tuple[str, str, bool]]:
        """See `Checks.classes`."""
        return list(self._checks.classes(self.schema))

    @property
    def needs(self) -> list[str]:
        """Properties that must be there too if this one is."""
        rules = [self._owner.get(key, {}) for key in ("dependentRequired", "x-mlflow-requires")]
        return sorted({name for rule in rules for name in rule.get(self.name, ())})

    @property
    def finite(self) -> list[str]:
        """Numbers that must not be NaN if this property is there."""
        members = self._owner["properties"].items()
        return [name for name, member in members if member.get("x-mlflow-finite-with") == self.name]


def pair(schema: dict[str, Any]) -> tuple[str, str] | None:
    """The properties that are the name and the value of a named value, as `x-mlflow-key-value` says."""
    stated = schema.get("x-mlflow-key-value")
    return _PAIR if stated is True else (stated[0], stated[1]) if stated else None


def misreads_of(schema: dict[str, Any]) -> list[tuple[Any, ...]]:
    """What `x-mlflow-misreads` says: (minimum, maximum, remedy) of integers, or (pattern, remedy) of strings."""
    entries = schema.get("x-mlflow-misreads", [])
    if schema.get("type") == "integer":
        minimum, maximum = _BOUNDS[schema.get("format", "int64")]
        return [(entry.get("minimum", minimum), entry.get("maximum", maximum), entry["remedy"]) for entry in entries]
    return [(entry["pattern"], entry["remedy"]) for entry in entries]


def _misreads(schema: dict[str, Any]) -> str:
    entries = misreads_of(schema)
    return f"({', '.join(map(repr, entries))},)" if entries else ""


def _clear_window(minimum: int, maximum: int, misreads: list[dict[str, Any]]) -> tuple[int, int]:
    """The widest range without values that the server misreads; the second widest may be beyond any time."""
    edges = sorted((entry.get("minimum", minimum), entry.get("maximum", maximum)) for entry in misreads)
    windows, start = [], minimum
    for low, high in edges:
        if low > start:
            windows.append((start, low - 1))
        start = max(start, high + 1)
    if start <= maximum:
        windows.append((start, maximum))
    return max(windows, key=lambda window: window[1] - window[0])


def _fullmatch(pattern: str) -> str:
    """A pattern of JSON Schema for `re.fullmatch`, where `$` would also match before a line break at the end."""
    if not pattern:
        return ""
    start = "" if pattern.startswith("^") else ".*"
    end = "" if pattern.endswith("$") else ".*"
    inner = pattern.removeprefix("^").removesuffix("$")
    return f"(?s:{start}){inner}(?s:{end})" if start or end else inner


def _arguments(**values: Any) -> str:
    return "".join(
        f", {name}={value if name in _CODE else repr(value)}" for name, value in values.items() if value is not None
    )


def _number(value: int) -> str:
    return f"{value:_}" if abs(value) >= 10_000 else str(value)


def _module(name: str) -> str:
    return str(PythonIdentifier(name, prefix=""))
