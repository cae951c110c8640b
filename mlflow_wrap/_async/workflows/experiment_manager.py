"""Workflows around an experiment."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, SupportsFloat

from mlflow_rest import models

from mlflow_wrap._async.workflows.best_run import hint_at_metrics, order_by_metric
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._types.results import RunSummary, find_metric
from mlflow_wrap._validation.batching import Batch, build_batches
from mlflow_wrap._validation.mlmodel import validate_mlmodel
from mlflow_wrap.errors import NoMatch

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr
    from mlflow_rest.models import ExperimentTag, Metric, Param, RunInfo, RunTag

    from mlflow_wrap._async.resources.experiments import AsyncExperimentClient
    from mlflow_wrap._async.resources.runs import AsyncRunClient
    from mlflow_wrap._types.run_facts import TerminatedStatus


class AsyncExperimentManager:
    """Logs whole runs in one call, and compares runs. Reached as `client.experiment_manager`.

    Args:
        experiments: The client's experiments.
        runs: The client's runs.
    """

    def __init__(self, experiments: AsyncExperimentClient, runs: AsyncRunClient) -> None:
        self._experiments = experiments
        self._runs = runs

    async def run_existing_experiment(
        self,
        experiment_id: str | int,
        *,
        run_name: str | None = None,
        metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None = None,
        params: SequenceNotStr[Param] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        model: Mapping[str, Any] | None = None,
    ) -> RunInfo:
        """Log a whole run: start it, log everything, and end it as `FINISHED`.

        Args:
            experiment_id: The experiment's id.
            run_name: The run's name. Defaults to one that the server generates.
            metrics: Values by name, or points with a time and a step of their own.
            params: Parameters.
            tags: Tags.
            model: The `MLmodel` of a model to note on the run, with `artifact_path`, `flavors` and `utc_time_created`.
                Its `run_id` is set in a copy.

        Returns:
            The ended run, with its end time.

        Raises:
            InvalidArgument: If an argument is invalid; nothing was sent then.
            MLflowError: If a step fails. The run is then ended as `FAILED`, and the error's notes name it.
        """
        content = _validate(experiment_id, run_name, metrics, params, tags, model)
        return await self._log_run(content)

    async def run_new_experiment(
        self,
        experiment_name: str,
        *,
        run_name: str | None = None,
        metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None = None,
        params: SequenceNotStr[Param] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        model: Mapping[str, Any] | None = None,
        artifact_location: str | None = None,
        experiment_tags: SequenceNotStr[ExperimentTag] | Mapping[str, object] | None = None,
    ) -> RunInfo:
        """Log a whole run to a new experiment. A call that is repeated after a failure uses the existing experiment.

        Args:
            experiment_name: The experiment's name.
            run_name: See `run_existing_experiment`.
            metrics: See `run_existing_experiment`.
            params: See `run_existing_experiment`.
            tags: See `run_existing_experiment`.
            model: See `run_existing_experiment`.
            artifact_location: URI under which its runs store artifacts. Defaults to the server's root.
            experiment_tags: Tags of a new experiment.

        Returns:
            The ended run; its `experiment_id` is the experiment's.

        Raises:
            InvalidArgument: If an argument is invalid; nothing was sent then.
            ResourceAlreadyExists: If a deleted experiment has the name: restore it, or choose another name.
        """
        content = _validate("0", run_name, metrics, params, tags, model)
        experiment_id = await self._experiments.get_or_create(
            experiment_name, artifact_location=artifact_location, tags=experiment_tags
        )
        return await self._log_run(content._replace(request=content.request.replace(experiment_id=experiment_id)))

    async def experiment_summary(
        self, experiment_id: str | int, metric_key: str, *, ascending: bool = False
    ) -> list[RunSummary]:
        """Sort the runs of an experiment by a metric.

        Args:
            experiment_id: The experiment's id.
            metric_key: The metric's name.
            ascending: Whether the lowest comes first, as for a loss. Defaults to the highest first.

        Returns:
            All active runs, best first; those without the metric, or with NaN, come last.

        Raises:
            NoMatch: If no run has the metric, but there are others.
        """
        order = order_by_metric(metric_key, ascending)
        summaries = [
            RunSummary(run, metric_key, find_metric(run, metric_key))
            async for run in self._runs.iter_search([experiment_id], order_by=[order])
        ]
        hint = hint_at_metrics((each.run for each in summaries), metric_key)
        if hint:
            raise NoMatch(f"no run of experiment {experiment_id} has the metric {metric_key!r}{hint}")
        return summaries

    async def _log_run(self, content: _RunContent) -> RunInfo:
        runs = self._runs
        started: list[str] = []
        ended: list[RunInfo] = []

        async def start() -> None:
            started.append((await runs.create_from(content.request)).info.run_id)

        async def end() -> None:
            ended.append(await runs.set_terminated(started[0]))

        try:
            # A call that is cancelled here waits for the run, to end it.
            await concurrency.run_to_end(start)
            (run_id,) = started
            await runs.send_batches([batch.replace(run_id=run_id) for batch in content.batches])
            if content.mlmodel is not None:
                await runs.log_model(run_id, {**content.mlmodel, "run_id": run_id})
            await concurrency.run_to_end(end)
            return ended[0]
        except BaseException as exc:
            for run_id in () if ended else started:
                exc.add_note(f"run {run_id} was started")
                status: TerminatedStatus = "FAILED" if isinstance(exc, Exception) else "KILLED"
                try:
                    await concurrency.run_to_end(partial(runs.set_terminated, run_id, status))
                except Exception as ending:  # the first failure is the one to report
                    exc.add_note(f"run {run_id} is still RUNNING: ending it failed too ({ending})")
            raise


class _RunContent(NamedTuple):
    """What is logged to a new run, validated. The id of its run is not known yet."""

    request: models.CreateRunRequest
    batches: list[Batch]
    mlmodel: dict[str, Any] | None


def _validate(
    experiment_id: str | int,
    run_name: str | None,
    metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None,
    params: SequenceNotStr[Param] | Mapping[str, object] | None,
    tags: SequenceNotStr[RunTag] | Mapping[str, object] | None,
    mlmodel: Mapping[str, Any] | None,
) -> _RunContent:
    """Validate all that is to be logged before anything is created."""
    request = models.CreateRunRequest(experiment_id=experiment_id, run_name=run_name)
    request.to_request()
    return _RunContent(
        request,
        build_batches("new", metrics, params, tags),
        None if mlmodel is None else validate_mlmodel("model", mlmodel),
    )
