"""The methods of the resources: names, arguments, results and pages, as the spec states or implies them.

Everything here reads the bundled document only. `generator/method_rules.py` rejects what would give a bad method,
`generator/resources.py` writes the methods in Python.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple

from attrs import evolve, frozen
from openapi_python_client.strings import PythonIdentifier

from generator.bundle import follow, operations

Location = Literal["path", "query", "header", "body", "content"]

TOKEN, NEXT_TOKEN, SIZE = "page_token", "next_page_token", "max_results"
"""The names on the wire that make an operation a paged one."""
CONTENT = "content"
"""The argument for a body that is no JSON."""
RESERVED = frozenset({"self", "timeout", "extra_headers", "unique"})
"""What every method takes beside the arguments of its operation."""
MAX_POSITIONAL = 3
"""Required arguments up to this number are positional; beyond it, those in the path are."""
JSON_MEDIA_TYPE = "application/json"
"""The `contentMediaType` of a string that is a JSON document of its own."""


class Slot(NamedTuple):
    """Where an argument goes in the request."""

    location: Location
    name: str


@frozen
class Argument:
    """One argument of a method."""

    name: str
    slots: tuple[Slot, ...]
    """Several for a name that occurs both in the path and in the body."""
    required: bool
    positional: bool
    description: str


@frozen
class Paging:
    """How the pages of an operation are read."""

    items: str
    """The property of the response that contains the items."""
    item: str | None
    """The schema of an item; `None` if it is none with a name."""
    identity: tuple[str, ...]
    """The paths of the properties that identify an item; empty if none do."""
    size: int | None
    """How many items the iterator requests at a time; `None` for the server's choice."""
    has_size: bool
    """Whether a request can say how many items it wants."""
    in_json: bool
    """Whether the property is a string with the items as JSON."""


@frozen
class Method:
    """One method of a resource."""

    name: str
    path: str
    verb: str
    operation: dict[str, Any]
    arguments: tuple[Argument, ...]
    """In the order of the signature."""
    result: str | None
    """The property of the response that is returned; `None` for the whole response."""
    paging: Paging | None
    variant: Method | None = None
    """The same on another route, chosen by an argument of its own."""

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.operation["operationId"])

    @property
    def iterator(self) -> str | None:
        """The name of the method that reads all pages."""
        return iterator_name(self.name) if self.paging else None

    @property
    def selector(self) -> Argument | None:
        """The argument that chooses the variant."""
        if self.variant is None:
            return None
        own = {argument.name for argument in self.arguments if argument.slots[0].location == "path"}
        return next(a for a in self.variant.arguments if a.slots[0].location == "path" and a.name not in own)


def module_name(operation_id: str) -> str:
    """The name of an operation's module, which is its operationId in snake_case."""
    return str(PythonIdentifier(operation_id, prefix="operation_"))


def class_name(tag: str) -> str:
    """The name of a tag's resource."""
    return "".join(word.capitalize() for word in tag.split("_")) + "Resource"


def default_noun(tag: str) -> str:
    """The noun of a tag without `x-mlflow-noun`: the tag in the singular."""
    return tag.removesuffix("s").replace("_", " ")


def derive_name(operation_id: str, nouns: list[str]) -> str:
    """The name of a method without the noun that its resource says already.

    Args:
        operation_id: The operationId.
        nouns: The nouns of the tag, in the singular. The longest is removed, once, and never the first word.
    """
    words = module_name(operation_id).split("_")
    forms = [form for noun in nouns for form in (_plural(noun.split()), noun.split())]
    for form in sorted(forms, key=len, reverse=True):
        for start in range(1, len(words) - len(form) + 1):
            if words[start : start + len(form)] == form:
                return "_".join(words[:start] + words[start + len(form) :])
    return "_".join(words)


def _plural(words: list[str]) -> list[str]:
    last = words[-1]
    return [*words[:-1], last[:-1] + "ies" if last.endswith("y") else last + "s"]


def iterator_name(name: str) -> str:
    """The name of the iterator beside a paged method: `search` → `iter_search`, `list_items` → `iter_items`."""
    verb, _, rest = name.partition("_")
    if verb not in ("list", "get", "query"):
        return f"iter_{name}"
    return f"iter_{rest}" if rest else "iter"


def derived_names(document: dict[str, Any]) -> dict[str, str]:
    """The names that follow from operationIds and tags alone, by operationId.

    Of an operation `x` and its successor `xV3` the newer one has the plain name, and the older one ends in `_v2`.
    """
    nouns = {tag["name"]: tag.get("x-mlflow-noun", [default_noun(tag["name"])]) for tag in document["tags"]}
    ids = {operation["operationId"]: operation["tags"][0] for _, _, operation in operations(document)}
    names = {}
    for operation_id, tag in ids.items():
        if operation_id.endswith("V3"):
            names[operation_id] = derive_name(operation_id.removesuffix("V3"), nouns[tag])
        else:
            name = derive_name(operation_id, nouns[tag])
            names[operation_id] = f"{name}_v2" if f"{operation_id}V3" in ids else name
    return names


