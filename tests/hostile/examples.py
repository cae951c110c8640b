"""Response bodies that fit, for every operation, made from the OpenAPI document."""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

# What a string property contains where any string would not do.
_STRINGS = {
    "version": "1",
    "experiment_id": "1",
    "lifecycle_stage": "active",
    "artifact_uri": "mlflow-artifacts:/1/0a/artifacts",
    "records": json.dumps([{"inputs": {"q": "a"}, "dataset_record_id": "dr-1", "tags": {"k": "v"}}]),
    "status": "FINISHED",
    "path": "model",
    "trace_id": "tr-1",
}
_TAGS = [
    {"key": "mlflow.prompt.is_prompt", "value": "true"},
    {"key": "mlflow.prompt.text", "value": '[{"role": "user", "content": "Hi {{name}}"}]'},
    {"key": "_mlflow_prompt_type", "value": "chat"},
    {"key": "_mlflow_prompt_response_format", "value": "{}"},
    {"key": "mlflow_wrap.alias_history.best", "value": '[{"version": "1"}]'},
    {"key": "mlflow.log-model.history", "value": '[{"artifact_path": "model"}]'},
]


class Example(NamedTuple):
    """An operation and a body of its 2xx response."""

    operation_id: str
    method: str
    path: str
    status: int
    body: Any
    """Plain data; `None` if the operation returns no JSON."""

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        if self.operation_id == "getVersion":
            return b"3.17.2"
        if self.operation_id in ("downloadArtifact", "getArtifact"):
            return b"x"  # as large as listed
        return b"" if self.body is None else json.dumps(self.body).encode()


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document."""
    parsed: dict[str, Any] = json.loads(files("mlflow_rest").joinpath("openapi.json").read_text("utf-8"))
    return parsed


@cache
def examples() -> tuple[Example, ...]:
    """One example for every operation."""
    bodies = []
    for path, operations in document()["paths"].items():
        for method, operation in operations.items():
            if "operationId" not in operation:
                continue
            status = min(int(code) for code in operation["responses"] if code.startswith("2"))
            content = operation["responses"][str(status)].get("content", {})
            schema = content.get("application/json", {}).get("schema")
            body = None if schema is None else _example("", schema, 0)
            bodies.append(Example(operation["operationId"], method.upper(), path, status, body))
    return tuple(bodies)


@cache
def _patterns() -> tuple[tuple[Example, re.Pattern[str]], ...]:
    patterns = []
    for example in sorted(examples(), key=lambda one: one.path.count("{")):
        operation = document()["paths"][example.path][example.method.lower()]
        parameters = [*document()["paths"][example.path].get("parameters", []), *operation.get("parameters", [])]
        many = {parameter.get("name") for parameter in parameters if parameter.get("x-mlflow-multi-segment")}
        pattern = re.escape(example.path)
        for name in re.findall("{([^}]+)}", example.path):
            pattern = pattern.replace(re.escape(f"{{{name}}}"), ".+" if name in many else "[^/]+")
        patterns.append((example, re.compile(pattern)))
    return tuple(patterns)


def find_example(method: str, path: str) -> Example | None:
    """Find the operation that a request calls.

    Args:
        method: The HTTP method.
        path: The path as it was sent, percent-encoded.
    """
    for example, pattern in _patterns():
        if example.method == method and pattern.fullmatch(path):
            return example
    return None


def _example(name: str, schema: dict[str, Any], depth: int) -> Any:
    if "$ref" in schema:
        return _example(name, document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]], depth)
    for option in schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf") or ():
        return _example(name, option, depth)
    if "properties" in schema:
        return {
            key: _example(key, value, depth + 1)
            for key, value in schema["properties"].items()
            if key != "next_page_token" and (depth < 6 or key in schema.get("required", ()))
        }
    schema_type = schema.get("type")
    schema_type = (
        next(member for member in schema_type if member != "null") if isinstance(schema_type, list) else schema_type
    )
    if schema_type == "array":
        item = _example(name, schema["items"], depth + 1)
        return [*_TAGS] if name == "tags" and isinstance(item, dict) and item.keys() == {"key", "value"} else [item]
    if schema_type == "object":
        values = schema.get("additionalProperties")
        return {"key": _example(name, values, depth + 1)} if isinstance(values, dict) else {}
    if schema_type == "integer":
        return 1_700_000_000_000 if "time" in name else 1
    if schema_type == "number":
        return 0.5
    if schema_type == "boolean":
        return False
    if "enum" in schema:
        return schema["enum"][0]
    if schema_type == "string":
        return _STRINGS.get(name, "{}" if name in ("tags", "schema", "profile") else "text")
    return {"any": [1]}
