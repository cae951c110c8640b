# Made by `make generate` from mlflow_wrap/_async/resources/datasets.py.
# Do not edit: change the async source. @generated
"""Evaluation datasets: examples to evaluate GenAI applications with. Not the datasets that runs log as inputs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest.api import datasets as api

from mlflow_wrap._filters import search_filter
from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.pagination import iterate
from mlflow_wrap._types.page import Page
from mlflow_wrap._types.properties import read_property
from mlflow_wrap._validation import datasets, limits, values

if TYPE_CHECKING:
    from mlflow_rest.models import EvaluationDataset, UpsertDatasetRecordsResponse

    from mlflow_wrap._filters.expressions import Filter
    from mlflow_wrap._http._sync.sender import RetryingSender

PAGE = 1000
"""How many datasets or records are asked for at a time."""


class DatasetClient(SuggestsNames):
    """Creates, finds and changes evaluation datasets and their records. Reached as `client.datasets`.

    MLflow 3.4 and newer; adding to and removing from experiments 3.7, deleting records 3.10.
    """

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport

    def create(
        self, name: str, *, experiment_ids: Iterable[str | int] | None = None, tags: Mapping[str, object] | None = None
    ) -> EvaluationDataset:
        """Creates an empty dataset. Names need not be unique: every call makes another one.

        Args:
            name: Its name, at most 255 characters.
            experiment_ids: The experiments that it belongs to. The server does not check that they exist.
            tags: Tags to set at once, as in `set_tags`.
        """
        body = models.CreateDatasetRequest(
            name=values.text("name", name, longest=limits.MAX_DATASET_NAME),
            experiment_ids=None if experiment_ids is None else _experiments(experiment_ids),
            tags=None if tags is None or not values.mapping("tags", tags) else datasets.tags_text(tags),
        )
        response = api.create_dataset.sync(client=self._transport, body=body)
        return response.dataset

    def get(self, dataset_id: str) -> EvaluationDataset:
        """Reads a dataset, without its records (see `iter_records`) and experiments (see `get_experiment_ids`).

        Args:
            dataset_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        found = values.segment("dataset_id", dataset_id)
        response = api.get_dataset.sync(found, client=self._transport)
        return response.dataset

    def get_tags(self, dataset_id: str) -> dict[str, str]:
        """Reads the tags of a dataset, which the dataset itself has as JSON in a text.

        Args:
            dataset_id: The dataset's id.

        Raises:
            ResourceDoesNotExist: If there is no such dataset.
        """
        tags = (self.get(dataset_id)).tags or ""
        return read_property(self._transport, api.get_dataset.OPERATION, tags, datasets.read_tags)

    def get_experiment_ids(self, dataset_id: str) -> list[str]:
        """Reads which experiments a dataset belongs to.

        Args:
            dataset_id: The dataset's id. An unknown one belongs to none.
        """
        found = values.segment("dataset_id", dataset_id)
        response = api.get_dataset_experiment_ids.sync(found, client=self._transport)
        return response.experiment_ids

    def search(
        self,
        filter_string: str | Filter | None = None,
        *,
        experiment_ids: Iterable[str | int] | None = None,
        max_results: int = PAGE,
        order_by: Iterable[str] | None = None,
        page_token: str | None = None,
    ) -> Page[EvaluationDataset]:
        """Finds datasets, one page of them, without their records and experiments.

        Args:
            filter_string: A condition such as `name LIKE 'qa%' AND tags.team = 'a'`, or one of `mlflow_wrap.filters`;
                everything if left out. Keys of tags are written bare, and there is no `OR`.
            experiment_ids: The experiments to look in, at least one; everywhere if left out.
            max_results: Size of the page, 1 to 50000.
            order_by: `name`, `created_time` or `last_update_time`, perhaps with ` DESC`; the newest first if left out.
            page_token: Where the page starts, from the page before.
        """
        body = models.SearchEvaluationDatasetsRequest(
            experiment_ids=None if experiment_ids is None else _experiments(experiment_ids),
            filter_string=search_filter.render_filter(filter_string, search_filter.DATASETS),
            max_results=values.count("max_results", max_results, limits.MAX_DATASETS),
            order_by=values.columns(order_by),
            page_token=values.optional("page_token", page_token),
        )
        response = api.search_evaluation_datasets.sync(client=self._transport, body=body)
        return Page.of(response.datasets, response.next_page_token)

    def iter_search(
        self,
        filter_string: str | Filter | None = None,
        *,
        experiment_ids: Iterable[str | int] | None = None,
        order_by: Iterable[str] | None = None,
    ) -> Iterator[EvaluationDataset]:
        """Finds datasets, all of them, page by page. Do not delete while looping: pages are counted from the start.

        Args:
            filter_string: See `search`.
            experiment_ids: See `search`.
            order_by: See `search`.
        """
        order, condition = values.columns(order_by), search_filter.render_filter(filter_string, search_filter.DATASETS)
        experiments = None if experiment_ids is None else _experiments(experiment_ids)

        def fetch(page_token: str | None) -> Page[EvaluationDataset]:
            return self.search(
                condition, experiment_ids=experiments, max_results=PAGE, order_by=order, page_token=page_token
            )

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def delete(self, dataset_id: str) -> None:
        """Deletes a dataset for good, with its records. That there is none is no error.

        Args:
            dataset_id: Its id.
        """
        api.delete_dataset.sync(values.segment("dataset_id", dataset_id), client=self._transport)

    def set_tags(self, dataset_id: str, tags: Mapping[str, object]) -> None:
        """Sets tags, replacing old values of theirs; others stay.

        Args:
            dataset_id: The dataset's id.
            tags: At least one. Keys have at most 250 characters and no `/`; values are stored as text of at most 5000.

        Raises:
            ResourceDoesNotExist: If there is no such dataset.
        """
        body = models.SetDatasetTagsRequest(tags=datasets.tags_text(tags))
        found = values.segment("dataset_id", dataset_id)
        api.set_dataset_tags.sync(found, client=self._transport, body=body)

    def delete_tag(self, dataset_id: str, key: str) -> None:
        """Deletes a tag. That there is none is no error.

        Args:
            dataset_id: The dataset's id.
            key: The tag's key, without `/`: the server has no way to delete others.
        """
        found = values.segment("dataset_id", dataset_id)
        api.delete_dataset_tag.sync(found, values.segment("key", key), client=self._transport)

    def add_to_experiments(self, dataset_id: str, experiment_ids: Iterable[str | int]) -> EvaluationDataset:
        """Lets a dataset belong to more experiments. All or none of them are added.

        Args:
            dataset_id: The dataset's id.
            experiment_ids: The experiments, at least one.

        Raises:
            ResourceDoesNotExist: If there is no such dataset or experiment.
        """
        body = models.AddDatasetToExperimentsRequest(experiment_ids=_experiments(experiment_ids))
        found = values.segment("dataset_id", dataset_id)
        response = api.add_dataset_to_experiments.sync(found, client=self._transport, body=body)
        return response.dataset

    def remove_from_experiments(self, dataset_id: str, experiment_ids: Iterable[str | int]) -> EvaluationDataset:
        """Lets a dataset belong to some experiments no longer. The dataset stays, even if none is left.

        Args:
            dataset_id: The dataset's id.
            experiment_ids: The experiments, at least one. Those that it does not belong to are skipped.

        Raises:
            ResourceDoesNotExist: If there is no such dataset.
        """
        body = models.RemoveDatasetFromExperimentsRequest(experiment_ids=_experiments(experiment_ids))
        found = values.segment("dataset_id", dataset_id)
        response = api.remove_dataset_from_experiments.sync(found, client=self._transport, body=body)
        return response.dataset

    def upsert_records(self, dataset_id: str, records: Iterable[Mapping[str, Any]]) -> UpsertDatasetRecordsResponse:
        """Adds records, or changes those that have the same inputs: outputs are replaced, expectations and tags added.

        All of them are stored, or none.

        Args:
            dataset_id: The dataset's id.
            records: At least one: mappings of `inputs` (a mapping, by which records are told apart) and if you like
                `outputs` (anything), `expectations` and `tags` (mappings), and `source` (a mapping of `source_type`,
                one of `TRACE`, `HUMAN`, `DOCUMENT` and `CODE`, and `source_data`, a mapping); all of it what JSON can
                hold, without NaN. Records of `iter_records` will do too. The tag `mlflow.user` says who made them.

        Returns:
            How many were new (`inserted_count`), and how many were there (`updated_count`).

        Raises:
            BadRequest: If there is no such dataset.
        """
        body = models.UpsertDatasetRecordsRequest(records=datasets.records_text(records))
        found = values.segment("dataset_id", dataset_id)
        return api.upsert_dataset_records.sync(found, client=self._transport, body=body)

    def iter_records(self, dataset_id: str) -> Iterator[dict[str, Any]]:
        """Reads all records, the oldest first, page by page. Those of one `upsert_records` come in any order.

        Args:
            dataset_id: The dataset's id. An unknown one has none.

        Returns:
            Mappings as in `upsert_records`, with `dataset_record_id`, `dataset_id`, `created_time` and
            `last_update_time` (milliseconds since the epoch), and perhaps `source_type`, `source_id`, `created_by` and
            `last_updated_by`.
        """
        found = values.segment("dataset_id", dataset_id)

        def fetch(page_token: str | None) -> Page[dict[str, Any]]:
            response = api.get_dataset_records.sync(
                found, client=self._transport, max_results=PAGE, page_token=page_token
            )
            operation = api.get_dataset_records.OPERATION
            records = read_property(self._transport, operation, response.records or "", datasets.read_records)
            return Page.of(records, response.next_page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def delete_records(self, dataset_id: str, record_ids: Iterable[str]) -> int:
        """Deletes records for good. Unknown ones are skipped.

        Args:
            dataset_id: The dataset's id.
            record_ids: Their ids (`dataset_record_id`), at least one.

        Returns:
            How many were deleted.
        """
        body = models.DeleteDatasetRecordsRequest(dataset_record_ids=datasets.ids("record_ids", record_ids))
        found = values.segment("dataset_id", dataset_id)
        response = api.delete_dataset_records.sync(found, client=self._transport, body=body)
        return response.deleted_count


def _experiments(experiment_ids: Iterable[str | int]) -> list[str]:
    """Ids of experiments, each once: the server refuses one that is named twice."""
    return list(dict.fromkeys(values.experiment_ids(experiment_ids)))
