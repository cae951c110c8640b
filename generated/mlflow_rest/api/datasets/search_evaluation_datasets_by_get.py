# Made by `make generate` from spec/paths/datasets.yaml (sha256 c82a43588b1bcfaa).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_evaluation_datasets_response import SearchEvaluationDatasetsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchEvaluationDatasetsByGet", "GET", "/api/3.0/mlflow/datasets/search", "datasets", True, "3.4"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchEvaluationDatasetsResponse))


def _request(
    *,
    experiment_ids: list[str] | None = None,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
    page_token: str | None = None,
) -> Request:
    query: list[tuple[str, str]] = []
    query += [("experiment_ids", item) for item in experiment_ids or ()]
    if filter_string is not None:
        query.append(("filter_string", filter_string))
    if max_results is not None:
        query.append(("max_results", str(max_results)))
    query += [("order_by", item) for item in order_by or ()]
    if page_token is not None:
        query.append(("page_token", page_token))
    return "/api/3.0/mlflow/datasets/search", query, None, {}


def sync(
    *,
    client: Sender,
    experiment_ids: list[str] | None = None,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
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
    experiment_ids: list[str] | None = None,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
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
    experiment_ids: list[str] | None = None,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
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
    experiment_ids: list[str] | None = None,
    filter_string: str | None = None,
    max_results: int | None = None,
    order_by: list[str] | None = None,
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
