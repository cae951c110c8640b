"""Names of methods: how they are derived, and that every operation of the API has one."""

import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import mlflow_rest
import pytest
from mlflow_rest import AsyncResources, Resources

from generator.methods import class_name, derive_name, iterator_name, method_names, methods

DOCUMENT: dict[str, Any] = json.loads((Path(mlflow_rest.__file__).parent / "openapi.json").read_text("utf-8"))
METHODS = methods(DOCUMENT)
LINE = re.compile(r"^\s*(?:With `\w+`: )?(\w+ · [A-Z]+ /\S*)$", re.MULTILINE)


@pytest.mark.parametrize(
    ("operation_id", "nouns", "name"),
    [
        ("getRun", ["run"], "get"),
        ("searchRuns", ["run"], "search"),
        ("logBatch", ["run"], "log_batch"),
        ("listBudgetPolicies", ["budget policy", "budget"], "list"),
        ("listBudgetWindows", ["budget policy", "budget"], "list_windows"),
        ("getMcpServerVersion", ["mcp server", "mcp"], "get_version"),
        ("getMcpAccessEndpoint", ["mcp server", "mcp"], "get_access_endpoint"),
        # Once only, and never the first word.
        ("testTest", ["test"], "test"),
        ("runRunRun", ["run"], "run_run"),
        ("searchExperimentsByGet", ["experiment"], "search_by_get"),
    ],
)
def test_the_noun_of_the_tag_is_removed_from_a_name(operation_id: str, nouns: list[str], name: str) -> None:
    assert derive_name(operation_id, nouns) == name


@pytest.mark.parametrize(
    ("name", "iterator"),
    [
        ("search", "iter_search"),
        ("search_v2", "iter_search_v2"),
        ("list", "iter"),
        ("list_items", "iter_items"),
        ("get_history", "iter_history"),
        ("query_metrics", "iter_metrics"),
    ],
)
def test_an_iterator_is_named_after_its_method(name: str, iterator: str) -> None:
    assert iterator_name(name) == iterator


def operations_of(resource: type[Any]) -> dict[str, list[str]]:
    """The operations that the docstrings of a resource name, by method."""
    return {
        name: LINE.findall(member.__doc__ or "")
        for name, member in vars(resource).items()
        if callable(member) and not name.startswith("_")
    }


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_operation_has_a_method_that_names_it(prefix: str) -> None:
    expected = {
        f"{operation['operationId']} · {verb.upper()} {path}"
        for path, item in DOCUMENT["paths"].items()
        for verb, operation in item.items()
        if verb != "parameters"
    }
    made = {
        line
        for tag in METHODS
        for lines in operations_of(
            getattr(import_module(f"mlflow_rest.resources.{tag}"), prefix + class_name(tag))
        ).values()
        for line in lines
    }
    assert made == expected
    assert len(expected) == len(method_names(DOCUMENT))


@pytest.mark.parametrize("tag", list(METHODS))
def test_a_resource_has_the_methods_of_its_tag_and_no_others(tag: str) -> None:
    names = {name for method in METHODS[tag] for name in (method.name, method.iterator) if name}
    module = import_module(f"mlflow_rest.resources.{tag}")
    for resource in (getattr(module, class_name(tag)), getattr(module, f"Async{class_name(tag)}")):
        assert set(operations_of(resource)) == names
        for method in METHODS[tag]:
            assert f"{method.id} · {method.verb} {method.path}" in operations_of(resource)[method.name]


def test_the_table_of_methods_lists_every_operation_with_its_method() -> None:
    page = (Path(mlflow_rest.__file__).parent / "methods.md").read_text("utf-8")
    listed = dict(re.findall(r"^\| `(\w+)` \| `client\.(\w+\.\w+)` \|", page, re.MULTILINE))
    tags = {operation: tag for tag, made in METHODS.items() for method in made for operation in _ids(method)}
    assert listed == {name: f"{tags[name]}.{method}" for name, method in method_names(DOCUMENT).items()}


def _ids(method: Any) -> list[str]:
    return [method.id, *([method.variant.id] if method.variant else [])]


def test_all_tags_are_reachable_from_a_client() -> None:
    for resources in (Resources, AsyncResources):
        assert [name for name in vars(resources) if not name.startswith("_")] == [
            tag["name"] for tag in DOCUMENT["tags"]
        ]


def test_no_two_methods_of_a_resource_have_one_name() -> None:
    for tag, made in METHODS.items():
        names = [name for method in made for name in (method.name, method.iterator) if name]
        assert len(names) == len(set(names)), tag
