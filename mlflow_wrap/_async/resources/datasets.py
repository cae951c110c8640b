"""Evaluation datasets: examples to evaluate GenAI applications with. Not the datasets that runs log as inputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest.api import datasets as api
from mlflow_rest.resources.datasets import AsyncDatasetsResource

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._types.properties import read_property
from mlflow_wrap._validation import dataset_records
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr
    from mlflow_rest.models import DatasetRecordSourceTypeInput, EvaluationDataset, UpsertDatasetRecordsResponse


class AsyncDatasetClient(SuggestsNames, AsyncDatasetsResource):
    """Creates, searches and changes evaluation datasets and their records. Reached as `client.datasets`.

    MLflow 3.4 and newer; adding to and removing from experiments 3.7, deleting records 3.10.
    """

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
        tags: Mapping[str, object] | str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset:
        """Create an empty dataset. Names need not be unique: every call creates another one.

        createDataset · POST /api/3.0/mlflow/datasets/create

        Args:
            name: Its name, at most 255 characters.
            experiment_ids: The experiments that it belongs to. The server does not check that they exist.
            source_type: See the operation.
            source: See the operation.
            schema: See the operation.
            profile: See the operation.
            created_by: Who creates it, stored as the tag `mlflow.user`. Defaults to that tag, else to the user of
                MLflow: `MLFLOW_TRACKING_USERNAME`, else the user name in `~/.mlflow/credentials`, else that of the
                operating system.
            tags: Tags to set at once, as in `set_tags`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.
        """
        return await super().create(
            name,
            experiment_ids=experiment_ids,
            source_type=source_type,
            source=source,
            schema=schema,
            profile=profile,
            tags=dataset_records.add_creator(dataset_records.encode_tags({} if tags is None else tags), created_by),
            timeout=timeout,
            extra_headers=extra_headers,
        )

    async def get_tags(
        self, dataset_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """Get the tags of a dataset, which the dataset itself has as JSON in a string.

        getDataset · GET /api/3.0/mlflow/datasets/{dataset_id}

        Args:
            dataset_id: The dataset's id.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such dataset.
        """
        dataset = await self.get(dataset_id, timeout=timeout, extra_headers=extra_headers)
        return read_property(self._client, api.get_dataset.OPERATION, dataset.tags or "", dataset_records.read_tags)

    async def set_tags(
        self,
        dataset_id: str,
        tags: Mapping[str, object] | str,
        *,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> EvaluationDataset | None:
        """Set tags, replacing the old values of their keys; others stay.

        setDatasetTags · PATCH /api/3.0/mlflow/datasets/{dataset_id}/tags

        Args:
            dataset_id: The dataset's id.
            tags: At least one. Keys have at most 250 characters and no `/`; values are stored as strings of at most
                5000 characters.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            ResourceDoesNotExist: If there is no such dataset.
        """
        encoded = dataset_records.encode_tags(tags)
        if not len(tags):
            raise InvalidArgument("tags must contain at least one tag")
        return await super().set_tags(dataset_id, encoded, timeout=timeout, extra_headers=extra_headers)

    async def upsert_records(
        self,
        dataset_id: str,
        records: SequenceNotStr[Mapping[str, Any]] | str,
        *,
        updated_by: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> UpsertDatasetRecordsResponse:
        """Add records, or change those that have the same inputs: outputs are replaced, expectations and tags added.

        upsertDatasetRecords · POST /api/3.0/mlflow/datasets/{dataset_id}/records

        All of them are stored, or none.

        Args:
            dataset_id: The dataset's id.
            records: At least one: mappings of `inputs` (a mapping, which identifies the record) and optionally
                `outputs` (anything), `expectations` and `tags` (mappings), and `source` (a mapping of `source_type`,
                one of `TRACE`, `HUMAN`, `DOCUMENT` and `CODE`, and `source_data`, a mapping); all of it what JSON can
                contain, without NaN. Records of `iter_records` are accepted too. The tag `mlflow.user` says who made
                them.
            updated_by: Who changes them.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            How many were new (`inserted_count`), and how many existed (`updated_count`).

        Raises:
            BadRequest: If there is no such dataset.
        """
        return await super().upsert_records(
            dataset_id,
            dataset_records.encode_records(records),
            updated_by=updated_by,
            timeout=timeout,
            extra_headers=extra_headers,
        )
