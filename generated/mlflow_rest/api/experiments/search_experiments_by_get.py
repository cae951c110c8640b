# Made by `make generate` from spec/paths/experiments.yaml (sha256 7756a17d5131a99a).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_experiments_response import SearchExperimentsResponse
from ...models.view_type import ViewTypeInput
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchExperimentsByGet", "GET", "/api/2.0/mlflow/experiments/search", "experiments", True, "1.28"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchExperimentsResponse))


def _request(
    *,
    max_results: int,
    page_token: str | None = None,
    filter: str | None = None,
    order_by: list[str] | None = None,
    view_type: ViewTypeInput | None = None,
) -> Request:
    query: list[tuple[str, str]] = [("max_results", str(max_results))]
    if page_token is not None:
        query.append(("page_token", page_token))
    if filter is not None:
        query.append(("filter", filter))
    query += [("order_by", item) for item in order_by or ()]
    if view_type is not None:
        query.append(("view_type", view_type))
    return "/api/2.0/mlflow/experiments/search", query, None, {}


def sync(
    *,
    client: Sender,
    max_results: int,
    page_token: str | None = None,
    filter: str | None = None,
    order_by: list[str] | None = None,
    view_type: ViewTypeInput | None = None,
) -> SearchExperimentsResponse:
    """Search experiments, with the search in the query.

    searchExperimentsByGet · GET /api/2.0/mlflow/experiments/search
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                max_results=max_results, page_token=page_token, filter=filter, order_by=order_by, view_type=view_type
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    max_results: int,
    page_token: str | None = None,
    filter: str | None = None,
    order_by: list[str] | None = None,
    view_type: ViewTypeInput | None = None,
) -> Response[SearchExperimentsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                max_results=max_results, page_token=page_token, filter=filter, order_by=order_by, view_type=view_type
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    max_results: int,
    page_token: str | None = None,
    filter: str | None = None,
    order_by: list[str] | None = None,
    view_type: ViewTypeInput | None = None,
) -> SearchExperimentsResponse:
    """Search experiments, with the search in the query.

    searchExperimentsByGet · GET /api/2.0/mlflow/experiments/search
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                max_results=max_results, page_token=page_token, filter=filter, order_by=order_by, view_type=view_type
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    max_results: int,
    page_token: str | None = None,
    filter: str | None = None,
    order_by: list[str] | None = None,
    view_type: ViewTypeInput | None = None,
) -> Response[SearchExperimentsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                max_results=max_results, page_token=page_token, filter=filter, order_by=order_by, view_type=view_type
            ),
        ),
    )
