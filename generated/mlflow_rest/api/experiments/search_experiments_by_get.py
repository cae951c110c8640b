# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_experiments_response import SearchExperimentsResponse
from ...models.view_type import VIEW_TYPE_VALUES
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import FilterExpression, SequenceNotStr
    from ...models.view_type import ViewTypeInput

OPERATION = Operation(
    "searchExperimentsByGet", "GET", "/api/2.0/mlflow/experiments/search", "experiments", True, "1.28"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchExperimentsResponse))


def _request(
    *,
    max_results: SupportsIndex,
    page_token: str | None = None,
    filter: str | FilterExpression | None = None,
    order_by: SequenceNotStr[str] | None = None,
    view_type: ViewTypeInput | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = max_results
    query.append(
        (
            "max_results",
            str(v if v.__class__ is int and 1 <= v <= 50_000 else _v.check_int("max_results", v, 1, 50_000)),
        )
    )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    v = filter
    if v is not None:
        query.append(
            (
                "filter",
                v if v.__class__ is str and v.isascii() else _v.check_filter("filter_string", v, search="experiments"),
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
    v = view_type
    if v is not None:
        query.append(
            (
                "view_type",
                v if v.__class__ is str and v in VIEW_TYPE_VALUES else _v.check_enum("view_type", v, VIEW_TYPE_VALUES),
            )
        )
    return "/api/2.0/mlflow/experiments/search", query, None, {}


def sync(
    *,
    client: Sender,
    max_results: SupportsIndex,
    page_token: str | None = None,
    filter: str | FilterExpression | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
    max_results: SupportsIndex,
    page_token: str | None = None,
    filter: str | FilterExpression | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
    max_results: SupportsIndex,
    page_token: str | None = None,
    filter: str | FilterExpression | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
    max_results: SupportsIndex,
    page_token: str | None = None,
    filter: str | FilterExpression | None = None,
    order_by: SequenceNotStr[str] | None = None,
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
