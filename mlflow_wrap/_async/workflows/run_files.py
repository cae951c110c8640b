"""The files, datasets and models of a run that a program logs to."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, SupportsIndex

from mlflow_wrap._artifacts import names, sources
from mlflow_wrap._artifacts.content import encode_text
from mlflow_wrap._artifacts.results import UploadResult
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._media.documents import render_dict
from mlflow_wrap._media.figures import render_figure
from mlflow_wrap._media.images import render_image
from mlflow_wrap.errors import MLflowError

if TYPE_CHECKING:
    from datetime import datetime

    from mlflow_rest.models import Dataset

    from mlflow_wrap._artifacts.progress import ProgressCallback
    from mlflow_wrap._async.resources.artifacts import AsyncArtifactClient
    from mlflow_wrap._async.resources.logged_models import AsyncLoggedModelClient
    from mlflow_wrap._async.resources.runs import AsyncRunClient
    from mlflow_wrap._async.system_metrics_log import AsyncSystemMetricsLog
    from mlflow_wrap._spool.spooled_files import SpooledFiles
    from mlflow_wrap._types.results import LogModelResult


class AsyncRunFiles:
    """Logs files, datasets and models. Unlike metrics, these go to the server at once; offline, files go to the disk.

    Args:
        artifacts: The client's artifacts.
        runs: The client's runs.
        logged_models: The client's logged models.
    """

    def __init__(
        self, artifacts: AsyncArtifactClient, runs: AsyncRunClient, logged_models: AsyncLoggedModelClient
    ) -> None:
        self._artifacts = artifacts
        self._runs = runs
        self._logged_models = logged_models
        self._spooled: SpooledFiles | None = None
        """Where files go offline."""

    @property
    def run_id(self) -> str:
        """The run's id."""
        raise NotImplementedError

    async def log_text(self, text: str, artifact_file: str | os.PathLike[str]) -> str:
        """Store a string as a file, in UTF-8. See `client.artifacts.log_text`."""
        if self._spooled is not None:
            path = names.check_remote("artifact_file", artifact_file)
            return await concurrency.in_thread(self._spooled.add_bytes, encode_text(text, "utf-8"), path)
        return await self._artifacts.log_text(self.run_id, text, artifact_file)

    async def log_dict(self, dictionary: dict[str, Any] | list[Any], artifact_file: str | os.PathLike[str]) -> str:
        """Store a dictionary or a list as JSON or YAML. See `client.artifacts.log_dict`."""
        if self._spooled is not None:
            path = names.check_remote("artifact_file", artifact_file)
            return await concurrency.in_thread(self._spooled.add_bytes, render_dict(dictionary, path), path)
        return await self._artifacts.log_dict(self.run_id, dictionary, artifact_file)

    async def log_figure(
        self,
        figure: Any,
        artifact_file: str | os.PathLike[str],
        *,
        save_kwargs: Mapping[str, Any] | None = None,
    ) -> str:
        """Store a figure of matplotlib or plotly. See `client.artifacts.log_figure`."""
        if self._spooled is not None:
            path, content = await concurrency.in_thread(render_figure, figure, artifact_file, save_kwargs)
            return await concurrency.in_thread(self._spooled.add_bytes, content, path)
        return await self._artifacts.log_figure(self.run_id, figure, artifact_file, save_kwargs=save_kwargs)

    async def log_image(
        self,
        image: Any,
        artifact_file: str | os.PathLike[str] | None = None,
        *,
        key: str | None = None,
        step: SupportsIndex | None = None,
        timestamp: SupportsIndex | datetime | None = None,
    ) -> str:
        """Store an image as a file, or as one of a series by key and step. See `client.artifacts.log_image`."""
        if self._spooled is not None and artifact_file is not None and key is None:
            path, content = await concurrency.in_thread(render_image, image, artifact_file)
            return await concurrency.in_thread(self._spooled.add_bytes, content, path)
        self._check_online("log_image with a key")
        return await self._artifacts.log_image(
            self.run_id, image, artifact_file, key=key, step=step, timestamp=timestamp
        )

    async def log_table(self, data: Any, artifact_file: str | os.PathLike[str]) -> str:
        """Store a table, appended to the one that is there. See `client.artifacts.log_table`."""
        self._check_online("log_table")
        return await self._artifacts.log_table(self.run_id, data, artifact_file)

    async def log_artifact(
        self, local_path: str | os.PathLike[str], artifact_path: str | os.PathLike[str] | None = None
    ) -> str:
        """Upload a file of this machine. See `client.artifacts.log_artifact`."""
        if self._spooled is not None:
            source = names.check_local("local_path", local_path)
            path = names.join(names.check_folder("artifact_path", artifact_path), source.name)
            return await concurrency.in_thread(self._spooled.add_file, source, path)
        return await self._artifacts.log_artifact(self.run_id, local_path, artifact_path)

    async def log_artifacts(
        self, local_dir: str | os.PathLike[str], artifact_path: str | os.PathLike[str] | None = None
    ) -> UploadResult:
        """Upload all files of a folder. See `client.artifacts.log_artifacts`."""
        if self._spooled is not None:
            folder = names.check_folder("artifact_path", artifact_path)
            files = await concurrency.in_thread(sources.find_files, names.check_local("local_dir", local_dir))
            for path, source in files:
                await concurrency.in_thread(self._spooled.add_file, source, names.join(folder, path))
            return UploadResult(folder or "", len(files), sum(source.stat().st_size for _, source in files))
        return await self._artifacts.log_artifacts(self.run_id, local_dir, artifact_path)

    async def log_input(
        self, dataset: Dataset | Any, *, context: str | None = None, tags: Mapping[str, object] | None = None
    ) -> None:
        """Log a dataset that the run used. See `client.runs.log_input`."""
        self._check_online("log_input")
        await self._runs.log_input(self.run_id, dataset, context=context, tags=tags)

    async def log_model(
        self,
        local_dir: str | os.PathLike[str],
        *,
        name: str = "model",
        step: SupportsIndex = 0,
        registered_model_name: str | None = None,
        progress: ProgressCallback | bool | None = None,
    ) -> LogModelResult:
        """Log a model that a flavor of MLflow has saved on this machine. See `client.logged_models.log_model`."""
        self._check_online("log_model")
        return await self._logged_models.log_model(
            self.run_id,
            local_dir,
            name=name,
            step=step,
            registered_model_name=registered_model_name,
            progress=progress,
        )

    def log_system_metrics(self, *, interval: float = 10.0, node_id: str | None = None) -> AsyncSystemMetricsLog:
        """Log how busy this machine is while a block runs. See `client.runs.log_system_metrics`."""
        self._check_online("log_system_metrics")
        return self._runs.log_system_metrics(self.run_id, interval=interval, node_id=node_id)

    def _check_online(self, name: str) -> None:
        if self._spooled is not None:
            raise MLflowError(f"{name} needs the server, and the run is offline")
