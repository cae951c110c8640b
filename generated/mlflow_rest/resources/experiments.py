# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
"""Named groups of runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import FilterExpression, SequenceNotStr
    from ..models.experiment import Experiment
    from ..models.experiment_tag import ExperimentTag
    from ..models.view_type import ViewTypeInput


class ExperimentsResource(Resource):
    """Named groups of runs."""

    __slots__ = ()

    def create(
        self,
        name: str,
        *,
        artifact_location: str | None = None,
        tags: SequenceNotStr[ExperimentTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Create an experiment.

        createExperiment · POST /api/2.0/mlflow/experiments/create

        Creates an experiment and returns its identifier. A name that is already in use, even by a deleted experiment,
        is rejected with 400 `RESOURCE_ALREADY_EXISTS`.

        Args:
            name: The name, at most 500 characters. It may not be that of another experiment, even of a deleted one.
                MLflow 3.18 and newer reject a name of nothing but spaces.
            artifact_location: URI under which runs store artifacts, at most 2048 characters, without fragment. The
                server does not look whether the place exists or whether it knows the scheme, and reads a string without
                a scheme as a folder on its own disk. When omitted, the server takes its own root and appends the
                experiment's identifier. A server with workspaces takes that of the workspace, and any string given here
                is 400.
            tags: Tags to set at once. The same key twice is rejected with the misleading message that the
                experiment exists.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The identifier, a decimal number as a string.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.experiments.create_experiment.sync(
            body=_models.CreateExperimentRequest(name=name, artifact_location=artifact_location, tags=tags),
            client=client,
        ).experiment_id

    def search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Experiment]:
        """Search experiments.

        searchExperiments · POST /api/2.0/mlflow/experiments/search

        Finds experiments, one page at a time. `max_results` is required by the server, though its documentation says
        otherwise. A broken JSON body counts as an empty one and is rejected for the missing `max_results`.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'nightly%' AND tags.team = 'vision'`.
                Attributes are `name`, `experiment_id`, `creation_time` and `last_update_time`. There is no `OR`.
            max_results: How many experiments a page contains, from 1 to 50000. The server rejects a search without
                it.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting experiments while paging makes the next page skip some.
            order_by: Attributes, each with an optional ` ASC` or ` DESC`: `name`, `experiment_id`, `creation_time`,
                `last_update_time`. When omitted, the newest comes first.
            view_type: Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted.
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
            _api.experiments.search_experiments._endpoint,
            _api.experiments.search_experiments._request(
                body=_models.SearchExperimentsRequest(
                    max_results=1000 if max_results is None else max_results,
                    page_token=page_token,
                    filter=filter_string,
                    order_by=order_by,
                    view_type=view_type,
                )
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Experiment]:
        """Search experiments: all pages.

        searchExperiments · POST /api/2.0/mlflow/experiments/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `experiment_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 1000.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            order_by: See `search`.
            view_type: See `search`.
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
            _api.experiments.search_experiments._endpoint,
            _api.experiments.search_experiments._request(
                body=_models.SearchExperimentsRequest(
                    max_results=1000 if max_results is None else max_results,
                    page_token=page_token,
                    filter=filter_string,
                    order_by=order_by,
                    view_type=view_type,
                )
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).iterate((lambda item: item.experiment_id) if unique is not False else None)

    def search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Experiment]:
        """Search experiments, with the search in the query.

        searchExperimentsByGet · GET /api/2.0/mlflow/experiments/search

        Does what searchExperiments does, with the fields in the query. searchExperiments is preferred, for a long
        filter may be too long for a URL.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'nightly%' AND tags.team = 'vision'`.
                Attributes are `name`, `experiment_id`, `creation_time` and `last_update_time`. There is no `OR`.
            max_results: How many experiments a page contains, from 1 to 50000. The server rejects a search without
                it.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting experiments while paging makes the next page skip some.
            order_by: Attributes, each with an optional ` ASC` or ` DESC`: `name`, `experiment_id`, `creation_time`,
                `last_update_time`. When omitted, the newest comes first. Several in one text, with commas, are 400.
            view_type: Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted, and for a word that is
                unknown.
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
            _api.experiments.search_experiments_by_get._endpoint,
            _api.experiments.search_experiments_by_get._request(
                max_results=1000 if max_results is None else max_results,
                page_token=page_token,
                filter=filter_string,
                order_by=order_by,
                view_type=view_type,
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).first()

    def iter_search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Experiment]:
        """Search experiments, with the search in the query: all pages.

        searchExperimentsByGet · GET /api/2.0/mlflow/experiments/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `experiment_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search_by_get`.
            max_results: How many items to request at a time. Defaults to 1000.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            order_by: See `search_by_get`.
            view_type: See `search_by_get`.
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
            _api.experiments.search_experiments_by_get._endpoint,
            _api.experiments.search_experiments_by_get._request(
                max_results=1000 if max_results is None else max_results,
                page_token=page_token,
                filter=filter_string,
                order_by=order_by,
                view_type=view_type,
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).iterate((lambda item: item.experiment_id) if unique is not False else None)

    def get(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Experiment:
        """Get an experiment by its identifier.

        getExperiment · GET /api/2.0/mlflow/experiments/get

        Returns an experiment, also a deleted one. A string that is no number is rejected with 400; a number beyond 64
        bits makes the server fail with 500.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The experiment, active or deleted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.experiments.get_experiment.sync(experiment_id=experiment_id, client=client).experiment

    def get_by_name(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Experiment:
        """Get an experiment by its name.

        getExperimentByName · GET /api/2.0/mlflow/experiments/get-by-name

        Returns the experiment of exactly this name, also if it is marked as deleted.

        Args:
            name: The name, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The experiment, active or deleted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.experiments.get_experiment_by_name.sync(experiment_name=name, client=client).experiment

    def delete(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Mark an experiment and its runs as deleted.

        deleteExperiment · POST /api/2.0/mlflow/experiments/delete

        Marks the experiment and every run in it as deleted; nothing is deleted, and the name stays in use. Assessments
        that came from these runs are deleted permanently. Deleting twice is 404, and so is an experiment that never
        existed.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.experiments.delete_experiment.sync(
            body=_models.DeleteExperimentRequest(experiment_id=experiment_id), client=client
        )

    def restore(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Restore a deleted experiment and its runs.

        restoreExperiment · POST /api/2.0/mlflow/experiments/restore

        Makes a deleted experiment active again, together with all of its runs, even those that were deleted one by one
        before. An experiment that is not deleted is 404.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.experiments.restore_experiment.sync(
            body=_models.RestoreExperimentRequest(experiment_id=experiment_id), client=client
        )

    def rename(
        self,
        experiment_id: str | int,
        new_name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Rename an experiment.

        updateExperiment · POST /api/2.0/mlflow/experiments/update

        Gives the experiment another name, the only thing that can be updated. A name that is already in use is 400
        `BAD_REQUEST` with SQL in the message; a deleted experiment is 500 `INVALID_STATE`.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            new_name: The new name, at most 500 characters, not that of another experiment. MLflow 3.18 and newer
                reject a name of nothing but spaces.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.experiments.update_experiment.sync(
            body=_models.UpdateExperimentRequest(experiment_id=experiment_id, new_name=new_name), client=client
        )

    def set_tag(
        self,
        experiment_id: str | int,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on an experiment.

        setExperimentTag · POST /api/2.0/mlflow/experiments/set-experiment-tag

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut. A deleted
        experiment is 400. Keys that MLflow itself reads, such as those of trace archival, have further rules.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 20000 characters. Omitted, it is the empty string, also over an older value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.experiments.set_experiment_tag.sync(
            body=_models.SetExperimentTagRequest(experiment_id=experiment_id, key=key, value=value), client=client
        )

    def delete_tag(
        self,
        experiment_id: str | int,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from an experiment.

        deleteExperimentTag · POST /api/2.0/mlflow/experiments/delete-experiment-tag

        Removes a tag permanently. A key that is not set is 404, a deleted experiment is 400.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.experiments.delete_experiment_tag.sync(
            body=_models.DeleteExperimentTagRequest(experiment_id=experiment_id, key=key), client=client
        )


class AsyncExperimentsResource(AsyncResource):
    """Named groups of runs."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        artifact_location: str | None = None,
        tags: SequenceNotStr[ExperimentTag] | Mapping[str, object] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> str:
        """Create an experiment.

        createExperiment · POST /api/2.0/mlflow/experiments/create

        Creates an experiment and returns its identifier. A name that is already in use, even by a deleted experiment,
        is rejected with 400 `RESOURCE_ALREADY_EXISTS`.

        Args:
            name: The name, at most 500 characters. It may not be that of another experiment, even of a deleted one.
                MLflow 3.18 and newer reject a name of nothing but spaces.
            artifact_location: URI under which runs store artifacts, at most 2048 characters, without fragment. The
                server does not look whether the place exists or whether it knows the scheme, and reads a string without
                a scheme as a folder on its own disk. When omitted, the server takes its own root and appends the
                experiment's identifier. A server with workspaces takes that of the workspace, and any string given here
                is 400.
            tags: Tags to set at once. The same key twice is rejected with the misleading message that the
                experiment exists.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The identifier, a decimal number as a string.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.experiments.create_experiment.asyncio(
                body=_models.CreateExperimentRequest(name=name, artifact_location=artifact_location, tags=tags),
                client=client,
            )
        ).experiment_id

    async def search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Experiment]:
        """Search experiments.

        searchExperiments · POST /api/2.0/mlflow/experiments/search

        Finds experiments, one page at a time. `max_results` is required by the server, though its documentation says
        otherwise. A broken JSON body counts as an empty one and is rejected for the missing `max_results`.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'nightly%' AND tags.team = 'vision'`.
                Attributes are `name`, `experiment_id`, `creation_time` and `last_update_time`. There is no `OR`.
            max_results: How many experiments a page contains, from 1 to 50000. The server rejects a search without
                it.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting experiments while paging makes the next page skip some.
            order_by: Attributes, each with an optional ` ASC` or ` DESC`: `name`, `experiment_id`, `creation_time`,
                `last_update_time`. When omitted, the newest comes first.
            view_type: Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted.
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
            _api.experiments.search_experiments._endpoint,
            _api.experiments.search_experiments._request(
                body=_models.SearchExperimentsRequest(
                    max_results=1000 if max_results is None else max_results,
                    page_token=page_token,
                    filter=filter_string,
                    order_by=order_by,
                    view_type=view_type,
                )
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Experiment]:
        """Search experiments: all pages.

        searchExperiments · POST /api/2.0/mlflow/experiments/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `experiment_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to 1000.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            order_by: See `search`.
            view_type: See `search`.
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
            _api.experiments.search_experiments._endpoint,
            _api.experiments.search_experiments._request(
                body=_models.SearchExperimentsRequest(
                    max_results=1000 if max_results is None else max_results,
                    page_token=page_token,
                    filter=filter_string,
                    order_by=order_by,
                    view_type=view_type,
                )
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).iterate((lambda item: item.experiment_id) if unique is not False else None)

    async def search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Experiment]:
        """Search experiments, with the search in the query.

        searchExperimentsByGet · GET /api/2.0/mlflow/experiments/search

        Does what searchExperiments does, with the fields in the query. searchExperiments is preferred, for a long
        filter may be too long for a URL.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'nightly%' AND tags.team = 'vision'`.
                Attributes are `name`, `experiment_id`, `creation_time` and `last_update_time`. There is no `OR`.
            max_results: How many experiments a page contains, from 1 to 50000. The server rejects a search without
                it.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting experiments while paging makes the next page skip some.
            order_by: Attributes, each with an optional ` ASC` or ` DESC`: `name`, `experiment_id`, `creation_time`,
                `last_update_time`. When omitted, the newest comes first. Several in one text, with commas, are 400.
            view_type: Which lifecycle stages to look at. `ACTIVE_ONLY` when omitted, and for a word that is
                unknown.
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
            _api.experiments.search_experiments_by_get._endpoint,
            _api.experiments.search_experiments_by_get._request(
                max_results=1000 if max_results is None else max_results,
                page_token=page_token,
                filter=filter_string,
                order_by=order_by,
                view_type=view_type,
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).first()

    def iter_search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        order_by: SequenceNotStr[str] | None = None,
        view_type: ViewTypeInput | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Experiment]:
        """Search experiments, with the search in the query: all pages.

        searchExperimentsByGet · GET /api/2.0/mlflow/experiments/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `experiment_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search_by_get`.
            max_results: How many items to request at a time. Defaults to 1000.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            order_by: See `search_by_get`.
            view_type: See `search_by_get`.
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
            _api.experiments.search_experiments_by_get._endpoint,
            _api.experiments.search_experiments_by_get._request(
                max_results=1000 if max_results is None else max_results,
                page_token=page_token,
                filter=filter_string,
                order_by=order_by,
                view_type=view_type,
            ),
            page_token,
            lambda response: (response.experiments, response.next_page_token),
        ).iterate((lambda item: item.experiment_id) if unique is not False else None)

    async def get(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Experiment:
        """Get an experiment by its identifier.

        getExperiment · GET /api/2.0/mlflow/experiments/get

        Returns an experiment, also a deleted one. A string that is no number is rejected with 400; a number beyond 64
        bits makes the server fail with 500.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The experiment, active or deleted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.experiments.get_experiment.asyncio(experiment_id=experiment_id, client=client)).experiment

    async def get_by_name(
        self, name: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Experiment:
        """Get an experiment by its name.

        getExperimentByName · GET /api/2.0/mlflow/experiments/get-by-name

        Returns the experiment of exactly this name, also if it is marked as deleted.

        Args:
            name: The name, exactly.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The experiment, active or deleted.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.experiments.get_experiment_by_name.asyncio(experiment_name=name, client=client)).experiment

    async def delete(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Mark an experiment and its runs as deleted.

        deleteExperiment · POST /api/2.0/mlflow/experiments/delete

        Marks the experiment and every run in it as deleted; nothing is deleted, and the name stays in use. Assessments
        that came from these runs are deleted permanently. Deleting twice is 404, and so is an experiment that never
        existed.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.experiments.delete_experiment.asyncio(
            body=_models.DeleteExperimentRequest(experiment_id=experiment_id), client=client
        )

    async def restore(
        self, experiment_id: str | int, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Restore a deleted experiment and its runs.

        restoreExperiment · POST /api/2.0/mlflow/experiments/restore

        Makes a deleted experiment active again, together with all of its runs, even those that were deleted one by one
        before. An experiment that is not deleted is 404.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.experiments.restore_experiment.asyncio(
            body=_models.RestoreExperimentRequest(experiment_id=experiment_id), client=client
        )

    async def rename(
        self,
        experiment_id: str | int,
        new_name: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Rename an experiment.

        updateExperiment · POST /api/2.0/mlflow/experiments/update

        Gives the experiment another name, the only thing that can be updated. A name that is already in use is 400
        `BAD_REQUEST` with SQL in the message; a deleted experiment is 500 `INVALID_STATE`.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            new_name: The new name, at most 500 characters, not that of another experiment. MLflow 3.18 and newer
                reject a name of nothing but spaces.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.experiments.update_experiment.asyncio(
            body=_models.UpdateExperimentRequest(experiment_id=experiment_id, new_name=new_name), client=client
        )

    async def set_tag(
        self,
        experiment_id: str | int,
        key: str,
        value: object,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on an experiment.

        setExperimentTag · POST /api/2.0/mlflow/experiments/set-experiment-tag

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut. A deleted
        experiment is 400. Keys that MLflow itself reads, such as those of trace archival, have further rules.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 20000 characters. Omitted, it is the empty string, also over an older value.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.experiments.set_experiment_tag.asyncio(
            body=_models.SetExperimentTagRequest(experiment_id=experiment_id, key=key, value=value), client=client
        )

    async def delete_tag(
        self,
        experiment_id: str | int,
        key: str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from an experiment.

        deleteExperimentTag · POST /api/2.0/mlflow/experiments/delete-experiment-tag

        Removes a tag permanently. A key that is not set is 404, a deleted experiment is 400.

        Args:
            experiment_id: The identifier, a decimal number as a string.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.experiments.delete_experiment_tag.asyncio(
            body=_models.DeleteExperimentTagRequest(experiment_id=experiment_id, key=key), client=client
        )
