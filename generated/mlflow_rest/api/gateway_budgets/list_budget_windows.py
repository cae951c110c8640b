# Made by `make generate` from spec/paths/gateway_budgets.yaml (sha256 5ecc3ba29fed7045).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request()))


def sync_detailed(*, client: Sender) -> Response[ListBudgetWindowsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request()))


async def asyncio(*, client: AsyncSender) -> ListBudgetWindowsResponse:
    """List what has been spent in the current windows.

    listBudgetWindows · GET /api/3.0/mlflow/gateway/budgets/windows
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request()))


async def asyncio_detailed(*, client: AsyncSender) -> Response[ListBudgetWindowsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request()))
