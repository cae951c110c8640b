# Made by `make generate` from spec/paths/review_queues.yaml (sha256 4db851744c8eae6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_review_queue_request import CreateReviewQueueRequest
from ...models.create_review_queue_response import CreateReviewQueueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createReviewQueue", "POST", "/api/3.0/mlflow/review-queues/create", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateReviewQueueResponse))


def _request(*, body: CreateReviewQueueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/review-queues/create",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreateReviewQueueRequest
            else _v.check_body(body, CreateReviewQueueRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateReviewQueueRequest) -> CreateReviewQueueResponse:
    """Create a review queue.

    createReviewQueue · POST /api/3.0/mlflow/review-queues/create

    Creates a list of traces to review and answers it. A name that is taken in the experiment, whatever the capitals, is
    400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404. For a queue of one user, getOrCreateUserQueue
    is the better way.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The queue was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateReviewQueueRequest) -> Response[CreateReviewQueueResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateReviewQueueRequest) -> CreateReviewQueueResponse:
    """Create a review queue.

    createReviewQueue · POST /api/3.0/mlflow/review-queues/create

    Creates a list of traces to review and answers it. A name that is taken in the experiment, whatever the capitals, is
    400 `RESOURCE_ALREADY_EXISTS`; a deleted or unknown experiment is 404. For a queue of one user, getOrCreateUserQueue
    is the better way.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The queue was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateReviewQueueRequest
) -> Response[CreateReviewQueueResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
