# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_dataset_experiment_ids_response import GetDatasetExperimentIdsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getDatasetExperimentIds", "GET", "/api/3.0/mlflow/datasets/{dataset_id}/experiment-ids", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetDatasetExperimentIdsResponse))


def _request(dataset_id: str) -> Request:
    v: Any
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/experiment-ids"
    return path, (), None, {}


def sync(dataset_id: str, *, client: Sender) -> GetDatasetExperimentIdsResponse:
    """List the experiments of an evaluation dataset.

    getDatasetExperimentIds · GET /api/3.0/mlflow/datasets/{dataset_id}/experiment-ids
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id)))


def sync_detailed(dataset_id: str, *, client: Sender) -> Response[GetDatasetExperimentIdsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id)))


async def asyncio(dataset_id: str, *, client: AsyncSender) -> GetDatasetExperimentIdsResponse:
    """List the experiments of an evaluation dataset.

    getDatasetExperimentIds · GET /api/3.0/mlflow/datasets/{dataset_id}/experiment-ids
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id)))


async def asyncio_detailed(dataset_id: str, *, client: AsyncSender) -> Response[GetDatasetExperimentIdsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id)))
