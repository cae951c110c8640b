# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.set_review_queue_item_status_request import SetReviewQueueItemStatusRequest
from ...models.set_review_queue_item_status_response import SetReviewQueueItemStatusResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setReviewQueueItemStatus", "POST", "/api/3.0/mlflow/review-queues/items/set-status", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(SetReviewQueueItemStatusResponse))


def _request(*, body: SetReviewQueueItemStatusRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/items/set-status",
        (),
        encode(
            body.to_request()
            if body.__class__ is SetReviewQueueItemStatusRequest
            else _v.check_body(body, SetReviewQueueItemStatusRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetReviewQueueItemStatusRequest) -> SetReviewQueueItemStatusResponse:
    """Say how far the review of a trace has come.

    setReviewQueueItemStatus · POST /api/3.0/mlflow/review-queues/items/set-status
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: SetReviewQueueItemStatusRequest
) -> Response[SetReviewQueueItemStatusResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetReviewQueueItemStatusRequest) -> SetReviewQueueItemStatusResponse:
    """Say how far the review of a trace has come.

    setReviewQueueItemStatus · POST /api/3.0/mlflow/review-queues/items/set-status
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SetReviewQueueItemStatusRequest
) -> Response[SetReviewQueueItemStatusResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
