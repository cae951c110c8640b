# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 fc3078f3b7d73d3d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_budget_windows_response import ListBudgetWindowsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listBudgetWindows", "GET", "/api/3.0/mlflow/gateway/budgets/windows", "gateway_budgets", True, "3.11"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListBudgetWindowsResponse))


def _request() -> Request:
    return "/api/3.0/mlflow/gateway/budgets/windows", (), None, {}


def sync(*, client: Sender) -> ListBudgetWindowsResponse:
    """List what has been spent in the current windows.

    listBudgetWindows · GET /api/3.0/mlflow/gateway/budgets/windows

    Answers the current window of every policy that this server process knows, and what was spent in it. Policies are
    read again after a change and now and then, and at most 1000 of them; before MLflow 3.18, only those of the
    workspace whose request made the server read them. One policy whose window would end after the year 9999 stops the
    reading: newer policies then have no window, without an error anywhere.

    Args:
        client: Sends the request.

    Returns:
        The current windows.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListBudgetWindowsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListBudgetWindowsResponse:
    """List what has been spent in the current windows.

    listBudgetWindows · GET /api/3.0/mlflow/gateway/budgets/windows

    Answers the current window of every policy that this server process knows, and what was spent in it. Policies are
    read again after a change and now and then, and at most 1000 of them; before MLflow 3.18, only those of the
    workspace whose request made the server read them. One policy whose window would end after the year 9999 stops the
    reading: newer policies then have no window, without an error anywhere.

    Args:
        client: Sends the request.

    Returns:
        The current windows.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListBudgetWindowsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
