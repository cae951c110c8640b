# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 fc3078f3b7d73d3d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateBudgetPolicyRequest
            else _v.check_body(body, UpdateBudgetPolicyRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateBudgetPolicyRequest) -> UpdateBudgetPolicyResponse:
    """Update a budget policy.

    updateBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/update

    Changes what is given and leaves the rest; what has been spent in the current window still counts. Another
    `target_scope` drops the older `target_value`, so `ENDPOINT` and `USER` need a new one with it. An enumeration value
    that the server does not know is ignored, unlike at creation. With authentication, this is for administrators only.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The policy was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateBudgetPolicyRequest) -> Response[UpdateBudgetPolicyResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateBudgetPolicyRequest) -> UpdateBudgetPolicyResponse:
    """Update a budget policy.

    updateBudgetPolicy · POST /api/3.0/mlflow/gateway/budgets/update

    Changes what is given and leaves the rest; what has been spent in the current window still counts. Another
    `target_scope` drops the older `target_value`, so `ENDPOINT` and `USER` need a new one with it. An enumeration value
    that the server does not know is ignored, unlike at creation. With authentication, this is for administrators only.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The policy was updated.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateBudgetPolicyRequest
) -> Response[UpdateBudgetPolicyResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
