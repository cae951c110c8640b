# Made by `make generate` from spec/paths/registered_models.yaml (sha256 c9eb9009680dbfe6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_registered_models_response import SearchRegisteredModelsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation(
    "searchRegisteredModels", "GET", "/api/2.0/mlflow/registered-models/search", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchRegisteredModelsResponse))


def _request(
    *,
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = filter
    if v is not None:
        query.append(("filter", v if v.__class__ is str and v.isascii() else _v.check_str("filter", v)))
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
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchRegisteredModelsResponse:
    """Search registered models.

    searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

    Finds registered models, one page at a time. Prompts are left out, unless the filter says ``
    tags.`mlflow.prompt.is_prompt` = 'true' ``.

    Args:
        client: Sends the request.
        filter: Conditions joined by `AND` on `name` and `tags`, such as `name LIKE 'churn%' AND tags.team =
            'growth'`. There is no `OR`.
        max_results: How many models a page holds, at most 1000. 100 when left out. 0 and less are not refused as
            they should be: they answer an empty page with a useless token.
        order_by: `name`, `timestamp` or `last_updated_timestamp` (the latter two are the same), each with an
            optional ` ASC` or ` DESC`. The same column twice makes the server fail with 500. By name when left out.
        page_token: The `next_page_token` of the previous answer, with the same filter and order. It is a position:
            deleting models while paging makes the next page skip some.

    Returns:
        One page of models.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchRegisteredModelsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchRegisteredModelsResponse:
    """Search registered models.

    searchRegisteredModels · GET /api/2.0/mlflow/registered-models/search

    Finds registered models, one page at a time. Prompts are left out, unless the filter says ``
    tags.`mlflow.prompt.is_prompt` = 'true' ``.

    Args:
        client: Sends the request.
        filter: Conditions joined by `AND` on `name` and `tags`, such as `name LIKE 'churn%' AND tags.team =
            'growth'`. There is no `OR`.
        max_results: How many models a page holds, at most 1000. 100 when left out. 0 and less are not refused as
            they should be: they answer an empty page with a useless token.
        order_by: `name`, `timestamp` or `last_updated_timestamp` (the latter two are the same), each with an
            optional ` ASC` or ` DESC`. The same column twice makes the server fail with 500. By name when left out.
        page_token: The `next_page_token` of the previous answer, with the same filter and order. It is a position:
            deleting models while paging makes the next page skip some.

    Returns:
        One page of models.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchRegisteredModelsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )
