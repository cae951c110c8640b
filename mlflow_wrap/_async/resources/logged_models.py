"""Logged models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import logged_models as api

from mlflow_wrap._async.pagination import iterate
from mlflow_wrap._filters import search_filter
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.page import Page
from mlflow_wrap._validation import artifact_paths, limits, logged_models, values

if TYPE_CHECKING:
    from mlflow_rest.models import (
        ListLoggedModelArtifactsResponse,
        LoggedModel,
        LoggedModelDatasetFilter,
        LoggedModelOrderBy,
        LoggedModelStatusInput,
    )

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._async.sender import AsyncRetryingSender

PAGE = 100
"""How many models `iter_search` asks for at a time: each comes with all points of its metrics."""
STATUSES: tuple[LoggedModelStatusInput, ...] = (
    "LOGGED_MODEL_PENDING",
    "LOGGED_MODEL_READY",
    "LOGGED_MODEL_UPLOAD_FAILED",
)
"""The statuses that a model can be given."""


class AsyncLoggedModelClient(SuggestsNames):
    """Creates, finds and changes logged models (MLflow 3 and newer). Reached as `client.logged_models`.

    A logged model belongs to an experiment and need not be registered. Points of metrics are logged to it through a
    run: see `model_id` of `client.runs.log_metric`.
    """

    def __init__(self, transport: AsyncRetryingSender) -> None:
        self._transport = transport

    async def create(
        self,
        experiment_id: str | int,
        *,
        name: str | None = None,
        source_run_id: str | None = None,
        tags: Mapping[str, object] | None = None,
        params: Mapping[str, object] | None = None,
        model_type: str | None = None,
    ) -> LoggedModel:
        """Creates a logged model, with the status `LOGGED_MODEL_PENDING`. Each call makes another one.

        Args:
            experiment_id: The experiment that it belongs to.
            name: Its name, at most 500 characters without `/`, `:`, `.`, `%` and quotation marks. It need not be
                unique; the server makes one up if left out.
            source_run_id: The run that makes it. The server does not check that there is such a run.
            tags: Tags to set at once, stored as text.
            params: Parameters to log at once, stored as text; `None` is stored as `"None"`.
            model_type: What kind of model it is, such as `agent` or `classifier`.

        Returns:
            The model; its id is `model.info.model_id`, and its files belong below `model.info.artifact_uri`.

        Raises:
            ResourceDoesNotExist: If there is no such experiment.
            InvalidParameterValue: If the experiment is deleted.
        """
        body = models.CreateLoggedModelRequest(
            experiment_id=values.experiment_id("experiment_id", experiment_id),
            name=None if name is None else logged_models.model_name("name", name),
            model_type=values.optional("model_type", model_type),
            source_run_id=values.optional("source_run_id", source_run_id),
            params=_params(params) or None,
            tags=_tags(tags) or None,
        )
        response = await api.create_logged_model.asyncio(client=self._transport, body=body)
        return response.model

    async def get(self, model_id: str, *, allow_deleted: bool = False) -> LoggedModel:
        """Reads a logged model, with all points of its metrics. NaN comes back as 0.0 here.

        Args:
            model_id: Its id, such as `m-0f3c…`.
            allow_deleted: Whether to read a deleted one too. Servers before 3.7 ignore it.

        Raises:
            ResourceDoesNotExist: If there is none, or it is deleted.
        """
        response = await api.get_logged_model.asyncio(
            values.segment("model_id", model_id),
            client=self._transport,
            allow_deleted=values.flag("allow_deleted", allow_deleted) or None,
        )
        return response.model

    async def finalize(self, model_id: str, status: LoggedModelStatusInput = "LOGGED_MODEL_READY") -> LoggedModel:
        """Says whether the files of a logged model are there. The server never finds out by itself.

        Args:
            model_id: Its id.
            status: `LOGGED_MODEL_READY`, `LOGGED_MODEL_UPLOAD_FAILED` or, to begin again, `LOGGED_MODEL_PENDING`.

        Raises:
            ResourceDoesNotExist: If there is no such model.
        """
        found = values.segment("model_id", model_id)
        # Which of both ids counts depends on the server's release.
        body = models.FinalizeLoggedModelRequest(model_id=found, status=values.one_of("status", status, STATUSES))
        response = await api.finalize_logged_model.asyncio(found, client=self._transport, body=body)
        return response.model

    async def delete(self, model_id: str) -> None:
        """Marks a logged model as deleted. Nothing is erased, but it cannot be restored. Deleting twice is allowed.

        Args:
            model_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is no such model.
        """
        await api.delete_logged_model.asyncio(values.segment("model_id", model_id), client=self._transport)

    async def search(
        self,
        experiment_ids: Iterable[str | int],
        filter_string: str | Filter | None = None,
        *,
        datasets: Iterable[LoggedModelDatasetFilter] | None = None,
        max_results: int | None = None,
        order_by: Iterable[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
    ) -> Page[LoggedModel]:
        """Finds logged models, one page of them. Deleted ones are never found.

        Args:
            experiment_ids: Where to look.
            filter_string: A condition such as `name LIKE 'churn%' AND metrics.accuracy > 0.9 AND params.depth = '6'`;
                or one of `mlflow_wrap.filters`; everything if left out. In a raw string, `status` is compared with its
                number: 1 pending, 2 ready, 3 failed.
            datasets: Data sets to which the metrics of the filter must belong. One without a digest means points that
                were logged without a digest.
            max_results: Size of the page, at least 1; 50 if left out.
            order_by: Columns such as `name` or `metrics.accuracy DESC`, or `LoggedModelOrderBy` for a metric on one
                data set; the newest first if left out. The server does not order by parameters and tags.
            page_token: Where the page starts, from the page before, which had the same conditions and order.

        Raises:
            InvalidParameterValue: If the server does not understand the filter or the order. An unknown attribute in a
                filter is a `ServerError`.
        """
        body = models.SearchLoggedModelsRequest(
            experiment_ids=values.experiment_ids(experiment_ids),
            filter=search_filter.render_filter(filter_string, search_filter.LOGGED_MODELS),
            datasets=logged_models.dataset_filters(datasets),
            max_results=values.count("max_results", max_results, limits.MAX_INT32),
            order_by=logged_models.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        response = await api.search_logged_models.asyncio(client=self._transport, body=body)
        return Page.of(response.models, response.next_page_token)

    def iter_search(
        self,
        experiment_ids: Iterable[str | int],
        filter_string: str | Filter | None = None,
        *,
        datasets: Iterable[LoggedModelDatasetFilter] | None = None,
        order_by: Iterable[str | LoggedModelOrderBy] | None = None,
    ) -> AsyncIterator[LoggedModel]:
        """Finds logged models, page by page. Do not delete while looping: pages are counted from the start.

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            datasets: See `search`.
            order_by: See `search`.
        """
        ids, order = values.experiment_ids(experiment_ids), logged_models.columns(order_by)
        condition = search_filter.render_filter(filter_string, search_filter.LOGGED_MODELS)
        measured_on = logged_models.dataset_filters(datasets)

        async def fetch(page_token: str | None) -> Page[LoggedModel]:
            return await self.search(
                ids, condition, datasets=measured_on, max_results=PAGE, order_by=order, page_token=page_token
            )

        return iterate(fetch, self._transport.limits.max_empty_pages)

    async def set_tags(self, model_id: str, tags: Mapping[str, object]) -> None:
        """Sets tags, replacing old values of the same keys. Other tags stay.

        Args:
            model_id: The model's id.
            tags: The tags, stored as text. A key with a slash cannot be deleted again.

        Raises:
            ResourceDoesNotExist: If there is no such model.
        """
        body = models.SetLoggedModelTagsRequest(tags=_tags(tags))
        await api.set_logged_model_tags.asyncio(values.segment("model_id", model_id), client=self._transport, body=body)

    async def delete_tag(self, model_id: str, key: str) -> None:
        """Deletes a tag.

        Args:
            model_id: The model's id.
            key: The tag's key, without a slash: the server has no route for one.

        Raises:
            ResourceDoesNotExist: If there is no such model or no such tag.
        """
        await api.delete_logged_model_tag.asyncio(
            values.segment("model_id", model_id), values.segment("key", key), client=self._transport
        )

    async def log_params(self, model_id: str, params: Mapping[str, object]) -> None:
        """Logs parameters, all or none of them.

        Args:
            model_id: The model's id.
            params: The parameters, stored as text; `None` is stored as `"None"`.

        Raises:
            BadRequest: If one of them is there already, even with the same value.
            ResourceDoesNotExist: If there is no such model.
        """
        found = values.segment("model_id", model_id)
        body = models.LogLoggedModelParamsRequest(model_id=found, params=_params(params))
        await api.log_logged_model_params.asyncio(found, client=self._transport, body=body)

    async def list_artifacts(self, model_id: str, path: str | None = None) -> ListLoggedModelArtifactsResponse:
        """Lists the files and folders of a logged model, one level of them, always whole.

        Args:
            model_id: The model's id.
            path: A folder among the model's artifacts; the top if left out.

        Returns:
            The artifacts' root and the entries; none if the path is a file or does not exist.

        Raises:
            ResourceDoesNotExist: If there is no such model, or it is deleted.
        """
        return await api.list_logged_model_artifacts.asyncio(
            values.segment("model_id", model_id),
            client=self._transport,
            artifact_directory_path=None if path is None else artifact_paths.relative("path", path),
        )


def _params(params: Mapping[str, object] | None) -> list[models.LoggedModelParameter]:
    pairs = logged_models.texts("params", params, none="None")
    return [models.LoggedModelParameter(key=key, value=value) for key, value in pairs]


def _tags(tags: Mapping[str, object] | None) -> list[models.LoggedModelTag]:
    return [models.LoggedModelTag(key=key, value=value) for key, value in logged_models.texts("tags", tags)]
