# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.remove_items_from_review_queue_request import RemoveItemsFromReviewQueueRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "removeItemsFromReviewQueue", "POST", "/api/3.0/mlflow/review-queues/items/remove", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: RemoveItemsFromReviewQueueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/items/remove",
        (),
        encode(
            body.to_request()
            if body.__class__ is RemoveItemsFromReviewQueueRequest
            else _v.check_body(body, RemoveItemsFromReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RemoveItemsFromReviewQueueRequest) -> None:
    """Take traces out of a review queue.

    removeItemsFromReviewQueue · POST /api/3.0/mlflow/review-queues/items/remove
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RemoveItemsFromReviewQueueRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RemoveItemsFromReviewQueueRequest) -> None:
    """Take traces out of a review queue.

    removeItemsFromReviewQueue · POST /api/3.0/mlflow/review-queues/items/remove
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RemoveItemsFromReviewQueueRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
