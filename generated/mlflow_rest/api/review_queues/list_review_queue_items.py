# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_review_queue_items_response import ListReviewQueueItemsResponse
from ...models.review_status import REVIEW_STATUS_VALUES
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ...models.review_status import ReviewStatusInput

OPERATION = Operation(
    "listReviewQueueItems", "GET", "/api/3.0/mlflow/review-queues/items/list", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListReviewQueueItemsResponse))


def _request(
    *,
    queue_id: str,
    status: ReviewStatusInput | None = None,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = queue_id
    query.append(
        ("queue_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("queue_id", v, min_length=1))
    )
    v = status
    if v is not None:
        query.append(
            (
                "status",
                v
                if v.__class__ is str and v in REVIEW_STATUS_VALUES
                else _v.check_enum("status", v, REVIEW_STATUS_VALUES),
            )
        )
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/3.0/mlflow/review-queues/items/list", query, None, {}


def sync(
    *,
    client: Sender,
    queue_id: str,
    status: ReviewStatusInput | None = None,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> ListReviewQueueItemsResponse:
    """List the items of a review queue.

    listReviewQueueItems · GET /api/3.0/mlflow/review-queues/items/list
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION, *_request(queue_id=queue_id, status=status, max_results=max_results, page_token=page_token)
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    queue_id: str,
    status: ReviewStatusInput | None = None,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> Response[ListReviewQueueItemsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION, *_request(queue_id=queue_id, status=status, max_results=max_results, page_token=page_token)
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    queue_id: str,
    status: ReviewStatusInput | None = None,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> ListReviewQueueItemsResponse:
    """List the items of a review queue.

    listReviewQueueItems · GET /api/3.0/mlflow/review-queues/items/list
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION, *_request(queue_id=queue_id, status=status, max_results=max_results, page_token=page_token)
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    queue_id: str,
    status: ReviewStatusInput | None = None,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> Response[ListReviewQueueItemsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(queue_id=queue_id, status=status, max_results=max_results, page_token=page_token)
        ),
    )
