# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 6815945040df0739).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_gateway_secret_info_response import GetGatewaySecretInfoResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getGatewaySecretInfo", "GET", "/api/3.0/mlflow/gateway/secrets/get", "gateway_secrets", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetGatewaySecretInfoResponse))


def _request(*, secret_id: str, secret_name: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = secret_id
    query.append(
        ("secret_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("secret_id", v, min_length=1))
    )
    v = secret_name
    if v is not None:
        query.append(("secret_name", v if v.__class__ is str and v.isascii() else _v.check_str("secret_name", v)))
    return "/api/3.0/mlflow/gateway/secrets/get", query, None, {}


def sync(*, client: Sender, secret_id: str, secret_name: str | None = None) -> GetGatewaySecretInfoResponse:
    """Get what may be shown of a secret.

    getGatewaySecretInfo · GET /api/3.0/mlflow/gateway/secrets/get
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(secret_id=secret_id, secret_name=secret_name)))


def sync_detailed(
    *, client: Sender, secret_id: str, secret_name: str | None = None
) -> Response[GetGatewaySecretInfoResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(secret_id=secret_id, secret_name=secret_name)))


async def asyncio(
    *, client: AsyncSender, secret_id: str, secret_name: str | None = None
) -> GetGatewaySecretInfoResponse:
    """Get what may be shown of a secret.

    getGatewaySecretInfo · GET /api/3.0/mlflow/gateway/secrets/get
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(secret_id=secret_id, secret_name=secret_name))
    )


async def asyncio_detailed(
    *, client: AsyncSender, secret_id: str, secret_name: str | None = None
) -> Response[GetGatewaySecretInfoResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(secret_id=secret_id, secret_name=secret_name))
    )
