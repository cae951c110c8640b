# Made by `make generate` from spec/paths/datasets.yaml (sha256 b55ca2f3969adb17) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.upsert_dataset_records_request import UpsertDatasetRecordsRequest
from ...models.upsert_dataset_records_response import UpsertDatasetRecordsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "upsertDatasetRecords", "POST", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpsertDatasetRecordsResponse))


def _request(dataset_id: str, *, body: UpsertDatasetRecordsRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = dataset_id
    dataset_id_ = _v.check_segment(
        "dataset_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("dataset_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/datasets/{dataset_id_}/records"
    return (
        path,
        (),
        encode(
            body.to_dict()
            if body.__class__ is UpsertDatasetRecordsRequest
            else _v.check_body(body, UpsertDatasetRecordsRequest)
        ),
        headers,
    )


def sync(dataset_id: str, *, client: Sender, body: UpsertDatasetRecordsRequest) -> UpsertDatasetRecordsResponse:
    """Add records to an evaluation dataset, or change them.

    upsertDatasetRecords · POST /api/3.0/mlflow/datasets/{dataset_id}/records

    Adds records. One with the same inputs as one that is there is merged into it: outputs are replaced, expectations
    and tags added. Sending again changes times and the digest only. An unknown dataset is 400 with raw SQL, or 200 when
    there are no records.

    Args:
        dataset_id: The identifier of the dataset.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The records are stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(dataset_id, body=body)))


def sync_detailed(
    dataset_id: str, *, client: Sender, body: UpsertDatasetRecordsRequest
) -> Response[UpsertDatasetRecordsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio(
    dataset_id: str, *, client: AsyncSender, body: UpsertDatasetRecordsRequest
) -> UpsertDatasetRecordsResponse:
    """Add records to an evaluation dataset, or change them.

    upsertDatasetRecords · POST /api/3.0/mlflow/datasets/{dataset_id}/records

    Adds records. One with the same inputs as one that is there is merged into it: outputs are replaced, expectations
    and tags added. Sending again changes times and the digest only. An unknown dataset is 400 with raw SQL, or 200 when
    there are no records.

    Args:
        dataset_id: The identifier of the dataset.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The records are stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(dataset_id, body=body)))


async def asyncio_detailed(
    dataset_id: str, *, client: AsyncSender, body: UpsertDatasetRecordsRequest
) -> Response[UpsertDatasetRecordsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(dataset_id, body=body)))
