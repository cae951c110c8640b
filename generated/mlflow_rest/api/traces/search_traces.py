# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_traces_response import SearchTracesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation("searchTraces", "GET", "/api/2.0/mlflow/traces", "traces", True, "2.14")
_endpoint = Endpoint(OPERATION, JsonReader(SearchTracesResponse))


def _request(
    *,
    experiment_ids: SequenceNotStr[str | int],
    filter: str | None = None,
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
        query.append(("filter", v if v.__class__ is str and v.isascii() else _v.check_str("filter", v)))
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
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchTracesResponse:
    """Search traces, the way of MLflow 2.

    searchTraces · GET /api/2.0/mlflow/traces

    Finds traces in the given experiments, one page at a time, in the form of MLflow 2 and without their assessments.
    searchTracesV3 finds the same traces and says more of them. Experiments that do not exist are skipped.

    Args:
        client: Sends the request.
        experiment_ids: The experiments to look in, at least one. One that is no number makes the server fail with
            500.
        filter: Conditions joined by `AND`, in the language of searchTracesV3, such as `status = 'OK' AND tags.team
            = 'x'`. There is no `OR`.
        max_results: How many traces a page holds, from 1 to 500. 100 when left out.
        order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`,
            `execution_time_ms`, `status`, `name` or `tags.x`. The same column twice makes the server fail with 500. The
            newest comes first when left out.
        page_token: The `next_page_token` of the previous answer, with the same filter and order. It is a position:
            deleting traces while paging makes the next page skip some. One with letters beyond ASCII makes the server
            fail with 500.

    Returns:
        One page of traces.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchTracesResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
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
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchTracesResponse:
    """Search traces, the way of MLflow 2.

    searchTraces · GET /api/2.0/mlflow/traces

    Finds traces in the given experiments, one page at a time, in the form of MLflow 2 and without their assessments.
    searchTracesV3 finds the same traces and says more of them. Experiments that do not exist are skipped.

    Args:
        client: Sends the request.
        experiment_ids: The experiments to look in, at least one. One that is no number makes the server fail with
            500.
        filter: Conditions joined by `AND`, in the language of searchTracesV3, such as `status = 'OK' AND tags.team
            = 'x'`. There is no `OR`.
        max_results: How many traces a page holds, from 1 to 500. 100 when left out.
        order_by: Columns, each with an optional ` ASC` or ` DESC`, such as `timestamp_ms DESC`,
            `execution_time_ms`, `status`, `name` or `tags.x`. The same column twice makes the server fail with 500. The
            newest comes first when left out.
        page_token: The `next_page_token` of the previous answer, with the same filter and order. It is a position:
            deleting traces while paging makes the next page skip some. One with letters beyond ASCII makes the server
            fail with 500.

    Returns:
        One page of traces.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
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
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> Response[SearchTracesResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
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
