# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_registered_models_response import SearchRegisteredModelsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import FilterExpression, SequenceNotStr

OPERATION = Operation(
    "searchRegisteredModels", "GET", "/api/2.0/mlflow/registered-models/search", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchRegisteredModelsResponse))


def _request(
    *,
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = filter
    if v is not None:
        query.append(
            (
                "filter",
                v
                if v.__class__ is str and v.isascii()
                else _v.check_filter("filter_string", v, search="registered_models"),
            )
        )
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(
                    v
                    if v.__class__ is int and 1 <= v <= 1000
                    else _v.check_int(
                        "max_results",
                        v,
                        -9_223_372_036_854_775_808,
                        1000,
                        misreads=(
                            (
                                -9223372036854775808,
                                0,
                                "the server would respond with an empty page, and with a token that it rejects",
                            ),
                        ),
                    )
                ),
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
                unique=True,
            )
        ]
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/2.0/mlflow/registered-models/search", query, None, {}


def sync(
    *,
    client: Sender,
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchRegisteredModelsResponse:
    """Search registered models.

    searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchRegisteredModelsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchRegisteredModelsResponse:
    """Search registered models.

    searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchRegisteredModelsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )
