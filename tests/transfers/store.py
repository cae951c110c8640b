"""The files of a server, as they lie on its disk: what a client says of them is not believed."""

from __future__ import annotations

import random
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from mlflow_wrap import MLflow

MANIFEST = ".mlflow-wrap.json"
"""What a download of a folder leaves beside the files, to resume."""
OF_SERVER = ".artifact.uploading."
"""What MLflow's server leaves of an upload that it was killed in begins with this."""


def content(size: int, seed: object) -> bytes:
    """Bytes that no other seed has."""
    return random.Random(str(seed)).randbytes(size)  # noqa: S311 - reproducible, not secret


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder with their contents, by path relative to it, but a manifest."""
    files = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_dir() and path.name != MANIFEST:
            with suppress(FileNotFoundError):  # a server has removed it just now
                files[path.relative_to(folder).as_posix()] = path.read_bytes()
    return files


class Files(Protocol):
    """A run, and its files."""

    run_id: str

    def put(self, path: str, data: bytes) -> None: ...

    def files(self, path: str) -> dict[str, bytes]: ...


class Server(Protocol):
    """A server whose files lie on a disk."""

    @property
    def url(self) -> str: ...

    @property
    def folder(self) -> Path: ...


class Store:
    """A new run of a server, and the folder of its files.

    Args:
        server: The server.
        name: How the name of the run's experiment begins.

    Attributes:
        experiment_id: The run's experiment.
        run_id: The run.
        folder: Where its files lie.
    """

    def __init__(self, server: Server, name: str) -> None:
        with MLflow(server.url) as client:
            self.experiment_id = client.experiments.create(f"{name}-{uuid.uuid4().hex[:12]}")
            self.run_id = client.runs.create(self.experiment_id).info.run_id
            uri = client.runs.get(self.run_id).info.artifact_uri
        assert uri is not None
        self.folder = server.folder / "artifacts" / uri.removeprefix("mlflow-artifacts:/")

    def put(self, path: str, data: bytes) -> None:
        """Stores a file, whatever the server thinks of it."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def files(self, path: str) -> dict[str, bytes]:
        """What is stored below a folder, by path relative to it, but what the server itself left behind."""
        return {name: data for name, data in tree(self.folder / path).items() if OF_SERVER not in name}


class S3Store:
    """A new run of a server whose files are in a store like S3.

    Args:
        url: The server's.
        client: Of boto, for the store.
        bucket: The server's.
        name: How the name of the run's experiment begins.
    """

    def __init__(self, url: str, client: Any, bucket: str, name: str) -> None:
        with MLflow(url) as mlflow:
            experiment_id = mlflow.experiments.create(f"{name}-{uuid.uuid4().hex[:12]}")
            run = mlflow.runs.create(experiment_id)
        self.run_id = run.info.run_id
        self._prefix = (run.info.artifact_uri or "").removeprefix("mlflow-artifacts:/")
        self._client = client
        self._bucket = bucket

    def put(self, path: str, data: bytes) -> None:
        """Stores a file without the server."""
        self._client.put_object(Bucket=self._bucket, Key=f"{self._prefix}/{path}", Body=data)

    def files(self, path: str) -> dict[str, bytes]:
        """What is stored below a folder, by path relative to it."""
        prefix = f"{self._prefix}/{path}/"
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=prefix)
        keys = [entry["Key"] for page in pages for entry in page.get("Contents", ())]
        bodies = {key: self._client.get_object(Bucket=self._bucket, Key=key)["Body"].read() for key in keys}
        return {key.removeprefix(prefix): body for key, body in bodies.items()}

    def open_uploads(self) -> int:
        """How many multipart uploads were neither completed nor aborted."""
        return len(self._client.list_multipart_uploads(Bucket=self._bucket).get("Uploads", ()))
