# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteDatasetTag", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}/tags/{key}", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(dataset_id: str, key: str) -> Request:
    v: Any
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    v = key
    key_ = _v.check_segment(
        "key", v if v.__class__ is str and v.isascii() and v else _v.check_str("key", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/tags/{key_}"
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
