# Made by `make generate` from mlflow_wrap/_async/resources/artifacts.py.
# Do not edit: change the async source. @generated
"""The files of runs and models, and what is logged as files."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, SupportsIndex

from mlflow_rest._validation import check_int, check_timestamp, now
from mlflow_rest.resources.runs import RunsResource

from mlflow_wrap._artifacts import names
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._media.documents import render_dict
from mlflow_wrap._media.figures import render_figure
from mlflow_wrap._media.files import Rendered, check_table_path
from mlflow_wrap._media.images import render_image, render_image_step
from mlflow_wrap._media.tables import LOGGED_ARTIFACTS, list_table, read_columns, render_table
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.resources.artifact_files import ArtifactFiles
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from datetime import datetime

    from mlflow_rest.models import Run

    from mlflow_wrap._artifacts.results import UploadResult

_MAX_CONCURRENCY = 8


class ArtifactClient(SuggestsNames, ArtifactFiles):
    """Lists, reads, uploads and downloads the files of runs and models. Reached as `client.artifacts`.

    `source` is a run's id; a URI: `runs:/<run id>/path`, `models:/name/3`, `models:/name@alias`, `models:/m-<id>`,
    `mlflow-artifacts:/…`; or a `Run`, a `LoggedModel` or a `ModelVersion`. The files of the logged models that a run
    has produced are found under its id too, below the model's name.

    The methods `log_…` are named as in MLflow, and store what MLflow's client and UI read.

    Args:
        transport: Sends the requests.
    """

    def log_text(
        self,
        run_id: str,
        text: str,
        artifact_file: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Store a string as a file of a run, in UTF-8. The same as `upload_text`.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            text: The string.
            artifact_file: The file's path among the artifacts.
            timeout: Seconds for each request.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the artifacts.
        """
        return self.upload_text(run_id, text, artifact_file, timeout=timeout, extra_headers=extra_headers)

    def log_dict(
        self,
        run_id: str,
        dictionary: dict[str, Any] | list[Any],
        artifact_file: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Store a dictionary or a list as a file of a run: as YAML if its suffix is `.yml` or `.yaml`, else as JSON.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            dictionary: What to store. In JSON, what it cannot contain is written as a string; `upload_json` rejects it.
            artifact_file: The file's path among the artifacts.
            timeout: Seconds for each request.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the artifacts.

        Raises:
            InvalidArgument: If it cannot be rendered.
            MissingDependencyError: If YAML needs PyYAML (the extra `yaml`).
        """
        path = names.check_remote("artifact_file", artifact_file)
        content = render_dict(dictionary, path)
        return self.upload_bytes(run_id, content, path, timeout=timeout, extra_headers=extra_headers)

    def log_figure(
        self,
        run_id: str,
        figure: Any,
        artifact_file: str | os.PathLike[str],
        *,
        save_kwargs: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Store a figure of matplotlib or plotly as a file of a run, in the format that its suffix names.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            figure: What has `savefig`, or `write_html` and `to_image`. Images of plotly need its package kaleido.
            artifact_file: The file's path among the artifacts, such as `loss.png` or `loss.html`.
            save_kwargs: Arguments for the method of the figure.
            timeout: Seconds for each request.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the artifacts.

        Raises:
            InvalidArgument: If it is no figure, or cannot be saved in that format.
        """
        path, content = render_figure(figure, artifact_file, save_kwargs)
        return self.upload_bytes(run_id, content, path, timeout=timeout, extra_headers=extra_headers)

    def log_image(
        self,
        run_id: str,
        image: Any,
        artifact_file: str | os.PathLike[str] | None = None,
        *,
        key: str | None = None,
        step: SupportsIndex | None = None,
        timestamp: SupportsIndex | datetime | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Store an image as a file of a run, or as one of a series that MLflow's UI shows by key and step.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
        setTag · POST /api/2.0/mlflow/runs/set-tag

        Args:
            run_id: The run's id.
            image: An image of Pillow, an `mlflow.Image`, or an array: height × width, or × 1, 3 or 4 channels; integers
                from 0 to 255, floats from 0 to 1, or booleans. Arrays need Pillow (the extra `images`).
            artifact_file: The file's path among the artifacts; its suffix names the format. Either this, or
            key: the name of the series: letters, digits, spaces and `_-./`.
            step: Step of the training, with `key`. Defaults to 0.
            timestamp: When it was made, in milliseconds since the epoch, with `key`. Defaults to now.
            timeout: Seconds for each request.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the artifacts.

        Raises:
            InvalidArgument: If it is no such image.
            MissingDependencyError: If Pillow is needed and not installed.
        """
        if (artifact_file is None) is (key is None):
            raise InvalidArgument("either artifact_file or key must be given, and not both")
        if artifact_file is not None:
            if step is not None or timestamp is not None:
                raise InvalidArgument("step and timestamp go with key, not with artifact_file")
            path, content = concurrency.in_thread(render_image, image, artifact_file)
            return self.upload_bytes(run_id, content, path, timeout=timeout, extra_headers=extra_headers)
        at_step = 0 if step is None else check_int("step", step)
        at = now() if timestamp is None else check_timestamp("timestamp", timestamp, 0)
        rendered = concurrency.in_thread(render_image_step, image, key, at_step, at, str(uuid.uuid4()))
        run = RunsResource(self._sender(timeout, extra_headers)).get(run_id)
        self._store(run, rendered, timeout, extra_headers)
        return rendered.files[0].path

    def log_table(
        self,
        run_id: str,
        data: Any,
        artifact_file: str | os.PathLike[str],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Store a table as a file of a run, appended to the one that is there, for `load_table` of MLflow and its UI.

        getRun · GET /api/2.0/mlflow/runs/get
        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
        setTag · POST /api/2.0/mlflow/runs/set-tag

        Calls that append to one table at the same time may lose rows, as in MLflow.

        Args:
            run_id: The run's id.
            data: A frame of pandas or polars, a table of pyarrow, or a mapping of columns; one of single values is a
                row. A column may contain images of Pillow.
            artifact_file: The table's path among the artifacts: `.json`, which the UI shows, or `.parquet`, which needs
                pandas (the extra `pandas`) and pyarrow.
            timeout: Seconds for each request.
            extra_headers: Headers for this call only.

        Returns:
            The table's path among the artifacts.

        Raises:
            InvalidArgument: If it is no table, or a cell cannot be stored.
            ArtifactError: If there is a file that is no table.
            MissingDependencyError: If pandas is needed and not installed.
        """
        path = check_table_path(artifact_file)
        columns = read_columns(data)
        run = RunsResource(self._sender(timeout, extra_headers)).get(run_id)
        entries = self.list(run, path.rpartition("/")[0] or None, timeout=timeout, extra_headers=extra_headers)
        existing = None
        if any(entry.path == path for entry in entries):
            existing = self.read_bytes(run, path, timeout=timeout, extra_headers=extra_headers)
        rendered = concurrency.in_thread(render_table, columns, path, existing, str(uuid.uuid4()))
        tag = list_table(run.data.tags.get(LOGGED_ARTIFACTS), path)
        tags = {} if tag is None else {LOGGED_ARTIFACTS: tag}
        self._store(run, rendered._replace(tags=tags), timeout, extra_headers)
        return path

    def log_artifact(
        self,
        run_id: str,
        local_path: str | os.PathLike[str],
        artifact_path: str | os.PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Upload a file of this machine to a run. The same as `upload_file`, which reports progress too.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            local_path: The file. It keeps its name.
            artifact_path: The folder among the artifacts to put it in. Defaults to the top.
            timeout: Seconds for each request.
            extra_headers: Headers for this call only.

        Returns:
            The file's path among the artifacts.
        """
        return self.upload_file(run_id, local_path, artifact_path, timeout=timeout, extra_headers=extra_headers)

    def log_artifacts(
        self,
        run_id: str,
        local_dir: str | os.PathLike[str],
        artifact_path: str | os.PathLike[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UploadResult:
        """Upload all files of a folder to a run. The same as `upload_dir`, which reports progress too.

        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}

        Args:
            run_id: The run's id.
            local_dir: The folder. Its own name is not kept.
            artifact_path: The folder among the artifacts to put the files in. Defaults to the top.
            timeout: Seconds for each request.
            extra_headers: Headers for this call only.
        """
        return self.upload_dir(run_id, local_dir, artifact_path, timeout=timeout, extra_headers=extra_headers)

    def _store(
        self, run: Run, rendered: Rendered, timeout: float | None, extra_headers: Mapping[str, str] | None
    ) -> None:
        """Upload files to a run, and set its tags when they are there."""
        upload = partial(self.upload_bytes, run, timeout=timeout, extra_headers=extra_headers)
        steps = [partial(upload, file.content, file.path) for file in rendered.files]
        concurrency.run_all(steps, _MAX_CONCURRENCY)
        runs = RunsResource(self._sender(timeout, extra_headers))
        for key, value in rendered.tags.items():
            runs.set_tag(run.info.run_id, key, value)
