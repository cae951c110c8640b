# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.get_dataset_response import GetDatasetResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getDataset", "GET", "/api/3.0/mlflow/datasets/{dataset_id}", "datasets", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(GetDatasetResponse))


def _request(dataset_id: str, *, page_token: str | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if page_token is not None:
        query.append(("page_token", page_token))
    path = "/api/3.0/mlflow/datasets/{dataset_id}".format(dataset_id=path_segment("dataset_id", dataset_id))
    return path, query, None, {}


def sync(dataset_id: str, *, client: Sender, page_token: str | None = None) -> GetDatasetResponse:
    """Get an evaluation dataset.

    getDataset · GET /api/3.0/mlflow/datasets/{dataset_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, page_token=page_token)))


def sync_detailed(dataset_id: str, *, client: Sender, page_token: str | None = None) -> Response[GetDatasetResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, page_token=page_token)))


async def asyncio(dataset_id: str, *, client: AsyncSender, page_token: str | None = None) -> GetDatasetResponse:
    """Get an evaluation dataset.

    getDataset · GET /api/3.0/mlflow/datasets/{dataset_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, page_token=page_token)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, page_token: str | None = None
) -> Response[GetDatasetResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, page_token=page_token)))
