"""Prints what an installed MLflow declares about its own REST API, as JSON.

Run as a file by the interpreter of the environment that MLflow is in: it imports nothing of this project.

    python generator/probe.py > facts.json
"""

from __future__ import annotations

import ast
import json
import os
import re
import secrets
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_OPERATION_METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE"}


def main() -> None:
    """Prints the facts."""
    # MLflow creates folders and databases in the working directory as soon as its server is imported.
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ.update(
            MLFLOW_DISABLE_TELEMETRY="true",
            MLFLOW_FLASK_SERVER_SECRET_KEY=secrets.token_hex(),
            MLFLOW_AUTH_ADMIN_PASSWORD=secrets.token_hex(),
            MLFLOW_SERVER_ENABLE_JOB_EXECUTION="false",
            _MLFLOW_SERVER_FILE_STORE=f"sqlite:///{folder}/mlflow.db",
            _MLFLOW_SERVER_ARTIFACT_ROOT=folder,
        )
        facts = _facts()
        os.chdir("/")
    json.dump(facts, sys.stdout, indent=1, sort_keys=True)


def _facts() -> dict[str, Any]:
    import mlflow

    services = list(_services())
    messages: dict[str, Any] = {}
    enums: dict[str, Any] = {}
    rpcs = []
    for service in services:
        for rpc in service.methods:
            for endpoint, visibility in _endpoints(rpc):
                rpcs.append(
                    {
                        "name": rpc.name,
                        "method": endpoint.method,
                        "path": f"/api/{endpoint.since.major}.0{_braces(endpoint.path)}",
                        "request": rpc.input_type.full_name,
                        "response": _response_type(rpc).full_name,
                        "visibility": visibility,
                    }
                )
            _collect(rpc.input_type, messages, enums)
            _collect(_response_type(rpc), messages, enums)
    return {
        "version": mlflow.__version__,
        "rpcs": rpcs,
        "messages": messages,
        "enums": enums,
        "required": _required(),
        "routes": sorted({tuple(route) for route in _routes()}),
        "schemas": _fastapi_schemas(),
    }


def _services() -> Iterator[Any]:
    from mlflow.protos import mlflow_artifacts_pb2, model_registry_pb2, service_pb2

    modules = [service_pb2, model_registry_pb2, mlflow_artifacts_pb2]
    try:
        from mlflow.protos import webhooks_pb2

        modules.append(webhooks_pb2)
    except ImportError:
        pass  # before MLflow 3.3
    for module in modules:
        yield from module.DESCRIPTOR.services_by_name.values()


def _endpoints(rpc: Any) -> Iterator[tuple[Any, str]]:
    from mlflow.protos import databricks_pb2

    options = rpc.GetOptions().Extensions[databricks_pb2.rpc]
    for endpoint in options.endpoints:
        yield endpoint, databricks_pb2.Visibility.Name(options.visibility)


def _response_type(rpc: Any) -> Any:
    """MLflow returns the message that is nested in the request's, whatever the RPC's declaration says."""
    return rpc.input_type.nested_types_by_name.get("Response", rpc.output_type)


def _collect(message: Any, messages: dict[str, Any], enums: dict[str, Any]) -> None:
    if message.full_name in messages:
        return
    fields: dict[str, Any] = {}
    messages[message.full_name] = fields
    for field in message.fields:
        fields[field.name] = _field(field)
        if field.enum_type is not None:
            enums[field.enum_type.full_name] = [value.name for value in field.enum_type.values]
        if field.message_type is not None and not field.message_type.GetOptions().map_entry:
            if not field.message_type.full_name.startswith("google."):
                _collect(field.message_type, messages, enums)
        elif field.message_type is not None:
            value = field.message_type.fields_by_name["value"]
            if value.message_type is not None and not value.message_type.full_name.startswith("google."):
                _collect(value.message_type, messages, enums)


def _field(field: Any) -> dict[str, Any]:
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        return {"map": _type(field.message_type.fields_by_name["value"])}
    value_type = _type(field)
    repeated = field.is_repeated if hasattr(field, "is_repeated") else field.label == field.LABEL_REPEATED
    return {"list": value_type} if repeated else value_type


