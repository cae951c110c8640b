"""The generated resources: types, pages of runs as they are shown, and what importing them costs."""

# ruff: noqa: ARG002  # a sender takes what the protocol says

import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from html.parser import HTMLParser
from importlib import import_module
from typing import Any, assert_type

import mlflow_rest
import pytest
from mlflow_rest import AsyncPage, AsyncResources, Page, Resources, models, with_response
from mlflow_rest._operations import OPERATIONS
from mlflow_rest.models import Run
from mlflow_rest.types import Operation, RawResponse, Response

RUN_ID = "0f3c1f6a0b7e4d0c9f5a2f3f0c1d2e3f"
RUN: dict[str, Any] = {
    "info": {
        "run_id": RUN_ID,
        "experiment_id": "12",
        "run_name": "<b>bold</b>",
        "status": "FINISHED",
    },
    "data": {"metrics": [{"key": "loss", "value": "NaN", "timestamp": 3, "step": 1}]},
}


class Server:
    """Responds to everything with one body."""

    base_url = "http://127.0.0.1:5000"

    def __init__(self, body: Any) -> None:
        self.body = json.dumps(body).encode()
        self.operations: list[str] = []

    def send(
        self,
        operation: Operation,
        path: str,
        query: Sequence[tuple[str, str]],
        content: bytes | None,
        headers: Mapping[str, str],
        *,
        timeout: float | None = None,
    ) -> RawResponse:
        self.operations.append(operation.id)
        return RawResponse(200, {}, self.body, path)

    def failure(self, operation: Operation, response: RawResponse, cause: Exception | None) -> Exception:
        return AssertionError(operation, response, cause)


def page(count: int) -> Page[Run]:
    server = Server({"runs": [RUN] * count, "next_page_token": "eyJvZmZzZXQiOiAxMDAwfQ==" * 10})
    return Resources(server).runs.search(["12"])


def types_of_results(resources: Resources) -> None:
    """Never called: the type checker reads it."""
    assert_type(resources.runs.get("x"), Run)
    runs = resources.runs.search(["1"], "f")
    assert_type(runs, Page[Run])
    assert_type(runs[0], Run)
    assert_type(runs[0:1], list[Run])
    assert_type(runs.next_page(), Page[Run] | None)
    assert_type(resources.runs.iter_search(["1"]), Iterator[Run])
    assert_type(with_response(resources.runs.get)("x"), Response[Run])
    assert_type(resources.workspaces.list(), list[models.Workspace])
    assert_type(resources.server.get_version(), str)
    with_response(resources.runs.get)(run=1)  # type: ignore[call-arg]
    resources.runs.get("x", timeout="5")  # type: ignore[arg-type]


async def types_of_async_results(resources: AsyncResources) -> None:
    """Never called: the type checker reads it."""
    assert_type(await resources.runs.get("x"), Run)
    runs = await resources.runs.search(["1"], "f")
    assert_type(runs, AsyncPage[Run])
    assert_type(await runs.next_page(), AsyncPage[Run] | None)
    assert_type(resources.runs.iter_search(["1"]), AsyncIterator[Run])
    assert_type(await with_response(resources.runs.get)("x"), Response[Run])


@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_a_page_of_runs_is_shown_in_a_line(count: int) -> None:
    shown = repr(page(count))
    assert len(shown) <= 300
    assert shown.startswith("Page([")
    assert shown.count(RUN_ID) >= min(count, 1)
    if count == 1000:
        assert " more], next_page_token='eyJvZmZzZXQiOiAxMDA…')" in shown


def test_a_model_is_shown_in_a_line() -> None:
    shown = repr(page(1)[0])
    assert shown.startswith("Run(info=RunInfo(run_id='0f3c1f6a0b7e4d0c9f5a2f3f0c1d2e3f', experiment_id='12', ")
    assert len(repr(models.Param(key="k", value="x" * 10_000))) < 100
    wide = models.Run(info=models.RunInfo(run_id="x" * 500, experiment_id="1"), data=models.RunData())
    assert len(repr(wide)) <= 300


class Table(HTMLParser):
    """The strings and tags of a table."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.strings: list[str] = []
        self.tags: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.strings.append(data)


def test_a_page_of_runs_is_a_table_in_a_notebook() -> None:
    table = Table(page(1000)._repr_html_())
    assert table.strings[0] == "100 of 1000 items"
    assert table.tags.count("tr") == 101
    assert {"run_id", "run_name", "status", RUN_ID, "<b>bold</b>"} <= set(table.strings)
    assert "b" not in table.tags


def test_a_list_is_a_table_in_a_notebook() -> None:
    result: Any = Resources(Server({"workspaces": [{"name": "a"}, {"name": "b"}]})).workspaces.list()
    assert {"name", "a", "b"} <= set(Table(result._repr_html_()).strings)
    assert repr(result) == "[Workspace(name='a'), Workspace(name='b')]"


def test_a_model_is_a_table_in_a_notebook() -> None:
    assert {"Run", "info", "data"} <= set(Table(page(1)[0]._repr_html_()).strings)


def test_every_model_becomes_json() -> None:
    assert json.loads(json.dumps(page(1)[0].to_dict(), allow_nan=False)) == RUN
    for name in models.__all__:
        member: Any = getattr(models, name)
        if hasattr(member, "__attrs_attrs__"):
            assert callable(member.to_dict), name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("uploadArtifact", ("upload", True, False)),
        ("downloadArtifact", ("download", True, False)),
        ("getArtifact", ("download", True, False)),
        ("getModelVersionArtifact", ("download", True, False)),
        ("deleteWorkspace", (None, False, False)),
        ("createWebhook", (None, True, True)),
        ("createPresignedUploadUrl", (None, True, True)),
        ("getRun", (None, True, False)),
    ],
)
def test_an_operation_says_what_its_sender_needs(name: str, expected: tuple[object, ...]) -> None:
    operation = OPERATIONS[name]
    assert (operation.transfer, operation.workspace, operation.sensitive) == expected


def test_all_operations_of_workspaces_and_no_others_act_in_none() -> None:
    outside = {name for name, operation in OPERATIONS.items() if not operation.workspace}
    assert outside == {name for name, operation in OPERATIONS.items() if operation.tag == "workspaces"}


def test_an_organization_chooses_the_route_of_a_skill() -> None:
    server = Server({"name": "s"})
    skills = Resources(server).skills
    skills.get("s")
    skills.get("s", organization="o")
    assert server.operations == ["getSkill", "getOrganizationSkill"]


def test_importing_a_resource_loads_no_endpoint_no_model_and_no_http_client() -> None:
    program = "import sys; from mlflow_rest.resources import RunsResource; print(*sorted(sys.modules))"
    modules = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "mlflow_rest.resources.runs" in modules
    prefixes = ("mlflow_rest.api.", "mlflow_rest.models.", "mlflow_rest.resources.e", "mlflow_rest.client")
    assert not [name for name in modules if name.startswith(prefixes)]
    assert not {"httpx", "json", "html", "mlflow_wrap"} & set(modules)


def test_every_name_of_the_package_of_resources_resolves() -> None:
    package = import_module("mlflow_rest.resources")
    for name in package.__all__:
        assert getattr(package, name).__name__ == name
        assert name in dir(package)
    assert set(package.__all__) >= {"Resources", "AsyncResources", "RunsResource", "AsyncRunsResource"}
    assert mlflow_rest.resources is package
