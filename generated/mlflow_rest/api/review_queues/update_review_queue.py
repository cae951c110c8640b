# Made by `make generate` from spec/paths/review_queues.yaml (sha256 4db851744c8eae6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateReviewQueueRequest
            else _v.check_body(body, UpdateReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateReviewQueueRequest) -> UpdateReviewQueueResponse:
    """Change a custom review queue.

    updateReviewQueue · POST /api/3.0/mlflow/review-queues/update

    Changes what is given and answers the queue. Users and questions are replaced as a whole, and only if their flag
    says so. Questions can be changed only while the queue is empty. A name that is taken is 400
    `RESOURCE_ALREADY_EXISTS`. The queue of a user cannot be changed at all.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The queue after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateReviewQueueRequest) -> Response[UpdateReviewQueueResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateReviewQueueRequest) -> UpdateReviewQueueResponse:
    """Change a custom review queue.

    updateReviewQueue · POST /api/3.0/mlflow/review-queues/update

    Changes what is given and answers the queue. Users and questions are replaced as a whole, and only if their flag
    says so. Questions can be changed only while the queue is empty. A name that is taken is 400
    `RESOURCE_ALREADY_EXISTS`. The queue of a user cannot be changed at all.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The queue after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateReviewQueueRequest
) -> Response[UpdateReviewQueueResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
