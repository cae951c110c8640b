# Made by `make generate` from mlflow_wrap/_async/workflows/experiment_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around an experiment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Literal, SupportsFloat

from mlflow_wrap._filters import quoting
from mlflow_wrap._types.results import RunSummary
from mlflow_wrap._validation import json_values, values

if TYPE_CHECKING:
    from mlflow_rest.models import Metric, RunInfo

    from mlflow_wrap._sync.client import MLflow


class ExperimentManager:
    """Runs experiments in one call, and compares their runs. Reached as `client.experiment_manager`."""

    def __init__(self, client: MLflow) -> None:
        self._client = client

    def run_existing_experiment(
        self,
        experiment_id: str | int,
        *,
        run_name: str | None = None,
        metrics: Mapping[str, SupportsFloat] | Iterable[Metric] = (),
        params: Mapping[str, object] | None = None,
        tags: Mapping[str, object] | None = None,
        model: Mapping[str, Any] | None = None,
    ) -> RunInfo:
        """Logs a whole run: starts it, logs everything, and ends it as `FINISHED`.

        Args:
            experiment_id: The experiment's id.
            run_name: The run's name; the server makes one up if left out.
            metrics: Values by name, or points with time and step of their own.
            params: Parameters.
            tags: Tags.
            model: The `MLmodel` of a model to note on the run, with `artifact_path`, `flavors` and `utc_time_created`.
                Its `run_id` is set in a copy.

        Returns:
            The ended run, with its end time.

        Raises:
            InvalidArgument: If a value is refused; nothing was sent then.
            MLflowError: If a step fails. The run is then ended as `FAILED`, and the error's notes name it.
        """
        runs = self._client.runs
        # What would be refused anyway is refused before there is a run.
        requests = runs._batches(metrics, params, tags)
        if model is not None:
            json_values.encode_object("model", values.mapping("model", model))
        run = runs.create(experiment_id, run_name=run_name)
        run_id = run.info.run_id
        try:
            runs._send_batches(run_id, requests)
            if model is not None:
                runs.log_model(run_id, {**model, "run_id": run_id})
            return runs.set_terminated(run_id)
        except BaseException as exc:
            exc.add_note(f"run {run_id} was started")
            status: Literal["FAILED", "KILLED"] = "FAILED" if isinstance(exc, Exception) else "KILLED"
            try:
                with nullcontext():  # also when the call was given up
                    runs.set_terminated(run_id, status)
            except Exception as ending:  # the first failure is the one to report
                exc.add_note(f"run {run_id} is still RUNNING: ending it failed too ({ending})")
            raise

    def run_new_experiment(
        self,
        experiment_name: str,
        *,
        run_name: str | None = None,
        metrics: Mapping[str, SupportsFloat] | Iterable[Metric] = (),
        params: Mapping[str, object] | None = None,
        tags: Mapping[str, object] | None = None,
        model: Mapping[str, Any] | None = None,
        artifact_location: str | None = None,
        experiment_tags: Mapping[str, object] | None = None,
    ) -> RunInfo:
        """Logs a whole run to a new experiment. Calling it again after a failure uses the experiment that is there.

        Args:
            experiment_name: The experiment's name.
            run_name: See `run_existing_experiment`.
            metrics: See `run_existing_experiment`.
            params: See `run_existing_experiment`.
            tags: See `run_existing_experiment`.
            model: See `run_existing_experiment`.
            artifact_location: URI under which its runs store artifacts; the server's own root if left out.
            experiment_tags: Tags of a new experiment.

        Returns:
            The ended run; its `experiment_id` is the experiment's.

        Raises:
            ResourceAlreadyExists: If a deleted experiment has the name: restore it, or take another name.
        """
        experiment_id = self._client.experiments.get_or_create(
            experiment_name, artifact_location=artifact_location, tags=experiment_tags
        )
        return self.run_existing_experiment(
            experiment_id, run_name=run_name, metrics=metrics, params=params, tags=tags, model=model
        )

    def experiment_summary(
        self, experiment_id: str | int, primary_metric: str, *, order: Literal["ASC", "DESC"] = "DESC"
    ) -> list[RunSummary]:
        """Sorts the runs of an experiment by a metric.

        Args:
            experiment_id: The experiment's id.
            primary_metric: The metric's name.
            order: `DESC` for the highest first, `ASC` for the lowest first.

        Returns:
            All active runs, best first; those without the metric, or with NaN, come last.
        """
        direction = values.one_of("order", order, ("ASC", "DESC"))
        column = f"{quoting.key('metrics', values.key('primary_metric', primary_metric))} {direction}"
        return [
            RunSummary(run, primary_metric, values.metric_of(run, primary_metric))
            for run in self._client.runs.iter_search([experiment_id], order_by=[column])
        ]
