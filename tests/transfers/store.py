"""The files of a server, as they lie on its disk: what a client says of them is not believed."""

from __future__ import annotations

import random
import uuid
from pathlib import Path
from typing import Protocol

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
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if not path.is_dir() and path.name != MANIFEST
    }


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
