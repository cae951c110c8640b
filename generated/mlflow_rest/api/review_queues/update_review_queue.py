# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_review_queue_request import UpdateReviewQueueRequest
from ...models.update_review_queue_response import UpdateReviewQueueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateReviewQueue", "POST", "/api/3.0/mlflow/review-queues/update", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateReviewQueueResponse))


def _request(*, body: UpdateReviewQueueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateReviewQueueRequest
            else _v.check_body(body, UpdateReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateReviewQueueRequest) -> UpdateReviewQueueResponse:
    """Change a custom review queue.

    updateReviewQueue · POST /api/3.0/mlflow/review-queues/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateReviewQueueRequest) -> Response[UpdateReviewQueueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateReviewQueueRequest) -> UpdateReviewQueueResponse:
    """Change a custom review queue.

    updateReviewQueue · POST /api/3.0/mlflow/review-queues/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateReviewQueueRequest
) -> Response[UpdateReviewQueueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
