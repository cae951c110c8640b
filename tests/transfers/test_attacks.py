"""No path leads out of where it belongs, whether a user gives it or a server lists it."""

from __future__ import annotations

import asyncio
import posixpath
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from mlflow_wrap import AsyncMLflow, MLflow, MLflowError, Retry
from tests.rig.faulty import FaultyServer, Reply, Request, as_json
from tests.transfers.attacks import LISTED, USER_PATHS, WINDOWS
from tests.transfers.batch import foreign_errors
from tests.transfers.store import tree

RUN_ID = "22630028698c478799a65871aaa75f82"
ROOT = f"0/{RUN_ID}/artifacts"
# Three walks, each at most a hundred folders deep.
MAX_REQUESTS = 400
EVIL = b"evil"


Listing = Callable[[str], list[dict[str, Any]]]


def hostile(files: Listing) -> Callable[[Request], Reply]:
    """A server with one run, which lists what it likes below each folder, and has every file."""

    def reply(request: Request) -> Reply:
        parts = urlsplit(request.path)
        if parts.path.endswith("/runs/get"):
            info = {"run_id": RUN_ID, "experiment_id": "0", "artifact_uri": f"mlflow-artifacts:/{ROOT}"}
            return as_json({"run": {"info": info, "data": {}}})
        if parts.path.endswith("/artifacts/list"):
            folder = parse_qs(parts.query).get("path", [""])[0]
            return as_json({"root_uri": f"mlflow-artifacts:/{ROOT}", "files": files(folder)})
        if "/mlflow-artifacts/artifacts" in parts.path and request.method == "GET":
            if not parts.path.rpartition("/mlflow-artifacts/artifacts")[2].strip("/"):
                folder = parse_qs(parts.query).get("path", [""])[0].removeprefix(ROOT).strip("/")
                return as_json({"files": files(folder)})
            return Reply(EVIL, 200, {"Content-Disposition": "attachment", "Content-Type": "application/octet-stream"})
        if "search" in parts.path:
            return as_json({})
        return as_json({"error_code": "ENDPOINT_NOT_FOUND", "message": "none"}, 404)

    return reply


def file_entry(path: str) -> dict[str, Any]:
    return {"path": path, "is_dir": False, "file_size": len(EVIL)}


def dir_entry(path: str) -> dict[str, Any]:
    return {"path": path, "is_dir": True}


def _assert_contained(requests: list[Request], target: Path) -> None:
    assert {path.name for path in target.parent.iterdir()} <= {target.name}
    for request in requests:
        before, _, path = urlsplit(request.path).path.partition("/mlflow-artifacts/artifacts/")
        if path and before:
            for decoded in (path, unquote(path), unquote(unquote(path))):
                assert posixpath.normpath(decoded).startswith(ROOT), request.path
    assert len(requests) < MAX_REQUESTS


def _at_top(entry: dict[str, Any]) -> Listing:
    return lambda folder: [file_entry(f"{folder}/evil")] if folder else [entry]


def _below_sub(path: str) -> Listing:
    return lambda folder: [file_entry(f"sub/{path}")] if folder == "sub" else [] if folder else [dir_entry("sub")]


def _hostile_listings() -> dict[str, Listing]:
    listings: dict[str, Listing] = {}
    for attack in LISTED:
        listings[f"file {attack!r:.30}"] = _at_top(file_entry(attack))
        listings[f"dir {attack!r:.30}"] = _at_top(dir_entry(attack))
        listings[f"below sub: {attack!r:.30}"] = _below_sub(attack)
    listings["itself"] = lambda folder: [dir_entry(folder or "sub")]
    listings["its parent"] = lambda folder: [dir_entry(posixpath.dirname(folder) if folder else "sub")]
    listings["each other"] = lambda folder: [dir_entry("a" if folder == "b" else "b")]
    listings["endless depth"] = lambda folder: [dir_entry(f"{folder}/x".strip("/"))]
    listings["a file and a folder of one name"] = lambda folder: (
        [file_entry(f"{folder}/evil")] if folder else [file_entry("x"), dir_entry("x")]
    )
    listings["a file twice"] = lambda folder: [] if folder else [file_entry("x"), file_entry("x")]
    return listings


