# Made by `make generate` from spec/paths/datasets.yaml (sha256 dd1c13bd70bed1eb).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_evaluation_datasets_response import SearchEvaluationDatasetsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import FilterExpression, SequenceNotStr

OPERATION = Operation(
    "searchEvaluationDatasetsByGet", "GET", "/api/3.0/mlflow/datasets/search", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchEvaluationDatasetsResponse))


def _request(
    *,
    experiment_ids: SequenceNotStr[str | int] | None = None,
    filter_string: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_ids
    if v is not None:
        query += [
            ("experiment_ids", item)
            for item in _v.check_strs(
                "experiment_ids",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_digits("", item),
                in_url=True,
            )
        ]
    v = filter_string
    if v is not None:
        query.append(
            (
                "filter_string",
                v if v.__class__ is str and v.isascii() else _v.check_filter("filter_string", v, search="datasets"),
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
    v = order_by
    if v is not None:
        query += [
            ("order_by", item)
            for item in _v.check_strs(
                "order_by",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
                in_url=True,
            )
        ]
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/3.0/mlflow/datasets/search", query, None, {}


def sync(
    *,
    client: Sender,
    experiment_ids: SequenceNotStr[str | int] | None = None,
    filter_string: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchEvaluationDatasetsResponse:
    """Search evaluation datasets with a query string.

    searchEvaluationDatasetsByGet · GET /api/3.0/mlflow/datasets/search
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    experiment_ids: SequenceNotStr[str | int] | None = None,
    filter_string: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchEvaluationDatasetsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    experiment_ids: SequenceNotStr[str | int] | None = None,
    filter_string: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchEvaluationDatasetsResponse:
    """Search evaluation datasets with a query string.

    searchEvaluationDatasetsByGet · GET /api/3.0/mlflow/datasets/search
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    experiment_ids: SequenceNotStr[str | int] | None = None,
    filter_string: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchEvaluationDatasetsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )
