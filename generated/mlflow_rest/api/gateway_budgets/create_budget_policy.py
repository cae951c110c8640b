# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_budget_policy_request import CreateBudgetPolicyRequest
from ...models.create_budget_policy_response import CreateBudgetPolicyResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createBudgetPolicy", "POST", "/api/3.0/mlflow/gateway/budgets/create", "gateway_budgets", False, "3.11"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateBudgetPolicyResponse))


def _request(*, body: CreateBudgetPolicyRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/budgets/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateBudgetPolicyRequest
            else _v.check_body(body, CreateBudgetPolicyRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateBudgetPolicyRequest) -> CreateBudgetPolicyResponse:
    """Create a budget policy.

    createBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateBudgetPolicyRequest) -> Response[CreateBudgetPolicyResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateBudgetPolicyRequest) -> CreateBudgetPolicyResponse:
    """Create a budget policy.

    createBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateBudgetPolicyRequest
) -> Response[CreateBudgetPolicyResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
