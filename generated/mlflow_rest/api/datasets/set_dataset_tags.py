# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.set_dataset_tags_request import SetDatasetTagsRequest
from ...models.set_dataset_tags_response import SetDatasetTagsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("setDatasetTags", "PATCH", "/api/3.0/mlflow/datasets/{dataset_id}/tags", "datasets", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(SetDatasetTagsResponse))


def _request(dataset_id: str, *, body: SetDatasetTagsRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/tags"
    return (
        path,
        (),
        encode(
            body.to_request() if body.__class__ is SetDatasetTagsRequest else _v.check_body(body, SetDatasetTagsRequest)
        ),
        headers,
    )


def sync(dataset_id: str, *, client: Sender, body: SetDatasetTagsRequest) -> SetDatasetTagsResponse:
    """Set tags on an evaluation dataset.

    setDatasetTags · PATCH /api/3.0/mlflow/datasets/{dataset_id}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(dataset_id: str, *, client: Sender, body: SetDatasetTagsRequest) -> Response[SetDatasetTagsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(dataset_id: str, *, client: AsyncSender, body: SetDatasetTagsRequest) -> SetDatasetTagsResponse:
    """Set tags on an evaluation dataset.

    setDatasetTags · PATCH /api/3.0/mlflow/datasets/{dataset_id}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: SetDatasetTagsRequest
) -> Response[SetDatasetTagsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
