# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_dataset_records_response import GetDatasetRecordsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getDatasetRecords", "GET", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetDatasetRecordsResponse))


def _request(dataset_id: str, *, max_results: SupportsIndex | None = None, page_token: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(
                    v
                    if v.__class__ is int and 0 <= v <= 2_147_483_647
                    else _v.check_int("max_results", v, 0, 2_147_483_647)
                ),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/records"
    return path, query, None, {}


def sync(
    dataset_id: str, *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> GetDatasetRecordsResponse:
    """Get the records of an evaluation dataset.

    getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )


def sync_detailed(
    dataset_id: str, *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[GetDatasetRecordsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )


async def asyncio(
    dataset_id: str, *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> GetDatasetRecordsResponse:
    """Get the records of an evaluation dataset.

    getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[GetDatasetRecordsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )
