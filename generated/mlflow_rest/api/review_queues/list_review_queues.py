# Made by `make generate` from spec/paths/review_queues.yaml (sha256 b069b9660767c6f7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_review_queues_response import ListReviewQueuesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listReviewQueues", "GET", "/api/3.0/mlflow/review-queues/list", "review_queues", True, "3.14")
_endpoint = Endpoint(OPERATION, JsonReader(ListReviewQueuesResponse))


def _request(
    *,
    experiment_id: str | int,
    user: str | None = None,
    item_id: str | None = None,
    max_results: SupportsIndex | None = None,
    page_token: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_id
    query.append(
        (
            "experiment_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_digits("experiment_id", v, min_length=1),
        )
    )
    v = user
    if v is not None:
        query.append(("user", v if v.__class__ is str and v.isascii() else _v.check_str("user", v)))
    v = item_id
    if v is not None:
        query.append(("item_id", v if v.__class__ is str and v.isascii() else _v.check_str("item_id", v)))
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
    return "/api/3.0/mlflow/review-queues/list", query, None, {}


def sync(
    *,
    client: Sender,
    experiment_id: str | int,
    user: str | None = None,
    item_id: str | None = None,
    max_results: SupportsIndex | None = None,
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
    experiment_id: str | int,
    user: str | None = None,
    item_id: str | None = None,
    max_results: SupportsIndex | None = None,
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
    experiment_id: str | int,
    user: str | None = None,
    item_id: str | None = None,
    max_results: SupportsIndex | None = None,
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
    experiment_id: str | int,
    user: str | None = None,
    item_id: str | None = None,
    max_results: SupportsIndex | None = None,
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
