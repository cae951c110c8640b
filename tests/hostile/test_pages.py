"""No iterator and no workflow walks pages for ever, whatever tokens and folders a server makes up."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mlflow_wrap import MLflow, PaginationError, UnsafePathError
from tests.hostile import arguments
from tests.hostile.calls import Call, calls
from tests.hostile.stub import StubServer, make_client

WORKFLOWS = {"run_manager.cleanup_runs", "run_manager.copy_run", "experiment_manager.experiment_summary"}
MAX_REQUESTS = 1100

if TYPE_CHECKING:
    from tests.hostile.examples import Example

Body = dict[str, Any]


def paged(folder: Path) -> list[Call]:
    walks = calls(make_client(StubServer()), arguments.local_files(folder))
    return [call for call in walks if call.method.startswith("iter") or call.name in WORKFLOWS]


def exhaust(call: Call, client: MLflow, server: StubServer) -> None:
    result = getattr(getattr(client, call.resource), call.method)(**call.arguments)
    for _ in result if isinstance(result, Iterator) else ():
        assert len(server.sent) <= MAX_REQUESTS


def walk(
    call: Call, respond: Callable[[Body, int], Body], expected: tuple[type[Exception], ...] = (PaginationError,)
) -> int:
    """Exhaust a call whose pages are changed, and return the number of requests."""
    server = StubServer()
    client = make_client(server)

    def change(example: Example, index: int) -> tuple[int, bytes]:
        is_list = isinstance(example.body, dict) and any(isinstance(value, list) for value in example.body.values())
        is_page = is_list or "records" in (example.body or {})
        body = respond(dict(example.body), index) if is_page else example.body
        return example.status, b"" if body is None else json.dumps(body).encode()

    server.change = change
    with pytest.raises(expected):
        exhaust(call, client, server)
    return len(server.sent)


def test_the_same_token_again_ends_every_walk(tmp_path: Path) -> None:
    walks = paged(tmp_path)
    assert len(walks) >= 12
    for call in walks:
        assert walk(call, lambda body, _: {**body, "next_page_token": "same"}) <= 8, call.name


def test_empty_pages_with_fresh_tokens_end_a_walk(tmp_path: Path) -> None:
    # Each takes a thousand requests.
    for call in paged(tmp_path)[::5]:
        requests = walk(
            call, lambda body, index: {**dict.fromkeys(body), "records": "[]", "next_page_token": str(index)}
        )
        assert requests <= MAX_REQUESTS, call.name


def test_the_same_page_with_fresh_tokens_ends_every_walk(tmp_path: Path) -> None:
    for call in paged(tmp_path):
        # Equal items without an identity may be on two pages, but not on a thousand in a row.
        limit = 8 if "unique" in call.arguments or call.name in WORKFLOWS - {"run_manager.copy_run"} else MAX_REQUESTS
        assert walk(call, lambda body, index: {**body, "next_page_token": str(index)}) <= limit, call.name


@pytest.mark.parametrize(
    "path", [lambda _: "model", lambda _: "", lambda number: "/".join("x" * number)], ids=["itself", "top", "deeper"]
)
def test_folders_that_contain_each_other_end_the_walk(tmp_path: Path, path: Callable[[int], str]) -> None:
    (call,) = [call for call in paged(tmp_path) if call.name == "artifacts.iter_files"]
    depth = count(1)
    top = call._replace(arguments={**call.arguments, "path": None})
    changed = lambda _, __: {"files": [{"path": path(next(depth)), "is_dir": True}]}  # noqa: E731
    requests = walk(top, changed, (PaginationError, UnsafePathError))
    assert requests <= 102
