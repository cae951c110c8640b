# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteDataset", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}", "datasets", True, "3.4")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(dataset_id: str) -> Request:
    path = "/api/3.0/mlflow/datasets/{dataset_id}".format(dataset_id=path_segment("dataset_id", dataset_id))
    return path, (), None, {}


def sync(dataset_id: str, *, client: Sender) -> None:
    """Delete an evaluation dataset.

    deleteDataset · DELETE /api/3.0/mlflow/datasets/{dataset_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id)))


def sync_detailed(dataset_id: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id)))


async def asyncio(dataset_id: str, *, client: AsyncSender) -> None:
    """Delete an evaluation dataset.

    deleteDataset · DELETE /api/3.0/mlflow/datasets/{dataset_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id)))


async def asyncio_detailed(dataset_id: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id)))
