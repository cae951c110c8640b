"""Writes the methods of the resources in Python: signatures, docstrings and calls of endpoint functions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from generator.annotations import argument
from generator.bundle import follow
from generator.checks import Checks
from generator.methods import (
    CONTENT,
    SIZE,
    TOKEN,
    Argument,
    Method,
    Paging,
    body_schema,
    class_name,
    module_name,
    parameters,
    response_properties,
    success,
)

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import ModelProperty
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from generator.annotations import Annotator

_TIMEOUT = "Seconds for this call, in place of the client's timeout."
_HEADERS = "Headers for this call only."
_UNIQUE = "Whether to skip an item that an earlier page had."
_OPTIONS = "timeout: float | None = None, extra_headers: Mapping[str, str] | None = None"


@frozen
class Rendered:
    """A method as the template needs it."""

    name: str
    lines: tuple[str, ...]
    """The first lines of the docstring after the summary: one for each operation."""
    summary: str
    description: str
    arguments: tuple[tuple[str, str], ...]
    """Names and descriptions, for the docstring."""
    signature: str
    returns: str
    """The type of the result."""
    returns_doc: str
    calls: tuple[tuple[str, str, str], ...]
    """Condition, endpoint and arguments of each operation; the condition of the last one is empty."""
    read: str
    """What follows the call: the property that is returned."""
    is_list: bool
    read_page: str = ""
    """The expression that takes items and token from `response`."""
    identity: str = ""
    """The expression that identifies `item`; empty if none does."""
    iterator: Rendered | None = None
    body: str = ""
    """The body of a request that contains a secret, which is built before all else."""
    secrets: tuple[str, ...] = ()
    """The arguments that contain a secret. No local of a traceback must show them."""


class ResourceWriter:
    """Writes the methods of one resource.

    Args:
        document: The bundled document.
        annotator: Writes types.
        endpoints: The parsed operations by the name of their module.
        response_formats: By the name of the module: `json`, `text`, `bytes`, `empty` or `nothing`.
        methods: The methods of the resource.
    """

    def __init__(
        self,
        document: dict[str, Any],
        annotator: Annotator,
        endpoints: dict[str, Endpoint],
        response_formats: dict[str, str],
        methods: list[Method],
    ) -> None:
        self._document = document
        self._checks = Checks(document)
        self._annotator = annotator
        self._endpoints = endpoints
        self._response_formats = response_formats
        self.imports: dict[str, str] = {}
        # A method of this name hides the type from the annotations after it.
        self.hides_list = any("list" in (method.name, method.iterator) for method in methods)
        self.methods = [self._render(method) for method in methods]
        self.name = class_name(methods[0].operation["tags"][0])
        self.path = methods[0].path

    def _render(self, method: Method) -> Rendered:
        listed = self._arguments(method)
        returns, is_list = self._returns(method)
        operation = method.operation
        rendered = Rendered(
            name=method.name,
            lines=_lines(method),
            summary=operation["summary"],
            description=operation["description"],
            arguments=(*((a.name, a.description) for a in listed), ("timeout", _TIMEOUT), ("extra_headers", _HEADERS)),
            signature=self._signature(method, listed),
            returns=returns,
            returns_doc="" if returns == "None" else self._returns_doc(method),
            calls=tuple(self._calls(method, iterating=False)),
            read=f".{method.result}" if method.result else "",
            is_list=is_list,
            body=self._body(method) if self._secrets(method) else "",
            secrets=self._secrets(method),
        )
        return self._paged(method, method.paging, listed, rendered) if method.paging else rendered

    def _paged(self, method: Method, paging: Paging, listed: list[Argument], rendered: Rendered) -> Rendered:
        item = paging.item or "dict[str, Any]"
        if paging.item:
            self.imports |= self._annotator.classes(self._annotator.member(self._response(method), paging.items))
        items = f"response.{paging.items}"
        identity = [f"item.get({path!r})" if paging.in_json else f"item.{path}" for path in paging.identity]
        same = ", ".join(f"`{path}`" for path in paging.identity)
        skips = (
            f"An item that an earlier page had is skipped, by its {same}: the server counts pages from the start, so "
            "that items that are created meanwhile shift those already read onto later pages. Items that are deleted "
            "meanwhile can make it pass over others."
            if identity
            else "Items have no identity, so that one that the server sends twice is yielded twice."
        )
        unique = Argument("unique", (), required=False, positional=False, description=_UNIQUE)
        descriptions = {
            TOKEN: "Where to start, from an earlier page; at the beginning if omitted.",
            SIZE: f"How many items to request at a time. Defaults to {paging.size or 'what the server chooses'}.",
        }
        documented = [
            (a.name, descriptions.get(a.name, f"See `{method.name}`."))
            for a in [*listed, *([unique] if identity else [])]
        ]
        if identity:
            documented[-1] = ("unique", _UNIQUE)
        iterator = evolve(
            rendered,
            name=str(method.iterator),
            summary=f"{rendered.summary}: all pages",
            description=f"Reads all pages, one request each, when they are needed. {skips}",
            arguments=(
                *documented,
                ("timeout", "Seconds for each request, in place of the client's timeout."),
                ("extra_headers", _HEADERS),
            ),
            signature=self._signature(method, listed, unique=bool(identity)),
            returns=item,
            returns_doc="The items, one after the other.",
            calls=tuple(self._calls(method, iterating=True)),
        )
        return evolve(
            rendered,
            returns=item,
            returns_doc="One page. `next_page()` fetches the one after it.",
            read_page=f"({f'read_json_items({items})' if paging.in_json else items}, response.next_page_token)",
            identity=identity[0] if len(identity) == 1 else f"({', '.join(identity)})" if identity else "",
            iterator=iterator,
        )

    def _response(self, method: Method) -> ModelProperty:
        endpoint = self._endpoints[module_name(method.id)]
        response: Any = next(iter(endpoint.responses))
        model: ModelProperty = response.prop
        return model

    def _arguments(self, method: Method) -> list[Argument]:
        listed = list(method.arguments)
        selector = method.selector
        if selector is not None and selector.name not in {a.name for a in listed}:
            listed.append(evolve(selector, required=False, positional=False))
        return listed

    def _returns(self, method: Method) -> tuple[str, bool]:
        response_format = self._response_formats[module_name(method.id)]
        if response_format != "json":
            return {"text": "str", "bytes": "bytes"}.get(response_format, "None"), False
        if method.paging is not None:
            return "", False
        response = self._response(method)
        prop: PropertyProtocol = response if method.result is None else self._annotator.member(response, method.result)
        self.imports |= self._annotator.classes(prop)
        hint = self._hide_list(self._annotator.annotation(prop))
        plain = method.result is None or prop.required or self._annotator.is_list(prop) or self._annotator.is_map(prop)
        return hint if plain or hint == "Any" else f"{hint} | None", self._annotator.is_list(prop)

    def _returns_doc(self, method: Method) -> str:
        if method.result is None:
            return str(success(method.operation)[1]["description"])
        schema = response_properties(self._document, method.operation)[method.result]
        return str(schema.get("description") or follow(schema, self._document["components"])["description"])

    def _signature(self, method: Method, listed: list[Argument], *, unique: bool = False) -> str:
        declarations = [self._declare(method, a) for a in listed if a.positional]
        declarations.append("*")
        declarations += [self._declare(method, a) for a in listed if not a.positional]
        if unique:
            declarations.append("unique: bool = True")
        return ", ".join([*declarations, _OPTIONS])

    def _declare(self, method: Method, listed: Argument) -> str:
        hint = self._hint(method, listed)
        if listed.required:
            return f"{listed.name}: {hint}"
        return f"{listed.name}: {hint} = None" if hint == "Any" else f"{listed.name}: {hint} | None = None"

    def _hint(self, method: Method, listed: Argument) -> str:
        location, name = listed.slots[0]
        if location == "content":
            return "bytes"
        if location == "body":
            schema = (body_schema(self._document, method.operation) or {})["properties"][name]
        else:
            both = [method, method.variant] if method.variant else [method]
            listed_ = [parameters(self._document, source.path, source.operation) for source in both]
            schema = next(by_name[name] for by_name in listed_ if name in by_name)["schema"]
        self.imports |= {
            class_: module for class_, module, _ in self._checks.classes(schema) if not class_.endswith("_VALUES")
        }
        return self._checks.hint(schema)

    def _hide_list(self, hint: str) -> str:
        return hint.replace("list[", "List[") if self.hides_list else hint

    def _calls(self, method: Method, *, iterating: bool) -> Iterable[tuple[str, str, str]]:
        if method.variant is not None and method.selector is not None:
            condition = f"{method.selector.name} is not None"
            yield condition, module_name(method.variant.id), self._call(method.variant, iterating=iterating)
        yield "", module_name(method.id), self._call(method, iterating=iterating)

    def _secrets(self, method: Method) -> tuple[str, ...]:
        """The arguments that are properties of the body and contain a secret."""
        sensitive = [
            name
            for name, member in ((body_schema(self._document, method.operation) or {}).get("properties", {})).items()
            if self._checks.value(member).schema.get("x-mlflow-sensitive")
        ]
        return tuple(a.name for a in method.arguments for slot in a.slots if slot in {("body", n) for n in sensitive})

    def _body(self, method: Method, *, iterating: bool = False) -> str:
        """The expression that builds the body."""
        body = _body(self._endpoints[module_name(method.id)])
        members = []
        for prop in self._annotator.members(body):
            name = prop.name.get_untrusted_value()
            passed = _passed(method, "body", name, required=prop.required, iterating=iterating)
            if passed is not None:
                members.append(f"{name}={passed}")
        return f"_models.{body.class_info.name}({', '.join(members)})"

    def _call(self, method: Method, *, iterating: bool) -> str:
        """The arguments of an endpoint function, without its client."""
        endpoint = self._endpoints[module_name(method.id)]

        def value(location: str, name: str, *, required: bool) -> str | None:
            return _passed(method, location, name, required=required, iterating=iterating)

        passed_arguments = [
            str(value("path", p.name.get_untrusted_value(), required=True)) for p in endpoint.path_parameters
        ]
        if endpoint.bodies:
            if endpoint.bodies[0].body_type == CONTENT:
                passed_arguments.append(f"body={CONTENT}")
            else:
                passed_arguments.append(
                    f"body={'body' if self._secrets(method) else self._body(method, iterating=iterating)}"
                )
        for prop in [*endpoint.query_parameters, *endpoint.header_parameters]:
            name = prop.name.get_untrusted_value()
            location = "query" if prop in endpoint.query_parameters else "header"
            passed = value(location, name, required=prop.required)
            if passed is not None:
                passed_arguments.append(f"{argument(prop)}={passed}")
        return ", ".join(passed_arguments)


def _passed(method: Method, location: str, name: str, *, required: bool, iterating: bool) -> str | None:
    """What a method passes on as a parameter or property: an argument, perhaps with a default; `None` for nothing."""
    public = next((a.name for a in method.arguments for slot in a.slots if slot == (location, name)), None)
    size = method.paging.size if method.paging else None
    if public is not None and name == SIZE and size is not None and (required or iterating):
        return f"{size} if {public} is None else {public}"
    return public


def _body(endpoint: Endpoint) -> ModelProperty:
    """The model of a JSON body."""
    body: Any = endpoint.bodies[0]
    model: ModelProperty = body.prop
    return model


def _lines(method: Method) -> tuple[str, ...]:
    first = f"{method.id} · {method.verb} {method.path}"
    if method.variant is None or method.selector is None:
        return (first,)
    return (first, f"With `{method.selector.name}`: {method.variant.id} · {method.variant.verb} {method.variant.path}")
