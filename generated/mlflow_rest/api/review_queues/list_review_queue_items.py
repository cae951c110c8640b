# Made by `make generate` from spec/paths/review_queues.yaml (sha256 57c89d28f206beee) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_review_queue_items_response import ListReviewQueueItemsResponse
from ...models.review_status import ReviewStatusInput
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listReviewQueueItems", "GET", "/api/3.0/mlflow/review-queues/items/list", "review_queues", True, "3.14"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListReviewQueueItemsResponse))


def _request(
    *,
    queue_id: str,
    status: ReviewStatusInput | None = None,
    max_results: int | None = None,
    page_token: str | None = None,
) -> Request:
    query: list[tuple[str, str]] = [("queue_id", queue_id)]
    if status is not None:
        query.append(("status", status))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/3.0/mlflow/review-queues/items/list", query, None, {}


def sync(
    *,
    client: Sender,
    queue_id: str,
    status: ReviewStatusInput | None = None,
    max_results: int | None = None,
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
    max_results: int | None = None,
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
    max_results: int | None = None,
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
    max_results: int | None = None,
    page_token: str | None = None,
) -> Response[ListReviewQueueItemsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(queue_id=queue_id, status=status, max_results=max_results, page_token=page_token)
        ),
    )
