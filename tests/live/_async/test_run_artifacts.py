"""Files of runs on a real server."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mlflow_wrap import AsyncMLflow, InvalidArgument, ResourceDoesNotExist, ServerError, UnreachableArtifactError

pytestmark = pytest.mark.anyio

NO_ID = "0" * 32
# Longer than one chunk of an upload, and not text.
LARGE = os.urandom(1 << 10) * (5 << 8) + b"end"


async def test_a_file_goes_there_and_back(async_client: AsyncMLflow, run_id: str, tmp_path: Path) -> None:
    source = tmp_path / "weights.bin"
    source.write_bytes(LARGE)
    path = await async_client.artifacts.upload_file(run_id, source, "model/data")
    assert path == "model/data/weights.bin"
    (entry,) = [file async for file in async_client.artifacts.iter_files(run_id)]
    assert (entry.path, entry.is_dir, entry.file_size) == (path, False, len(LARGE))
    target = await async_client.artifacts.download_file(run_id, path, tmp_path / "copy.bin")
    assert target == tmp_path / "copy.bin"
    assert target.read_bytes() == LARGE
    assert await async_client.artifacts.read_bytes(run_id, path) == LARGE


async def test_a_file_without_a_folder_is_at_the_top(async_client: AsyncMLflow, run_id: str, tmp_path: Path) -> None:
    source = tmp_path / "empty.txt"
    source.touch()
    assert await async_client.artifacts.upload_file(run_id, str(source)) == "empty.txt"
    assert await async_client.artifacts.read_bytes(run_id, "empty.txt") == b""


async def test_what_is_in_memory_goes_there_and_back(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.artifacts.upload_bytes(run_id, b"\x00\xff", "raw/data.bin")
    await async_client.artifacts.upload_text(run_id, "grün", "note.txt")
    assert await async_client.artifacts.read_bytes(run_id, "raw/data.bin") == b"\x00\xff"
    assert await async_client.artifacts.read_bytes(run_id, "note.txt") == "grün".encode()


async def test_a_second_upload_replaces_the_first(async_client: AsyncMLflow, run_id: str) -> None:
    await async_client.artifacts.upload_text(run_id, "first, and longer", "note.txt")
    await async_client.artifacts.upload_text(run_id, "second", "note.txt")
    assert await async_client.artifacts.read_bytes(run_id, "note.txt") == b"second"


@pytest.mark.parametrize(
    "path",
    [
        "with space/and more.txt",
        "ünï/日本.txt",
        "100%.txt",
        "q?x=1&y.txt",
        "a+b;c,d=e@f:g.txt",
        "~$!*'().txt",
        "a;b;/c;d",
        "A:b",
        "%zz",
    ],
)
async def test_every_character_of_a_path_is_kept(
    async_client: AsyncMLflow, run_id: str, tmp_path: Path, path: str
) -> None:
    await async_client.artifacts.upload_text(run_id, path, path)
    assert await async_client.artifacts.read_bytes(run_id, path) == path.encode()
    assert [file.path async for file in async_client.artifacts.iter_files(run_id)] == [path]
    local = await async_client.artifacts.download_file(run_id, path, tmp_path)
    assert local == tmp_path / path.rpartition("/")[2]


async def test_one_level_is_listed_at_a_time(async_client: AsyncMLflow, run_id: str) -> None:
    for path in ("top.txt", "model/MLmodel", "model/data/weights.bin"):
        await async_client.artifacts.upload_text(run_id, "1234", path)
    listing = await async_client.artifacts.list(run_id)
    assert {(entry.path, entry.is_dir, entry.file_size) for entry in listing} == {
        ("model", True, None),
        ("top.txt", False, 4),
    }
    below = [(entry.path, entry.is_dir) async for entry in async_client.artifacts.iter(run_id, "model")]
    assert sorted(below) == [("model/MLmodel", False), ("model/data", True)]
    everything = [entry.path async for entry in async_client.artifacts.iter_files(run_id)]
    assert sorted(everything) == ["model/MLmodel", "model/data/weights.bin", "top.txt"]
    part = [entry.path async for entry in async_client.artifacts.iter_files(run_id, "model/data")]
    assert part == ["model/data/weights.bin"]


async def test_a_run_without_files_has_an_empty_list(async_client: AsyncMLflow, run_id: str) -> None:
    assert await async_client.artifacts.list(run_id) == []
    assert await async_client.artifacts.list(run_id, "no/folder") == []
    assert [entry async for entry in async_client.artifacts.iter(run_id)] == []
    assert [entry async for entry in async_client.artifacts.iter_files(run_id)] == []


async def test_a_missing_file_says_so_and_leaves_nothing(
    async_client: AsyncMLflow, run_id: str, tmp_path: Path
) -> None:
    with pytest.raises(ResourceDoesNotExist):
        await async_client.artifacts.download_file(run_id, "no.txt", tmp_path)
    with pytest.raises(ResourceDoesNotExist):
        await async_client.artifacts.read_bytes(run_id, "no.txt")
    assert not list(tmp_path.iterdir())


async def test_a_missing_run_says_so(async_client: AsyncMLflow, tmp_path: Path) -> None:
    source = tmp_path / "file.txt"
    source.touch()
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await async_client.artifacts.upload_file(NO_ID, source)
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await async_client.artifacts.upload_bytes(NO_ID, b"", "file.txt")
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await async_client.artifacts.download_file(NO_ID, "file.txt", tmp_path)
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        await async_client.artifacts.list(NO_ID)


async def test_a_download_replaces_what_was_there_only_when_complete(
    async_client: AsyncMLflow, run_id: str, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("old")
    with pytest.raises(ResourceDoesNotExist):
        await async_client.artifacts.download_file(run_id, "note.txt", tmp_path)
    assert (tmp_path / "note.txt").read_text() == "old"
    await async_client.artifacts.upload_text(run_id, "new", "note.txt")
    await async_client.artifacts.download_file(run_id, "note.txt", tmp_path)
    assert (tmp_path / "note.txt").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../b",
        "a//b",
        "a/",
        ".",
        "a#b",
        "a\nb",
        "a%2Fb",
        "100%25",
        "why?",
        "a\tb",
        "a;",
    ],
    ids=repr,
)
async def test_a_path_that_leads_elsewhere_is_rejected_here(
    async_client: AsyncMLflow, caplog: pytest.LogCaptureFixture, tmp_path: Path, path: str
) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    source = tmp_path / "file.txt"
    source.touch()
    artifacts = async_client.artifacts
    with pytest.raises(InvalidArgument, match="path"):
        await artifacts.upload_file(NO_ID, source, path)
    with pytest.raises(InvalidArgument, match="path"):
        await artifacts.upload_bytes(NO_ID, b"", path)
    with pytest.raises(InvalidArgument, match="path"):
        await artifacts.read_bytes(NO_ID, path)
    with pytest.raises(InvalidArgument, match="path"):
        await artifacts.download_file(NO_ID, path, tmp_path / "copy.txt")
    assert not caplog.records


async def test_local_paths_are_checked_before_anything_is_sent(
    async_client: AsyncMLflow, run_id: str, tmp_path: Path
) -> None:
    with pytest.raises(InvalidArgument, match="local_path must be a file"):
        await async_client.artifacts.upload_file(NO_ID, tmp_path / "no.txt")
    with pytest.raises(InvalidArgument, match="local_path must be a file"):
        await async_client.artifacts.upload_file(NO_ID, tmp_path)
    with pytest.raises(InvalidArgument, match="a folder that exists"):
        await async_client.artifacts.download_file(run_id, "a.txt", tmp_path / "no" / "a.txt")


async def test_artifacts_that_the_server_does_not_serve_are_rejected(
    async_client: AsyncMLflow, unique_name: Callable[[str], str], tmp_path: Path
) -> None:
    experiment_id = await async_client.experiments.create(
        unique_name("elsewhere"), artifact_location="s3://bucket/folder"
    )
    run_id = (await async_client.runs.create(experiment_id)).info.run_id
    with pytest.raises(UnreachableArtifactError, match="s3://bucket/folder"):
        await async_client.artifacts.upload_bytes(run_id, b"text", "model/MLmodel")
    with pytest.raises(ServerError, match="get-artifact"):  # the server asks the store, which does not exist
        await async_client.artifacts.download_file(run_id, "model/MLmodel", tmp_path)
    assert not list(tmp_path.iterdir())


async def test_artifacts_of_an_experiment_with_a_place_of_its_own_are_served(
    async_client: AsyncMLflow, unique_name: Callable[[str], str]
) -> None:
    path = f"mlflow-artifacts:/{unique_name('place')}/below"
    experiment_id = await async_client.experiments.create(unique_name("placed"), artifact_location=path)
    run_id = (await async_client.runs.create(experiment_id)).info.run_id
    await async_client.artifacts.upload_text(run_id, "here", "note.txt")
    assert await async_client.artifacts.read_bytes(run_id, "note.txt") == b"here"
    assert [entry.path async for entry in async_client.artifacts.iter_files(run_id)] == ["note.txt"]
