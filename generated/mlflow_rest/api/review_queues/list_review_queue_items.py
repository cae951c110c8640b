# Made by `make generate` from spec/paths/review_queues.yaml (sha256 db5c1327c55e9405).
# Do not edit. @generated
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
    max_results: int | None = None,
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
    max_results: int | None = None,
    page_token: str | None = None,
) -> Response[ListReviewQueueItemsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(queue_id=queue_id, status=status, max_results=max_results, page_token=page_token)
        ),
    )
