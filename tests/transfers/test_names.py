"""Every name that the server can store goes there and back; the others are rejected before anything is sent."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from mlflow_wrap import AsyncMLflow, MLflow, MLflowError
from tests.rig.transfer_proxy import TransferProxy
from tests.transfers.batch import foreign_errors
from tests.transfers.names import STORABLE, UNSTORABLE
from tests.transfers.store import Server, Store, tree

pytestmark = pytest.mark.live

FILES = {name: name.encode() for name in STORABLE}
IN_THE_STORE = ("a#b.png", "50%25.txt", "back\\slash.txt", "line\nfeed.txt", "tab\tstop.txt", "a%2Fb")
"""Not put there through the server."""


def test_there_are_a_hundred_names() -> None:
    assert len({*STORABLE, *UNSTORABLE}) == 100


def test_names_go_up_are_listed_and_come_down(server: Server, tmp_path: Path) -> None:
    store, source = Store(server, "names"), tmp_path / "source"
    source.mkdir()
    for name, data in FILES.items():
        (source / name).write_bytes(data)
    with MLflow(server.url) as client:
        artifacts = client.artifacts
        artifacts.upload_dir(store.run_id, source, "dir")
        assert store.files("dir") == FILES
        for name, data in FILES.items():
            artifacts.upload_bytes(store.run_id, data, f"bytes/{name}")
        assert store.files("bytes") == FILES
        listed = {file.path: file.file_size for file in artifacts.list(store.run_id, "dir")}
        assert listed == {f"dir/{name}": len(data) for name, data in FILES.items()}
        assert {file.path for file in artifacts.iter_files(store.run_id, "bytes")} == {
            f"bytes/{name}" for name in FILES
        }
        artifacts.download_dir(store.run_id, tmp_path / "target", "dir")
        assert tree(tmp_path / "target") == FILES
        for name, data in FILES.items():
            file = artifacts.download_file(store.run_id, f"dir/{name}", tmp_path)
            assert (file.name, file.read_bytes()) == (name, data)
            assert artifacts.read_bytes(store.run_id, f"dir/{name}") == data
            file.unlink()


def test_folders_of_such_names_go_up_and_come_down(server: Server, tmp_path: Path) -> None:
    store, source = Store(server, "folders"), tmp_path / "source"
    for name in STORABLE:
        (source / name).mkdir(parents=True)
        (source / name / "file").write_bytes(name.encode())
    with MLflow(server.url) as client:
        client.artifacts.upload_dir(store.run_id, source)
        client.artifacts.download_dir(store.run_id, tmp_path / "target")
    assert tree(tmp_path / "target") == {f"{name}/file": name.encode() for name in STORABLE}


async def _names_async(url: str, store: Store, source: Path, target: Path) -> None:
    async with AsyncMLflow(url) as client:
        await client.artifacts.upload_dir(store.run_id, source)
        assert {file.path async for file in client.artifacts.iter_files(store.run_id)} == set(FILES)
        await client.artifacts.download_dir(store.run_id, target)


def test_names_go_up_and_come_down_with_the_async_client(server: Server, tmp_path: Path) -> None:
    store, source = Store(server, "names-async"), tmp_path / "source"
    source.mkdir()
    for name, data in FILES.items():
        (source / name).write_bytes(data)
    asyncio.run(_names_async(server.url, store, source, tmp_path / "target"))
    assert tree(tmp_path / "target") == FILES


@pytest.mark.parametrize("name", UNSTORABLE, ids=repr)
def test_a_name_that_the_server_cannot_store_is_rejected_before_it_is_sent(
    server: Server, tmp_path: Path, name: str
) -> None:
    store = Store(server, "unstorable")
    with TransferProxy(server.url) as proxy, MLflow(proxy.url) as client:
        with pytest.raises(MLflowError):
            client.artifacts.upload_bytes(store.run_id, b"x", f"dir/{name}")
        if "\0" not in name and len(name) < 256 and "/" not in name:
            local = tmp_path / name
            local.write_bytes(b"x")
            with pytest.raises(MLflowError):
                client.artifacts.upload_file(store.run_id, local)
            with pytest.raises((MLflowError, ExceptionGroup)) as caught:
                client.artifacts.upload_dir(store.run_id, tmp_path, "dir")
            assert not list(foreign_errors(caught.value))
        assert [path for method, path in proxy.requests if method == "PUT"] == []
    assert store.files("") == {}


@pytest.mark.parametrize("name", IN_THE_STORE, ids=repr)
def test_an_odd_name_in_the_store_never_stands_for_another_file(server: Server, tmp_path: Path, name: str) -> None:
    store = Store(server, "odd")
    store.put(name, b"odd")
    # What the server makes of some of those names.
    for other in ("50%.txt", "a", "a/b", "tab%09stop.txt"):
        if not (store.folder / other).exists():
            store.put(other, b"another")
            break
    expected = store.files("")
    with MLflow(server.url) as client:
        artifacts = client.artifacts
        assert {file.path for file in artifacts.iter_files(store.run_id)} == set(expected)
        try:
            data = artifacts.read_bytes(store.run_id, name)
        except MLflowError:
            data = b"odd"
        assert data == b"odd"
        error = None
        try:
            artifacts.download_dir(store.run_id, tmp_path)
        except (MLflowError, ExceptionGroup) as exc:
            error = exc
            del expected[name]
        assert not list(foreign_errors(error))
    assert tree(tmp_path) == expected


def test_a_file_beside_an_unreachable_one_is_fetched_and_the_error_names_the_other(
    server: Server, tmp_path: Path
) -> None:
    store = Store(server, "beside")
    store.put("a#b.png", b"unreachable")
    store.put("sub/plain.txt", b"plain")
    with MLflow(server.url) as client:
        with pytest.raises((MLflowError, ExceptionGroup)) as caught:
            client.artifacts.download_dir(store.run_id, tmp_path)
        shown = [str(caught.value), *map(str, getattr(caught.value, "exceptions", []))]
        assert any("a#b.png" in text for text in shown)
    assert tree(tmp_path) == {"sub/plain.txt": b"plain"}


@pytest.mark.parametrize("name", ["back\\slash.txt", "a b?c.txt", "colon:name"])
def test_a_run_with_odd_names_is_copied(server: Server, name: str) -> None:
    store = Store(server, "copied")
    store.put(name, b"odd")
    with MLflow(server.url) as client:
        target = client.experiments.create(f"copies-{os.urandom(6).hex()}")
        copied = client.run_manager.copy_run(store.run_id, target)
        assert client.artifacts.read_bytes(copied.new_run_id, name) == b"odd"


def test_a_name_that_is_not_unicode_is_no_riddle(server: Server, tmp_path: Path) -> None:
    store = Store(server, "bytes")
    store.put("plain.txt", b"plain")
    local = tmp_path / os.fsdecode(b"\xff.txt")
    local.write_bytes(b"x")
    with MLflow(server.url) as client:
        with pytest.raises(MLflowError, match=r"xff|UTF-8|Unicode|\\udcff"):
            client.artifacts.upload_file(store.run_id, local)
        with pytest.raises((MLflowError, ExceptionGroup)) as caught:
            client.artifacts.upload_dir(store.run_id, tmp_path)
        assert not list(foreign_errors(caught.value))
    assert store.files("") == {"plain.txt": b"plain"}
