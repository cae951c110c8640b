"""Names of MLflow's own client raise an error that names the method to call, and the table of the docs is true."""

from __future__ import annotations

import ast
import asyncio
import copy
import inspect
import pickle
import re
from collections.abc import Iterator
from typing import Any

import pytest

import mlflow_wrap
from mlflow_wrap import AsyncMLflow, MLflow
from mlflow_wrap._mlflow_names import FURTHER, MLFLOW_CLIENT, Equivalent
from mlflow_wrap._suggestions import SuggestsNames
from scripts.mlflowclient_page import PAGE, render_page

ENTRIES = [
    *((f"MlflowClient.{name}", entry) for name, entry in MLFLOW_CLIENT.items()),
    *((f"{owner}.{name}", entry) for owner, names in FURTHER.items() for name, entry in names.items()),
]
CALLS = [pytest.param(entry.call, id=name) for name, entry in ENTRIES if entry.call is not None]
TRIED = [(owner, name, entry) for owner, names in FURTHER.items() for name, entry in names.items()]


@pytest.fixture(scope="module", params=[MLflow, AsyncMLflow], ids=["sync", "async"])
def client(request: pytest.FixtureRequest) -> Iterator[Any]:
    client = request.param("http://127.0.0.1:1")
    yield client
    if isinstance(client, MLflow):
        client.close()
    else:
        asyncio.run(client.aclose())


def resources(client: Any) -> dict[str, Any]:
    """The resources of a client, by their class, as the tables name it."""
    values = [getattr(client, name) for name in dir(type(client)) if not name.startswith("_")]
    return {type(value).__name__.removeprefix("Async"): value for value in values} | {"MLflow": client}


def test_the_table_has_the_names_of_the_locked_mlflow() -> None:
    from mlflow import MlflowClient

    assert set(MLFLOW_CLIENT) == {name for name in dir(MlflowClient) if not name.startswith("_")}


def test_the_page_has_each_name_once() -> None:
    page = PAGE.read_text("utf-8")
    names = re.findall(r"^\| `(\w+)` \| (?:`client\.\S.*`|–) \| .*\|$", page, re.MULTILINE)
    assert len(names) == len(set(names)) == 149
    assert set(names) == set(MLFLOW_CLIENT)
    # Otherwise: python -m scripts.mlflowclient_page
    assert page == render_page(page)


@pytest.mark.parametrize("call", CALLS)
def test_a_call_exists_with_these_arguments(call: str, client: Any) -> None:
    expression = ast.parse(call, mode="eval").body
    if not isinstance(expression, ast.Call):
        assert isinstance(eval(call, {"client": client}), str)  # noqa: S307  # it is our own
        return
    method = eval(ast.unparse(expression.func), {"client": client})  # noqa: S307
    assert callable(method)
    arguments = {keyword.arg or "": None for keyword in expression.keywords}
    inspect.signature(method).bind(*expression.args, **arguments)


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_what_is_not_offered_has_a_reason(name: str, entry: Equivalent) -> None:
    assert entry.call or len(entry.note) > 20, name


@pytest.mark.parametrize("name", sorted(set(MLFLOW_CLIENT) - {"tracking_uri"}))
def test_a_name_of_mlflow_is_missing_with_advice(name: str, client: Any) -> None:
    assert not hasattr(client, name)
    call, note = MLFLOW_CLIENT[name]
    with pytest.raises(AttributeError) as caught:
        getattr(client, name)
    message = str(caught.value)
    assert message.startswith(
        f"{type(client).__name__} has no method {name}: {note if call is None else f'use {call}'}"
    )
    assert note in message


@pytest.mark.parametrize(("owner", "name", "entry"), TRIED, ids=[f"{owner}.{name}" for owner, name, _ in TRIED])
def test_a_further_name_is_missing_with_advice(owner: str, name: str, entry: Equivalent, client: Any) -> None:
    value = resources(client)[owner]
    assert not hasattr(value, name)
    with pytest.raises(AttributeError, match=re.escape(f"has no method {name}: ")) as caught:
        getattr(value, name)
    assert (entry.call or entry.note) in str(caught.value)


def test_resources_know_the_names_of_mlflow_too(client: Any) -> None:
    with pytest.raises(AttributeError, match=r"RunClient has no method create_run: use client\.runs\.create\("):
        _ = client.runs.create_run
    for name, value in resources(client).items():
        if name in dir(mlflow_wrap) and not name.endswith("Manager"):
            assert isinstance(value, SuggestsNames), name


def test_other_names_are_missing_as_ever(client: Any) -> None:
    for value in (client, client.runs):
        with pytest.raises(AttributeError, match=r"object has no attribute 'frobnicate'") as caught:
            _ = value.frobnicate
        assert (caught.value.name, caught.value.obj) == ("frobnicate", value)
        assert getattr(value, "create_run", 5) == 5
        assert not hasattr(value, "__array__")


def test_a_property_that_fails_shows_its_own_error() -> None:
    class Broken(MLflow):
        @property
        def create_run(self) -> int:
            raise AttributeError("the cause")

    with Broken("http://127.0.0.1:1") as client, pytest.raises(AttributeError, match="the cause"):
        _ = client.create_run


def test_copies_and_pickles_are_as_without() -> None:
    with MLflow("http://127.0.0.1:1") as client:
        with copy.copy(client) as copied, copy.deepcopy(client) as deep:
            assert copied.tracking_uri == deep.tracking_uri == client.tracking_uri
        with pickle.loads(pickle.dumps(client)) as other:  # noqa: S301  # it is our own
            assert other.tracking_uri == client.tracking_uri
        assert type(copy.copy(client.runs)) is type(client.runs)
        # An object without its state, as `pickle` makes it first, has no attribute to look at.
        with pytest.raises(AttributeError, match="has no method create_run"):
            _ = MLflow.__new__(MLflow).create_run  # type: ignore[attr-defined]


def test_type_checkers_go_on_to_reject_unknown_names() -> None:
    # An unused `type: ignore` would be an error of mypy.
    with MLflow("http://127.0.0.1:1") as client:
        with pytest.raises(AttributeError):
            _ = client.create_experiment  # type: ignore[attr-defined]
        with pytest.raises(AttributeError):
            _ = client.runs.log_metrics  # type: ignore[attr-defined]