LISTINGS = _hostile_listings()
# No escape: it may as well be downloaded.
FINE = {"a file twice"}
ESCAPES = [name for name in LISTINGS if name not in FINE]


@pytest.mark.parametrize("name", LISTINGS)
def test_a_hostile_listing_leads_nowhere(tmp_path: Path, name: str) -> None:
    target = tmp_path / "outer" / "target"
    target.parent.mkdir()
    error = None
    with FaultyServer(hostile(LISTINGS[name])) as server, MLflow(server.url, retry=Retry(max_retries=0)) as client:
        try:
            client.artifacts.download_dir(RUN_ID, target)
        except (MLflowError, ExceptionGroup) as exc:
            error = exc
        assert not list(foreign_errors(error))
        assert name in FINE or error is not None, (tree(target), [request.path for request in server.requests])
        try:
            list(client.artifacts.iter_files(RUN_ID))
            for _ in client.artifacts.walk(RUN_ID):
                pass
        except MLflowError:
            pass
        _assert_contained(server.requests, target)


async def _download_async(url: str, target: Path) -> None:
    async with AsyncMLflow(url, retry=Retry(max_retries=0)) as client:
        await client.artifacts.download_dir(RUN_ID, target)


@pytest.mark.parametrize("name", ESCAPES[::5])
def test_a_hostile_listing_leads_nowhere_with_the_async_client(tmp_path: Path, name: str) -> None:
    target = tmp_path / "outer" / "target"
    target.parent.mkdir()
    with FaultyServer(hostile(LISTINGS[name])) as server:
        with pytest.raises((MLflowError, ExceptionGroup)) as caught:
            asyncio.run(_download_async(server.url, target))
        assert not list(foreign_errors(caught.value))
        _assert_contained(server.requests, target)


@pytest.mark.parametrize("path", USER_PATHS, ids=repr)
def test_a_path_of_a_user_is_rejected_before_a_request(tmp_path: Path, path: str) -> None:
    target = tmp_path / "outer" / "target"
    target.mkdir(parents=True)
    (tmp_path / "x").write_text("x")
    with FaultyServer(hostile(lambda _: [])) as server, MLflow(server.url) as client:
        artifacts = client.artifacts
        for call in (
            lambda: artifacts.download_file(RUN_ID, path, target),
            lambda: artifacts.download_dir(RUN_ID, target, path),
            lambda: artifacts.read_bytes(RUN_ID, path),
            lambda: artifacts.open(RUN_ID, path).__enter__(),
            lambda: artifacts.upload_file(RUN_ID, tmp_path / "x", path),
            lambda: artifacts.upload_dir(RUN_ID, target, path),
            lambda: artifacts.upload_bytes(RUN_ID, b"x", path),
            lambda: artifacts.delete(RUN_ID, path),
            lambda: list(artifacts.list(RUN_ID, path)),
            lambda: list(artifacts.iter_files(RUN_ID, path)),
            lambda: list(artifacts.walk(RUN_ID, path)),
        ):
            with pytest.raises(MLflowError):
                call()
        assert server.requests == []
        _assert_contained(server.requests, target)


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "/tmp/evil",  # noqa: S108
        "..",
        "",
    ],
)
def test_a_content_disposition_names_nothing(tmp_path: Path, name: str) -> None:
    def reply(request: Request) -> Reply:
        response = hostile(lambda folder: [file_entry("x.bin")] if not folder else [])(request)
        if "Content-Disposition" in response.headers:
            return response._replace(
                headers={**response.headers, "Content-Disposition": f'attachment; filename="{name}"'}
            )
        return response

    target = tmp_path / "outer" / "target"
    target.mkdir(parents=True)
    with FaultyServer(reply) as server, MLflow(server.url) as client:
        assert client.artifacts.download_file(RUN_ID, "x.bin", target) == target / "x.bin"
    assert tree(tmp_path) == {"outer/target/x.bin": EVIL}


def test_there_are_sixty_attacks() -> None:
    assert len({*USER_PATHS, *LISTED, *WINDOWS}) >= 60
