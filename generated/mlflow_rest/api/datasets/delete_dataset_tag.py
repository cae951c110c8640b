# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import path_segment, read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteDatasetTag", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}/tags/{key}", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(dataset_id: str, key: str) -> Request:
    path = "/api/3.0/mlflow/datasets/{dataset_id}/tags/{key}".format(
        dataset_id=path_segment("dataset_id", dataset_id), key=path_segment("key", key)
    )
    return path, (), None, {}


def sync(dataset_id: str, key: str, *, client: Sender) -> None:
    """Remove a tag from an evaluation dataset.

    deleteDatasetTag · DELETE /api/3.0/mlflow/datasets/{dataset_id}/tags/{key}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, key)))


def sync_detailed(dataset_id: str, key: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, key)))


async def asyncio(dataset_id: str, key: str, *, client: AsyncSender) -> None:
    """Remove a tag from an evaluation dataset.

    deleteDatasetTag · DELETE /api/3.0/mlflow/datasets/{dataset_id}/tags/{key}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, key)))


async def asyncio_detailed(dataset_id: str, key: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, key)))
