# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 fc3078f3b7d73d3d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is CreateBudgetPolicyRequest
            else _v.check_body(body, CreateBudgetPolicyRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateBudgetPolicyRequest) -> CreateBudgetPolicyResponse:
    """Create a budget policy.

    createBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/create

    Sets a limit on what calls of the gateway may cost in a window of time. Every request makes another policy, so a
    retry after a lost answer leaves a double. An endpoint that does not exist is 404; a policy for a user is 400 on a
    server without authentication. With authentication, this is for administrators only.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The policy was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateBudgetPolicyRequest) -> Response[CreateBudgetPolicyResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateBudgetPolicyRequest) -> CreateBudgetPolicyResponse:
    """Create a budget policy.

    createBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/create

    Sets a limit on what calls of the gateway may cost in a window of time. Every request makes another policy, so a
    retry after a lost answer leaves a double. An endpoint that does not exist is 404; a policy for a user is 400 on a
    server without authentication. With authentication, this is for administrators only.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The policy was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateBudgetPolicyRequest
) -> Response[CreateBudgetPolicyResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
