# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_traces_response import SearchTracesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import FilterExpression, SequenceNotStr

OPERATION = Operation("searchTraces", "GET", "/api/2.0/mlflow/traces", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(SearchTracesResponse))


def _request(
    *,
    experiment_ids: SequenceNotStr[str | int],
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_ids
    query += [
        ("experiment_ids", item)
        for item in _v.check_strs(
            "experiment_ids",
            v,
            lambda item: item if item.__class__ is str and item.isascii() else _v.check_digits("", item),
            in_url=True,
        )
    ]
    v = filter
    if v is not None:
        query.append(
            (
                "filter",
                v if v.__class__ is str and v.isascii() else _v.check_filter("filter_string", v, search="traces"),
            )
        )
    v = max_results
    if v is not None:
        query.append(
            ("max_results", str(v if v.__class__ is int and 1 <= v <= 500 else _v.check_int("max_results", v, 1, 500)))
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
    return "/api/2.0/mlflow/traces", query, None, {}


def sync(
    *,
    client: Sender,
    experiment_ids: SequenceNotStr[str | int],
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchTracesResponse:
    """Search traces, the way of MLflow 2.

    searchTraces · GET /api/2.0/mlflow/traces
    """

    return _endpoint.result(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


def sync_detailed(
    *,
    client: Sender,
    experiment_ids: SequenceNotStr[str | int],
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchTracesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio(
    *,
    client: AsyncSender,
    experiment_ids: SequenceNotStr[str | int],
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchTracesResponse:
    """Search traces, the way of MLflow 2.

    searchTraces · GET /api/2.0/mlflow/traces
    """

    return _endpoint.result(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    experiment_ids: SequenceNotStr[str | int],
    filter: str | FilterExpression | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchTracesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION,
            *_request(
                experiment_ids=experiment_ids,
                filter=filter,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
            ),
        ),
    )
