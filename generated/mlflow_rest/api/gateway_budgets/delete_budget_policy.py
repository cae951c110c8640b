# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_budget_policy_request import DeleteBudgetPolicyRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteBudgetPolicy", "DELETE", "/api/3.0/mlflow/gateway/budgets/delete", "gateway_budgets", True, "3.11"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteBudgetPolicyRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/budgets/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteBudgetPolicyRequest
            else _v.check_body(body, DeleteBudgetPolicyRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteBudgetPolicyRequest) -> None:
    """Delete a budget policy.

    deleteBudgetPolicy · DELETE /api/3.0/mlflow/gateway/budgets/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteBudgetPolicyRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteBudgetPolicyRequest) -> None:
    """Delete a budget policy.

    deleteBudgetPolicy · DELETE /api/3.0/mlflow/gateway/budgets/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteBudgetPolicyRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
