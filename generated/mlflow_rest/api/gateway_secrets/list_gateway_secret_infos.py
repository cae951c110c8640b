# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 6815945040df0739).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(provider=provider)))


def sync_detailed(*, client: Sender, provider: str | None = None) -> Response[ListGatewaySecretInfosResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(provider=provider)))


async def asyncio(*, client: AsyncSender, provider: str | None = None) -> ListGatewaySecretInfosResponse:
    """List the secrets.

    listGatewaySecretInfos · GET /api/3.0/mlflow/gateway/secrets/list
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(provider=provider)))


async def asyncio_detailed(
    *, client: AsyncSender, provider: str | None = None
) -> Response[ListGatewaySecretInfosResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(provider=provider)))
