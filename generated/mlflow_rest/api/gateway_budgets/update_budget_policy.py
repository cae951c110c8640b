# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_budget_policy_request import UpdateBudgetPolicyRequest
from ...models.update_budget_policy_response import UpdateBudgetPolicyResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateBudgetPolicy", "POST", "/api/3.0/mlflow/gateway/budgets/update", "gateway_budgets", True, "3.11"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateBudgetPolicyResponse))


def _request(*, body: UpdateBudgetPolicyRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/budgets/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateBudgetPolicyRequest
            else _v.check_body(body, UpdateBudgetPolicyRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateBudgetPolicyRequest) -> UpdateBudgetPolicyResponse:
    """Update a budget policy.

    updateBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateBudgetPolicyRequest) -> Response[UpdateBudgetPolicyResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateBudgetPolicyRequest) -> UpdateBudgetPolicyResponse:
    """Update a budget policy.

    updateBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateBudgetPolicyRequest
) -> Response[UpdateBudgetPolicyResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
