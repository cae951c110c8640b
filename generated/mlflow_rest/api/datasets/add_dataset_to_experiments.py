# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.add_dataset_to_experiments_request import AddDatasetToExperimentsRequest
from ...models.add_dataset_to_experiments_response import AddDatasetToExperimentsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "addDatasetToExperiments", "POST", "/api/3.0/mlflow/datasets/{dataset_id}/add-experiments", "datasets", True, "3.7"
)
_endpoint = Endpoint(OPERATION, JsonReader(AddDatasetToExperimentsResponse))


def _request(dataset_id: str, *, body: AddDatasetToExperimentsRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/add-experiments"
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is AddDatasetToExperimentsRequest
            else _v.check_body(body, AddDatasetToExperimentsRequest)
        ),
        headers,
    )


def sync(dataset_id: str, *, client: Sender, body: AddDatasetToExperimentsRequest) -> AddDatasetToExperimentsResponse:
    """Add an evaluation dataset to experiments.

    addDatasetToExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/add-experiments
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(
    dataset_id: str, *, client: Sender, body: AddDatasetToExperimentsRequest
) -> Response[AddDatasetToExperimentsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(
    dataset_id: str, *, client: AsyncSender, body: AddDatasetToExperimentsRequest
) -> AddDatasetToExperimentsResponse:
    """Add an evaluation dataset to experiments.

    addDatasetToExperiments · POST /api/3.0/mlflow/datasets/{dataset_id}/add-experiments
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: AddDatasetToExperimentsRequest
) -> Response[AddDatasetToExperimentsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
