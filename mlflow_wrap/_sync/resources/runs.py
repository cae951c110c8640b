# Made by `make generate` from mlflow_wrap/_async/resources/runs.py.
# Do not edit: change the async source. @generated
"""Runs, and what is logged to them."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, SupportsFloat, SupportsIndex

from mlflow_rest import models
from mlflow_rest.api import artifacts as artifacts_api
from mlflow_rest.api import metrics as metrics_api
from mlflow_rest.api import runs as api

from mlflow_wrap._filters import quoting, search_filter
from mlflow_wrap._http import idempotency
from mlflow_wrap._http.idempotency import CreationLog
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.create_once import CreateOnce
from mlflow_wrap._sync.pagination import iterate
from mlflow_wrap._types.page import Page
from mlflow_wrap._validation import artifact_paths, inputs, json_values, limits, values
from mlflow_wrap._validation.batching import batches
from mlflow_wrap._validation.duplicates import choose_original, is_untouched
from mlflow_wrap.errors import InvalidArgument, MLflowError

if TYPE_CHECKING:
    from datetime import datetime

    from mlflow_rest.models import (
        DatasetInput,
        FileInfo,
        ListArtifactsResponse,
        Metric,
        ModelInput,
        ModelOutput,
        Run,
        RunInfo,
        RunStatusInput,
        ViewTypeInput,
    )
    from mlflow_rest.types import Sender

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._sync.sender import RetryingSender
    from mlflow_wrap._validation.batching import Batch

_logger = logging.getLogger("mlflow_wrap")

PAGE = 1000
"""How many runs `iter_search` asks for at a time."""
MAX_HISTORY = limits.MAX_HISTORY
"""How many points `iter_metric_history` asks for at a time."""
ENDED: tuple[RunStatusInput, ...] = ("FINISHED", "FAILED", "KILLED")
"""The statuses of a run that is over."""


class RunClient(SuggestsNames):
    """Creates, finds and changes runs, and logs to them. Reached as `client.runs`."""

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport
        self._creations = CreationLog()

    def create(
        self,
        experiment_id: str | int,
        *,
        run_name: str | None = None,
        start_time: int | datetime | None = None,
        tags: Mapping[str, object] | None = None,
        idempotency_key: str | None = None,
    ) -> Run:
        """Start a run, once although a response is lost.

        The tag `mlflow.wrap.idempotencyKey` contains a key by which this call finds the run after a lost response. The
        run is created anew only if it has not appeared 35 s after the request was last in flight; until then the call
        looks for it. With `Retry(max_retries=0)` there is no tag, unless a key is given, and no second request.

        Args:
            experiment_id: The experiment that it belongs to.
            run_name: Its name. Defaults to one that the server generates.
            start_time: When it started, in milliseconds since the epoch. Defaults to now.
            tags: Tags to set at once. A tag `mlflow.wrap.idempotencyKey` among them is ignored.
            idempotency_key: `error.idempotency_key` of an `OutcomeUnknownError`, to continue the creation that raised
                it. Or a key of your own, the same each time a job restarts: the active run of the experiment that has
                it is returned, and created if there is none. At most 250 characters: letters, digits and `-._:/@`.
                Use a key in one call at a time. Defaults to a new key.

        Returns:
            The run; its id is `run.info.run_id`.

        Raises:
            InvalidArgument: If an argument is invalid; nothing was sent then.
            OutcomeUnknownError: If it is not known in time whether the run was created.
        """
        if idempotency_key is not None:
            idempotency_key = values.idempotency_key(idempotency_key)
        body = models.CreateRunRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            run_name=values.optional("run_name", run_name),
            start_time=self._time("start_time", start_time),
        )
        return self._create(body, _tags(tags), idempotency_key)

    def get(self, run_id: str) -> Run:
        """Reads a run, also a deleted one, with the last value of each metric.

        Args:
            run_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        response = api.get_run.sync(client=self._transport, run_id=values.text("run_id", run_id))
        return response.run

    def update(
        self,
        run_id: str,
        *,
        status: RunStatusInput | None = None,
        end_time: int | datetime | None = None,
        run_name: str | None = None,
    ) -> RunInfo:
        """Changes a run. What is left out stays as it is, except that a run that is given an end gets an end time.

        Args:
            run_id: Its id.
            status: `RUNNING`, `SCHEDULED`, `FINISHED`, `FAILED` or `KILLED`.
            end_time: When it ended, in milliseconds since the epoch; now if left out and `status` is an end.
            run_name: Its new name.
        """
        known = None if status is None else values.one_of("status", status, models.RUN_STATUS_VALUES)
        if end_time is not None or known in ENDED:
            end_time = self._time("end_time", end_time)
        body = models.UpdateRunRequest(
            run_id=values.text("run_id", run_id),
            status=known,
            end_time=end_time,
            run_name=values.optional("run_name", run_name),
        )
        response = api.update_run.sync(client=self._transport, body=body)
        if known in ENDED:
            self._end_creation(body.run_id, response.run_info.experiment_id)
        return response.run_info

    def set_terminated(
        self, run_id: str, status: RunStatusInput = "FINISHED", *, end_time: int | datetime | None = None
    ) -> RunInfo:
        """Ends a run.

        Args:
            run_id: Its id.
            status: `FINISHED`, `FAILED` or `KILLED`.
            end_time: When it ended, in milliseconds since the epoch; now if left out.
        """
        return self.update(run_id, status=values.one_of("status", status, ENDED), end_time=end_time)

    def delete(self, run_id: str) -> None:
        """Marks a run as deleted. It can be restored.

        Args:
            run_id: Its id.
        """
        body = models.DeleteRunRequest(run_id=values.text("run_id", run_id))
        api.delete_run.sync(client=self._transport, body=body)

    def restore(self, run_id: str) -> None:
        """Restores a deleted run.

        Args:
            run_id: Its id.
        """
        body = models.RestoreRunRequest(run_id=values.text("run_id", run_id))
        api.restore_run.sync(client=self._transport, body=body)

    def search(
        self,
        experiment_ids: Iterable[str | int],
        filter_string: str | Filter | None = None,
        *,
        view_type: ViewTypeInput = "ACTIVE_ONLY",
        max_results: int | None = None,
        order_by: Iterable[str] | None = None,
        page_token: str | None = None,
    ) -> Page[Run]:
        """Finds runs, one page of them.

        Args:
            experiment_ids: Where to look.
            filter_string: A condition such as ``metrics.`val/loss` < 0.2 AND params.model = 'tree'``, or one of
                `mlflow_wrap.filters`; everything if left out.
            view_type: `ACTIVE_ONLY`, `DELETED_ONLY` or `ALL`.
            max_results: Size of the page, 1 to 50000; 1000 if left out.
            order_by: Columns such as `metrics.accuracy DESC`; the newest first if left out.
            page_token: Where the page starts, from the page before.
        """
        body = models.SearchRunsRequest(
            experiment_ids=values.experiment_ids(experiment_ids),
            filter=search_filter.render_filter(filter_string, search_filter.RUNS),
            run_view_type=values.one_of("view_type", view_type, models.VIEW_TYPE_VALUES),
            max_results=values.count("max_results", max_results, limits.MAX_RUNS),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        response = api.search_runs.sync(client=self._transport, body=body)
        return Page.of(response.runs, response.next_page_token)

    def iter_search(
        self,
        experiment_ids: Iterable[str | int],
        filter_string: str | Filter | None = None,
        *,
        view_type: ViewTypeInput = "ACTIVE_ONLY",
        order_by: Iterable[str] | None = None,
    ) -> Iterator[Run]:
        """Finds runs, all of them, page by page. Do not delete while looping: pages are counted from the start.

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            view_type: See `search`.
            order_by: See `search`.
        """
        ids, order = values.experiment_ids(experiment_ids), values.columns(order_by)
        condition = search_filter.render_filter(filter_string, search_filter.RUNS)
        values.one_of("view_type", view_type, models.VIEW_TYPE_VALUES)

        def fetch(page_token: str | None) -> Page[Run]:
            return self.search(
                ids, condition, view_type=view_type, max_results=PAGE, order_by=order, page_token=page_token
            )

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def log_metric(
        self,
        run_id: str,
        key: str,
        value: SupportsFloat,
        *,
        timestamp: SupportsIndex | datetime | None = None,
        step: SupportsIndex = 0,
        model_id: str | None = None,
        dataset_name: str | None = None,
        dataset_digest: str | None = None,
    ) -> None:
        """Logs one point of a metric. The same point sent twice is stored once.

        Args:
            run_id: The run's id.
            key: The metric's name, at most 250 characters.
            value: Its value: any number, such as one of numpy or torch. `True` is 1.0. NaN is kept; an infinity comes
                back as the largest double (±1.797e308), which cannot be told from one that was logged.
            timestamp: When it was measured, in milliseconds since the epoch; now if left out.
            step: Where it stands in the history.
            model_id: The logged model that it belongs to.
            dataset_name: The data set that it was measured on; only together with `model_id`.
            dataset_digest: That data set's digest.

        Raises:
            InvalidArgument: If the server would store something else, or a data set is given without `model_id`.
        """
        if model_id is None and (dataset_name is not None or dataset_digest is not None):
            raise InvalidArgument("dataset_name and dataset_digest need model_id: the server stores them with it only")
        body = models.LogMetricRequest(
            run_id=values.text("run_id", run_id),
            key=values.key("key", key),
            value=values.number("value", value),
            timestamp=self._time("timestamp", timestamp),
            step=values.step(step),
            model_id=values.optional("model_id", model_id),
            dataset_name=values.optional("dataset_name", dataset_name),
            dataset_digest=values.optional("dataset_digest", dataset_digest),
        )
        api.log_metric.sync(client=self._transport, body=body)

    def log_param(self, run_id: str, key: str, value: object, *, truncate: bool = False) -> None:
        """Logs a parameter. It can be logged again with the same value, but not changed.

        Args:
            run_id: The run's id.
            key: The parameter's name, at most 250 characters.
            value: Its value, stored as text of at most 6000 characters; `None` is stored as `"None"`.
            truncate: Whether to cut a longer text, with a `TruncationWarning`, instead of refusing it.

        Raises:
            InvalidParameterValue: If the parameter has another value already.
        """
        body = models.LogParamRequest(
            run_id=values.text("run_id", run_id),
            key=values.key("key", key),
            value=values.value_text(
                f"the value of {key!r}", "None" if value is None else value, limits.MAX_PARAM_VALUE, truncate=truncate
            ),
        )
        api.log_param.sync(client=self._transport, body=body)

    def set_tag(self, run_id: str, key: str, value: object, *, truncate: bool = False) -> None:
        """Sets a tag, replacing its old value.

        Args:
            run_id: The run's id.
            key: The tag's key, at most 250 characters.
            value: Its value, stored as text of at most 8000 characters.
            truncate: Whether to cut a longer text, with a `TruncationWarning`, instead of refusing it.
        """
        body = models.SetTagRequest(
            run_id=values.text("run_id", run_id),
            key=values.key("key", key),
            value=values.value_text(f"the value of {key!r}", value, limits.MAX_TAG_VALUE, truncate=truncate),
        )
        api.set_tag.sync(client=self._transport, body=body)

    def delete_tag(self, run_id: str, key: str) -> None:
        """Deletes a tag.

        Args:
            run_id: The run's id.
            key: The tag's key.

        Raises:
            ResourceDoesNotExist: If there is no such tag.
        """
        body = models.DeleteTagRequest(run_id=values.text("run_id", run_id), key=values.text("key", key))
        api.delete_tag.sync(client=self._transport, body=body)

    def log_batch(
        self,
        run_id: str,
        *,
        metrics: Mapping[str, SupportsFloat] | Iterable[Metric] = (),
        params: Mapping[str, object] | None = None,
        tags: Mapping[str, object] | None = None,
        truncate: bool = False,
    ) -> None:
        """Logs many things at once, in as many requests as the server's limits need.

        All values are checked before the first request. A request that is refused is mostly stored not at all.

        Args:
            run_id: The run's id.
            metrics: Values by name, for now and step 0; or points with time and step of their own.
            params: Parameters, stored as text of at most 6000 characters; `None` is stored as `"None"`.
            tags: Tags, stored as text of at most 8000 characters.
            truncate: Whether to cut longer texts, with a `TruncationWarning` each, instead of refusing them.

        Raises:
            MLflowError: If a request fails; its notes say how many requests went before, which stay.
        """
        self._send_batches(values.text("run_id", run_id), self._batches(metrics, params, tags, truncate=truncate))

    def log_model(self, run_id: str, model_json: str | Mapping[str, Any]) -> None:
        """Notes that a model was logged to the run. It uploads nothing: see `client.artifacts` for the files.

        Args:
            run_id: The run's id.
            model_json: The model's `MLmodel` as a mapping or as JSON, with `artifact_path`, `flavors`,
                `utc_time_created` and `run_id`.

        Raises:
            InvalidArgument: If it is not a JSON object.
            InvalidParameterValue: If it lacks one of these.
        """
        body = models.LogModelRequest(
            run_id=values.text("run_id", run_id), model_json=json_values.encode_object("model_json", model_json)
        )
        api.log_model.sync(client=self._transport, body=body)

    def log_inputs(
        self, run_id: str, datasets: Iterable[DatasetInput] = (), *, model_inputs: Iterable[ModelInput] = ()
    ) -> None:
        """Notes which data sets and models a run has used.

        Args:
            run_id: The run's id.
            datasets: Data sets, with tags such as their context.
            model_inputs: Logged models.
        """
        body = models.LogInputsRequest(
            run_id=values.text("run_id", run_id),
            datasets=inputs.datasets(datasets),
            models=inputs.used_models(model_inputs),
        )
        api.log_inputs.sync(client=self._transport, body=body)

    def log_outputs(self, run_id: str, model_outputs: Iterable[ModelOutput]) -> None:
        """Notes which logged models a run has made.

        Args:
            run_id: The run's id.
            model_outputs: Logged models, each with the step at which it was made.
        """
        body = models.LogOutputsRequest(run_id=values.text("run_id", run_id), models=inputs.made_models(model_outputs))
        api.log_outputs.sync(client=self._transport, body=body)

    def get_metric_history(
        self, run_id: str, key: str, *, max_results: int | None = None, page_token: str | None = None
    ) -> Page[Metric]:
        """Reads the points of a metric, one page of them.

        Args:
            run_id: The run's id.
            key: The metric's name.
            max_results: Size of the page, 1 to 25000; all points on one page if left out.
            page_token: Where the page starts, from the page before.

        Returns:
            The points in the server's order; an empty page if there is no such metric.
        """
        response = metrics_api.get_metric_history.sync(
            client=self._transport,
            run_id=values.text("run_id", run_id),
            metric_key=values.text("key", key),
            max_results=values.count("max_results", max_results, limits.MAX_HISTORY),
            page_token=values.optional("page_token", page_token),
        )
        return Page.of(response.metrics, response.next_page_token)

    def iter_metric_history(self, run_id: str, key: str) -> Iterator[Metric]:
        """Reads the points of a metric, all of them, page by page.

        Args:
            run_id: The run's id.
            key: The metric's name.
        """

        def fetch(page_token: str | None) -> Page[Metric]:
            return self.get_metric_history(run_id, key, max_results=MAX_HISTORY, page_token=page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def list_artifacts(
        self, run_id: str, path: str | None = None, *, page_token: str | None = None
    ) -> ListArtifactsResponse:
        """Lists the files and folders of a run, one level of them.

        Args:
            run_id: The run's id.
            path: A folder among the run's artifacts; the top if left out.
            page_token: Where the page starts, from the page before.

        Returns:
            The artifacts' root, the entries (with paths from that root), and the token of the next page.
        """
        return artifacts_api.list_artifacts.sync(
            client=self._transport,
            run_id=values.text("run_id", run_id),
            path=None if path is None else artifact_paths.relative("path", path),
            page_token=values.optional("page_token", page_token),
        )

    def iter_artifacts(self, run_id: str, path: str | None = None) -> Iterator[FileInfo]:
        """Lists the files and folders of a run, one level of them, page by page.

        Args:
            run_id: The run's id.
            path: A folder among the run's artifacts; the top if left out.
        """

        def fetch(page_token: str | None) -> Page[FileInfo]:
            response = self.list_artifacts(run_id, path, page_token=page_token)
            return Page.of(response.files, response.next_page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def _create(
        self, body: models.CreateRunRequest, tags: list[models.RunTag], idempotency_key: str | None = None
    ) -> Run:
        # A key copied from another run would make this one look like its duplicate.
        tags = [tag for tag in tags if tag.key != idempotency.KEY]
        if idempotency_key is None and self._transport.retry.max_retries == 0:
            body = body.replace(tags=tags or None)
            return (api.create_run.sync(client=self._transport, body=body)).run
        key = idempotency.generate_key() if idempotency_key is None else idempotency_key
        tagged = body.replace(tags=[*tags, models.RunTag(key=idempotency.KEY, value=key)])

        def create(sender: Sender) -> Run:
            return (api.create_run.sync(client=sender, body=tagged)).run

        def find(sender: Sender) -> Run | None:
            runs = self._find_by_key(sender, str(body.experiment_id), key)
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
        )
        run, may_be_duplicated = creation.run()
        if may_be_duplicated and idempotency.is_generated(key):
            self._creations.add_repeated(run.info.run_id, key)
            self._delete_duplicates(creation.sender, run.info.run_id, run.info.experiment_id, key)
        return run

    def _end_creation(self, run_id: str, experiment_id: str | None) -> None:
        """Delete the duplicate of a run that is over, if a late request has created one."""
        key = self._creations.pop_repeated(run_id)
        if key is not None and experiment_id is not None:
            self._delete_duplicates(self._transport, run_id, experiment_id, key)

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
        return [run for run in runs if any(tag.key == idempotency.KEY and tag.value == key for tag in run.data.tags)]

    def _time(self, name: str, given: SupportsIndex | datetime | None) -> int:
        return self._transport.now() if given is None else values.milliseconds(name, given)

    def _batches(
        self,
        metrics: Mapping[str, SupportsFloat] | Iterable[Metric],
        params: Mapping[str, object] | None,
        tags: Mapping[str, object] | None,
        *,
        truncate: bool = False,
    ) -> list[Batch]:
        values.flag("truncate", truncate)
        # `None` is a common value of a setting, such as those of scikit-learn.
        pairs = values.texts("params", params, limits.MAX_PARAM_VALUE, none="None", truncate=truncate)
        settings = [models.Param(key=key, value=value) for key, value in pairs]
        return list(batches(self._points(metrics), settings, _tags(tags, truncate=truncate)))

    def _send_batches(
        self, run_id: str, requests: list[Batch], request_class: type[models.LogBatchRequest] | None = None
    ) -> None:
        build = request_class or models.LogBatchRequest
        for sent, batch in enumerate(requests):
            body = build(run_id=run_id, metrics=batch.metrics, params=batch.params, tags=batch.tags)
            try:
                api.log_batch.sync(client=self._transport, body=body)
            except MLflowError as exc:
                if sent:
                    exc.add_note(f"log_batch: {sent} of {len(requests)} requests were stored before this failure")
                raise

    def _points(self, metrics: Mapping[str, SupportsFloat] | Iterable[Metric]) -> list[Metric]:
        if not isinstance(metrics, Mapping):
            return [values.checked_metric(point) for point in values.instances("metrics", metrics, models.Metric)]
        now = self._transport.now()
        return [
            models.Metric(
                key=values.key("a key of metrics", key),
                value=values.number(f"metrics[{key!r}]", value),
                timestamp=now,
                step=0,
            )
            for key, value in metrics.items()
        ]


def _key_condition(key: str) -> str:
    return f"{quoting.quote_key('tags', idempotency.KEY)} = {quoting.quote_string(key)}"


def _tags(tags: Mapping[str, object] | None, *, truncate: bool = False) -> list[models.RunTag]:
    pairs = values.texts("tags", tags, limits.MAX_TAG_VALUE, truncate=truncate)
    return [models.RunTag(key=key, value=value) for key, value in pairs]
