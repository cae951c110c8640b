# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.remove_dataset_from_experiments_request import RemoveDatasetFromExperimentsRequest
from ...models.remove_dataset_from_experiments_response import RemoveDatasetFromExperimentsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "removeDatasetFromExperiments",
    "POST",
    "/api/3.0/mlflow/datasets/{dataset_id}/remove-experiments",
    "datasets",
    True,
    "3.7",
)
_endpoint = Endpoint(OPERATION, JsonReader(RemoveDatasetFromExperimentsResponse))


def _request(dataset_id: str, *, body: RemoveDatasetFromExperimentsRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/remove-experiments"
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is RemoveDatasetFromExperimentsRequest
            else _v.check_body(body, RemoveDatasetFromExperimentsRequest)
        ),
        headers,
    )


def sync(
    dataset_id: str, *, client: Sender, body: RemoveDatasetFromExperimentsRequest
) -> RemoveDatasetFromExperimentsResponse:
    """Remove an evaluation dataset from experiments.

    removeDatasetFromExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/remove-experiments
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(
    dataset_id: str, *, client: Sender, body: RemoveDatasetFromExperimentsRequest
) -> Response[RemoveDatasetFromExperimentsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(
    dataset_id: str, *, client: AsyncSender, body: RemoveDatasetFromExperimentsRequest
) -> RemoveDatasetFromExperimentsResponse:
    """Remove an evaluation dataset from experiments.

    removeDatasetFromExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/remove-experiments
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: RemoveDatasetFromExperimentsRequest
) -> Response[RemoveDatasetFromExperimentsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
