# Made by `make generate` from spec/paths/datasets.yaml (sha256 b55ca2f3969adb17) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers the experiments that a dataset belongs to. An unknown dataset has none, with 200.

    Args:
        dataset_id: The identifier of the dataset.
        client: Sends the request.

    Returns:
        The experiments.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id)))


def sync_detailed(dataset_id: str, *, client: Sender) -> Response[GetDatasetExperimentIdsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id)))


async def asyncio(dataset_id: str, *, client: AsyncSender) -> GetDatasetExperimentIdsResponse:
    """List the experiments of an evaluation dataset.

    getDatasetExperimentIds · GET /api/3.0/mlflow/datasets/{dataset_id}/experiment-ids

    Answers the experiments that a dataset belongs to. An unknown dataset has none, with 200.

    Args:
        dataset_id: The identifier of the dataset.
        client: Sends the request.

    Returns:
        The experiments.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id)))


async def asyncio_detailed(dataset_id: str, *, client: AsyncSender) -> Response[GetDatasetExperimentIdsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id)))
