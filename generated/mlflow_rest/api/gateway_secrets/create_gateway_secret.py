# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 6815945040df0739).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.create_gateway_secret_request import CreateGatewaySecretRequest
from ...models.create_gateway_secret_response import CreateGatewaySecretResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createGatewaySecret",
    "POST",
    "/api/3.0/mlflow/gateway/secrets/create",
    "gateway_secrets",
    True,
    "3.8",
    sensitive=True,
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateGatewaySecretResponse))


def _request(*, body: CreateGatewaySecretRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/secrets/create",
        (),
        SecretBytes(encode(_v.check_secret_body(body, CreateGatewaySecretRequest))),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewaySecretRequest) -> CreateGatewaySecretResponse:
    """Store a credential for a model provider.

    createGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateGatewaySecretRequest) -> Response[CreateGatewaySecretResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateGatewaySecretRequest) -> CreateGatewaySecretResponse:
    """Store a credential for a model provider.

    createGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewaySecretRequest
) -> Response[CreateGatewaySecretResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
