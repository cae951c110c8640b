# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
"""Collections of examples to evaluate GenAI applications with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor, read_json_items
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import FilterExpression, SequenceNotStr
    from ..models.dataset_record_source_type import DatasetRecordSourceTypeInput
    from ..models.evaluation_dataset import EvaluationDataset
    from ..models.upsert_dataset_records_response import UpsertDatasetRecordsResponse


class DatasetsResource(Resource):
    """Collections of examples to evaluate GenAI applications with."""

    __slots__ = ()

    def create(
        self,
        name: str,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        source_type: DatasetRecordSourceTypeInput | None = None,
        source: str | None = None,
        schema: str | None = None,
        profile: str | None = None,
        created_by: str | None = None,
        tags: str | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Create an evaluation dataset.

        createDataset · POST /api/3.0/mlflow/datasets/create

        Creates an empty dataset and returns it. Names need not be unique: every request makes another dataset, so a
        retry after a lost response leaves a double.

        Args:
            name: The name. It need not be unique. SQLite keeps any length, other databases 255 characters.
            experiment_ids: Experiments that it belongs to. The server does not check that they exist, but rejects
                one that is named twice, with raw SQL.
            source_type: Ignored.
            source: Ignored.
            schema: Ignored; the server derives it from the records.
            profile: Ignored; the server derives it from the records.
            created_by: Ignored; the tag `mlflow.user` says who.
            tags: Tags to set at once, a JSON document of one object whose values are strings. Text that is no JSON
                makes the server fail with an HTML 500; a list or an object as a value is rejected with raw SQL.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, still without records.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.datasets.create_dataset.sync(
            body=_models.CreateDatasetRequest(
                name=name,
                experiment_ids=experiment_ids,
                source_type=source_type,
                source=source,
                schema=schema,
                profile=profile,
                created_by=created_by,
                tags=tags,
            ),
            client=client,
        ).dataset

    def search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[EvaluationDataset]:
        """Search evaluation datasets.

        searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search

        Finds evaluation datasets, one page at a time, without their records and experiments. Preferred over the same
        with GET: a filter has no length limit here.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'qa%' AND tags.team = 'x'`; there is no
                `OR`. Attributes are `name` (also with `IN`), `created_by`, `last_updated_by`, and the numbers
                `created_time` and `last_update_time`. Keys of tags are written bare, with dots but without backticks,
                so that a key with a space cannot be found.
            experiment_ids: Find datasets of any of these experiments; of all, when omitted or empty.
            max_results: How many datasets a page contains, from 1 to 50000. 1000 when omitted.
            order_by: `name`, `created_time` or `last_update_time`, each with an optional ` ASC` or ` DESC`. What
                was created last comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting datasets while paging makes the next page skip some. One with letters beyond ASCII
                makes the server fail with an HTML 500.
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
            _api.datasets.search_evaluation_datasets._endpoint,
            _api.datasets.search_evaluation_datasets._request(
                body=_models.SearchEvaluationDatasetsRequest(
                    experiment_ids=experiment_ids,
                    filter_string=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[EvaluationDataset]:
        """Search evaluation datasets: all pages.

        searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `dataset_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            experiment_ids: See `search`.
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
            _api.datasets.search_evaluation_datasets._endpoint,
            _api.datasets.search_evaluation_datasets._request(
                body=_models.SearchEvaluationDatasetsRequest(
                    experiment_ids=experiment_ids,
                    filter_string=filter_string,
                    max_results=1000 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).iterate((lambda item: item.dataset_id) if unique is not False else None)

    def search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[EvaluationDataset]:
        """Search evaluation datasets with a query string.

        searchEvaluationDatasetsByGet · GET /api/3.0/mlflow/datasets/search

        Does the same as searchEvaluationDatasets, which is preferred, with the parameters in the query.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'qa%' AND tags.team = 'x'`. There is no
                `OR`.
            experiment_ids: Find datasets of any of these experiments; of all, when omitted.
            max_results: How many datasets a page contains, from 1 to 50000. 1000 when omitted.
            order_by: `name`, `created_time` or `last_update_time`, each with an optional ` ASC` or ` DESC`. What
                was created last comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. One with
                letters beyond ASCII makes the server fail with an HTML 500.
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
            _api.datasets.search_evaluation_datasets_by_get._endpoint,
            _api.datasets.search_evaluation_datasets_by_get._request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).first()

    def iter_search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[EvaluationDataset]:
        """Search evaluation datasets with a query string: all pages.

        searchEvaluationDatasetsByGet · GET /api/3.0/mlflow/datasets/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `dataset_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search_by_get`.
            experiment_ids: See `search_by_get`.
            max_results: How many items to request at a time. Defaults to 1000.
            order_by: See `search_by_get`.
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
            _api.datasets.search_evaluation_datasets_by_get._endpoint,
            _api.datasets.search_evaluation_datasets_by_get._request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=1000 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).iterate((lambda item: item.dataset_id) if unique is not False else None)

    def get(
        self,
        dataset_id: str,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Get an evaluation dataset.

        getDataset · GET /api/3.0/mlflow/datasets/{dataset_id}

        Returns a dataset without its records and experiments, which have operations of their own.

        Args:
            dataset_id: The identifier of the dataset.
            page_token: Accepted and ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, without its records and experiments.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.datasets.get_dataset.sync(dataset_id, page_token=page_token, client=client).dataset

    def delete(
        self, dataset_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete an evaluation dataset.

        deleteDataset · DELETE /api/3.0/mlflow/datasets/{dataset_id}

        Deletes a dataset permanently, with its records, tags and links to experiments. An unknown one is 200.

        Args:
            dataset_id: The identifier of the dataset.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.datasets.delete_dataset.sync(dataset_id, client=client)

    def set_tags(
        self,
        dataset_id: str,
        tags: str | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset | None:
        """Set tags on an evaluation dataset.

        setDatasetTags · PATCH /api/3.0/mlflow/datasets/{dataset_id}/tags

        Adds tags or replaces their values; others stay. The server checks neither keys nor values, and on SQLite no
        lengths. An unknown dataset is 404.

        Args:
            dataset_id: The identifier of the dataset.
            tags: Tags to add or replace, a JSON document of one object. Others stay, and one that is null is
                skipped, not removed. Values that are no strings are turned into strings in the way of Python. Text that
                is no JSON makes the server fail with an HTML 500, JSON that is no object with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            Never set.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.datasets.set_dataset_tags.sync(
            dataset_id, body=_models.SetDatasetTagsRequest(tags=tags), client=client
        ).dataset

    def delete_tag(
        self, dataset_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from an evaluation dataset.

        deleteDatasetTag · DELETE /api/3.0/mlflow/datasets/{dataset_id}/tags/{key}

        Removes a tag permanently. A key that is not set, and an unknown dataset, are 200. A key with a slash in it can
        be set, but never be removed: its path is unknown to the server, 404 with a page.

        Args:
            dataset_id: The identifier of the dataset.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.datasets.delete_dataset_tag.sync(dataset_id, key, client=client)

    def upsert_records(
        self,
        dataset_id: str,
        records: str | SequenceNotStr[Any],
        *,
        updated_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpsertDatasetRecordsResponse:
        """Add records to an evaluation dataset, or change them.

        upsertDatasetRecords · POST /api/3.0/mlflow/datasets/{dataset_id}/records

        Adds records. One with the same inputs as one that is there is merged into it: outputs are replaced,
        expectations and tags added. Sending again changes times and the digest only. An unknown dataset is 400 with raw
        SQL, or 200 when there are no records.

        Args:
            dataset_id: The identifier of the dataset.
            records: The records, a JSON document of a list of objects, each with `inputs` (an object that
                identifies the record; `{}` when omitted), and optionally `outputs` (any value), `expectations` and
                `tags` (objects), and `source` (an object with `source_type`, one of `TRACE`, `HUMAN`, `DOCUMENT`,
                `CODE`, and `source_data`, an object). Text that is no JSON makes the server fail with an HTML 500, and
                JSON of another build with 500.
            updated_by: Ignored; the tag `mlflow.user` of the records says who.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The records are stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.datasets.upsert_dataset_records.sync(
            dataset_id, body=_models.UpsertDatasetRecordsRequest(records=records, updated_by=updated_by), client=client
        )

    def get_records(
        self,
        dataset_id: str,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[dict[str, Any]]:
        """Get the records of an evaluation dataset.

        getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records

        Returns the records, oldest first, one page at a time. An unknown dataset has none: 200. This route turns none
        of its failures into JSON: whatever is wrong with the query is an HTML 500.

        Args:
            dataset_id: The identifier of the dataset.
            max_results: How many records a page contains, without a limit. 1000 when omitted or 0; a negative
                number makes the server fail with 500.
            page_token: The `next_page_token` of the previous response. It marks a record, so that deleting records
                while paging does no harm. A token that the server did not make is 500.
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
            _api.datasets.get_dataset_records._endpoint,
            _api.datasets.get_dataset_records._request(dataset_id, max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (read_json_items(response.records), response.next_page_token),
        ).first()

    def iter_records(
        self,
        dataset_id: str,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Get the records of an evaluation dataset: all pages.

        getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `dataset_record_id`: the server counts pages from the start, so that items that are created meanwhile shift
        those already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            dataset_id: See `get_records`.
            max_results: How many items to request at a time. Defaults to 1000.
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
            _api.datasets.get_dataset_records._endpoint,
            _api.datasets.get_dataset_records._request(
                dataset_id, max_results=1000 if max_results is None else max_results, page_token=page_token
            ),
            page_token,
            lambda response: (read_json_items(response.records), response.next_page_token),
        ).iterate((lambda item: item.get("dataset_record_id")) if unique is not False else None)

    def delete_records(
        self,
        dataset_id: str,
        record_ids: SequenceNotStr[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> int:
        """Delete records of an evaluation dataset.

        deleteDatasetRecords · DELETE /api/3.0/mlflow/datasets/{dataset_id}/records

        Deletes records permanently. Unknown records, and an unknown dataset, are skipped: 200. The identifiers go into
        the JSON body; in the query they are not seen.

        Args:
            dataset_id: The identifier of the dataset.
            record_ids: Identifiers of records, `dr-` and 32 hexadecimal digits. Nothing is deleted when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            How many records were deleted, 0 if none was found.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.datasets.delete_dataset_records.sync(
            dataset_id, body=_models.DeleteDatasetRecordsRequest(dataset_record_ids=record_ids), client=client
        ).deleted_count

    def get_experiment_ids(
        self, dataset_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> list[str]:
        """List the experiments of an evaluation dataset.

        getDatasetExperimentIds · GET /api/3.0/mlflow/datasets/{dataset_id}/experiment-ids

        Returns the experiments that a dataset belongs to. An unknown dataset has none, with 200.

        Args:
            dataset_id: The identifier of the dataset.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            Identifiers of experiments, even of some that never existed. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing((_api.datasets.get_dataset_experiment_ids.sync(dataset_id, client=client)).experiment_ids)

    def add_to_experiments(
        self,
        dataset_id: str,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Add an evaluation dataset to experiments.

        addDatasetToExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/add-experiments

        Notes that a dataset belongs to more experiments. Those that it belongs to already stay. An unknown dataset or
        experiment is 404, and then nothing is added.

        Args:
            dataset_id: The identifier of the dataset.
            experiment_ids: The experiments, deleted ones too. An unknown one is 404, and one that is new and named
                twice is rejected with raw SQL. Without any, only the time of the last update changes.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, without its experiments.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.datasets.add_dataset_to_experiments.sync(
            dataset_id, body=_models.AddDatasetToExperimentsRequest(experiment_ids=experiment_ids), client=client
        ).dataset

    def remove_from_experiments(
        self,
        dataset_id: str,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Remove an evaluation dataset from experiments.

        removeDatasetFromExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/remove-experiments

        Notes that a dataset no longer belongs to some experiments; the dataset itself stays, even if none is left. An
        unknown dataset is 404.

        Args:
            dataset_id: The identifier of the dataset.
            experiment_ids: The experiments. Those that it does not belong to, or that do not exist, are skipped.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, without its experiments.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.datasets.remove_dataset_from_experiments.sync(
            dataset_id, body=_models.RemoveDatasetFromExperimentsRequest(experiment_ids=experiment_ids), client=client
        ).dataset


class AsyncDatasetsResource(AsyncResource):
    """Collections of examples to evaluate GenAI applications with."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        source_type: DatasetRecordSourceTypeInput | None = None,
        source: str | None = None,
        schema: str | None = None,
        profile: str | None = None,
        created_by: str | None = None,
        tags: str | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Create an evaluation dataset.

        createDataset · POST /api/3.0/mlflow/datasets/create

        Creates an empty dataset and returns it. Names need not be unique: every request makes another dataset, so a
        retry after a lost response leaves a double.

        Args:
            name: The name. It need not be unique. SQLite keeps any length, other databases 255 characters.
            experiment_ids: Experiments that it belongs to. The server does not check that they exist, but rejects
                one that is named twice, with raw SQL.
            source_type: Ignored.
            source: Ignored.
            schema: Ignored; the server derives it from the records.
            profile: Ignored; the server derives it from the records.
            created_by: Ignored; the tag `mlflow.user` says who.
            tags: Tags to set at once, a JSON document of one object whose values are strings. Text that is no JSON
                makes the server fail with an HTML 500; a list or an object as a value is rejected with raw SQL.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, still without records.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.datasets.create_dataset.asyncio(
                body=_models.CreateDatasetRequest(
                    name=name,
                    experiment_ids=experiment_ids,
                    source_type=source_type,
                    source=source,
                    schema=schema,
                    profile=profile,
                    created_by=created_by,
                    tags=tags,
                ),
                client=client,
            )
        ).dataset

    async def search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[EvaluationDataset]:
        """Search evaluation datasets.

        searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search

        Finds evaluation datasets, one page at a time, without their records and experiments. Preferred over the same
        with GET: a filter has no length limit here.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'qa%' AND tags.team = 'x'`; there is no
                `OR`. Attributes are `name` (also with `IN`), `created_by`, `last_updated_by`, and the numbers
                `created_time` and `last_update_time`. Keys of tags are written bare, with dots but without backticks,
                so that a key with a space cannot be found.
            experiment_ids: Find datasets of any of these experiments; of all, when omitted or empty.
            max_results: How many datasets a page contains, from 1 to 50000. 1000 when omitted.
            order_by: `name`, `created_time` or `last_update_time`, each with an optional ` ASC` or ` DESC`. What
                was created last comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. It is a
                position: deleting datasets while paging makes the next page skip some. One with letters beyond ASCII
                makes the server fail with an HTML 500.
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
            _api.datasets.search_evaluation_datasets._endpoint,
            _api.datasets.search_evaluation_datasets._request(
                body=_models.SearchEvaluationDatasetsRequest(
                    experiment_ids=experiment_ids,
                    filter_string=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[EvaluationDataset]:
        """Search evaluation datasets: all pages.

        searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `dataset_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            experiment_ids: See `search`.
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
            _api.datasets.search_evaluation_datasets._endpoint,
            _api.datasets.search_evaluation_datasets._request(
                body=_models.SearchEvaluationDatasetsRequest(
                    experiment_ids=experiment_ids,
                    filter_string=filter_string,
                    max_results=1000 if max_results is None else max_results,
                    order_by=order_by,
                    page_token=page_token,
                )
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).iterate((lambda item: item.dataset_id) if unique is not False else None)

    async def search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[EvaluationDataset]:
        """Search evaluation datasets with a query string.

        searchEvaluationDatasetsByGet · GET /api/3.0/mlflow/datasets/search

        Does the same as searchEvaluationDatasets, which is preferred, with the parameters in the query.

        Args:
            filter_string: Conditions joined by `AND`, such as `name LIKE 'qa%' AND tags.team = 'x'`. There is no
                `OR`.
            experiment_ids: Find datasets of any of these experiments; of all, when omitted.
            max_results: How many datasets a page contains, from 1 to 50000. 1000 when omitted.
            order_by: `name`, `created_time` or `last_update_time`, each with an optional ` ASC` or ` DESC`. What
                was created last comes first when omitted.
            page_token: The `next_page_token` of the previous response, with the same filter and order. One with
                letters beyond ASCII makes the server fail with an HTML 500.
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
            _api.datasets.search_evaluation_datasets_by_get._endpoint,
            _api.datasets.search_evaluation_datasets_by_get._request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).first()

    def iter_search_by_get(
        self,
        filter_string: str | FilterExpression | None = None,
        *,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[EvaluationDataset]:
        """Search evaluation datasets with a query string: all pages.

        searchEvaluationDatasetsByGet · GET /api/3.0/mlflow/datasets/search

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `dataset_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search_by_get`.
            experiment_ids: See `search_by_get`.
            max_results: How many items to request at a time. Defaults to 1000.
            order_by: See `search_by_get`.
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
            _api.datasets.search_evaluation_datasets_by_get._endpoint,
            _api.datasets.search_evaluation_datasets_by_get._request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=1000 if max_results is None else max_results,
                order_by=order_by,
                page_token=page_token,
            ),
            page_token,
            lambda response: (response.datasets, response.next_page_token),
        ).iterate((lambda item: item.dataset_id) if unique is not False else None)

    async def get(
        self,
        dataset_id: str,
        *,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Get an evaluation dataset.

        getDataset · GET /api/3.0/mlflow/datasets/{dataset_id}

        Returns a dataset without its records and experiments, which have operations of their own.

        Args:
            dataset_id: The identifier of the dataset.
            page_token: Accepted and ignored.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, without its records and experiments.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.datasets.get_dataset.asyncio(dataset_id, page_token=page_token, client=client)).dataset

    async def delete(
        self, dataset_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete an evaluation dataset.

        deleteDataset · DELETE /api/3.0/mlflow/datasets/{dataset_id}

        Deletes a dataset permanently, with its records, tags and links to experiments. An unknown one is 200.

        Args:
            dataset_id: The identifier of the dataset.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.datasets.delete_dataset.asyncio(dataset_id, client=client)

    async def set_tags(
        self,
        dataset_id: str,
        tags: str | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset | None:
        """Set tags on an evaluation dataset.

        setDatasetTags · PATCH /api/3.0/mlflow/datasets/{dataset_id}/tags

        Adds tags or replaces their values; others stay. The server checks neither keys nor values, and on SQLite no
        lengths. An unknown dataset is 404.

        Args:
            dataset_id: The identifier of the dataset.
            tags: Tags to add or replace, a JSON document of one object. Others stay, and one that is null is
                skipped, not removed. Values that are no strings are turned into strings in the way of Python. Text that
                is no JSON makes the server fail with an HTML 500, JSON that is no object with 500.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            Never set.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.datasets.set_dataset_tags.asyncio(
                dataset_id, body=_models.SetDatasetTagsRequest(tags=tags), client=client
            )
        ).dataset

    async def delete_tag(
        self, dataset_id: str, key: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Remove a tag from an evaluation dataset.

        deleteDatasetTag · DELETE /api/3.0/mlflow/datasets/{dataset_id}/tags/{key}

        Removes a tag permanently. A key that is not set, and an unknown dataset, are 200. A key with a slash in it can
        be set, but never be removed: its path is unknown to the server, 404 with a page.

        Args:
            dataset_id: The identifier of the dataset.
            key: The key of the tag.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.datasets.delete_dataset_tag.asyncio(dataset_id, key, client=client)

    async def upsert_records(
        self,
        dataset_id: str,
        records: str | SequenceNotStr[Any],
        *,
        updated_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpsertDatasetRecordsResponse:
        """Add records to an evaluation dataset, or change them.

        upsertDatasetRecords · POST /api/3.0/mlflow/datasets/{dataset_id}/records

        Adds records. One with the same inputs as one that is there is merged into it: outputs are replaced,
        expectations and tags added. Sending again changes times and the digest only. An unknown dataset is 400 with raw
        SQL, or 200 when there are no records.

        Args:
            dataset_id: The identifier of the dataset.
            records: The records, a JSON document of a list of objects, each with `inputs` (an object that
                identifies the record; `{}` when omitted), and optionally `outputs` (any value), `expectations` and
                `tags` (objects), and `source` (an object with `source_type`, one of `TRACE`, `HUMAN`, `DOCUMENT`,
                `CODE`, and `source_data`, an object). Text that is no JSON makes the server fail with an HTML 500, and
                JSON of another build with 500.
            updated_by: Ignored; the tag `mlflow.user` of the records says who.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The records are stored.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.datasets.upsert_dataset_records.asyncio(
            dataset_id, body=_models.UpsertDatasetRecordsRequest(records=records, updated_by=updated_by), client=client
        )

    async def get_records(
        self,
        dataset_id: str,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[dict[str, Any]]:
        """Get the records of an evaluation dataset.

        getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records

        Returns the records, oldest first, one page at a time. An unknown dataset has none: 200. This route turns none
        of its failures into JSON: whatever is wrong with the query is an HTML 500.

        Args:
            dataset_id: The identifier of the dataset.
            max_results: How many records a page contains, without a limit. 1000 when omitted or 0; a negative
                number makes the server fail with 500.
            page_token: The `next_page_token` of the previous response. It marks a record, so that deleting records
                while paging does no harm. A token that the server did not make is 500.
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
            _api.datasets.get_dataset_records._endpoint,
            _api.datasets.get_dataset_records._request(dataset_id, max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (read_json_items(response.records), response.next_page_token),
        ).first()

    def iter_records(
        self,
        dataset_id: str,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[dict[str, Any]]:
        """Get the records of an evaluation dataset: all pages.

        getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `dataset_record_id`: the server counts pages from the start, so that items that are created meanwhile shift
        those already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            dataset_id: See `get_records`.
            max_results: How many items to request at a time. Defaults to 1000.
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
            _api.datasets.get_dataset_records._endpoint,
            _api.datasets.get_dataset_records._request(
                dataset_id, max_results=1000 if max_results is None else max_results, page_token=page_token
            ),
            page_token,
            lambda response: (read_json_items(response.records), response.next_page_token),
        ).iterate((lambda item: item.get("dataset_record_id")) if unique is not False else None)

    async def delete_records(
        self,
        dataset_id: str,
        record_ids: SequenceNotStr[str] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> int:
        """Delete records of an evaluation dataset.

        deleteDatasetRecords · DELETE /api/3.0/mlflow/datasets/{dataset_id}/records

        Deletes records permanently. Unknown records, and an unknown dataset, are skipped: 200. The identifiers go into
        the JSON body; in the query they are not seen.

        Args:
            dataset_id: The identifier of the dataset.
            record_ids: Identifiers of records, `dr-` and 32 hexadecimal digits. Nothing is deleted when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            How many records were deleted, 0 if none was found.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.datasets.delete_dataset_records.asyncio(
                dataset_id, body=_models.DeleteDatasetRecordsRequest(dataset_record_ids=record_ids), client=client
            )
        ).deleted_count

    async def get_experiment_ids(
        self, dataset_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> list[str]:
        """List the experiments of an evaluation dataset.

        getDatasetExperimentIds · GET /api/3.0/mlflow/datasets/{dataset_id}/experiment-ids

        Returns the experiments that a dataset belongs to. An unknown dataset has none, with 200.

        Args:
            dataset_id: The identifier of the dataset.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            Identifiers of experiments, even of some that never existed. Omitted when there are none.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (await _api.datasets.get_dataset_experiment_ids.asyncio(dataset_id, client=client)).experiment_ids
        )

    async def add_to_experiments(
        self,
        dataset_id: str,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Add an evaluation dataset to experiments.

        addDatasetToExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/add-experiments

        Notes that a dataset belongs to more experiments. Those that it belongs to already stay. An unknown dataset or
        experiment is 404, and then nothing is added.

        Args:
            dataset_id: The identifier of the dataset.
            experiment_ids: The experiments, deleted ones too. An unknown one is 404, and one that is new and named
                twice is rejected with raw SQL. Without any, only the time of the last update changes.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, without its experiments.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.datasets.add_dataset_to_experiments.asyncio(
                dataset_id, body=_models.AddDatasetToExperimentsRequest(experiment_ids=experiment_ids), client=client
            )
        ).dataset

    async def remove_from_experiments(
        self,
        dataset_id: str,
        experiment_ids: SequenceNotStr[str | int] | None = None,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Remove an evaluation dataset from experiments.

        removeDatasetFromExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/remove-experiments

        Notes that a dataset no longer belongs to some experiments; the dataset itself stays, even if none is left. An
        unknown dataset is 404.

        Args:
            dataset_id: The identifier of the dataset.
            experiment_ids: The experiments. Those that it does not belong to, or that do not exist, are skipped.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The dataset, without its experiments.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.datasets.remove_dataset_from_experiments.asyncio(
                dataset_id,
                body=_models.RemoveDatasetFromExperimentsRequest(experiment_ids=experiment_ids),
                client=client,
            )
        ).dataset