def _type(field: Any) -> dict[str, Any]:
    if field.message_type is not None:
        return {"message": field.message_type.full_name}
    if field.enum_type is not None:
        return {"enum": field.enum_type.full_name}
    names = {
        field.TYPE_STRING: "string",
        field.TYPE_BYTES: "string",
        field.TYPE_BOOL: "boolean",
        field.TYPE_DOUBLE: "number",
        field.TYPE_FLOAT: "number",
    }
    return {"scalar": names.get(field.type, "integer")}


def _required() -> dict[str, list[str]]:
    """The fields that handlers require, by request message, from the source of the handlers."""
    from mlflow.server import handlers

    tree = ast.parse(Path(handlers.__file__).read_text("utf-8"))
    required: dict[str, list[str]] = {}
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
            continue
        if call.func.id != "_get_request_message" or not call.args or not isinstance(call.args[0], ast.Call):
            continue
        message = ast.unparse(call.args[0].func).rpartition(".")[2]
        for keyword in call.keywords:
            if keyword.arg == "schema" and isinstance(keyword.value, ast.Dict):
                required[message] = sorted(_asserted(keyword.value))
    return required


def _asserted(schema: ast.Dict) -> Iterable[str]:
    for key, checks in zip(schema.keys, schema.values, strict=True):
        names = {node.id for node in ast.walk(checks) if isinstance(node, ast.Name)}
        if isinstance(key, ast.Constant) and "_assert_required" in names:
            yield str(key.value)


def _routes() -> Iterator[tuple[str, str]]:
    """Every (method, path) below `/api`, and the few others that are described, with parameters in braces."""
    from mlflow.server import app

    for rule in _flask_rules(app):
        yield from rule
    for rule in _auth_rules():
        yield from rule
    for method, path in _fastapi_routes():
        yield method, _braces(path)


def _flask_rules(app: Any) -> Iterator[Iterator[tuple[str, str]]]:
    for rule in app.url_map.iter_rules():
        path = _braces(rule.rule)
        yield ((method, path) for method in (rule.methods or set()) & _OPERATION_METHODS)


def _braces(path: str) -> str:
    """A path with its parameters in braces, in whichever way the server declares them."""
    path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", path)
    return re.sub(r"{(?:\w+\.)?(\w+)(?::\w+)?}", r"{\1}", path)


def _auth_rules() -> Iterator[Iterator[tuple[str, str]]]:
    try:
        from flask import Flask
        from mlflow.server import auth
    except ImportError:
        return
    app = Flask("auth")
    try:
        auth.create_app(app)
    except Exception as exc:  # an MLflow whose auth app cannot be made here is reported, not hidden
        print(f"the routes of the basic-auth app cannot be read: {exc}", file=sys.stderr)
        return
    yield from _flask_rules(app)


def _fastapi() -> Any:
    try:
        from mlflow.server import app
        from mlflow.server.fastapi_app import create_fastapi_app
    except ImportError:
        return None  # before MLflow 3.2
    return create_fastapi_app(app)


def _fastapi_routes() -> Iterator[tuple[str, str]]:
    app = _fastapi()
    if app is None:
        return
    # Some routes are missing in FastAPI's own document, and routers may be nested: both are read.
    for route in app.routes:
        for method in (getattr(route, "methods", None) or set()) & _OPERATION_METHODS:
            yield method, route.path
    for path, item in app.openapi().get("paths", {}).items():
        for method in item:
            if method.upper() in _OPERATION_METHODS:
                yield method.upper(), path


def _fastapi_schemas() -> dict[str, Any]:
    """Request and response schemas of the FastAPI routes, which FastAPI makes from their types."""
    app = _fastapi()
    if app is None:
        return {}
    document: dict[str, Any] = app.openapi()
    return {"paths": document.get("paths", {}), "schemas": document.get("components", {}).get("schemas", {})}


if __name__ == "__main__":
    main()
