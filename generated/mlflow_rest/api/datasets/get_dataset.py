# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_dataset_response import GetDatasetResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getDataset", "GET", "/api/3.0/mlflow/datasets/{dataset_id}", "datasets", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(GetDatasetResponse))


def _request(dataset_id: str, *, page_token: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}"
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
