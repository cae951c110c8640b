# Made by `make generate` from mlflow_wrap/_async/workflows/copy_files.py.
# Do not edit: change the async source. @generated
"""Copies files and logged models, also from one server to another."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mlflow_rest import models

from mlflow_wrap._artifacts import names
from mlflow_wrap._filters import quoting
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._validation.mlmodel import link_mlmodel
from mlflow_wrap.errors import NotFound

if TYPE_CHECKING:
    from mlflow_rest.models import LoggedModel, Run
    from mlflow_rest.types import Sender

    from mlflow_wrap._artifacts.progress import WorkflowReporter
    from mlflow_wrap._sync.artifacts.resolver import ArtifactSource
    from mlflow_wrap._sync.resources.artifacts import ArtifactClient
    from mlflow_wrap._sync.resources.logged_models import LoggedModelClient
    from mlflow_wrap._sync.resources.metrics import MetricClient
    from mlflow_wrap._sync.resources.runs import RunClient

COPIED_FROM_MODEL = "mlflow_wrap.copied_from_model_id"
"""The tag that names the original of a copied logged model."""
_MAX_CONCURRENCY = 4
_MLMODEL = "MLmodel"


class Store(NamedTuple):
    """What copies read from, or write to: the resources of a client."""

    runs: RunClient
    metrics: MetricClient
    artifacts: ArtifactClient
    logged_models: LoggedModelClient
    sender: Sender


def copy_files(
    source: ArtifactClient,
    original: ArtifactSource,
    target: ArtifactClient,
    copy: Run | LoggedModel,
    reporter: WorkflowReporter,
) -> dict[str, str]:
    """Copy all files that the copy does not have yet in the same size. They pass through this machine.

    Returns:
        The paths of files that cannot be copied, and why: the server lists them, and does not find them by their names.
    """
    existing = {file.path: file.file_size or 0 for file in target.iter_files(copy)}
    files = [file for file in source.iter_files(original)]
    missing = [file.path for file in files if existing.get(file.path) != (file.file_size or 0)]
    not_copied: dict[str, str] = {}
    done = len(files) - len(missing)

    def move(path: str, folder: Path) -> None:
        nonlocal done
        if names.is_reachable(path):
            folder.mkdir()
            local = source.download_file(original, path, folder)
            target.upload_file(copy, local, path.rpartition("/")[0] or None)
            local.unlink()
        else:
            not_copied[path] = "the server does not find it by its name"
        done += 1
        reporter.report("files", path, done, len(files))

    with tempfile.TemporaryDirectory(prefix="mlflow-wrap-") as folder:
        steps = [partial(move, path, Path(folder, str(index))) for index, path in enumerate(missing)]
        concurrency.run_all(steps, _MAX_CONCURRENCY)
    return not_copied


class ModelCopies:
    """Copies logged models to an experiment.

    Args:
        source: Where they are.
        target: Where they go to.
        experiment_id: The experiment there.
        reporter: Reports files.
    """

    def __init__(self, source: Store, target: Store, experiment_id: str, reporter: WorkflowReporter) -> None:
        self.ids: dict[str, str] = {}
        """The copies by the ids of their originals."""
        self._source = source
        self._target = target
        self._experiment_id = experiment_id
        self._reporter = reporter
        self._created: list[str] = []

    def copy(self, model: LoggedModel, run_id: str | None, existing: list[LoggedModel]) -> dict[str, str]:
        """Copy a model with its parameters, tags and files, without its metrics; or complete an earlier copy.

        Args:
            model: The model.
            run_id: The run that its copy belongs to.
            existing: The models that may be an earlier copy.

        Returns:
            See `copy_files`.
        """
        original_id = model.info.model_id
        copies = [each for each in existing if each.info.tags.get(COPIED_FROM_MODEL) == original_id]
        copy = copies[0] if copies else self._create(model, run_id)
        self.ids[original_id] = copy.info.model_id
        if copies and copy.info.status == model.info.status:
            return {}
        not_copied = self.copy_content(model, copy, run_id)
        if model.info.status == "LOGGED_MODEL_READY":
            self._target.logged_models.finalize(copy.info.model_id, "LOGGED_MODEL_READY")
        elif model.info.status == "LOGGED_MODEL_UPLOAD_FAILED":
            self._target.logged_models.finalize(copy.info.model_id, "LOGGED_MODEL_UPLOAD_FAILED")
        return not_copied

    def copy_content(self, original: ArtifactSource, copy: LoggedModel, run_id: str | None) -> dict[str, str]:
        """Copy the files of a model, and set the ids of the copy in its `MLmodel`. See `copy_files`."""
        source, target = self._source.artifacts, self._target.artifacts
        not_copied = copy_files(source, original, target, copy, self._reporter)
        if any(file.path == _MLMODEL for file in target.list(copy)):
            links = {} if run_id is None else {"run_id": run_id}
            links |= {"model_id": copy.info.model_id, "artifact_path": copy.info.artifact_uri or ""}
            linked = link_mlmodel(target.read_bytes(copy, _MLMODEL), **links)
            target.upload_bytes(copy, linked, _MLMODEL)
        return not_copied

    def start(self, request: models.CreateLoggedModelRequest) -> LoggedModel:
        """Create a model, which `discard` deletes."""
        created: list[LoggedModel] = []

        def create() -> None:
            resource = self._target.logged_models
            created.append(
                resource.create(
                    request.experiment_id,
                    name=request.name,
                    model_type=request.model_type,
                    source_run_id=request.source_run_id,
                    params=request.params,
                    tags=request.tags,
                )
            )
            self._created.append(created[0].info.model_id)

        concurrency.run_to_end(create)
        return created[0]

    def discard(self) -> None:
        """Delete the copies that were created here, after a failure."""
        for model_id in self._created:
            self._target.logged_models.delete(model_id)

    def _create(self, model: LoggedModel, run_id: str | None) -> LoggedModel:
        info = model.info
        tags = [models.LoggedModelTag(key=tag.key, value=tag.value) for tag in info.tags.points]
        tags = [tag for tag in tags if tag.key != COPIED_FROM_MODEL]
        return self.start(
            models.CreateLoggedModelRequest(
                experiment_id=self._experiment_id,
                name=info.name,
                model_type=info.model_type or None,
                source_run_id=run_id,
                params=None if model.data is None else model.data.params.points,
                tags=[*tags, models.LoggedModelTag(key=COPIED_FROM_MODEL, value=info.model_id)],
            )
        )


def find_models_of_run(store: Store, run: Run) -> list[LoggedModel]:
    """Return the logged models that a run has made; none if the server knows none (before MLflow 3)."""
    condition = f"source_run_id = {quoting.quote_string(run.info.run_id)}"
    try:
        return [model for model in store.logged_models.iter_search([run.info.experiment_id], condition)]
    except NotFound:
        return []
