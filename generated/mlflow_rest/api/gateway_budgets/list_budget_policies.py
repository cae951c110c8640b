# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_budget_policies_response import ListBudgetPoliciesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listBudgetPolicies", "GET", "/api/3.0/mlflow/gateway/budgets/list", "gateway_budgets", True, "3.11"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListBudgetPoliciesResponse))


def _request(*, max_results: SupportsIndex | None = None, page_token: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = max_results
    if v is not None:
        query.append(
            (
                "max_results",
                str(v if v.__class__ is int and 0 <= v <= 50_000 else _v.check_int("max_results", v, 0, 50_000)),
            )
        )
    v = page_token
    if v is not None:
        query.append(("page_token", v if v.__class__ is str and v.isascii() else _v.check_str("page_token", v)))
    return "/api/3.0/mlflow/gateway/budgets/list", query, None, {}


def sync(
    *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListBudgetPoliciesResponse:
    """List the budget policies.

    listBudgetPolicies · GET /api/3.0/mlflow/gateway/budgets/list
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


def sync_detailed(
    *, client: Sender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListBudgetPoliciesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(max_results=max_results, page_token=page_token)))


async def asyncio(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> ListBudgetPoliciesResponse:
    """List the budget policies.

    listBudgetPolicies · GET /api/3.0/mlflow/gateway/budgets/list
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )


async def asyncio_detailed(
    *, client: AsyncSender, max_results: SupportsIndex | None = None, page_token: str | None = None
) -> Response[ListBudgetPoliciesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(max_results=max_results, page_token=page_token))
    )