def method_names(document: dict[str, Any]) -> dict[str, str]:
    """The names of all methods, by operationId. A variant has the name of what it is a variant of."""
    by_id = {operation["operationId"]: operation for _, _, operation in operations(document)}
    derived = derived_names(document)
    names = {}
    for name, operation in by_id.items():
        base = operation.get("x-mlflow-variant-of", name)
        names[name] = by_id[base].get("x-mlflow-method-name", derived[base]) if base in by_id else derived[name]
    return names


def methods(document: dict[str, Any]) -> dict[str, list[Method]]:
    """All methods by tag, in the document's order. A variant belongs to its base method."""
    names = method_names(document)
    variants: dict[str, Method] = {}
    plain: dict[str, list[Method]] = defaultdict(list)
    for path, verb, operation in operations(document):
        method = Method(
            name=names[operation["operationId"]],
            path=path,
            verb=verb.upper(),
            operation=operation,
            arguments=arguments(document, path, operation),
            result=result(document, operation),
            paging=paging(document, path, operation),
        )
        base = operation.get("x-mlflow-variant-of")
        if base is None:
            plain[operation["tags"][0]].append(method)
        else:
            variants[base] = method
    return {
        tag: [evolve(method, variant=variants.get(method.id)) for method in listed] for tag, listed in plain.items()
    }


def table(document: dict[str, Any]) -> str:
    """A page in Markdown that lists every operation with its method."""
    names = method_names(document)
    lines = ["# Methods", "", "Every operation of the API, its method, and the iterator over its pages.", ""]
    lines += ["| operation | method | iterator |", "|---|---|---|"]
    iterators = {method.id: method.iterator for listed in methods(document).values() for method in listed}
    for _, _, operation in operations(document):
        name, tag = operation["operationId"], operation["tags"][0]
        iterator = iterators.get(operation.get("x-mlflow-variant-of", name))
        pages = f"`client.{tag}.{iterator}`" if iterator else ""
        lines.append(f"| `{name}` | `client.{tag}.{names[name]}` | {pages} |")
    return "\n".join(lines) + "\n"


