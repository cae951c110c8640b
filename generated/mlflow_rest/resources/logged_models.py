# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
"""Models that belong to an experiment, with their files, parameters and metrics, before any registration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from os import PathLike
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import FilterExpression, SequenceNotStr
    from ..models.file_info import FileInfo
    from ..models.logged_model import LoggedModel
    from ..models.logged_model_dataset_filter import LoggedModelDatasetFilter
    from ..models.logged_model_order_by import LoggedModelOrderBy
    from ..models.logged_model_parameter import LoggedModelParameter
    from ..models.logged_model_status import LoggedModelStatusInput
    from ..models.logged_model_tag import LoggedModelTag


class LoggedModelsResource(Resource):
    """Models that belong to an experiment, with their files, parameters and metrics, before any registration."""

    __slots__ = ()

    def create(
        self,
        experiment_id: str | int,
        *,
        name: str | None = None,
        model_type: str | None = None,
        source_run_id: str | None = None,
        params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel:
        """Create a logged model.

        createLoggedModel · POST /api/2.0/mlflow/logged-models

        Creates a logged model with status `LOGGED_MODEL_PENDING` and returns it, with the place for its files. Names
        need not be unique: every request makes another model, so a retry after a lost response leaves an orphan. The
        files are uploaded afterwards, and finalizeLoggedModel says that they are there. A deleted experiment is 400, an
        unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The name, without `/`, `:`, `.`, `%` and quotation marks. Only some databases reject more than 500
                characters. A generated name such as `exultant-snake-438` when omitted or empty.
            model_type: What kind of model it is, such as `agent` or `classifier`. Any string.
            source_run_id: The run that makes the model. The server does not check that it exists.
            params: Parameters to log at once. The same key twice is 400 with raw SQL in the message.
            tags: Tags to set at once. The same key twice is 400 with raw SQL in the message.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new model, with status `LOGGED_MODEL_PENDING`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.logged_models.create_logged_model.sync(
            body=_models.CreateLoggedModelRequest(
                experiment_id=experiment_id,
                name=name,
                model_type=model_type,
                source_run_id=source_run_id,
                params=params,
                tags=tags,
            ),
            client=client,
        ).model

    def search(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        datasets: SequenceNotStr[LoggedModelDatasetFilter] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[LoggedModel]:
        """Search logged models.

        searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

        Finds the logged models of some experiments, one page at a time. Deleted models are never found, those of a
        deleted experiment are; experiments that do not exist are skipped. A filter on an unknown attribute or with a
        number that is none is 500 `INTERNAL_ERROR`, a page token that is no base64 an HTML 500.

        Args:
            experiment_ids: The experiments to look in, decimal numbers as strings. An empty list finds nothing.
            filter_string: Conditions joined by `AND`, such as `name LIKE 'churn%' AND metrics.accuracy > 0.9 AND
                params.depth = '6'`, on attributes (`name`, `model_id`, `model_type`, `source_run_id`,
                `creation_timestamp`, …), `metrics`, `params` and `tags`. Numbers take `<`, `<=`, `>`, `>=`, `=`, `!=`,
                strings `=`, `!=`, `LIKE`, `ILIKE`, `IN`, `NOT IN`, with single quotes only. `status` is compared with
                its number: 1 pending, 2 ready, 3 failed. There is no `OR`. All models when omitted.
            datasets: Datasets to which the metrics of the filter must belong. Without a metric in the filter, only
                models with any metric on one of them are found.
            max_results: How many models a page contains. 50 when omitted, 100 when 0. There is no upper limit; a
                negative number returns an empty page.
            order_by: Columns to sort by. Ties, and everything when this is omitted, go by creation, newest first.
            page_token: The `next_page_token` of the previous response. Other experiments, another filter or another
                order than before are 400. It is a position: deleting models while paging makes the next page skip some.
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
            _api.logged_models.search_logged_models._endpoint,
            _api.logged_models.search_logged_models._request(
                body=_models.SearchLoggedModelsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    datasets=datasets,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.models, response.next_page_token),
        ).first()

    def iter_search(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        datasets: SequenceNotStr[LoggedModelDatasetFilter] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[LoggedModel]:
        """Search logged models: all pages.

        searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `info.model_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            datasets: See `search`.
            max_results: How many items to request at a time. Defaults to 100.
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
            _api.logged_models.search_logged_models._endpoint,
            _api.logged_models.search_logged_models._request(
                body=_models.SearchLoggedModelsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    datasets=datasets,
                    max_results=100 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.models, response.next_page_token),
        ).iterate((lambda item: item.info.model_id) if unique is not False else None)

    def get(
        self,
        model_id: str,
        *,
        allow_deleted: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel:
        """Get a logged model.

        getLoggedModel · GET /api/2.0/mlflow/logged-models/{model_id}

        Returns a logged model with its parameters, its tags and every point of its metrics, also when its experiment is
        deleted. A deleted model is 404 unless `allow_deleted` says otherwise.

        Args:
            model_id: The identifier of the model, such as `m-0f3c…`.
            allow_deleted: `true` returns a deleted model too; any other value counts as `false`. MLflow 3.7 and
                newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.logged_models.get_logged_model.sync(model_id, allow_deleted=allow_deleted, client=client).model

    def finalize(
        self,
        model_id: str,
        status: LoggedModelStatusInput,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel:
        """Set the status of a logged model.

        finalizeLoggedModel · PATCH /api/2.0/mlflow/logged-models/{model_id}

        Sets the status, usually to `LOGGED_MODEL_READY` once the files are uploaded, and returns the model. Every
        change is allowed, also back from an end, and also on a deleted model. The identifier must stand in the path and
        in the body: MLflow 3.17 changes the model of the body whatever the path says, MLflow 3.18 that of the path, so
        send the same. An unknown status is not rejected but stored as `LOGGED_MODEL_STATUS_UNSPECIFIED`.

        Args:
            model_id: The identifier of the model, the same as in the body.
            status: The new status.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model with its new status.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.logged_models.finalize_logged_model.sync(
            model_id, body=_models.FinalizeLoggedModelRequest(model_id=model_id, status=status), client=client
        ).model

    def delete(
        self, model_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Mark a logged model as deleted.

        deleteLoggedModel · DELETE /api/2.0/mlflow/logged-models/{model_id}

        Marks the model as deleted. Nothing is deleted, neither files nor tags nor metrics, and there is no request to
        bring it back; `mlflow gc` deletes it. Deleting twice is 200, an unknown model 404.

        Args:
            model_id: The identifier of the model.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.logged_models.delete_logged_model.sync(model_id, client=client)

    def log_params(
        self,
        model_id: str,
        params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log parameters of a logged model.

        logLoggedModelParams · POST /api/2.0/mlflow/logged-models/{model_id}/params

        Adds parameters to a model, all or none of them. A parameter that is there already, even with the same value, is
        400 `BAD_REQUEST` with raw SQL, so sending again fails and changes nothing. The body must contain a `model_id`,
        but the path decides. A deleted model takes parameters too.

        Args:
            model_id: The identifier of the model.
            params: The parameters. None of them may be there already. Nothing happens when this is omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.logged_models.log_logged_model_params.sync(
            model_id, body=_models.LogLoggedModelParamsRequest(model_id=model_id, params=params), client=client
        )

    def set_tags(
        self,
        model_id: str,
        tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel | None:
        """Set tags on a logged model.

        setLoggedModelTags · PATCH /api/2.0/mlflow/logged-models/{model_id}/tags

        Sets tags, replacing older values of the same keys; other tags stay. Of two with the same key the later one
        wins. It does not touch `last_updated_timestamp_ms`, and works on a deleted model too. The response is empty,
        whatever its schema says.

        Args:
            model_id: The identifier of the model.
            tags: The tags. Nothing happens when this is omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model with its tags. The open-source server never returns it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.logged_models.set_logged_model_tags.sync(
            model_id, body=_models.SetLoggedModelTagsRequest(tags=tags), client=client
        ).model

    def delete_tag(
        self, model_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a logged model.

        deleteLoggedModelTag · DELETE /api/2.0/mlflow/logged-models/{model_id}/tags/{tag_key}

        Removes a tag permanently. A key that is not set is 404. A key with a slash in it can be set but not removed:
        its path is an unknown route, 404 with an HTML page, even when the slash is encoded.

        Args:
            model_id: The identifier of the model.
            key: The key of the tag, without a slash.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.logged_models.delete_logged_model_tag.sync(model_id, key, client=client)

    def list_artifacts(
        self,
        model_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[FileInfo]:
        """List the artifacts of a logged model.

        listLoggedModelArtifacts · GET /api/2.0/mlflow/logged-models/{model_id}/artifacts/directories

        Lists one folder of a model's artifacts, files and folders, always whole. A path that does not exist, or that is
        a file, responds with 200 without files. The server itself reads the artifact store; one that it cannot reach is
        500. A deleted model is 404.

        Args:
            model_id: The identifier of the model.
            path: The folder, relative to the model's artifact folder, which is listed when this is omitted or
                empty. Paths that lead out of it, start with a slash or contain a `#` are 400.
            page_token: Accepted and ignored by the open-source server.
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
            _api.logged_models.list_logged_model_artifacts._endpoint,
            _api.logged_models.list_logged_model_artifacts._request(
                model_id, artifact_directory_path=path, page_token=page_token
            ),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).first()

    def iter_artifacts(
        self,
        model_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[FileInfo]:
        """List the artifacts of a logged model: all pages.

        listLoggedModelArtifacts · GET /api/2.0/mlflow/logged-models/{model_id}/artifacts/directories

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `path`, `is_dir`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            model_id: See `list_artifacts`.
            path: See `list_artifacts`.
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
            _api.logged_models.list_logged_model_artifacts._endpoint,
            _api.logged_models.list_logged_model_artifacts._request(
                model_id, artifact_directory_path=path, page_token=page_token
            ),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).iterate((lambda item: (item.path, item.is_dir)) if unique is not False else None)


class AsyncLoggedModelsResource(AsyncResource):
    """Models that belong to an experiment, with their files, parameters and metrics, before any registration."""

    __slots__ = ()

    async def create(
        self,
        experiment_id: str | int,
        *,
        name: str | None = None,
        model_type: str | None = None,
        source_run_id: str | None = None,
        params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None = None,
        tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel:
        """Create a logged model.

        createLoggedModel · POST /api/2.0/mlflow/logged-models

        Creates a logged model with status `LOGGED_MODEL_PENDING` and returns it, with the place for its files. Names
        need not be unique: every request makes another model, so a retry after a lost response leaves an orphan. The
        files are uploaded afterwards, and finalizeLoggedModel says that they are there. A deleted experiment is 400, an
        unknown one 404.

        Args:
            experiment_id: The experiment, a decimal number as a string. It must be active.
            name: The name, without `/`, `:`, `.`, `%` and quotation marks. Only some databases reject more than 500
                characters. A generated name such as `exultant-snake-438` when omitted or empty.
            model_type: What kind of model it is, such as `agent` or `classifier`. Any string.
            source_run_id: The run that makes the model. The server does not check that it exists.
            params: Parameters to log at once. The same key twice is 400 with raw SQL in the message.
            tags: Tags to set at once. The same key twice is 400 with raw SQL in the message.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new model, with status `LOGGED_MODEL_PENDING`.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.logged_models.create_logged_model.asyncio(
                body=_models.CreateLoggedModelRequest(
                    experiment_id=experiment_id,
                    name=name,
                    model_type=model_type,
                    source_run_id=source_run_id,
                    params=params,
                    tags=tags,
                ),
                client=client,
            )
        ).model

    async def search(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        datasets: SequenceNotStr[LoggedModelDatasetFilter] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[LoggedModel]:
        """Search logged models.

        searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

        Finds the logged models of some experiments, one page at a time. Deleted models are never found, those of a
        deleted experiment are; experiments that do not exist are skipped. A filter on an unknown attribute or with a
        number that is none is 500 `INTERNAL_ERROR`, a page token that is no base64 an HTML 500.

        Args:
            experiment_ids: The experiments to look in, decimal numbers as strings. An empty list finds nothing.
            filter_string: Conditions joined by `AND`, such as `name LIKE 'churn%' AND metrics.accuracy > 0.9 AND
                params.depth = '6'`, on attributes (`name`, `model_id`, `model_type`, `source_run_id`,
                `creation_timestamp`, …), `metrics`, `params` and `tags`. Numbers take `<`, `<=`, `>`, `>=`, `=`, `!=`,
                strings `=`, `!=`, `LIKE`, `ILIKE`, `IN`, `NOT IN`, with single quotes only. `status` is compared with
                its number: 1 pending, 2 ready, 3 failed. There is no `OR`. All models when omitted.
            datasets: Datasets to which the metrics of the filter must belong. Without a metric in the filter, only
                models with any metric on one of them are found.
            max_results: How many models a page contains. 50 when omitted, 100 when 0. There is no upper limit; a
                negative number returns an empty page.
            order_by: Columns to sort by. Ties, and everything when this is omitted, go by creation, newest first.
            page_token: The `next_page_token` of the previous response. Other experiments, another filter or another
                order than before are 400. It is a position: deleting models while paging makes the next page skip some.
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
            _api.logged_models.search_logged_models._endpoint,
            _api.logged_models.search_logged_models._request(
                body=_models.SearchLoggedModelsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    datasets=datasets,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.models, response.next_page_token),
        ).first()

    def iter_search(
        self,
        experiment_ids: SequenceNotStr[str | int],
        filter_string: str | FilterExpression | None = None,
        *,
        datasets: SequenceNotStr[LoggedModelDatasetFilter] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str | LoggedModelOrderBy] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[LoggedModel]:
        """Search logged models: all pages.

        searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `info.model_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            experiment_ids: See `search`.
            filter_string: See `search`.
            datasets: See `search`.
            max_results: How many items to request at a time. Defaults to 100.
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
            _api.logged_models.search_logged_models._endpoint,
            _api.logged_models.search_logged_models._request(
                body=_models.SearchLoggedModelsRequest(
                    experiment_ids=experiment_ids,
                    filter=filter_string,
                    datasets=datasets,
                    max_results=100 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.models, response.next_page_token),
        ).iterate((lambda item: item.info.model_id) if unique is not False else None)

    async def get(
        self,
        model_id: str,
        *,
        allow_deleted: bool | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel:
        """Get a logged model.

        getLoggedModel · GET /api/2.0/mlflow/logged-models/{model_id}

        Returns a logged model with its parameters, its tags and every point of its metrics, also when its experiment is
        deleted. A deleted model is 404 unless `allow_deleted` says otherwise.

        Args:
            model_id: The identifier of the model, such as `m-0f3c…`.
            allow_deleted: `true` returns a deleted model too; any other value counts as `false`. MLflow 3.7 and
                newer; older servers ignore it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.logged_models.get_logged_model.asyncio(model_id, allow_deleted=allow_deleted, client=client)
        ).model

    async def finalize(
        self,
        model_id: str,
        status: LoggedModelStatusInput,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel:
        """Set the status of a logged model.

        finalizeLoggedModel · PATCH /api/2.0/mlflow/logged-models/{model_id}

        Sets the status, usually to `LOGGED_MODEL_READY` once the files are uploaded, and returns the model. Every
        change is allowed, also back from an end, and also on a deleted model. The identifier must stand in the path and
        in the body: MLflow 3.17 changes the model of the body whatever the path says, MLflow 3.18 that of the path, so
        send the same. An unknown status is not rejected but stored as `LOGGED_MODEL_STATUS_UNSPECIFIED`.

        Args:
            model_id: The identifier of the model, the same as in the body.
            status: The new status.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model with its new status.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.logged_models.finalize_logged_model.asyncio(
                model_id, body=_models.FinalizeLoggedModelRequest(model_id=model_id, status=status), client=client
            )
        ).model

    async def delete(
        self, model_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Mark a logged model as deleted.

        deleteLoggedModel · DELETE /api/2.0/mlflow/logged-models/{model_id}

        Marks the model as deleted. Nothing is deleted, neither files nor tags nor metrics, and there is no request to
        bring it back; `mlflow gc` deletes it. Deleting twice is 200, an unknown model 404.

        Args:
            model_id: The identifier of the model.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.logged_models.delete_logged_model.asyncio(model_id, client=client)

    async def log_params(
        self,
        model_id: str,
        params: SequenceNotStr[LoggedModelParameter] | Mapping[str, object] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Log parameters of a logged model.

        logLoggedModelParams · POST /api/2.0/mlflow/logged-models/{model_id}/params

        Adds parameters to a model, all or none of them. A parameter that is there already, even with the same value, is
        400 `BAD_REQUEST` with raw SQL, so sending again fails and changes nothing. The body must contain a `model_id`,
        but the path decides. A deleted model takes parameters too.

        Args:
            model_id: The identifier of the model.
            params: The parameters. None of them may be there already. Nothing happens when this is omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.logged_models.log_logged_model_params.asyncio(
            model_id, body=_models.LogLoggedModelParamsRequest(model_id=model_id, params=params), client=client
        )

    async def set_tags(
        self,
        model_id: str,
        tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> LoggedModel | None:
        """Set tags on a logged model.

        setLoggedModelTags · PATCH /api/2.0/mlflow/logged-models/{model_id}/tags

        Sets tags, replacing older values of the same keys; other tags stay. Of two with the same key the later one
        wins. It does not touch `last_updated_timestamp_ms`, and works on a deleted model too. The response is empty,
        whatever its schema says.

        Args:
            model_id: The identifier of the model.
            tags: The tags. Nothing happens when this is omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The model with its tags. The open-source server never returns it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.logged_models.set_logged_model_tags.asyncio(
                model_id, body=_models.SetLoggedModelTagsRequest(tags=tags), client=client
            )
        ).model

    async def delete_tag(
        self, model_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from a logged model.

        deleteLoggedModelTag · DELETE /api/2.0/mlflow/logged-models/{model_id}/tags/{tag_key}

        Removes a tag permanently. A key that is not set is 404. A key with a slash in it can be set but not removed:
        its path is an unknown route, 404 with an HTML page, even when the slash is encoded.

        Args:
            model_id: The identifier of the model.
            key: The key of the tag, without a slash.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.logged_models.delete_logged_model_tag.asyncio(model_id, key, client=client)

    async def list_artifacts(
        self,
        model_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[FileInfo]:
        """List the artifacts of a logged model.

        listLoggedModelArtifacts · GET /api/2.0/mlflow/logged-models/{model_id}/artifacts/directories

        Lists one folder of a model's artifacts, files and folders, always whole. A path that does not exist, or that is
        a file, responds with 200 without files. The server itself reads the artifact store; one that it cannot reach is
        500. A deleted model is 404.

        Args:
            model_id: The identifier of the model.
            path: The folder, relative to the model's artifact folder, which is listed when this is omitted or
                empty. Paths that lead out of it, start with a slash or contain a `#` are 400.
            page_token: Accepted and ignored by the open-source server.
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
            _api.logged_models.list_logged_model_artifacts._endpoint,
            _api.logged_models.list_logged_model_artifacts._request(
                model_id, artifact_directory_path=path, page_token=page_token
            ),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).first()

    def iter_artifacts(
        self,
        model_id: str,
        path: str | PathLike[str] | None = None,
        *,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[FileInfo]:
        """List the artifacts of a logged model: all pages.

        listLoggedModelArtifacts · GET /api/2.0/mlflow/logged-models/{model_id}/artifacts/directories

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `path`, `is_dir`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            model_id: See `list_artifacts`.
            path: See `list_artifacts`.
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
            _api.logged_models.list_logged_model_artifacts._endpoint,
            _api.logged_models.list_logged_model_artifacts._request(
                model_id, artifact_directory_path=path, page_token=page_token
            ),
            page_token,
            lambda response: (response.files, response.next_page_token),
        ).iterate((lambda item: (item.path, item.is_dir)) if unique is not False else None)
