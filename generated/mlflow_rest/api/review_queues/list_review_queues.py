# Made by `make generate` from spec/paths/review_queues.yaml (sha256 db5c1327c55e9405).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_review_queues_response import ListReviewQueuesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listReviewQueues", "GET", "/api/3.0/mlflow/review-queues/list", "review_queues", True, "3.14")
_endpoint = Endpoint(OPERATION, JsonReader(ListReviewQueuesResponse))


def _request(
    *,
    experiment_id: str,
    user: str | None = None,
    item_id: str | None = None,
    max_results: int | None = None,
    page_token: str | None = None,
) -> Request:
    query: list[tuple[str, str]] = [("experiment_id", experiment_id)]
    if user is not None:
        query.append(("user", user))
    if item_id is not None:
        query.append(("item_id", item_id))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/3.0/mlflow/review-queues/list", query, None, {}


def sync(
    *,
    client: Sender,
    experiment_id: str,
    user: str | None = None,
    item_id: str | None = None,
    max_results: int | None = None,
    page_token: str | None = None,
) -> ListReviewQueuesResponse:
    """List the review queues of an experiment.

    listReviewQueues · GET /api/3.0/mlflow/review-queues/list
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    experiment_id: str,
    user: str | None = None,
    item_id: str | None = None,
    max_results: int | None = None,
    page_token: str | None = None,
) -> Response[ListReviewQueuesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    experiment_id: str,
    user: str | None = None,
    item_id: str | None = None,
    max_results: int | None = None,
    page_token: str | None = None,
) -> ListReviewQueuesResponse:
    """List the review queues of an experiment.

    listReviewQueues · GET /api/3.0/mlflow/review-queues/list
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    experiment_id: str,
    user: str | None = None,
    item_id: str | None = None,
    max_results: int | None = None,
    page_token: str | None = None,
) -> Response[ListReviewQueuesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_id=experiment_id, user=user, item_id=item_id, max_results=max_results, page_token=page_token
            ),
        ),
    )
