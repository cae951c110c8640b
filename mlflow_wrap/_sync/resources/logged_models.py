# Made by `make generate` from mlflow_wrap/_async/resources/logged_models.py.
# Do not edit: change the async source. @generated
"""Logged models."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, SupportsIndex

from mlflow_rest import models
from mlflow_rest._validation import check_int, reject
from mlflow_rest.resources.logged_models import LoggedModelsResource
from mlflow_rest.resources.model_versions import ModelVersionsResource
from mlflow_rest.resources.registered_models import RegisteredModelsResource
from mlflow_rest.resources.runs import RunsResource

from mlflow_wrap._artifacts import names
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.results import LogModelResult
from mlflow_wrap._validation.mlmodel import link_mlmodel
from mlflow_wrap.errors import ResourceAlreadyExists

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr
    from mlflow_rest.models import LoggedModel, LoggedModelParameter, LoggedModelTag
    from mlflow_rest.types import TimeoutSender

    from mlflow_wrap._artifacts.progress import ProgressCallback
    from mlflow_wrap._sync.resources.artifacts import ArtifactClient

_MLMODEL = "MLmodel"


class LoggedModelClient(SuggestsNames, LoggedModelsResource):
    """Creates, searches and changes logged models (MLflow 3 and newer). Reached as `client.logged_models`.

    A logged model belongs to an experiment and need not be registered. Points of metrics are logged to it through a
    run: see `model_id` of `client.runs.log_metric`.

    Args:
        client: Sends the requests.
        artifacts: The client's artifacts.
    """

    def __init__(self, client: TimeoutSender, artifacts: ArtifactClient) -> None:
        super().__init__(client)
        self._artifacts = artifacts

    def log_model(
        self,
        run_id: str,
        local_dir: str | os.PathLike[str],
        *,
        name: str = "model",
        step: SupportsIndex = 0,
        model_type: str | None = None,
        params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None = None,
        registered_model_name: str | None = None,
        progress: ProgressCallback | bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LogModelResult:
        """Log a model that a flavor of MLflow has saved on this machine, with its files, as the output of a run.

        createLoggedModel · POST /api/2.0/mlflow/logged-models
        uploadArtifact · PUT /api/2.0/mlflow-artifacts/artifacts/{artifact_path}
        logOutputs · POST /api/2.0/mlflow/runs/outputs
        finalizeLoggedModel · PATCH /api/2.0/mlflow/logged-models/{model_id}
        createModelVersion · POST /api/2.0/mlflow/model-versions/create

        The model is `LOGGED_MODEL_READY` once all its files are stored; if a step fails or the call is cancelled, it is
        `LOGGED_MODEL_UPLOAD_FAILED`. The ids of the run and of the model are set in the stored `MLmodel`.

        Args:
            run_id: The run that made the model.
            local_dir: The model's folder, with an `MLmodel` file.
            name: The model's name, without `/`, `:`, `.`, `%` and quotation marks. It need not be unique.
            step: Step of the training at which it was made.
            model_type: Such as `agent` or `classifier`.
            params: Parameters of the model, besides those of the run.
            tags: Tags of the model.
            registered_model_name: Registered model to add a version to; it is created if there is none.
            progress: Is called with a `TransferProgress` now and then; `True` draws a bar.
            timeout: Seconds for each request. Defaults to no limit for the transfers.
            extra_headers: Headers for this call only.

        Returns:
            The model, and the version if one was registered.

        Raises:
            InvalidArgument: If there is no model in the folder, or another argument is invalid; nothing was sent then.
            MLflowError: If a step fails; the error's notes name the model.
        """
        folder = names.check_local("local_dir", local_dir)
        at_step = check_int("step", step)
        models.CreateLoggedModelRequest(
            experiment_id="0", name=name, model_type=model_type, params=params, tags=tags
        ).to_request()
        if registered_model_name is not None:
            models.CreateRegisteredModelRequest(name=registered_model_name).to_request()
        try:
            mlmodel = (folder / _MLMODEL).read_bytes()
        except OSError as exc:
            raise reject("local_dir", str(folder), f"a folder with an {_MLMODEL} file") from exc
        sender = self._sender(timeout, extra_headers)
        run = RunsResource(sender).get(run_id)
        own = params.items() if isinstance(params, Mapping) else [(each.key, each.value) for each in params or ()]
        create = partial(
            self.create,
            run.info.experiment_id,
            name=name,
            model_type=model_type,
            source_run_id=run_id,
            params={**dict(own), **run.data.params},
            tags=tags,
            timeout=timeout,
            extra_headers=extra_headers,
        )
        created: list[LoggedModel] = []
        ready: list[LoggedModel] = []

        def start() -> None:
            created.append(create())

        def finish() -> None:
            resource = LoggedModelsResource(sender)
            ready.append(resource.finalize(created[0].info.model_id, "LOGGED_MODEL_READY"))

        try:
            concurrency.run_to_end(start)
            (model,) = created
            model_id = model.info.model_id
            upload = partial(self._artifacts.upload_dir, model, folder, progress=progress)
            upload(timeout=timeout, extra_headers=extra_headers)
            links = {"run_id": run_id, "model_id": model_id, "artifact_path": model.info.artifact_uri or ""}
            linked = link_mlmodel(mlmodel, **links)
            self._artifacts.upload_bytes(model, linked, _MLMODEL, timeout=timeout, extra_headers=extra_headers)
            output = models.ModelOutput(model_id=model_id, step=at_step)
            RunsResource(sender).log_outputs(run_id, [output])
            concurrency.run_to_end(finish)
            (model,) = ready
        except BaseException as exc:
            for model in () if ready else created:
                exc.add_note(f"the logged model {model.info.model_id} was created, and is incomplete")
                self._fail(LoggedModelsResource(sender), model.info.model_id, exc)
            raise
        if registered_model_name is None:
            return LogModelResult(model, None)
        register = partial(self._register, sender, registered_model_name, model_id, run_id)
        return LogModelResult(model, concurrency.run_to_end(register))

    def _fail(self, resource: LoggedModelsResource, model_id: str, error: BaseException) -> None:
        try:
            concurrency.run_to_end(partial(resource.finalize, model_id, "LOGGED_MODEL_UPLOAD_FAILED"))
        except Exception as exc:  # the first failure is the one to report
            error.add_note(f"its status is still LOGGED_MODEL_PENDING: {exc}")

    def _register(self, sender: TimeoutSender, name: str, model_id: str, run_id: str) -> models.ModelVersion:
        with suppress(ResourceAlreadyExists):
            RegisteredModelsResource(sender).create(name)
        versions = ModelVersionsResource(sender)
        return versions.create(name, f"models:/{model_id}", run_id=run_id, model_id=model_id)
