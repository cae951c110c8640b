# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_review_queue_response import GetReviewQueueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getReviewQueue", "GET", "/api/3.0/mlflow/review-queues/get", "review_queues", True, "3.14")
_endpoint = Endpoint(OPERATION, JsonReader(GetReviewQueueResponse))


def _request(*, queue_id: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = queue_id
    query.append(
        ("queue_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("queue_id", v, min_length=1))
    )
    return "/api/3.0/mlflow/review-queues/get", query, None, {}


def sync(*, client: Sender, queue_id: str) -> GetReviewQueueResponse:
    """Get a review queue by its identifier.

    getReviewQueue · GET /api/3.0/mlflow/review-queues/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(queue_id=queue_id)))


def sync_detailed(*, client: Sender, queue_id: str) -> Response[GetReviewQueueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(queue_id=queue_id)))


async def asyncio(*, client: AsyncSender, queue_id: str) -> GetReviewQueueResponse:
    """Get a review queue by its identifier.

    getReviewQueue · GET /api/3.0/mlflow/review-queues/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(queue_id=queue_id)))


async def asyncio_detailed(*, client: AsyncSender, queue_id: str) -> Response[GetReviewQueueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(queue_id=queue_id)))
