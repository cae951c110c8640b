"""Compares the spec with what an installed MLflow declares about itself (`generator/probe.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.bundle import follow, operations
from generator.native import NativeComparison
from generator.problems import SpecError
from generator.view import DOUBLE, EMPTY

if TYPE_CHECKING:
    from generator.spec_files import SpecFile

ONLY_SERVER = "only in the server"
ONLY_SPEC = "only in the spec"
DIFFERS = "differs"

_STRING_MESSAGES = {"google.protobuf.Timestamp", "google.protobuf.Duration", "google.protobuf.FieldMask"}


class Difference(NamedTuple):
    """One difference between the server and the spec.

    Attributes:
        relation: `only in the server`, `only in the spec` or `differs`.
        location: A route such as `GET /api/2.0/mlflow/runs/get`, or a property such as `mlflow.Run.info`.
        detail: What each side declares, if both declare something.
    """

    relation: str
    location: str
    detail: str = ""


class Deviation(NamedTuple):
    """An intended difference.

    Attributes:
        locations: The locations that it explains, with `*` for any characters.
        reason: Why the spec differs.
        versions: MLflow releases that it applies to, as prefixes such as `3.17`; empty for all.
    """

    locations: tuple[str, ...]
    reason: str
    versions: tuple[str, ...]

    def holds_for(self, version: str) -> bool:
        """Whether this is about a release of MLflow."""
        return not self.versions or any(
            version == prefix or version.startswith(f"{prefix}.") for prefix in self.versions
        )

    def explains(self, difference: Difference) -> bool:
        """Whether this is the reason of a difference."""
        return any(fnmatchcase(difference.location, pattern) for pattern in self.locations)


def deviations(spec_file: SpecFile) -> list[Deviation]:
    """Reads `spec/deviations.yaml`.

    Raises:
        SpecError: If an entry lacks a required key, or has an unknown one.
    """
    problems = []
    entries = []
    for index, entry in enumerate(spec_file.data.get("deviations", [])):
        missing = [key for key in ("what", "why") if not entry.get(key)]
        strange = sorted(entry.keys() - {"what", "why", "versions", "link"})
        if missing or strange:
            reason = f"a deviation has what, why, and perhaps versions and link; wrong: {', '.join(missing + strange)}"
            problems.append(spec_file.problem(f"/deviations/{index}", reason))
        else:
            locations = entry["what"] if isinstance(entry["what"], list) else [entry["what"]]
            entries.append(Deviation(tuple(locations), entry["why"], tuple(map(str, entry.get("versions", ())))))
    if problems:
        raise SpecError(problems)
    return entries


class Report:
    """What `make drift` prints.

    Args:
        document: The bundled spec.
        facts: What `generator/probe.py` printed.
        spec_file: `spec/deviations.yaml`, if there is one.

    Attributes:
        explained: Intended differences.
        unexplained: All others.
        unused: Deviations that explain nothing on this release, though they apply to it.
    """

    def __init__(self, document: dict[str, Any], facts: dict[str, Any], spec_file: SpecFile | None) -> None:
        self._comparison = Comparison(document, facts, spec_file.data.get("paths") if spec_file else None)
        self._version = str(facts["version"])
        applicable = [
            deviation
            for deviation in (deviations(spec_file) if spec_file else ())
            if deviation.holds_for(self._version)
        ]
        differences = self._comparison.differences()
        self.explained = [
            difference for difference in differences if any(deviation.explains(difference) for deviation in applicable)
        ]
        self.unexplained = [difference for difference in differences if difference not in self.explained]
        self.unused = [
            deviation
            for deviation in applicable
            if not any(deviation.explains(difference) for difference in differences)
        ]

    def lines(self) -> list[str]:
        """The report, line by line."""
        areas = self._comparison.areas()
        lines = [f"MLflow {self._version}: operations described / of them served, by area"]
        lines += [f"  {area:<28} {described:>4} / {served:>4}" for area, (described, served) in areas.items()]
        totals = [sum(column) for column in zip(*areas.values(), strict=True)] if areas else [0, 0]
        lines.append(f"  {'in all':<28} {totals[0]:>4} / {totals[1]:>4}")
        lines.append(f"{self._comparison.properties} properties compared, {len(self.explained)} differences explained")
        for relation in (ONLY_SERVER, ONLY_SPEC, DIFFERS):
            group = [difference for difference in self.unexplained if difference.relation == relation]
            if group:
                lines.append(f"{relation}, unexplained:")
                lines += [
                    f"  {difference.location}{': ' + difference.detail if difference.detail else ''}"
                    for difference in group
                ]
        for deviation in self.unused:
            lines.append(f"explains nothing on this release: {', '.join(deviation.locations)}")
        lines.append(f"{len(self.unexplained)} unexplained differences")
        return lines


class Comparison:
    """Compares the spec with the facts of one MLflow.

    Args:
        document: The bundled spec.
        facts: What `generator/probe.py` printed.
        paths: Fragments of paths that the spec writes differently from the server: the server's form, by the spec's.

    Attributes:
        properties: How many properties were compared.
    """

    def __init__(self, document: dict[str, Any], facts: dict[str, Any], paths: dict[str, str] | None = None) -> None:
        self._paths = paths or {}
        self._schemas: dict[str, Any] = document["components"]["schemas"]
        self._document = document
        self._facts = facts
        self._described = {(method.upper(), path): operation for path, method, operation in operations(document)}
        self.properties = 0

    def differences(self) -> list[Difference]:
        """Everything that differs, in a stable order."""
        differences = [*self._routes(), *self._rpcs(), *self._messages(), *self._enums(), *self._native()]
        return sorted(set(differences))

    def areas(self) -> dict[str, tuple[int, int]]:
        """How many operations are described, and how many of them this MLflow serves, by tag."""
        served = {(method, _shape(path)) for method, path in self._facts["routes"]}
        counts: dict[str, tuple[int, int]] = {}
        for (method, path), operation in self._described.items():
            described, served_count = counts.get(operation["tags"][0], (0, 0))
            is_served = (method, _shape(self._served_as(path))) in served
            counts[operation["tags"][0]] = described + 1, served_count + is_served
        return counts

    def _routes(self) -> Iterator[Difference]:
        served = {(method, _shape(path)): path for method, path in self._facts["routes"]}
        described = {(method, _shape(self._served_as(path))): path for method, path in self._described}
        for method, shape in served.keys() - described.keys():
            yield Difference(ONLY_SERVER, f"{method} {served[method, shape]}")
        for method, shape in described.keys() - served.keys():
            yield Difference(ONLY_SPEC, f"{method} {described[method, shape]}")
        for method, shape in described.keys() & served.keys():
            names = re.findall("{(.*?)}", self._served_as(described[method, shape]))
            if names != re.findall("{(.*?)}", served[method, shape]):
                detail = f"the server says {served[method, shape]}"
                yield Difference(DIFFERS, f"{method} {described[method, shape]}", detail)

    def _rpcs(self) -> Iterator[Difference]:
        by_shape = {(method, _shape(path)): (method, path) for method, path in self._described}
        for rpc in self._facts["rpcs"]:
            key = by_shape.get((rpc["method"], _shape(rpc["path"])))
            if key is None:
                continue  # compared by the routes
            operation = self._described[key]
            location = f"{key[0]} {key[1]}"
            yield from self._visibility(location, rpc, operation)
            yield from self._request(location, rpc, operation, set(re.findall("{(.*?)}", key[1])))
            yield from self._response(location, rpc, operation)

    def _visibility(self, location: str, rpc: dict[str, Any], operation: dict[str, Any]) -> Iterator[Difference]:
        says = "public" if rpc["visibility"] == "PUBLIC" else "undocumented"
        if operation["x-mlflow-visibility"] != says:
            yield Difference(DIFFERS, f"{location} x-mlflow-visibility", f"the server says {says}")

    def _request(
        self, location: str, rpc: dict[str, Any], operation: dict[str, Any], in_path: set[str]
    ) -> Iterator[Difference]:
        message = self._facts["messages"][rpc["request"]]
        enforced = set(self._facts["required"].get(rpc["request"].rpartition(".")[2], [])) - in_path
        body = operation.get("requestBody")
        if body is None:
            query_parameters = [p for p in self._parameters(operation) if p["in"] == "query"]
            described = {p["name"]: p["schema"] for p in query_parameters}
            yield from self._compare_properties(rpc["request"], message, described, ignored=in_path)
            required = {p["name"] for p in query_parameters if p.get("required")}
        else:
            schema = self._follow(next(iter(body["content"].values()))["schema"])
            if schema.get("x-mlflow-message") != rpc["request"]:
                if message.keys() - in_path or schema.get("properties"):
                    yield Difference(DIFFERS, f"{location} request", f"the server says {rpc['request']}")
                return
            described = schema.get("properties", {})
            # Some handlers want a path parameter in the body again.
            yield from self._compare_properties(rpc["request"], message, described, ignored=in_path - described.keys())
            required = set(schema.get("required", []))
            enforced |= set(self._facts["required"].get(rpc["request"].rpartition(".")[2], [])) & described.keys()
        for name in sorted(enforced - required):
            yield Difference(DIFFERS, f"{rpc['request']}.{name} required", "the handler requires it")
        for name in sorted(required - enforced):
            yield Difference(DIFFERS, f"{rpc['request']}.{name} required", "the handler does not require it")

    def _response(self, location: str, rpc: dict[str, Any], operation: dict[str, Any]) -> Iterator[Difference]:
        code = next(code for code in operation["responses"] if code.startswith("2"))
        content = operation["responses"][code].get("content", {})
        properties = self._facts["messages"][rpc["response"]]
        if "application/json" not in content:
            if properties:
                yield Difference(DIFFERS, f"{location} response", f"the server says {rpc['response']}")
            return
        reference = content["application/json"]["schema"].get("$ref", "")
        schema = self._follow(content["application/json"]["schema"])
        if reference.endswith(f"/{EMPTY}"):
            for name in sorted(properties):
                yield Difference(ONLY_SERVER, f"{rpc['response']}.{name}")
        elif schema.get("x-mlflow-message") != rpc["response"]:
            yield Difference(DIFFERS, f"{location} response", f"the server says {rpc['response']}")

    def _messages(self) -> Iterator[Difference]:
        requests = {rpc["request"] for rpc in self._facts["rpcs"]}
        for name, schema in self._schemas.items():
            message = schema.get("x-mlflow-message")
            for full_name in [message] if isinstance(message, str) else message or []:
                if full_name in requests:
                    continue  # compared with its operation, which knows what is in the path
                if full_name not in self._facts["messages"]:
                    yield Difference(ONLY_SPEC, full_name, f"schema {name}")
                    continue
                yield from self._compare_properties(
                    full_name, self._facts["messages"][full_name], schema.get("properties", {})
                )

    def _compare_properties(
        self, message: str, served: dict[str, Any], described: dict[str, Any], ignored: set[str] | None = None
    ) -> Iterator[Difference]:
        names = served.keys() - (ignored or set())
        self.properties += len(names | described.keys())
        for name in sorted(names - described.keys()):
            yield Difference(ONLY_SERVER, f"{message}.{name}")
        for name in sorted(described.keys() - served.keys()):
            yield Difference(ONLY_SPEC, f"{message}.{name}")
        for name in sorted(names & described.keys()):
            mismatch = self._type(served[name], described[name])
            if mismatch:
                yield Difference(DIFFERS, f"{message}.{name}", mismatch)

    def _type(self, served: dict[str, Any], declared: dict[str, Any]) -> str:
        """What is wrong with the type of a property; empty if it fits."""
        schema = self._follow(declared)
        if "list" in served:
            if schema.get("type") != "array":
                return "the server says a list"
            return self._type(served["list"], schema["items"])
        if "map" in served:
            values = schema.get("additionalProperties")
            if schema.get("type") != "object" or not isinstance(values, dict):
                return "the server says a map"
            return self._type(served["map"], values)
        if schema.get("type") == "array":
            return "the server says a single value"
        if "enum" in served:
            if schema.get("x-mlflow-enum") != served["enum"]:
                return f"the server says enum {served['enum']}"
            return ""
        if "message" in served:
            return self._message_type(served["message"], schema)
        is_double = declared.get("$ref", "").endswith(f"/{DOUBLE}")
        says = "number" if is_double else schema.get("type")
        if "enum" in schema and says is None:
            says = "string"
        return "" if says == served["scalar"] else f"the server says {served['scalar']}, not {says}"

    def _message_type(self, message: str, schema: dict[str, Any]) -> str:
        if message in _STRING_MESSAGES:
            return "" if schema.get("type") == "string" else f"the server says {message}, which is a string"
        if message.startswith("google.protobuf."):
            return ""  # any JSON
        declared = schema.get("x-mlflow-message")
        return (
            ""
            if message == declared or (isinstance(declared, list) and message in declared)
            else f"the server says {message}"
        )

    def _enums(self) -> Iterator[Difference]:
        for schema in self._schemas.values():
            name = schema.get("x-mlflow-enum")
            if name is None:
                continue
            served = self._facts["enums"].get(name)
            if served is None:
                yield Difference(ONLY_SPEC, name)
                continue
            # Legal in no request; a response may contain it.
            values = [value for value in served if not value.endswith("_UNSPECIFIED") or value in schema["enum"]]
            for value in sorted(set(values) - set(schema["enum"])):
                yield Difference(ONLY_SERVER, f"{name}.{value}")
            for value in sorted(set(schema["enum"]) - set(values)):
                yield Difference(ONLY_SPEC, f"{name}.{value}")

    def _native(self) -> Iterator[Difference]:
        served = self._facts["schemas"]
        comparison = NativeComparison(self._document, served)
        by_shape = {(method, _shape(self._served_as(path))): (method, path) for method, path in self._described}
        rpcs = {(rpc["method"], _shape(rpc["path"])) for rpc in self._facts["rpcs"]}
        for path, item in served.get("paths", {}).items():
            for method, operation in item.items():
                shape = method.upper(), _shape(path)
                key = by_shape.get(shape)
                if key is not None and shape not in rpcs:
                    for difference in comparison.operation(" ".join(key), self._described[key], operation):
                        yield Difference(*difference)
        self.properties += comparison.properties

    def _served_as(self, path: str) -> str:
        for ours, theirs in self._paths.items():
            path = path.replace(ours, theirs)
        return path

    def _parameters(self, operation: dict[str, Any]) -> list[dict[str, Any]]:
        return [self._follow(parameter) for parameter in operation.get("parameters", [])]

    def _follow(self, value: dict[str, Any]) -> dict[str, Any]:
        return follow(value, self._document["components"])


def _shape(path: str) -> str:
    """A path without the names of its parameters."""
    return re.sub("{.*?}", "{}", path)
