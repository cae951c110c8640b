# Made by `make generate` from mlflow_wrap/_async/workflows/run_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around runs."""

from __future__ import annotations

import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest._validation import check_bool, check_digits, check_enum, check_filter, check_str
from mlflow_rest.api import metrics as metrics_api
from mlflow_rest.api import runs as api
from mlflow_rest.errors import UndecodableBody

from mlflow_wrap._http import idempotency
from mlflow_wrap._types.properties import read_property
from mlflow_wrap._types.results import CleanupResult, CopyRunResult, find_metric
from mlflow_wrap._validation import copies, json_values
from mlflow_wrap._validation.batching import split_batches
from mlflow_wrap.errors import IncompleteWorkflow, MLflowError

if TYPE_CHECKING:
    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import Metric, Run
    from mlflow_rest.types import Sender

    from mlflow_wrap._sync.resources.artifacts import ArtifactClient
    from mlflow_wrap._sync.resources.metrics import MetricClient
    from mlflow_wrap._sync.resources.runs import RunClient

COPIED_FROM = "mlflow_wrap.copied_from_run_id"
"""The tag that names the original of a copied run."""
# Who ran it and from where is true of the original only; the rest is set by the copy itself.
_NOT_COPIED = (
    "mlflow.user",
    "mlflow.source.",
    "mlflow.runName",
    "mlflow.parentRunId",
    "mlflow.log-model.history",
    idempotency.KEY,
)
_LOGGED_MODELS = "mlflow.log-model.history"


class RunManager:
    """Copies runs and cleans them up. Reached as `client.run_manager`.

    Args:
        runs: The client's runs.
        metrics: The client's metrics.
        artifacts: The client's artifacts.
        sender: Sends the requests of copies.
    """

    def __init__(self, runs: RunClient, metrics: MetricClient, artifacts: ArtifactClient, sender: Sender) -> None:
        self._runs = runs
        self._metrics = metrics
        self._artifacts = artifacts
        self._sender = sender

    def cleanup_runs(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression,
        metric_key: str,
        *,
        dry_run: bool = True,
    ) -> CleanupResult:
        """Delete the active runs that have a metric and do not match a filter. Runs without the metric are kept.

        All runs are read before the first is deleted. Deleted runs can be restored.

        Args:
            experiment_ids: Where to look.
            filter_string: Which runs to keep: conditions such as `metrics.accuracy > 0.9`, or one of
                `mlflow_wrap.filters`.
            metric_key: Only runs with this metric are deleted.
            dry_run: Whether to only report what would be deleted, which is the default.

        Raises:
            IncompleteWorkflow: If a deletion fails; its `done` lists the runs that were deleted before.
        """
        kept_filter = check_filter("filter_string", filter_string, search="runs", min_length=1)
        check_bool("dry_run", dry_run)
        check_str("metric_key", metric_key, min_length=1)
        runs = self._runs
        candidates = [run for run in runs.iter_search(experiment_ids)]
        # In this order: a run that starts to match in between is kept.
        kept = {run.info.run_id for run in runs.iter_search(experiment_ids, kept_filter)}
        to_delete = [
            run.info.run_id
            for run in candidates
            if run.info.run_id not in kept and find_metric(run, metric_key) is not None
        ]
        if not dry_run:
            for index, run_id in enumerate(to_delete):
                try:
                    runs.delete(run_id)
                except MLflowError as exc:
                    message = f"deleted {index} of {len(to_delete)} runs, then run {run_id} failed: {exc}"
                    raise IncompleteWorkflow(message, to_delete[:index]) from exc
        return CleanupResult(deleted_runs=to_delete, total=len(candidates), dry_run=dry_run)

    def copy_run(
        self, run_id: str, target_experiment_id: str | int, *, run_name: str | None = None, copy_artifacts: bool = True
    ) -> CopyRunResult:
        """Copy a run: whole metric histories, parameters, tags, inputs, outputs, logged MLmodels and artifacts.

        The copy has the original's times and status. Who ran it, and from where, is not copied; the tag
        `mlflow_wrap.copied_from_run_id` names the original.

        Args:
            run_id: The run to copy.
            target_experiment_id: The experiment to copy it to, which may be its own.
            run_name: The copy's name. Defaults to that of the original.
            copy_artifacts: Whether to copy the files too. They pass through this machine, one at a time.

        Raises:
            MLflowError: If a step fails. The incomplete copy is then deleted, and the error's notes say so.
        """
        target = check_digits("target_experiment_id", target_experiment_id, min_length=1)
        check_bool("copy_artifacts", copy_artifacts)
        models.UpdateRunRequest(run_id=run_id, run_name=run_name).to_request()
        original = self._runs.get(run_id)
        read_property(self._sender, api.get_run.OPERATION, original, _check_keys)
        new_id = self._start(original, target, run_name)
        try:
            self._fill(original, new_id)
            if copy_artifacts:
                self._copy_artifacts(run_id, new_id)
            self._end(original, new_id)
        except BaseException as exc:
            try:
                with nullcontext():  # also when the call was cancelled
                    self._runs.delete(new_id)
                exc.add_note(f"the incomplete copy {new_id} was deleted")
            except Exception as deleting:  # the first failure is the one to report
                exc.add_note(f"the incomplete copy {new_id} is still there: deleting it failed too ({deleting})")
            raise
        return CopyRunResult(run_id, new_id, target)

    def _start(self, original: Run, experiment_id: str, run_name: str | None) -> str:
        request = copies.CreateRunRequest(
            experiment_id=experiment_id,
            run_name=original.info.run_name if run_name is None else run_name,
            start_time=original.info.start_time,
            tags=_build_tags(original),
        )
        return (self._runs.create_from(request)).info.run_id

    def _fill(self, original: Run, new_id: str) -> None:
        runs = self._runs
        points = [
            point
            for key in original.data.metrics
            for point in self._metrics.iter_history(original.info.run_id, key, unique=False)
        ]
        for point in points:
            read_property(self._sender, metrics_api.get_metric_history.OPERATION, point, _check_value)
        params = [param.to_dict() for param in original.data.params.points]
        runs.send_batches(split_batches(new_id, [point.to_dict() for point in points], params, ()))
        inputs, outputs = original.inputs, original.outputs
        if inputs is not None and (inputs.dataset_inputs or inputs.model_inputs):
            runs.log_inputs(new_id, inputs.dataset_inputs, models=inputs.model_inputs)
        if outputs is not None and outputs.model_outputs:
            runs.log_outputs(new_id, outputs.model_outputs)
        if _LOGGED_MODELS in original.data.tags:
            history = original.data.tags[_LOGGED_MODELS]
            for model in read_property(self._sender, api.get_run.OPERATION, history, _read_history):
                runs.log_model(new_id, {**model, "run_id": new_id})

    def _end(self, original: Run, new_id: str) -> None:
        status: Any = check_enum("status", original.info.status or "FINISHED", models.RUN_STATUS_VALUES)
        body = copies.UpdateRunRequest(run_id=new_id, status=status, end_time=original.info.end_time)
        api.update_run.sync(client=self._sender, body=body)

    def _copy_artifacts(self, run_id: str, new_id: str) -> None:
        artifacts = self._artifacts
        with tempfile.TemporaryDirectory(prefix="mlflow-wrap-") as folder:
            for file in artifacts.iter_files(run_id):
                local = artifacts.download_file(run_id, file.path, Path(folder))
                artifacts.upload_file(new_id, local, file.path.rpartition("/")[0] or None)
                local.unlink()


def _check_keys(run: Run) -> None:
    # What the server did not send is `None`, whatever its type is.
    keys: list[str | None] = [*run.data.metrics, *run.data.params, *run.data.tags]
    if None in keys:
        raise UndecodableBody("a metric, parameter or tag lacks its key")


def _check_value(point: Metric) -> None:
    if not isinstance(point.value, int | float):
        raise UndecodableBody("the value of a metric is not a number")


def _read_history(encoded: str) -> list[dict[str, Any]]:
    models: list[Any] = json_values.decode(f"the tag {_LOGGED_MODELS}", encoded, list)
    if not all(isinstance(model, dict) for model in models):
        raise UndecodableBody(f"the tag {_LOGGED_MODELS} is not a list of models")
    return models


def _build_tags(original: Run) -> list[models.RunTag]:
    tags = original.data.tags.points
    kept = [tag for tag in tags if not tag.key.startswith(_NOT_COPIED) and tag.key != COPIED_FROM]
    return [*kept, models.RunTag(key=COPIED_FROM, value=original.info.run_id)]
