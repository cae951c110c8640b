# Made by `make generate` from mlflow_wrap/_async/resources/runs.py.
# Do not edit: change the async source. @generated
"""Runs, and what is logged to them."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, SupportsFloat, SupportsIndex

from mlflow_rest import models
from mlflow_rest._limits import LOG_PARAM_REQUEST_VALUE_MAX_LENGTH, SET_TAG_REQUEST_VALUE_MAX_LENGTH
from mlflow_rest._validation import (
    check_bool,
    check_enum,
    check_int,
    check_list,
    check_number,
    check_object,
    check_str,
    now,
)
from mlflow_rest.api import runs as api
from mlflow_rest.models import DatasetInput, Metric
from mlflow_rest.resources.runs import RunsResource

from mlflow_wrap._filters import quoting
from mlflow_wrap._http import idempotency
from mlflow_wrap._http._concurrency import threaded as concurrency
from mlflow_wrap._http.idempotency import CreationLog
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.create_once import CreateOnce
from mlflow_wrap._sync.system_metrics_log import SystemMetricsLog
from mlflow_wrap._system_metrics import SystemMetricsReader
from mlflow_wrap._types import run_facts
from mlflow_wrap._validation.batching import build_batches
from mlflow_wrap._validation.dataset_inputs import build_input_tags, read_dataset
from mlflow_wrap._validation.duplicates import choose_original, is_untouched
from mlflow_wrap._validation.truncation import truncate_value
from mlflow_wrap.errors import MLflowError

if TYPE_CHECKING:
    from datetime import datetime

    from mlflow_rest._typing import SequenceNotStr
    from mlflow_rest.models import Dataset, Param, Run, RunInfo, RunStatusInput, RunTag
    from mlflow_rest.types import Sender

    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._validation.batching import Batch

_logger = logging.getLogger("mlflow_wrap")


class RunClient(SuggestsNames, RunsResource):
    """Creates, searches and changes runs, and logs to them. Reached as `client.runs`."""

    def __init__(self, transport: RetryingSender) -> None:
        super().__init__(transport)
        self._transport = transport
        self._creations = CreationLog()

    def create(
        self,
        experiment_id: str | int,
        *,
        user_id: str | None = None,
        run_name: str | None = None,
        start_time: SupportsIndex | datetime | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Start a run, once although a response is lost.

        createRun · POST /api/2.0/mlflow/runs/create

        The tag `mlflow.wrap.idempotencyKey` contains a key by which this call finds the run after a lost response. The
        run is created anew only if it has not appeared 35 s after the request was last in flight; until then the call
        looks for it. With `Retry(max_retries=0)` there is no tag, unless a key is given, and no second request.

        Args:
            experiment_id: The experiment that it belongs to.
            user_id: Who runs it. Defaults to the tag `mlflow.user`, else `unknown`, as in MLflow's own client.
            run_name: Its name. Defaults to one that the server generates.
            start_time: When it started, in milliseconds since the epoch. Defaults to now.
            tags: Tags to set at once. A tag `mlflow.wrap.idempotencyKey` among them is ignored.
            idempotency_key: `error.idempotency_key` of an `OutcomeUnknownError`, to continue the creation that raised
                it. Or a key of your own, the same each time a job restarts: the active run of the experiment that has
                it is returned, and created if there is none. At most 250 characters: letters, digits and `-._:/@`.
                Use a key in one call at a time. Defaults to a new key.
            timeout: Seconds for all requests together, in place of the client's total timeout.
            extra_headers: Headers for this call only.

        Returns:
            The run; its id is `run.info.run_id`.

        Raises:
            InvalidArgument: If an argument is invalid; nothing was sent then.
            OutcomeUnknownError: If it is not known in time whether the run was created.
        """
        request = models.CreateRunRequest(
            experiment_id=experiment_id,
            user_id=user_id,
            run_name=run_name,
            start_time=now() if start_time is None else start_time,
            tags=tags,
        )
        if user_id is None:
            request.user_id = _find_user(request.to_request().get("tags", ()))
        return self.create_from(request, idempotency_key=idempotency_key, timeout=timeout, extra_headers=extra_headers)

    def create_from(
        self,
        request: models.CreateRunRequest,
        *,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Start a run from a request that is built already. See `create`, which builds it from its arguments.

        createRun · POST /api/2.0/mlflow/runs/create

        Args:
            request: The request. A tag `mlflow.wrap.idempotencyKey` in it is ignored.
            idempotency_key: See `create`.
            timeout: See `create`.
            extra_headers: Headers for this call only.

        Returns:
            The run; its id is `run.info.run_id`.
        """
        checked = check_object("request", request, models.CreateRunRequest)
        if idempotency_key is not None:
            idempotency.validate_key(idempotency_key)
        experiment_id: str = checked["experiment_id"]
        # A key copied from another run would make this one look like its duplicate.
        tags = [
            models.RunTag(key=tag["key"], value=tag.get("value", ""))
            for tag in checked.get("tags", ())
            if tag["key"] != idempotency.KEY
        ]
        if idempotency_key is None and self._transport.retry.max_retries == 0:
            sender = self._sender(timeout, extra_headers)
            return (api.create_run.sync(client=sender, body=request.replace(tags=tags or None))).run
        key = idempotency.generate_key() if idempotency_key is None else idempotency_key
        tagged = request.replace(tags=[*tags, models.RunTag(key=idempotency.KEY, value=key)])

        def create(sender: Sender) -> Run:
            return (api.create_run.sync(client=sender, body=tagged)).run

        def find(sender: Sender) -> Run | None:
            runs = self._find_by_key(sender, experiment_id, key)
            return choose_original(runs) if runs else None

        creation = CreateOnce(
            self._transport,
            api.create_run.OPERATION,
            create,
            find,
            unique=False,
            key=key,
            key_given=idempotency_key is not None,
            log=self._creations,
            subject="run",
            hint=f"search for {_key_condition(key)}",
            timeout=timeout,
            extra_headers=extra_headers,
        )
        run, may_be_duplicated = creation.run()
        if may_be_duplicated and idempotency.is_generated(key):
            self._creations.add_repeated(run.info.run_id, key)
            self._delete_duplicates(creation.sender, run.info.run_id, run.info.experiment_id, key)
        return run

    def update(
        self,
        run_id: str,
        *,
        status: RunStatusInput | None = None,
        end_time: SupportsIndex | datetime | None = None,
        run_name: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RunInfo:
        """Change a run. What is omitted stays as it is, except that a terminated run gets an end time.

        updateRun · POST /api/2.0/mlflow/runs/update

        Args:
            run_id: The run's id.
            status: `RUNNING`, `SCHEDULED`, `FINISHED`, `FAILED` or `KILLED`.
            end_time: When it ended, in milliseconds since the epoch. Defaults to now if `status` is one of the last
                three.
            run_name: Its new name.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such run.
        """
        status = _canonicalize(status, models.RUN_STATUS_VALUES)
        if end_time is None and status in run_facts.TERMINATED:
            end_time = now()
        info = super().update(
            run_id, status=status, end_time=end_time, run_name=run_name, timeout=timeout, extra_headers=extra_headers
        )
        key = self._creations.pop_repeated(info.run_id) if status in run_facts.TERMINATED else None
        if key is not None and info.experiment_id is not None:
            # A late request may have created a duplicate meanwhile.
            self._delete_duplicates(self._sender(timeout, extra_headers), info.run_id, info.experiment_id, key)
        return info

    def set_terminated(
        self,
        run_id: str,
        status: run_facts.TerminatedStatus = "FINISHED",
        *,
        end_time: SupportsIndex | datetime | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RunInfo:
        """End a run.

        updateRun · POST /api/2.0/mlflow/runs/update

        Args:
            run_id: The run's id.
            status: `FINISHED`, `FAILED` or `KILLED`.
            end_time: When it ended, in milliseconds since the epoch. Defaults to now.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such run.
        """
        check_enum("status", status, run_facts.TERMINATED)
        return self.update(run_id, status=status, end_time=end_time, timeout=timeout, extra_headers=extra_headers)

    def log_param(
        self,
        run_id: str,
        key: str,
        value: object,
        *,
        truncate: bool = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log a parameter. It can be logged again with the same value, but not changed.

        logParam · POST /api/2.0/mlflow/runs/log-parameter

        Args:
            run_id: The run's id.
            key: The parameter's name, at most 250 characters.
            value: Its value, stored as a string of at most 6000 characters; `None` is stored as `"None"`.
            truncate: Whether to cut a longer string, with a `TruncationWarning`, instead of rejecting it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            InvalidParameterValue: If the parameter has another value already.
        """
        if check_bool("truncate", truncate):
            value = truncate_value("value", value, LOG_PARAM_REQUEST_VALUE_MAX_LENGTH)
        super().log_param(run_id, key, value, timeout=timeout, extra_headers=extra_headers)

    def set_tag(
        self,
        run_id: str,
        key: str,
        value: object,
        *,
        truncate: bool = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag, replacing its old value.

        setTag · POST /api/2.0/mlflow/runs/set-tag

        Args:
            run_id: The run's id.
            key: The tag's key, at most 250 characters.
            value: Its value, stored as a string of at most 8000 characters.
            truncate: Whether to cut a longer string, with a `TruncationWarning`, instead of rejecting it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.
        """
        if check_bool("truncate", truncate):
            value = truncate_value("value", value, SET_TAG_REQUEST_VALUE_MAX_LENGTH)
        super().set_tag(run_id, key, value, timeout=timeout, extra_headers=extra_headers)

    def log_batch(
        self,
        run_id: str,
        *,
        metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None = None,
        params: SequenceNotStr[Param] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        truncate: bool = False,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log many things at once, in as many requests as the server's limits need.

        logBatch · POST /api/2.0/mlflow/runs/log-batch

        All values are validated before the first request. A rejected request is mostly not stored at all.

        Args:
            run_id: The run's id.
            metrics: Values by name, for now and step 0; or points with a time and a step of their own.
            params: Parameters, stored as strings of at most 6000 characters; `None` is stored as `"None"`.
            tags: Tags, stored as strings of at most 8000 characters.
            truncate: Whether to cut longer strings, with a `TruncationWarning` each, instead of rejecting them.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            MLflowError: If a request fails; its notes say how many requests were stored before.
        """
        batches = build_batches(run_id, metrics, params, tags, truncate=truncate)
        self.send_batches(batches, timeout=timeout, extra_headers=extra_headers)

    def log_input(
        self,
        run_id: str,
        dataset: Dataset | Any,
        *,
        context: str | None = None,
        tags: Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log a dataset that a run used. `log_inputs` logs several, and models.

        logInputs · POST /api/2.0/mlflow/runs/log-inputs

        Args:
            run_id: The run's id.
            dataset: A `Dataset`, or one of `mlflow.data`.
            context: What it was used for, such as `training`; the tag `mlflow.data.context`.
            tags: Further tags on this use of the dataset.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.
        """
        used = DatasetInput(dataset=read_dataset(dataset), tags=build_input_tags(context, tags))
        self.log_inputs(run_id, [used], timeout=timeout, extra_headers=extra_headers)

    def log_system_metrics(
        self,
        run_id: str,
        *,
        interval: float = 10.0,
        node_id: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SystemMetricsLog:
        """Log how busy this machine is while a block runs. Use what is returned in a `with` block.

        getRun · GET /api/2.0/mlflow/runs/get
        logBatch · POST /api/2.0/mlflow/runs/log-batch

        The metrics are named as in MLflow (`system/cpu_utilization_percentage`), and go to its page of system metrics.

        Args:
            run_id: The run's id.
            interval: Seconds between two samples. There is a last one at the end of the block.
            node_id: Distinguishes machines that log to one run: `system/<node_id>/…`. Defaults to none.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            MissingDependencyError: If psutil is not installed (the extra `system`).
        """
        checked = check_str("run_id", run_id, min_length=1)
        seconds = check_number("interval", interval, 0.01, 86_400)

        def log(metrics: dict[str, float], step: int) -> None:
            at = now()
            points = [Metric(key=key, value=value, timestamp=at, step=step) for key, value in metrics.items()]
            self.log_batch(checked, metrics=points, timeout=timeout, extra_headers=extra_headers)

        get_run = partial(self.get, checked, timeout=timeout, extra_headers=extra_headers)
        return SystemMetricsLog(SystemMetricsReader(node_id), get_run, log, seconds)

    def get_many(
        self,
        run_ids: SequenceNotStr[str],
        *,
        max_concurrency: int = 8,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[Run]:
        """Get runs by their ids, several at a time.

        getRun · GET /api/2.0/mlflow/runs/get

        Args:
            run_ids: The runs' ids, any number.
            max_concurrency: How many requests at a time, 1 to 100.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The runs, in the order of `run_ids`; a deleted run is one of them.

        Raises:
            ResourceDoesNotExist: If there is no run of one of the ids.
        """
        ids = check_list("run_ids", run_ids, lambda item: check_str("", item, min_length=1))
        count = check_int("max_concurrency", max_concurrency, 1, 100)
        runs: dict[str, Run] = {}

        def fetch(run_id: str) -> None:
            runs[run_id] = self.get(run_id, timeout=timeout, extra_headers=extra_headers)

        concurrency.run_all([partial(fetch, run_id) for run_id in dict.fromkeys(ids)], count)
        return [runs[run_id] for run_id in ids]

    def send_batches(
        self, batches: list[Batch], *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Send what `log_batch` has validated and split.

        logBatch · POST /api/2.0/mlflow/runs/log-batch

        Args:
            batches: The requests, in order.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            MLflowError: If a request fails; its notes say how many requests were stored before.
        """
        checked = check_list("batches", batches, lambda batch: batch)
        sender = self._sender(timeout, extra_headers)
        for sent, batch in enumerate(checked):
            try:
                api.log_batch.sync(client=sender, body=batch)
            except MLflowError as exc:
                if sent:
                    exc.add_note(f"log_batch: {sent} of {len(checked)} requests were stored before this failure")
                raise

    def _delete_duplicates(self, sender: Sender, run_id: str, experiment_id: str, key: str) -> None:
        """Delete the runs of the same creation to which nothing was logged. The run itself stays."""
        try:
            for run in self._find_by_key(sender, experiment_id, key):
                if run.info.run_id == run_id:
                    continue
                if not is_untouched(run):
                    _logger.warning("run %s is a duplicate of run %s, but is in use", run.info.run_id, run_id)
                    continue
                api.delete_run.sync(client=sender, body=models.DeleteRunRequest(run_id=run.info.run_id))
                _logger.info("deleted run %s, the late duplicate of run %s", run.info.run_id, run_id)
        except MLflowError as exc:
            # The run exists, which is what was requested.
            _logger.warning("cannot determine whether run %s has a duplicate: %s", run_id, exc)

    def _find_by_key(self, sender: Sender, experiment_id: str, key: str) -> list[Run]:
        search = models.SearchRunsRequest(experiment_ids=[experiment_id], filter=_key_condition(key), max_results=100)
        runs = (api.search_runs.sync(client=sender, body=search)).runs
        # Some databases compare without regard to case.
        return [run for run in runs if idempotency.read_key(run.data.tags) == key]


def _canonicalize(status: Any, allowed: tuple[str, ...]) -> Any:
    return None if status is None else check_enum("status", status, allowed)


def _find_user(tags: Iterable[dict[str, str]]) -> str:
    return next((tag["value"] for tag in tags if tag["key"] == run_facts.USER), "unknown")


def _key_condition(key: str) -> str:
    return f"{quoting.quote_key('tags', idempotency.KEY)} = {quoting.quote_string(key)}"
