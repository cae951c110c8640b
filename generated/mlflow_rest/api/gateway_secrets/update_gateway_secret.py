# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 6815945040df0739).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.update_gateway_secret_request import UpdateGatewaySecretRequest
from ...models.update_gateway_secret_response import UpdateGatewaySecretResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateGatewaySecret",
    "POST",
    "/api/3.0/mlflow/gateway/secrets/update",
    "gateway_secrets",
    True,
    "3.8",
    sensitive=True,
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateGatewaySecretResponse))


def _request(*, body: UpdateGatewaySecretRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/secrets/update",
        (),
        SecretBytes(encode(_v.check_secret_body(body, UpdateGatewaySecretRequest))),
        headers,
    )


def sync(*, client: Sender, body: UpdateGatewaySecretRequest) -> UpdateGatewaySecretResponse:
    """Replace the values or the configuration of a secret.

    updateGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateGatewaySecretRequest) -> Response[UpdateGatewaySecretResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateGatewaySecretRequest) -> UpdateGatewaySecretResponse:
    """Replace the values or the configuration of a secret.

    updateGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateGatewaySecretRequest
) -> Response[UpdateGatewaySecretResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
