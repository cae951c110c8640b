# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_budget_policy_response import GetBudgetPolicyResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getBudgetPolicy", "GET", "/api/3.0/mlflow/gateway/budgets/get", "gateway_budgets", True, "3.11")
_endpoint = Endpoint(OPERATION, JsonReader(GetBudgetPolicyResponse))


def _request(*, budget_policy_id: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = budget_policy_id
    query.append(
        (
            "budget_policy_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_str("budget_policy_id", v, min_length=1),
        )
    )
    return "/api/3.0/mlflow/gateway/budgets/get", query, None, {}


def sync(*, client: Sender, budget_policy_id: str) -> GetBudgetPolicyResponse:
    """Get a budget policy.

    getBudgetPolicy · GET /api/3.0/mlflow/gateway/budgets/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(budget_policy_id=budget_policy_id)))


def sync_detailed(*, client: Sender, budget_policy_id: str) -> Response[GetBudgetPolicyResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(budget_policy_id=budget_policy_id)))


async def asyncio(*, client: AsyncSender, budget_policy_id: str) -> GetBudgetPolicyResponse:
    """Get a budget policy.

    getBudgetPolicy · GET /api/3.0/mlflow/gateway/budgets/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(budget_policy_id=budget_policy_id)))


async def asyncio_detailed(*, client: AsyncSender, budget_policy_id: str) -> Response[GetBudgetPolicyResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(budget_policy_id=budget_policy_id)))
