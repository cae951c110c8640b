# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, path_segment
from ..._endpoint import Endpoint
from ...models.get_dataset_records_response import GetDatasetRecordsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getDatasetRecords", "GET", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetDatasetRecordsResponse))


def _request(dataset_id: str, *, max_results: int | None = None, page_token: str | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    if page_token is not None:
        query.append(("page_token", page_token))
    path = "/api/3.0/mlflow/datasets/{dataset_id}/records".format(dataset_id=path_segment("dataset_id", dataset_id))
    return path, query, None, {}


def sync(
    dataset_id: str, *, client: Sender, max_results: int | None = None, page_token: str | None = None
) -> GetDatasetRecordsResponse:
    """Get the records of an evaluation dataset.

    getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )


def sync_detailed(
    dataset_id: str, *, client: Sender, max_results: int | None = None, page_token: str | None = None
) -> Response[GetDatasetRecordsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )


async def asyncio(
    dataset_id: str, *, client: AsyncSender, max_results: int | None = None, page_token: str | None = None
) -> GetDatasetRecordsResponse:
    """Get the records of an evaluation dataset.

    getDatasetRecords · GET /api/3.0/mlflow/datasets/{dataset_id}/records
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, max_results: int | None = None, page_token: str | None = None
) -> Response[GetDatasetRecordsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(dataset_id, max_results=max_results, page_token=page_token))
    )
