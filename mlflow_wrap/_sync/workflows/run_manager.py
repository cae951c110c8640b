# Made by `make generate` from mlflow_wrap/_async/workflows/run_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around runs."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest.api import metrics as metrics_api
from mlflow_rest.api import runs as api
from mlflow_rest.errors import UndecodableBody

from mlflow_wrap._filters import search_filter
from mlflow_wrap._http import idempotency
from mlflow_wrap._types.properties import read_property
from mlflow_wrap._types.results import CleanupResult, CopyRunResult
from mlflow_wrap._validation import copies, json_values, values
from mlflow_wrap._validation.batching import batches
from mlflow_wrap.errors import IncompleteWorkflow, MLflowError

if TYPE_CHECKING:
    from mlflow_rest.models import Metric, Run

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._sync.client import MLflow

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
    """Copies runs and clears them away. Reached as `client.run_manager`."""

    def __init__(self, client: MLflow) -> None:
        self._client = client

    def cleanup_runs(
        self, experiment_ids: Iterable[str | int], query_string: str | Filter, metric_key: str, *, dry_run: bool = True
    ) -> CleanupResult:
        """Deletes the active runs that have a metric and do not match a condition. Runs without the metric are kept.

        All runs are found before the first is deleted. Deleted runs can be restored.

        Args:
            experiment_ids: Where to look.
            query_string: Which runs to keep: a condition such as `metrics.accuracy > 0.9`, or one of
                `mlflow_wrap.filters`.
            metric_key: Only runs with this metric are deleted.
            dry_run: Whether to only say what would be deleted, which is the default.

        Raises:
            IncompleteWorkflow: If a deletion fails; its `done` lists the runs that were deleted before.
        """
        ids = values.experiment_ids(experiment_ids)
        condition = values.text("query_string", search_filter.render_filter(query_string, search_filter.RUNS) or "")
        values.flag("dry_run", dry_run)
        wanted = values.text("metric_key", metric_key)
        runs = self._client.runs
        candidates = [run for run in runs.iter_search(ids)]
        # In this order: a run that starts to match in between is kept.
        kept = {run.info.run_id for run in runs.iter_search(ids, condition)}
        doomed = [
            run.info.run_id
            for run in candidates
            if run.info.run_id not in kept and values.metric_of(run, wanted) is not None
        ]
        if not dry_run:
            for index, run_id in enumerate(doomed):
                try:
                    runs.delete(run_id)
                except MLflowError as exc:
                    message = f"deleted {index} of {len(doomed)} runs, then run {run_id} failed: {exc}"
                    raise IncompleteWorkflow(message, doomed[:index]) from exc
        return CleanupResult(deleted_runs=doomed, total=len(candidates), dry_run=dry_run)

    def copy_run(
        self, run_id: str, target_experiment_id: str | int, *, run_name: str | None = None, copy_artifacts: bool = True
    ) -> CopyRunResult:
        """Copies a run: whole metric histories, parameters, tags, inputs, outputs, noted models and artifacts.

        The copy has the original's times and status. Who ran it, and from where, is not copied; the tag
        `mlflow_wrap.copied_from_run_id` names the original.

        Args:
            run_id: The run to copy.
            target_experiment_id: The experiment to copy it to, which may be its own.
            run_name: The copy's name; the original's if left out.
            copy_artifacts: Whether to copy the files too. They pass through this machine, one at a time.

        Raises:
            MLflowError: If a step fails. The incomplete copy is then deleted, and the error's notes say so.
        """
        target = values.experiment_id("target_experiment_id", target_experiment_id)
        values.flag("copy_artifacts", copy_artifacts)
        run_name = values.optional("run_name", run_name)
        original = self._client.runs.get(run_id)
        read_property(self._client.raw, api.get_run.OPERATION, original, _check_keys)
        new_id = self._start(original, target, run_name)
        try:
            self._fill(original, new_id)
            if copy_artifacts:
                self._copy_artifacts(run_id, new_id)
            self._end(original, new_id)
        except BaseException as exc:
            try:
                with nullcontext():  # also when the copy was given up
                    self._client.runs.delete(new_id)
                exc.add_note(f"the incomplete copy {new_id} was deleted")
            except Exception as deleting:  # the first failure is the one to report
                exc.add_note(f"the incomplete copy {new_id} is still there: deleting it failed too ({deleting})")
            raise
        return CopyRunResult(run_id, new_id, target)

    # What the server has answered goes back as it is: checks for what users give, such as that a time does not look
    # like seconds, would only make some runs impossible to copy.

    def _start(self, original: Run, experiment_id: str, run_name: str | None) -> str:
        body = copies.CreateRunRequest(
            experiment_id=experiment_id,
            run_name=run_name if run_name is not None else original.info.run_name,
            start_time=original.info.start_time,
        )
        return (self._client.runs._create(body, _tags(original))).info.run_id

    def _fill(self, original: Run, new_id: str) -> None:
        runs = self._client.runs
        points = [
            point
            for metric in original.data.metrics
            for point in runs.iter_metric_history(original.info.run_id, metric.key)
        ]
        sender = self._client.raw
        for point in points:
            read_property(sender, metrics_api.get_metric_history.OPERATION, point, _check_value)
        requests = list(batches(points, original.data.params, ()))
        runs._send_batches(new_id, requests, copies.LogBatchRequest)
        inputs, outputs = original.inputs, original.outputs
        if inputs is not None and (inputs.dataset_inputs or inputs.model_inputs):
            runs.log_inputs(new_id, inputs.dataset_inputs, model_inputs=inputs.model_inputs)
        if outputs is not None and outputs.model_outputs:
            runs.log_outputs(new_id, outputs.model_outputs)
        for tag in original.data.tags:
            if tag.key == _LOGGED_MODELS:
                for model in read_property(sender, api.get_run.OPERATION, tag.value, _read_history):
                    runs.log_model(new_id, {**model, "run_id": new_id})

    def _end(self, original: Run, new_id: str) -> None:
        status = values.one_of("status", original.info.status or "FINISHED", models.RUN_STATUS_VALUES)
        body = copies.UpdateRunRequest(run_id=new_id, status=status, end_time=original.info.end_time)
        api.update_run.sync(client=self._client.raw, body=body)

    def _copy_artifacts(self, run_id: str, new_id: str) -> None:
        artifacts = self._client.artifacts
        with tempfile.TemporaryDirectory(prefix="mlflow-wrap-") as folder:
            for file in artifacts.iter_files(run_id):
                local = artifacts.download_file(run_id, file.path, Path(folder))
                artifacts.upload_file(new_id, local, file.path.rpartition("/")[0] or None)
                local.unlink()


def _check_keys(run: Run) -> None:
    # What the server did not send is `None`, whatever the type says.
    data = run.data
    keys: list[str | None] = [metric.key for metric in data.metrics]
    keys += [*(param.key for param in data.params), *(tag.key for tag in data.tags)]
    if None in keys:
        raise UndecodableBody("a metric, parameter or tag lacks its key")


def _check_value(point: Metric) -> None:
    if not isinstance(point.value, int | float):
        raise UndecodableBody("the value of a metric is not a number")


def _read_history(text: str) -> list[dict[str, Any]]:
    models: list[Any] = json_values.decode(f"the tag {_LOGGED_MODELS}", text, list)
    if not all(isinstance(model, dict) for model in models):
        raise UndecodableBody(f"the tag {_LOGGED_MODELS} is not a list of models")
    return models


def _tags(original: Run) -> list[models.RunTag]:
    kept = [tag for tag in original.data.tags if not tag.key.startswith(_NOT_COPIED) and tag.key != COPIED_FROM]
    return [*kept, models.RunTag(key=COPIED_FROM, value=original.info.run_id)]
