# Made by `make generate` from spec/paths/review_queues.yaml (sha256 4db851744c8eae6f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers the items of a queue, those added last first, one page at a time. Items whose traces were deleted are gone.

    Args:
        client: Sends the request.
        queue_id: The identifier of the queue.
        status: Only items of this status. All when left out, and also when the server does not know the value.
        max_results: How many items a page holds, from 1 to 50000. 1000 when left out.
        page_token: The `next_page_token` of the previous answer. It is a position: items that come or go while
            paging shift the next page, and with `status` also those that are reviewed.

    Returns:
        One page of items.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
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

    Answers the items of a queue, those added last first, one page at a time. Items whose traces were deleted are gone.

    Args:
        client: Sends the request.
        queue_id: The identifier of the queue.
        status: Only items of this status. All when left out, and also when the server does not know the value.
        max_results: How many items a page holds, from 1 to 50000. 1000 when left out.
        page_token: The `next_page_token` of the previous answer. It is a position: items that come or go while
            paging shift the next page, and with `status` also those that are reviewed.

    Returns:
        One page of items.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(queue_id=queue_id, status=status, max_results=max_results, page_token=page_token)
        ),
    )
