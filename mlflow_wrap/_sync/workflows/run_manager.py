# Made by `make generate` from mlflow_wrap/_async/workflows/run_manager.py.
# Do not edit: change the async source. @generated
"""Workflows around runs."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, SupportsIndex

from mlflow_rest import models
from mlflow_rest._validation import (
    check_bool,
    check_digits,
    check_enum,
    check_filter,
    check_int,
    check_list,
    check_str,
    check_timestamp,
    now,
    reject,
)

from mlflow_wrap._artifacts.progress import WorkflowCallback, WorkflowReporter
from mlflow_wrap._filters import quoting
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._sync.resources.runs import RunClient
from mlflow_wrap._sync.workflows.best_run import SAMPLE, find_best_run, hint_at_metrics
from mlflow_wrap._sync.workflows.copy_files import Store
from mlflow_wrap._sync.workflows.run_copy import RunCopy
from mlflow_wrap._types.results import CleanupPlan, CleanupResult, CopyRunResult, PlannedRun, find_metric
from mlflow_wrap._types.run_facts import PARENT, TERMINATED
from mlflow_wrap.errors import InvalidArgument, MLflowError, NoMatch

if TYPE_CHECKING:
    from mlflow_rest._typing import FilterExpression, SequenceNotStr
    from mlflow_rest.models import Run, RunStatusInput

    from mlflow_wrap._sync.client import MLflow

_logger = logging.getLogger("mlflow_wrap")


class RunManager:
    """Finds the best run, copies runs and cleans them up. Reached as `client.run_manager`.

    Args:
        store: The client's resources.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._runs = store.runs

    def best_run(
        self,
        experiment_ids: SequenceNotStr[str | int],
        metric_key: str,
        *,
        ascending: bool = False,
        filter_string: str | FilterExpression | None = None,
    ) -> Run:
        """Find the finished run with the best value of a metric. The server sorts; NaN never wins.

        Args:
            experiment_ids: Where to look.
            metric_key: The metric's name.
            ascending: Whether the lowest is the best, as for a loss. Defaults to the highest.
            filter_string: A further condition on the runs, such as `params.kind = 'tree'`, or one of
                `mlflow_wrap.filters`.

        Raises:
            NoMatch: If no finished run has the metric. It says which metrics the latest runs have.
        """
        return find_best_run(self._runs, experiment_ids, metric_key, ascending=ascending, filter_string=filter_string)

    def plan_cleanup(
        self,
        experiment_ids: SequenceNotStr[str | int],
        *,
        filter_string: str | FilterExpression | None = None,
        keep: str | FilterExpression | None = None,
        metric_key: str | None = None,
        older_than: timedelta | datetime | SupportsIndex | None = None,
        status: RunStatusInput | Iterable[RunStatusInput] | None = None,
    ) -> CleanupPlan:
        """Choose the active runs to delete: those that meet all conditions. Nothing is deleted.

        Args:
            experiment_ids: Where to look.
            filter_string: Which runs to delete: conditions such as `metrics.accuracy < 0.5`, or one of
                `mlflow_wrap.filters`.
            keep: Which of them to keep all the same, in the same way.
            metric_key: Only runs with this metric.
            older_than: Only runs that ended, or began if they have no end, before this time, in milliseconds since the
                epoch or as an aware `datetime`; or longer ago than a `timedelta`.
            status: Only runs of this status, or these. Defaults to those that are over.

        Returns:
            The plan, for `apply_cleanup`.

        Raises:
            InvalidArgument: If there is no condition.
            NoMatch: If no run has the metric, but there are others.
        """
        if all(condition is None for condition in (filter_string, keep, metric_key, older_than, status)):
            raise InvalidArgument("a clean-up needs a condition: filter_string, keep, metric_key, older_than or status")
        if metric_key is not None:
            check_str("metric_key", metric_key, min_length=1)
        statuses: Iterable[str] = TERMINATED
        if status is not None:
            chosen = [status] if isinstance(status, str) else check_list("status", status, lambda item: item)
            statuses = [check_enum("status", each, models.RUN_STATUS_VALUES) for each in chosen]
        return self._plan(experiment_ids, filter_string, keep, metric_key, _find_limit(older_than), statuses)

    def apply_cleanup(
        self, plan: CleanupPlan, *, max_concurrency: int = 8, progress: WorkflowCallback | None = None
    ) -> CleanupResult:
        """Delete the runs of a plan, several at a time. They can be restored.

        A run that has changed its status since the plan was made is kept.

        Args:
            plan: What `plan_cleanup` has returned.
            max_concurrency: How many requests at a time, 1 to 100.
            progress: Is called with a `WorkflowProgress` now and then.

        Returns:
            What was deleted, and what was not and why. A failure is no exception.
        """
        if not isinstance(plan, CleanupPlan):
            raise reject("plan", plan, "a CleanupPlan")
        count = check_int("max_concurrency", max_concurrency, 1, 100)
        reporter, not_deleted = WorkflowReporter(progress), dict[str, str]()
        done = 0

        def delete(planned: PlannedRun) -> None:
            nonlocal done
            try:
                info = (self._runs.get(planned.run_id)).info
                if info.lifecycle_stage == "deleted":
                    not_deleted[planned.run_id] = "it is deleted already"
                elif (info.status, info.end_time) != (planned.status, planned.end_time):
                    not_deleted[planned.run_id] = f"it was {planned.status} when it was planned, and is {info.status}"
                else:
                    self._runs.delete(planned.run_id)
            except MLflowError as exc:
                not_deleted[planned.run_id] = f"{type(exc).__name__}: {exc}"
            done += 1
            reporter.report("runs", planned.run_id, done, len(plan.runs))

        concurrency.run_all([partial(delete, run) for run in plan.runs], count)
        if not_deleted:
            _logger.warning("a clean-up has not deleted %d of %d runs", len(not_deleted), len(plan.runs))
        deleted = [run_id for run_id in plan.run_ids if run_id not in not_deleted]
        return CleanupResult(deleted, plan.total, dry_run=False, not_deleted=not_deleted)

    def cleanup_runs(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression,
        metric_key: str,
        *,
        dry_run: bool = True,
        progress: WorkflowCallback | None = None,
    ) -> CleanupResult:
        """Delete the active runs that have a metric and do not match a filter. Runs without the metric are kept.

        All runs are read before the first is deleted. Deleted runs can be restored. `plan_cleanup` takes further
        conditions.

        Args:
            experiment_ids: Where to look.
            filter_string: Which runs to keep: conditions such as `metrics.accuracy > 0.9`, or one of
                `mlflow_wrap.filters`.
            metric_key: Only runs with this metric are deleted, whatever their status.
            dry_run: Whether to only report what would be deleted, which is the default.
            progress: Is called with a `WorkflowProgress` now and then.

        Returns:
            What was deleted, and what was not and why. A failure is no exception.

        Raises:
            NoMatch: If no run has the metric, but there are others.
        """
        kept = check_filter("filter_string", filter_string, search="runs", min_length=1)
        check_bool("dry_run", dry_run)
        check_str("metric_key", metric_key, min_length=1)
        WorkflowReporter(progress)
        plan = self._plan(experiment_ids, None, kept, metric_key, None, models.RUN_STATUS_VALUES)
        if dry_run:
            return CleanupResult(plan.run_ids, plan.total, dry_run=True)
        return self.apply_cleanup(plan, progress=progress)

    def copy_run(
        self,
        run_id: str,
        target_experiment_id: str | int,
        *,
        run_name: str | None = None,
        target: MLflow | None = None,
        copy_children: bool = True,
        copy_artifacts: bool = True,
        progress: WorkflowCallback | None = None,
    ) -> CopyRunResult:
        """Copy a run with everything that it has, and its children, within this server or to that of another client.

        Copied are the status and times, parameters, tags, whole metric histories, inputs, outputs, files, and the
        logged models that the run has made. The tag `mlflow_wrap.copied_from_run_id` names the original, and
        `mlflow_wrap.copied_from_model_id` that of a model.

        A second call finds the copy by this tag and makes no other, unless it is to have another name: it completes a
        copy that is incomplete, and adds what the original got since if that was not over. One call at a time may copy
        a run to an experiment.

        Args:
            run_id: The run to copy.
            target_experiment_id: The experiment to copy it to, which may be its own.
            run_name: The copy's name. Defaults to that of the original.
            target: The client of the server that the experiment is on. Defaults to this client.
            copy_children: Whether to copy the runs whose parent it is, too, and theirs.
            copy_artifacts: Whether to copy files and logged models too. They pass through this machine.
            progress: Is called with a `WorkflowProgress` now and then.

        Raises:
            MLflowError: If a step fails. The incomplete copy is then deleted, and the error's notes say so. The next
                call restores and completes it.
        """
        experiment_id = check_digits("target_experiment_id", target_experiment_id, min_length=1)
        check_bool("copy_artifacts", copy_artifacts)
        check_bool("copy_children", copy_children)
        name = models.UpdateRunRequest(run_id=run_id, run_name=run_name).to_request().get("run_name")
        reporter = WorkflowReporter(progress)
        store = self._store if target is None else find_store(target)
        copy = RunCopy(self._store, store, experiment_id, copy_artifacts=copy_artifacts, reporter=reporter)
        result = copy.copy(run_id, name, None)
        if copy_children:
            done = {run_id}
            self._copy_children(copy, result, done)
            reporter.report("runs", None, len(done), len(done))
        return result

    def _copy_children(self, copy: RunCopy, parent: CopyRunResult, done: set[str]) -> None:
        original = self._runs.get(parent.original_run_id)
        condition = f"{quoting.quote_key('tags', PARENT)} = {quoting.quote_string(parent.original_run_id)}"
        children = [run for run in self._runs.iter_search([original.info.experiment_id], condition)]
        for child in children:
            if child.info.run_id not in done:  # a server may have runs that are their own ancestors
                done.add(child.info.run_id)
                result = copy.copy(child.info.run_id, None, parent.new_run_id)
                parent.children.append(result)
                self._copy_children(copy, result, done)

    def _plan(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None,
        keep: str | FilterExpression | None,
        metric_key: str | None,
        limit: int | None,
        statuses: Iterable[str],
    ) -> CleanupPlan:
        runs, allowed = self._runs, frozenset(statuses)
        candidates: list[PlannedRun] = []
        without_metric: list[Run] = []
        total, has_metric = 0, False
        for run in runs.iter_search(experiment_ids, filter_string):
            total += 1
            info = run.info
            if metric_key is not None:
                if find_metric(run, metric_key) is None:
                    without_metric += [run] if len(without_metric) < SAMPLE else []
                    continue
                has_metric = True
            ended = info.start_time if info.end_time is None else info.end_time
            is_old = limit is None or (ended is not None and ended < limit)
            if is_old and (info.status is None or info.status in allowed):
                candidates.append(PlannedRun(info.run_id, info.status, info.end_time))
        if metric_key is not None and not has_metric:
            hint = hint_at_metrics(without_metric, metric_key)
            if hint:
                raise NoMatch(f"no run has the metric {metric_key!r}{hint}")
        # In this order: a run that starts to match in between is kept.
        kept = set() if keep is None else {run.info.run_id for run in runs.iter_search(experiment_ids, keep)}
        return CleanupPlan([run for run in candidates if run.run_id not in kept], total)


def find_store(client: MLflow) -> Store:
    """Return the resources of a client that copies use.

    Raises:
        InvalidArgument: If it is no client, or one of the other variant.
    """
    if not isinstance(getattr(client, "runs", None), RunClient):
        raise reject("target", client, "an MLflow")
    return Store(client.runs, client.metrics, client.artifacts, client.logged_models, client.raw)


def _find_limit(older_than: timedelta | datetime | SupportsIndex | None) -> int | None:
    if isinstance(older_than, timedelta):
        if older_than < timedelta(0):
            raise reject("older_than", older_than, "a timedelta that is not negative")
        return now() - older_than // timedelta(milliseconds=1)
    return None if older_than is None else check_timestamp("older_than", older_than, 0)
