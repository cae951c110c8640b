# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_review_queue_request import DeleteReviewQueueRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteReviewQueue", "POST", "/api/3.0/mlflow/review-queues/delete", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteReviewQueueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteReviewQueueRequest
            else _v.check_body(body, DeleteReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteReviewQueueRequest) -> None:
    """Delete a review queue.

    deleteReviewQueue · POST /api/3.0/mlflow/review-queues/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteReviewQueueRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteReviewQueueRequest) -> None:
    """Delete a review queue.

    deleteReviewQueue · POST /api/3.0/mlflow/review-queues/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteReviewQueueRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
