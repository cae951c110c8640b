# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
"""One execution of training code, with its parameters, metrics, tags, inputs and outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import api as _api
from .. import models as _models
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from datetime import datetime
    from typing import SupportsFloat, SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import FilterExpression, SequenceNotStr
    from ..models.dataset_input import DatasetInput
    from ..models.metric import Metric
    from ..models.model_input import ModelInput
    from ..models.model_output import ModelOutput
    from ..models.param import Param
    from ..models.run import Run
    from ..models.run_info import RunInfo
    from ..models.run_status import RunStatusInput
    from ..models.run_tag import RunTag
    from ..models.view_type import ViewTypeInput


class RunsResource(Resource):
    """One execution of training code, with its parameters, metrics, tags, inputs and outputs."""

    __slots__ = ()

    def create(
        self,
        experiment_id: str | int,
        *,
        user_id: str | None = None,
        run_name: str | None = None,
        start_time: SupportsIndex | datetime | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Create a run.

        createRun · POST /api/2.0/mlflow/runs/create

        Creates a run with status `RUNNING` and returns it. Every request makes another run, so a retry after a lost
        response leaves an orphan. A deleted experiment is 400, an unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active. When it is omitted, the
                server fails inside its database and responds with 400 with raw SQL.
            user_id: Who starts the run. The tag `mlflow.user` is what MLflow shows today.
            run_name: The name, also stored as the tag `mlflow.runName`. When omitted, the tag of that key is
                already in use, or a generated name such as `bouncy-fish-846`. Different values here and in the tag are
                rejected.
            start_time: When the run started, in milliseconds since the epoch. 0 when omitted; the server does not
                fill it in.
            tags: Tags to set at once. The same key twice is rejected with raw SQL in the message.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new run, with status `RUNNING`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.runs.create_run.sync(
            body=_models.CreateRunRequest(
                experiment_id=experiment_id, user_id=user_id, run_name=run_name, start_time=start_time, tags=tags
            ),
            client=client,
        ).run

    def delete(
        self, run_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Mark a run as deleted.

        deleteRun · POST /api/2.0/mlflow/runs/delete

        Marks the run as deleted; it can still be read and restored, but not written to. Assessments that came from it
        are deleted permanently. Deleting twice is 200, unlike with experiments.

        Args:
            run_id: The identifier of the run.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.delete_run.sync(body=_models.DeleteRunRequest(run_id=run_id), client=client)

    def restore(
        self, run_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Restore a deleted run.

        restoreRun · POST /api/2.0/mlflow/runs/restore

        Makes a deleted run active again. An active run stays as it is, with 200. A run can be restored even while its
        experiment is deleted.

        Args:
            run_id: The identifier of the run.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.restore_run.sync(body=_models.RestoreRunRequest(run_id=run_id), client=client)

    def get(self, run_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None) -> Run:
        """Get a run.

        getRun · GET /api/2.0/mlflow/runs/get

        Returns a run with its parameters, tags, inputs, outputs and the last point of each metric. Deleted runs are
        returned too.

        Args:
            run_id: The identifier of the run.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The run, active or deleted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.runs.get_run.sync(run_id=run_id, client=client).run

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
        """Change status, end time or name of a run.

        updateRun · POST /api/2.0/mlflow/runs/update

        Changes what is given and returns the run's information. An unknown status is ignored with 200. A deleted run is
        400.

        Args:
            run_id: The identifier of the run.
            status: The new status.
            end_time: When the run ended, in milliseconds since the epoch. 0 deletes it. Ending a run does not set
                it.
            run_name: The new name, also stored as the tag `mlflow.runName`. An empty one is ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            What the run is, and how it fares, after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.runs.update_run.sync(
            body=_models.UpdateRunRequest(run_id=run_id, status=status, end_time=end_time, run_name=run_name),
            client=client,
        ).run_info

    def log_metric(
        self,
        run_id: str,
        key: str,
        value: SupportsFloat,
        *,
        timestamp: SupportsIndex | datetime | None = None,
        step: SupportsIndex | None = None,
        model_id: str | None = None,
        dataset_name: str | None = None,
        dataset_digest: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log one point of a metric.

        logMetric · POST /api/2.0/mlflow/runs/log-metric

        Adds a point to the history of a metric. A point with the same key, value, timestamp and step is stored once, so
        sending again is harmless. Ended runs take points too; deleted ones are 400.

        Args:
            run_id: The identifier of the run.
            key: The metric's name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that
                leads elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The number. Not-a-number must be sent as the string `"NaN"`: a bare NaN is stored as 0.0 with
                timestamp 0.
            timestamp: When the value was measured, in milliseconds since the epoch, 0 or more. A fraction such as
                1.5, or a number beyond 64 bits, is stored as 0 silently.
            step: Step of the training. It may be negative. 0 when omitted.
            model_id: Identifier of a logged model to attach the point to as well. A model that does not exist is
                400.
            dataset_name: Name of the dataset on which the value was measured. Kept only together with `model_id`.
            dataset_digest: Digest of the dataset on which the value was measured. Kept only together with
                `model_id`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.log_metric.sync(
            body=_models.LogMetricRequest(
                run_id=run_id,
                key=key,
                value=value,
                timestamp=timestamp,
                step=step,
                model_id=model_id,
                dataset_name=dataset_name,
                dataset_digest=dataset_digest,
            ),
            client=client,
        )

    def log_batch(
        self,
        run_id: str,
        *,
        metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None = None,
        params: SequenceNotStr[Param] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log metrics, parameters and tags in one request.

        logBatch · POST /api/2.0/mlflow/runs/log-batch

        Logs up to 1000 things at once: up to 1000 metric points, 100 parameters and 100 tags. Names, counts and
        parameters are checked before anything is written; a point with an unknown `model_id` is not, so that its 400
        leaves parameters and points written and tags not. The documented limit of one megabyte is not enforced. A
        `null` list, a list item that is no object, or a broken body makes the server fail with an HTML 500.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            metrics: Points of metrics, at most 1000. Points that are there already are skipped.
            params: Parameters, at most 100, each key once. One that is there with the same value is skipped; with
                another value the whole request is rejected.
            tags: Tags, at most 100. Of two with the same key the later one wins. A key may not be empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.log_batch.sync(
            body=_models.LogBatchRequest(run_id=run_id, metrics=metrics, params=params, tags=tags), client=client
        )

    def log_model(
        self,
        run_id: str,
        model_json: str | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Note a model on a run, the way of MLflow 2.

        logModel · POST /api/2.0/mlflow/runs/log-model

        Appends the model to the JSON list in the run's tag `mlflow.log-model.history`; it makes no logged model.
        Sending again appends again. The list may outgrow the 8000 characters of a tag.

        Args:
            run_id: The identifier of the run.
            model_json: The content of an `MLmodel` file as JSON document: an object with at least `artifact_path`,
                `flavors`, `utc_time_created` and `run_id`. JSON that is no object makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.log_model.sync(body=_models.LogModelRequest(run_id=run_id, model_json=model_json), client=client)

    def log_inputs(
        self,
        run_id: str,
        datasets: SequenceNotStr[DatasetInput] | None = None,
        *,
        models: SequenceNotStr[ModelInput] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log the datasets and models that a run used.

        logInputs · POST /api/2.0/mlflow/runs/log-inputs

        Links datasets and logged models to a run. What is linked already stays as it is: the tags of a dataset that was
        logged before are not changed, and nothing is doubled. Incomplete datasets are stored with empty strings, not
        rejected.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            datasets: Datasets. One whose name and digest the experiment knows is linked to, not changed, even if
                the rest differs.
            models: Logged models that the run read.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.log_inputs.sync(
            body=_models.LogInputsRequest(run_id=run_id, datasets=datasets, models=models), client=client
        )

    def log_outputs(
        self,
        run_id: str,
        models: SequenceNotStr[ModelOutput],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log the models that a run produced.

        logOutputs · POST /api/2.0/mlflow/runs/outputs

        Links logged models to a run as its outputs. A model that is linked already, at whatever step, makes the server
        reject the whole request with 400 and raw SQL, so nothing is doubled and no step is ever changed.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            models: Logged models that the run produced. An empty list is accepted and does nothing.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.log_outputs.sync(body=_models.LogOutputsRequest(run_id=run_id, models=models), client=client)

    def set_tag(
        self,
        run_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a run.

        setTag · POST /api/2.0/mlflow/runs/set-tag

        Sets a tag, replacing an older value of the same key. Setting `mlflow.runName` renames the run, and an empty
        value for it changes nothing. A deleted run is 400.

        Args:
            run_id: The identifier of the run.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000
                characters silently, unless it was configured to reject long values.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.set_tag.sync(body=_models.SetTagRequest(run_id=run_id, key=key, value=value), client=client)

    def delete_tag(
        self, run_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a run.

        deleteTag · POST /api/2.0/mlflow/runs/delete-tag

        Removes a tag permanently. A key that is not set is 404, a deleted run is 400. Removing `mlflow.runName` leaves
        the run's name as it is.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.delete_tag.sync(body=_models.DeleteTagRequest(run_id=run_id, key=key), client=client)

    def log_param(
        self,
        run_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log a parameter.

        logParam · POST /api/2.0/mlflow/runs/log-parameter

        Logs a parameter, which cannot be changed afterwards: the same value again is 200, another one 400. Values are
        compared after the server has cut them, so two long ones with the same first 6000 characters are the same.

        Args:
            run_id: The identifier of the run.
            key: The name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The value, the empty string when omitted. The server cuts it at 6000 characters silently, unless
                it was configured to reject long values.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.runs.log_param.sync(body=_models.LogParamRequest(run_id=run_id, key=key, value=value), client=client)

    def search(
        self,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        filter_string: str | FilterExpression | None = None,
        *,
        view_type: ViewTypeInput | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Run]:
        """Search runs.

        searchRuns · POST /api/2.0/mlflow/runs/search

        Finds runs in the given experiments, one page at a time. Experiments that do not exist are skipped. The runs
        lack their model inputs, which getRun has.

        Args:
            experiment_ids: The experiments to look in. Without any, the response is empty: there is no search over
                all experiments. Items must be strings; numbers find nothing.
            filter_string: Conditions joined by `AND`, such as `metrics.rmse < 1 AND params.model = 'tree' AND
                attributes.status = 'FINISHED'`. Keys with unusual characters go into backticks. There is no `OR`. All
                runs when omitted.
            view_type: Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted.
            max_results: How many runs a page contains, from 1 to 50000. 1000 when omitted.
            order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `metrics.rmse DESC`. The same column
                twice makes the server fail with 500. When omitted, the run that started last comes first.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting runs while paging makes the next page skip some.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.runs.search_runs._endpoint,
            _api.runs.search_runs._request(
                body=_models.SearchRunsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    run_view_type=view_type,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.runs, response.next_page_token),
        ).first()

    def iter_search(
        self,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        filter_string: str | FilterExpression | None = None,
        *,
        view_type: ViewTypeInput | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Run]:
        """Search runs: all pages.

        searchRuns · POST /api/2.0/mlflow/runs/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `info.run_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            view_type: See `search`.
            max_results: How many items to request at a time. Defaults to 1000.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.runs.search_runs._endpoint,
            _api.runs.search_runs._request(
                body=_models.SearchRunsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    run_view_type=view_type,
                    max_results=1000 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.runs, response.next_page_token),
        ).iterate((lambda item: item.info.run_id) if unique is not False else None)


class AsyncRunsResource(AsyncResource):
    """One execution of training code, with its parameters, metrics, tags, inputs and outputs."""

    __slots__ = ()

    async def create(
        self,
        experiment_id: str | int,
        *,
        user_id: str | None = None,
        run_name: str | None = None,
        start_time: SupportsIndex | datetime | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Run:
        """Create a run.

        createRun · POST /api/2.0/mlflow/runs/create

        Creates a run with status `RUNNING` and returns it. Every request makes another run, so a retry after a lost
        response leaves an orphan. A deleted experiment is 400, an unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active. When it is omitted, the
                server fails inside its database and responds with 400 with raw SQL.
            user_id: Who starts the run. The tag `mlflow.user` is what MLflow shows today.
            run_name: The name, also stored as the tag `mlflow.runName`. When omitted, the tag of that key is
                already in use, or a generated name such as `bouncy-fish-846`. Different values here and in the tag are
                rejected.
            start_time: When the run started, in milliseconds since the epoch. 0 when omitted; the server does not
                fill it in.
            tags: Tags to set at once. The same key twice is rejected with raw SQL in the message.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new run, with status `RUNNING`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.runs.create_run.asyncio(
                body=_models.CreateRunRequest(
                    experiment_id=experiment_id, user_id=user_id, run_name=run_name, start_time=start_time, tags=tags
                ),
                client=client,
            )
        ).run

    async def delete(
        self, run_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Mark a run as deleted.

        deleteRun · POST /api/2.0/mlflow/runs/delete

        Marks the run as deleted; it can still be read and restored, but not written to. Assessments that came from it
        are deleted permanently. Deleting twice is 200, unlike with experiments.

        Args:
            run_id: The identifier of the run.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.delete_run.asyncio(body=_models.DeleteRunRequest(run_id=run_id), client=client)

    async def restore(
        self, run_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Restore a deleted run.

        restoreRun · POST /api/2.0/mlflow/runs/restore

        Makes a deleted run active again. An active run stays as it is, with 200. A run can be restored even while its
        experiment is deleted.

        Args:
            run_id: The identifier of the run.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.restore_run.asyncio(body=_models.RestoreRunRequest(run_id=run_id), client=client)

    async def get(
        self, run_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Run:
        """Get a run.

        getRun · GET /api/2.0/mlflow/runs/get

        Returns a run with its parameters, tags, inputs, outputs and the last point of each metric. Deleted runs are
        returned too.

        Args:
            run_id: The identifier of the run.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The run, active or deleted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.runs.get_run.asyncio(run_id=run_id, client=client)).run

    async def update(
        self,
        run_id: str,
        *,
        status: RunStatusInput | None = None,
        end_time: SupportsIndex | datetime | None = None,
        run_name: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> RunInfo:
        """Change status, end time or name of a run.

        updateRun · POST /api/2.0/mlflow/runs/update

        Changes what is given and returns the run's information. An unknown status is ignored with 200. A deleted run is
        400.

        Args:
            run_id: The identifier of the run.
            status: The new status.
            end_time: When the run ended, in milliseconds since the epoch. 0 deletes it. Ending a run does not set
                it.
            run_name: The new name, also stored as the tag `mlflow.runName`. An empty one is ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            What the run is, and how it fares, after the change.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.runs.update_run.asyncio(
                body=_models.UpdateRunRequest(run_id=run_id, status=status, end_time=end_time, run_name=run_name),
                client=client,
            )
        ).run_info

    async def log_metric(
        self,
        run_id: str,
        key: str,
        value: SupportsFloat,
        *,
        timestamp: SupportsIndex | datetime | None = None,
        step: SupportsIndex | None = None,
        model_id: str | None = None,
        dataset_name: str | None = None,
        dataset_digest: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log one point of a metric.

        logMetric · POST /api/2.0/mlflow/runs/log-metric

        Adds a point to the history of a metric. A point with the same key, value, timestamp and step is stored once, so
        sending again is harmless. Ended runs take points too; deleted ones are 400.

        Args:
            run_id: The identifier of the run.
            key: The metric's name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that
                leads elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The number. Not-a-number must be sent as the string `"NaN"`: a bare NaN is stored as 0.0 with
                timestamp 0.
            timestamp: When the value was measured, in milliseconds since the epoch, 0 or more. A fraction such as
                1.5, or a number beyond 64 bits, is stored as 0 silently.
            step: Step of the training. It may be negative. 0 when omitted.
            model_id: Identifier of a logged model to attach the point to as well. A model that does not exist is
                400.
            dataset_name: Name of the dataset on which the value was measured. Kept only together with `model_id`.
            dataset_digest: Digest of the dataset on which the value was measured. Kept only together with
                `model_id`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.log_metric.asyncio(
            body=_models.LogMetricRequest(
                run_id=run_id,
                key=key,
                value=value,
                timestamp=timestamp,
                step=step,
                model_id=model_id,
                dataset_name=dataset_name,
                dataset_digest=dataset_digest,
            ),
            client=client,
        )

    async def log_batch(
        self,
        run_id: str,
        *,
        metrics: SequenceNotStr[Metric] | Mapping[str, SupportsFloat] | None = None,
        params: SequenceNotStr[Param] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[RunTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log metrics, parameters and tags in one request.

        logBatch · POST /api/2.0/mlflow/runs/log-batch

        Logs up to 1000 things at once: up to 1000 metric points, 100 parameters and 100 tags. Names, counts and
        parameters are checked before anything is written; a point with an unknown `model_id` is not, so that its 400
        leaves parameters and points written and tags not. The documented limit of one megabyte is not enforced. A
        `null` list, a list item that is no object, or a broken body makes the server fail with an HTML 500.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            metrics: Points of metrics, at most 1000. Points that are there already are skipped.
            params: Parameters, at most 100, each key once. One that is there with the same value is skipped; with
                another value the whole request is rejected.
            tags: Tags, at most 100. Of two with the same key the later one wins. A key may not be empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.log_batch.asyncio(
            body=_models.LogBatchRequest(run_id=run_id, metrics=metrics, params=params, tags=tags), client=client
        )

    async def log_model(
        self,
        run_id: str,
        model_json: str | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Note a model on a run, the way of MLflow 2.

        logModel · POST /api/2.0/mlflow/runs/log-model

        Appends the model to the JSON list in the run's tag `mlflow.log-model.history`; it makes no logged model.
        Sending again appends again. The list may outgrow the 8000 characters of a tag.

        Args:
            run_id: The identifier of the run.
            model_json: The content of an `MLmodel` file as JSON document: an object with at least `artifact_path`,
                `flavors`, `utc_time_created` and `run_id`. JSON that is no object makes the server fail with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.log_model.asyncio(
            body=_models.LogModelRequest(run_id=run_id, model_json=model_json), client=client
        )

    async def log_inputs(
        self,
        run_id: str,
        datasets: SequenceNotStr[DatasetInput] | None = None,
        *,
        models: SequenceNotStr[ModelInput] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log the datasets and models that a run used.

        logInputs · POST /api/2.0/mlflow/runs/log-inputs

        Links datasets and logged models to a run. What is linked already stays as it is: the tags of a dataset that was
        logged before are not changed, and nothing is doubled. Incomplete datasets are stored with empty strings, not
        rejected.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            datasets: Datasets. One whose name and digest the experiment knows is linked to, not changed, even if
                the rest differs.
            models: Logged models that the run read.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.log_inputs.asyncio(
            body=_models.LogInputsRequest(run_id=run_id, datasets=datasets, models=models), client=client
        )

    async def log_outputs(
        self,
        run_id: str,
        models: SequenceNotStr[ModelOutput],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log the models that a run produced.

        logOutputs · POST /api/2.0/mlflow/runs/outputs

        Links logged models to a run as its outputs. A model that is linked already, at whatever step, makes the server
        reject the whole request with 400 and raw SQL, so nothing is doubled and no step is ever changed.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            models: Logged models that the run produced. An empty list is accepted and does nothing.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.log_outputs.asyncio(body=_models.LogOutputsRequest(run_id=run_id, models=models), client=client)

    async def set_tag(
        self,
        run_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a run.

        setTag · POST /api/2.0/mlflow/runs/set-tag

        Sets a tag, replacing an older value of the same key. Setting `mlflow.runName` renames the run, and an empty
        value for it changes nothing. A deleted run is 400.

        Args:
            run_id: The identifier of the run.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000
                characters silently, unless it was configured to reject long values.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.set_tag.asyncio(body=_models.SetTagRequest(run_id=run_id, key=key, value=value), client=client)

    async def delete_tag(
        self, run_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a run.

        deleteTag · POST /api/2.0/mlflow/runs/delete-tag

        Removes a tag permanently. A key that is not set is 404, a deleted run is 400. Removing `mlflow.runName` leaves
        the run's name as it is.

        Args:
            run_id: The identifier of the run. `run_uuid` does not work here.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.delete_tag.asyncio(body=_models.DeleteTagRequest(run_id=run_id, key=key), client=client)

    async def log_param(
        self,
        run_id: str,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log a parameter.

        logParam · POST /api/2.0/mlflow/runs/log-parameter

        Logs a parameter, which cannot be changed afterwards: the same value again is 200, another one 400. Values are
        compared after the server has cut them, so two long ones with the same first 6000 characters are the same.

        Args:
            run_id: The identifier of the run.
            key: The name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The value, the empty string when omitted. The server cuts it at 6000 characters silently, unless
                it was configured to reject long values.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.runs.log_param.asyncio(
            body=_models.LogParamRequest(run_id=run_id, key=key, value=value), client=client
        )

    async def search(
        self,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        filter_string: str | FilterExpression | None = None,
        *,
        view_type: ViewTypeInput | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Run]:
        """Search runs.

        searchRuns · POST /api/2.0/mlflow/runs/search

        Finds runs in the given experiments, one page at a time. Experiments that do not exist are skipped. The runs
        lack their model inputs, which getRun has.

        Args:
            experiment_ids: The experiments to look in. Without any, the response is empty: there is no search over
                all experiments. Items must be strings; numbers find nothing.
            filter_string: Conditions joined by `AND`, such as `metrics.rmse < 1 AND params.model = 'tree' AND
                attributes.status = 'FINISHED'`. Keys with unusual characters go into backticks. There is no `OR`. All
                runs when omitted.
            view_type: Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted.
            max_results: How many runs a page contains, from 1 to 50000. 1000 when omitted.
            order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `metrics.rmse DESC`. The same column
                twice makes the server fail with 500. When omitted, the run that started last comes first.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting runs while paging makes the next page skip some.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.runs.search_runs._endpoint,
            _api.runs.search_runs._request(
                body=_models.SearchRunsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    run_view_type=view_type,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.runs, response.next_page_token),
        ).first()

    def iter_search(
        self,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        filter_string: str | FilterExpression | None = None,
        *,
        view_type: ViewTypeInput | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Run]:
        """Search runs: all pages.

        searchRuns · POST /api/2.0/mlflow/runs/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `info.run_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            view_type: See `search`.
            max_results: How many items to request at a time. Defaults to 1000.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.runs.search_runs._endpoint,
            _api.runs.search_runs._request(
                body=_models.SearchRunsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    run_view_type=view_type,
                    max_results=1000 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.runs, response.next_page_token),
        ).iterate((lambda item: item.info.run_id) if unique is not False else None)
