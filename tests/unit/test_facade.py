"""The client has a method for every operation, and every method takes the options of a single call."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest
from mlflow_rest._operations import OPERATIONS

from mlflow_wrap import AsyncMLflow, MLflow

_OPERATION = re.compile(r"^ *(?:With `\w+`: )?(\w+) · ([A-Z]+) (/\S*)$", re.MULTILINE)
RESOURCES = [
    name
    for name, member in inspect.getmembers_static(AsyncMLflow)
    if isinstance(member, cached_property) and not name.endswith("_manager")
]


def methods(client: Any) -> Iterator[tuple[str, Any]]:
    for name in RESOURCES:
        for method, function in inspect.getmembers(getattr(client, name), inspect.ismethod):
            if not method.startswith("_"):
                yield f"{name}.{method}", function


@pytest.fixture(params=[MLflow, AsyncMLflow], ids=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Any:
    # Nothing is sent, so that there is nothing to close.
    return request.param("http://127.0.0.1:1")


def test_there_are_28_resources() -> None:
    assert set(RESOURCES) == {operation.tag for operation in OPERATIONS.values()} | {"prompts"}


def test_every_operation_has_a_method(client: Any) -> None:
    described = {
        match.groups() for _, method in methods(client) for match in _OPERATION.finditer(inspect.getdoc(method) or "")
    }
    assert described == {(operation.id, operation.method, operation.path) for operation in OPERATIONS.values()}
    assert len(described) == 273


def test_every_method_takes_a_timeout_and_headers(client: Any) -> None:
    lacking = {
        name
        for name, method in methods(client)
        if not {"timeout", "extra_headers"} <= inspect.signature(method).parameters.keys()
    }
    assert lacking == set()


def test_a_method_that_is_written_by_hand_names_its_operations(client: Any) -> None:
    lacking = {name for name, method in methods(client) if not _OPERATION.search(inspect.getdoc(method) or "")}
    assert lacking == set()
