# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteDataset", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}", "datasets", True, "3.4")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(dataset_id: str) -> Request:
    v: Any
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}"
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
