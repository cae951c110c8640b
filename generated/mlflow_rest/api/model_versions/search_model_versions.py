# Made by `make generate` from spec/paths/model_versions.yaml (sha256 a81c808889c7bd8f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.search_model_versions_response import SearchModelVersionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation(
    "searchModelVersions", "GET", "/api/2.0/mlflow/model-versions/search", "model_versions", True, "1.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchModelVersionsResponse))


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
                str(v if v.__class__ is int and 1 <= v <= 200_000 else _v.check_int("max_results", v, 1, 200_000)),
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
    return "/api/2.0/mlflow/model-versions/search", query, None, {}


def sync(
    *,
    client: Sender,
    filter: str | None = None,
    max_results: SupportsIndex | None = None,
    order_by: SequenceNotStr[str] | None = None,
    page_token: str | None = None,
) -> SearchModelVersionsResponse:
    """Search model versions.

    searchModelVersions · GET /api/2.0/mlflow/model-versions/search

    Finds versions of all registered models, one page at a time. Versions of prompts are left out, unless the filter
    says `` tags.`mlflow.prompt.is_prompt` = 'true' ``. It cannot search by stage or alias.

    Args:
        client: Sends the request.
        filter: Conditions joined by `AND` on `name`, `version_number`, `run_id`, `source_path` and `tags`, such as
            `name = 'churn' AND version_number > 3`. There is no `OR`.
        max_results: How many versions a page holds, from 1 to 200000. 200000 when left out.
        order_by: `name`, `version_number`, `creation_timestamp` or `last_updated_timestamp`, each with an optional
            ` ASC` or ` DESC`. The same column twice makes the server fail with 500. What was updated last comes first
            when left out.
        page_token: The `next_page_token` of the previous answer, with the same filter and order. It is a position:
            deleting versions while paging makes the next page skip some.

    Returns:
        One page of versions.

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
) -> Response[SearchModelVersionsResponse]:
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
) -> SearchModelVersionsResponse:
    """Search model versions.

    searchModelVersions · GET /api/2.0/mlflow/model-versions/search

    Finds versions of all registered models, one page at a time. Versions of prompts are left out, unless the filter
    says `` tags.`mlflow.prompt.is_prompt` = 'true' ``. It cannot search by stage or alias.

    Args:
        client: Sends the request.
        filter: Conditions joined by `AND` on `name`, `version_number`, `run_id`, `source_path` and `tags`, such as
            `name = 'churn' AND version_number > 3`. There is no `OR`.
        max_results: How many versions a page holds, from 1 to 200000. 200000 when left out.
        order_by: `name`, `version_number`, `creation_timestamp` or `last_updated_timestamp`, each with an optional
            ` ASC` or ` DESC`. The same column twice makes the server fail with 500. What was updated last comes first
            when left out.
        page_token: The `next_page_token` of the previous answer, with the same filter and order. It is a position:
            deleting versions while paging makes the next page skip some.

    Returns:
        One page of versions.

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
) -> Response[SearchModelVersionsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client,
        await client.send(
            OPERATION, *_request(filter=filter, max_results=max_results, order_by=order_by, page_token=page_token)
        ),
    )
