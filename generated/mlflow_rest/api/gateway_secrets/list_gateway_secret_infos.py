# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 5b93c696ac61a400) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_gateway_secret_infos_response import ListGatewaySecretInfosResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listGatewaySecretInfos", "GET", "/api/3.0/mlflow/gateway/secrets/list", "gateway_secrets", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(ListGatewaySecretInfosResponse))


def _request(*, provider: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = provider
    if v is not None:
        query.append(("provider", v if v.__class__ is str and v.isascii() else _v.check_str("provider", v)))
    return "/api/3.0/mlflow/gateway/secrets/list", query, None, {}


def sync(*, client: Sender, provider: str | None = None) -> ListGatewaySecretInfosResponse:
    """List the secrets.

    listGatewaySecretInfos · GET /api/3.0/mlflow/gateway/secrets/list

    Answers all secrets of the workspace, masked and without paging. With authentication, secrets that the caller may
    not read are left out.

    Args:
        client: Sends the request.
        provider: Only secrets of exactly this provider, such as `openai`. All when left out or empty.

    Returns:
        The secrets.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(provider=provider)))


def sync_detailed(*, client: Sender, provider: str | None = None) -> Response[ListGatewaySecretInfosResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(provider=provider)))


async def asyncio(*, client: AsyncSender, provider: str | None = None) -> ListGatewaySecretInfosResponse:
    """List the secrets.

    listGatewaySecretInfos · GET /api/3.0/mlflow/gateway/secrets/list

    Answers all secrets of the workspace, masked and without paging. With authentication, secrets that the caller may
    not read are left out.

    Args:
        client: Sends the request.
        provider: Only secrets of exactly this provider, such as `openai`. All when left out or empty.

    Returns:
        The secrets.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(provider=provider)))


async def asyncio_detailed(
    *, client: AsyncSender, provider: str | None = None
) -> Response[ListGatewaySecretInfosResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(provider=provider)))
