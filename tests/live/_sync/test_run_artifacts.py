# Made by `make generate` from live/_async/test_run_artifacts.py.
# Do not edit: change the async source. @generated
"""Files of runs on a real server."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from mlflow_wrap import InvalidArgument, MLflow, ResourceDoesNotExist, ServerError, UnreachableArtifactError

NO_ID = "0" * 32
# Longer than one chunk of an upload, and not text.
LARGE = os.urandom(1 << 10) * (5 << 8) + b"end"


def test_a_file_goes_there_and_back(sync_client: MLflow, run_id: str, tmp_path: Path) -> None:
    source = tmp_path / "weights.bin"
    source.write_bytes(LARGE)
    path = sync_client.artifacts.upload_file(run_id, source, "model/data")
    assert path == "model/data/weights.bin"
    (entry,) = [file for file in sync_client.artifacts.iter_files(run_id)]
    assert (entry.path, entry.is_dir, entry.file_size) == (path, False, len(LARGE))
    target = sync_client.artifacts.download_file(run_id, path, tmp_path / "copy.bin")
    assert target == tmp_path / "copy.bin"
    assert target.read_bytes() == LARGE
    assert sync_client.artifacts.read_bytes(run_id, path) == LARGE


def test_a_file_without_a_folder_is_at_the_top(sync_client: MLflow, run_id: str, tmp_path: Path) -> None:
    source = tmp_path / "empty.txt"
    source.touch()
    assert sync_client.artifacts.upload_file(run_id, str(source)) == "empty.txt"
    assert sync_client.artifacts.read_bytes(run_id, "empty.txt") == b""


def test_what_is_in_memory_goes_there_and_back(sync_client: MLflow, run_id: str) -> None:
    sync_client.artifacts.upload_bytes(run_id, b"\x00\xff", "raw/data.bin")
    sync_client.artifacts.upload_text(run_id, "grün", "note.txt")
    assert sync_client.artifacts.read_bytes(run_id, "raw/data.bin") == b"\x00\xff"
    assert sync_client.artifacts.read_bytes(run_id, "note.txt") == "grün".encode()


def test_a_second_upload_replaces_the_first(sync_client: MLflow, run_id: str) -> None:
    sync_client.artifacts.upload_text(run_id, "first, and longer", "note.txt")
    sync_client.artifacts.upload_text(run_id, "second", "note.txt")
    assert sync_client.artifacts.read_bytes(run_id, "note.txt") == b"second"


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
def test_every_character_of_a_path_is_kept(sync_client: MLflow, run_id: str, tmp_path: Path, path: str) -> None:
    sync_client.artifacts.upload_text(run_id, path, path)
    assert sync_client.artifacts.read_bytes(run_id, path) == path.encode()
    assert [file.path for file in sync_client.artifacts.iter_files(run_id)] == [path]
    local = sync_client.artifacts.download_file(run_id, path, tmp_path)
    assert local == tmp_path / path.rpartition("/")[2]


def test_one_level_is_listed_at_a_time(sync_client: MLflow, run_id: str) -> None:
    for path in ("top.txt", "model/MLmodel", "model/data/weights.bin"):
        sync_client.artifacts.upload_text(run_id, "1234", path)
    listing = sync_client.artifacts.list(run_id)
    assert {(entry.path, entry.is_dir, entry.file_size) for entry in listing} == {
        ("model", True, None),
        ("top.txt", False, 4),
    }
    below = [(entry.path, entry.is_dir) for entry in sync_client.artifacts.iter(run_id, "model")]
    assert sorted(below) == [("model/MLmodel", False), ("model/data", True)]
    everything = [entry.path for entry in sync_client.artifacts.iter_files(run_id)]
    assert sorted(everything) == ["model/MLmodel", "model/data/weights.bin", "top.txt"]
    part = [entry.path for entry in sync_client.artifacts.iter_files(run_id, "model/data")]
    assert part == ["model/data/weights.bin"]


def test_a_run_without_files_has_an_empty_list(sync_client: MLflow, run_id: str) -> None:
    assert sync_client.artifacts.list(run_id) == []
    assert sync_client.artifacts.list(run_id, "no/folder") == []
    assert [entry for entry in sync_client.artifacts.iter(run_id)] == []
    assert [entry for entry in sync_client.artifacts.iter_files(run_id)] == []


def test_a_missing_file_says_so_and_leaves_nothing(sync_client: MLflow, run_id: str, tmp_path: Path) -> None:
    with pytest.raises(ResourceDoesNotExist):
        sync_client.artifacts.download_file(run_id, "no.txt", tmp_path)
    with pytest.raises(ResourceDoesNotExist):
        sync_client.artifacts.read_bytes(run_id, "no.txt")
    assert not list(tmp_path.iterdir())


def test_a_missing_run_says_so(sync_client: MLflow, tmp_path: Path) -> None:
    source = tmp_path / "file.txt"
    source.touch()
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        sync_client.artifacts.upload_file(NO_ID, source)
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        sync_client.artifacts.upload_bytes(NO_ID, b"", "file.txt")
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        sync_client.artifacts.download_file(NO_ID, "file.txt", tmp_path)
    with pytest.raises(ResourceDoesNotExist, match=NO_ID):
        sync_client.artifacts.list(NO_ID)


def test_a_download_replaces_what_was_there_only_when_complete(
    sync_client: MLflow, run_id: str, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("old")
    with pytest.raises(ResourceDoesNotExist):
        sync_client.artifacts.download_file(run_id, "note.txt", tmp_path)
    assert (tmp_path / "note.txt").read_text() == "old"
    sync_client.artifacts.upload_text(run_id, "new", "note.txt")
    sync_client.artifacts.download_file(run_id, "note.txt", tmp_path)
    assert (tmp_path / "note.txt").read_text() == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


@pytest.mark.parametrize(
    "path",
    ["", "/etc/passwd", "../x", "a/../b", "a//b", "a/", ".", "a#b", "a\nb", "a%2Fb", "100%25", "why?", "a\tb", "a;"],
    ids=repr,
)
def test_a_path_that_leads_elsewhere_is_rejected_here(
    sync_client: MLflow, caplog: pytest.LogCaptureFixture, tmp_path: Path, path: str
) -> None:
    caplog.set_level("DEBUG", "mlflow_wrap")
    source = tmp_path / "file.txt"
    source.touch()
    artifacts = sync_client.artifacts
    with pytest.raises(InvalidArgument, match="path"):
        artifacts.upload_file(NO_ID, source, path)
    with pytest.raises(InvalidArgument, match="path"):
        artifacts.upload_bytes(NO_ID, b"", path)
    with pytest.raises(InvalidArgument, match="path"):
        artifacts.read_bytes(NO_ID, path)
    with pytest.raises(InvalidArgument, match="path"):
        artifacts.download_file(NO_ID, path, tmp_path / "copy.txt")
    assert not caplog.records


def test_local_paths_are_checked_before_anything_is_sent(sync_client: MLflow, run_id: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="local_path must be a file"):
        sync_client.artifacts.upload_file(NO_ID, tmp_path / "no.txt")
    with pytest.raises(InvalidArgument, match="local_path must be a file"):
        sync_client.artifacts.upload_file(NO_ID, tmp_path)
    with pytest.raises(InvalidArgument, match="a folder that exists"):
        sync_client.artifacts.download_file(run_id, "a.txt", tmp_path / "no" / "a.txt")


def test_artifacts_that_the_server_does_not_serve_are_rejected(
    sync_client: MLflow, unique_name: Callable[[str], str], tmp_path: Path
) -> None:
    experiment_id = sync_client.experiments.create(unique_name("elsewhere"), artifact_location="s3://bucket/folder")
    run_id = (sync_client.runs.create(experiment_id)).info.run_id
    with pytest.raises(UnreachableArtifactError, match="s3://bucket/folder"):
        sync_client.artifacts.upload_bytes(run_id, b"text", "model/MLmodel")
    with pytest.raises(ServerError, match="get-artifact"):  # the server asks the store, which does not exist
        sync_client.artifacts.download_file(run_id, "model/MLmodel", tmp_path)
    assert not list(tmp_path.iterdir())


def test_artifacts_of_an_experiment_with_a_place_of_its_own_are_served(
    sync_client: MLflow, unique_name: Callable[[str], str]
) -> None:
    path = f"mlflow-artifacts:/{unique_name('place')}/below"
    experiment_id = sync_client.experiments.create(unique_name("placed"), artifact_location=path)
    run_id = (sync_client.runs.create(experiment_id)).info.run_id
    sync_client.artifacts.upload_text(run_id, "here", "note.txt")
    assert sync_client.artifacts.read_bytes(run_id, "note.txt") == b"here"
    assert [entry.path for entry in sync_client.artifacts.iter_files(run_id)] == ["note.txt"]