def parameters(document: dict[str, Any], path: str, operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Every parameter of an operation by its name, those of its path and those that are referred to included."""
    listed = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
    return {parameter["name"]: parameter for parameter in (follow(value, document["components"]) for value in listed)}


def body_schema(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any] | None:
    """The schema of an operation's JSON body; `None` if it has none."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    return None if content is None else follow(content["schema"], document["components"])


def is_required(schema: dict[str, Any], name: str) -> bool:
    """Whether a request needs a property: the server rejects one without it, or deletes the stored value."""
    return name in schema.get("required", ()) or name in schema.get("x-mlflow-required", ())


def is_argument_required(schema: dict[str, Any], name: str) -> bool:
    """Whether the argument for a property of a request must be given; the current time is filled in."""
    return is_required(schema, name) and schema["properties"][name].get("x-mlflow-default") != "now"


def success(operation: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The status and the response of an operation's success."""
    return next((code, response) for code, response in operation["responses"].items() if code.startswith("2"))


def response_name(operation: dict[str, Any]) -> str | None:
    """The name of the schema of a JSON response; `None` if the response is none or has no name."""
    content = success(operation)[1].get("content", {}).get("application/json", {})
    reference = content.get("schema", {}).get("$ref")
    return None if reference is None else str(reference.rpartition("/")[2])


def response_properties(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """The properties of a JSON response."""
    name = response_name(operation)
    properties: dict[str, Any] = {} if name is None else document["components"]["schemas"][name].get("properties", {})
    return properties


def is_wrapper(operation: dict[str, Any]) -> bool:
    """Whether a response only wraps a result, as those do that are named after their operation."""
    return (response_name(operation) or "").endswith("Response")


def result(document: dict[str, Any], operation: dict[str, Any]) -> str | None:
    """The property of the response that a method returns; `None` for the whole response."""
    properties = response_properties(document, operation)
    stated = success(operation)[1].get("x-mlflow-result")
    if isinstance(stated, str):
        return stated
    return next(iter(properties)) if len(properties) == 1 else None


def lists(document: dict[str, Any], operation: dict[str, Any]) -> list[str]:
    """The properties of a response that may be the items of a page."""
    return [
        name
        for name, schema in response_properties(document, operation).items()
        if schema.get("type") == "array" or schema.get("contentMediaType") == JSON_MEDIA_TYPE
    ]


def paging(document: dict[str, Any], path: str, operation: dict[str, Any]) -> Paging | None:
    """How the pages of an operation are read; `None` if it has none."""
    stated = operation.get("x-mlflow-paging", {})
    properties = response_properties(document, operation)
    if NEXT_TOKEN not in properties or not isinstance(stated, dict):
        return None
    items = stated.get("items") or next(iter(lists(document, operation)), None)
    if items not in properties:
        return None
    schema = properties[items]
    in_json = schema.get("contentMediaType") == JSON_MEDIA_TYPE
    reference = schema.get("items", {}).get("$ref")
    name = None if reference is None else str(reference.rpartition("/")[2])
    body = (body_schema(document, operation) or {}).get("properties", {})
    return Paging(
        items=items,
        item=name,
        identity=tuple((document["components"]["schemas"][name] if name else schema).get("x-mlflow-id", ())),
        size=stated.get("size"),
        has_size=SIZE in body or SIZE in parameters(document, path, operation),
        in_json=in_json,
    )


def arguments(document: dict[str, Any], path: str, operation: dict[str, Any]) -> tuple[Argument, ...]:
    """The arguments of an operation, flattened, in the order of the signature.

    What the spec calls deprecated is no argument: it is there for old clients. The size of a page is never required:
    the server's default, or that of `x-mlflow-paging`, applies.
    """
    paged = paging(document, path, operation)
    merged: dict[str, Argument] = {}
    for argument in _flatten(document, path, operation, size_required=paged is None):
        same = merged.get(argument.name)
        if same is None:
            merged[argument.name] = argument
        else:
            slots, required = same.slots + argument.slots, same.required or argument.required
            merged[argument.name] = evolve(same, slots=slots, required=required)
    listed = list(merged.values())
    in_path = [argument for argument in listed if argument.slots[0].location == "path"]
    others = [argument for argument in listed if argument not in in_path]
    in_order = sorted(others, key=lambda argument: not argument.required)
    necessary = [argument for argument in others if argument.required]
    stated = operation.get("x-mlflow-positional")
    if stated is not None:
        chosen = [merged[name] for name in stated if name in merged]
    else:
        chosen = necessary if len(in_path) + len(necessary) <= MAX_POSITIONAL else []
    positional = [evolve(argument, positional=True) for argument in [*in_path, *chosen]]
    return (*positional, *(argument for argument in in_order if argument not in chosen))


def _flatten(
    document: dict[str, Any], path: str, operation: dict[str, Any], *, size_required: bool
) -> Iterator[Argument]:
    listed = parameters(document, path, operation)
    order = re.findall(r"{([^}]*)}", path)
    for name in sorted(listed, key=lambda name: order.index(name) if name in order else len(order)):
        parameter = listed[name]
        if not parameter.get("deprecated"):
            yield Argument(
                name=parameter.get("x-mlflow-argument-name", name),
                slots=(Slot(parameter["in"], name),),
                required=parameter.get("required", False) and (size_required or name != SIZE),
                positional=False,
                description=parameter["description"],
            )
    schema = body_schema(document, operation)
    if schema is not None:
        for name, member in schema.get("properties", {}).items():
            if not member.get("deprecated"):
                yield Argument(
                    name=member.get("x-mlflow-argument-name", name),
                    slots=(Slot("body", name),),
                    required=is_argument_required(schema, name) and (size_required or name != SIZE),
                    positional=False,
                    description=member.get("description") or follow(member, document["components"])["description"],
                )
    elif "requestBody" in operation:
        body = operation["requestBody"]
        description = body.get("description", "The bytes to send.")
        yield Argument(CONTENT, (Slot("content", CONTENT),), required=True, positional=False, description=description)


def sensitive_properties(document: dict[str, Any], name: str) -> list[str]:
    """The properties of a schema that contain a secret."""
    members = document["components"]["schemas"][name].get("properties", {}).items()
    return [
        key
        for key, member in members
        if member.get("x-mlflow-sensitive") or follow(member, document["components"]).get("x-mlflow-sensitive")
    ]


def touches_secret(document: dict[str, Any], path: str, operation: dict[str, Any]) -> bool:
    """Whether a request or the response of an operation contains a secret, at whatever depth."""
    if any(parameter.get("x-mlflow-sensitive") for parameter in parameters(document, path, operation).values()):
        return True
    seen: set[str] = set()

    def visit(value: Any) -> bool:
        if isinstance(value, list):
            return any(visit(item) for item in value)
        if not isinstance(value, dict):
            return False
        reference = value.get("$ref")
        if isinstance(reference, str) and reference not in seen:
            seen.add(reference)
            if visit(follow(value, document["components"])):
                return True
        return value.get("x-mlflow-sensitive") is True or any(visit(item) for item in value.values())

    return visit([operation.get("requestBody"), success(operation)[1].get("content")])
