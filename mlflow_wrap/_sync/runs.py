# Made by `make generate` from mlflow_wrap/_async/runs.py.
# Do not edit: change the async source. @generated
"""Runs, and what is logged to them."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, SupportsFloat, SupportsIndex

import msgspec
from mlflow_rest import models
from mlflow_rest.api import artifacts as artifacts_api
from mlflow_rest.api import metrics as metrics_api
from mlflow_rest.api import runs as api

from mlflow_wrap._core import artifacts, filters, idempotency, inputs, limits, searches, values
from mlflow_wrap._core.batching import batches
from mlflow_wrap._core.paging import Page
from mlflow_wrap._sync.creation import Bounded, Creation
from mlflow_wrap._sync.paging import iterate
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

    from mlflow_wrap._core.batching import Batch
    from mlflow_wrap._core.conditions import Filter
    from mlflow_wrap._sync.transport import Transport

_logger = logging.getLogger("mlflow_wrap")

PAGE = 1000
"""How many runs `iter_search` asks for at a time."""
MAX_HISTORY = limits.MAX_HISTORY
"""How many points `iter_metric_history` asks for at a time."""
ENDED: tuple[RunStatusInput, ...] = ("FINISHED", "FAILED", "KILLED")
"""The statuses of a run that is over."""


class RunClient:
    """Creates, finds and changes runs, and logs to them. Reached as `client.runs`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        experiment_id: str | int,
        *,
        run_name: str | None = None,
        start_time: int | datetime | None = None,
        tags: Mapping[str, object] | None = None,
    ) -> Run:
        """Starts a run. A lost answer leaves one run, never two.

        It carries the tag `mlflow.wrap.idempotencyKey`, by which this call finds it again when an answer is lost. There
        is none, and no second attempt, with `Retry(max_retries=0)`.

        Args:
            experiment_id: The experiment that it belongs to.
            run_name: Its name; the server makes one up if left out.
            start_time: When it started, in milliseconds since the epoch; now if left out.
            tags: Tags to set at once.

        Returns:
            The run; its id is `run.info.run_id`.
        """
        body = models.CreateRunRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            run_name=values.optional("run_name", run_name),
            start_time=self._time("start_time", start_time),
            tags=_tags(tags or {}) or None,
        )
        return self._create(body)

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
            filter=searches.condition(filter_string, searches.RUNS),
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
        condition = searches.condition(filter_string, searches.RUNS)
        values.one_of("view_type", view_type, models.VIEW_TYPE_VALUES)

        def fetch(page_token: str | None) -> Page[Run]:
            return self.search(
                ids, condition, view_type=view_type, max_results=PAGE, order_by=order, page_token=page_token
            )

        return iterate(fetch)

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
        """
        given = model_json if isinstance(model_json, str) else msgspec.json.encode(dict(model_json)).decode()
        body = models.LogModelRequest(run_id=values.text("run_id", run_id), model_json=given)
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

        return iterate(fetch)

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
            path=None if path is None else artifacts.relative("path", path),
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

        return iterate(fetch)

    def _create(self, body: models.CreateRunRequest) -> Run:
        if self._transport.retry.max_retries == 0:
            return (api.create_run.sync(client=self._transport, body=body)).run
        value = idempotency.new_value()
        tags = [*(body.tags or ()), models.RunTag(key=idempotency.KEY, value=value)]
        tagged = body.replace(tags=tags)
        condition = f"{filters.key('tags', idempotency.KEY)} = {filters.text(value)}"

        def create(sender: Sender) -> Run:
            return (api.create_run.sync(client=sender, body=tagged)).run

        def find(sender: Sender) -> Run | None:
            runs = self._created(sender, str(body.experiment_id), condition)
            return runs[0] if runs else None

        creation = Creation(
            self._transport,
            api.create_run.OPERATION,
            create,
            find,
            unique=False,
            hint=f"the run may be there nevertheless: search for {condition}",
        )
        run, resent = creation.run()
        if resent:
            try:
                self._delete_double(creation.sender, run, condition)
            except MLflowError as exc:
                # The run is there, which is what was asked for.
                _logger.warning("whether there is a second run beside %s cannot be told: %s", run.info.run_id, exc)
        return run

    def _delete_double(self, sender: Bounded, run: Run, condition: str) -> None:
        """Deletes the run of a request that was under way still when it was looked for."""
        if sender.left is None or sender.left > idempotency.GRACE:
            self._transport.wait(idempotency.GRACE)
        for other in self._created(sender, run.info.experiment_id, condition):
            if other.info.run_id != run.info.run_id:
                doomed = models.DeleteRunRequest(run_id=other.info.run_id)
                api.delete_run.sync(client=sender, body=doomed)

    def _created(self, sender: Sender, experiment_id: str, condition: str) -> list[Run]:
        search = models.SearchRunsRequest(experiment_ids=[experiment_id], filter=condition, max_results=10)
        return (api.search_runs.sync(client=sender, body=search)).runs

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
        pairs = values.texts("params", params or {}, limits.MAX_PARAM_VALUE, none="None", truncate=truncate)
        settings = [models.Param(key=key, value=value) for key, value in pairs]
        return list(batches(self._points(metrics), settings, _tags(tags or {}, truncate=truncate)))

    def _send_batches(self, run_id: str, requests: list[Batch]) -> None:
        for sent, batch in enumerate(requests):
            body = models.LogBatchRequest(run_id=run_id, metrics=batch.metrics, params=batch.params, tags=batch.tags)
            try:
                api.log_batch.sync(client=self._transport, body=body)
            except MLflowError as exc:
                if sent:
                    exc.add_note(f"log_batch: {sent} of {len(requests)} requests were stored before this failure")
                raise

    def _points(self, metrics: Mapping[str, SupportsFloat] | Iterable[Metric]) -> list[Metric]:
        if not isinstance(metrics, Mapping):
            points = list(values.listed("metrics", metrics, "Metric points"))
            for point in points:
                if not isinstance(point, models.Metric):
                    raise InvalidArgument(
                        f"metrics must be a mapping or Metric points, but one is {values.shown(point)}"
                    )
            return [values.checked_metric(point) for point in points]
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


def _tags(tags: Mapping[str, object], *, truncate: bool = False) -> list[models.RunTag]:
    pairs = values.texts("tags", tags, limits.MAX_TAG_VALUE, truncate=truncate)
    return [models.RunTag(key=key, value=value) for key, value in pairs]
