# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 5b93c696ac61a400) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_gateway_secret_request import CreateGatewaySecretRequest
from ...models.create_gateway_secret_response import CreateGatewaySecretResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createGatewaySecret", "POST", "/api/3.0/mlflow/gateway/secrets/create", "gateway_secrets", True, "3.8"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateGatewaySecretResponse))


def _request(*, body: CreateGatewaySecretRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/secrets/create",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreateGatewaySecretRequest
            else _v.check_body(body, CreateGatewaySecretRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewaySecretRequest) -> CreateGatewaySecretResponse:
    """Store a credential for a model provider.

    createGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/create

    Encrypts a credential, stores it and answers what may be shown of it; the values themselves are never answered
    again. They are encrypted with the passphrase in `MLFLOW_CRYPTO_KEK_PASSPHRASE`, or with one that everybody knows on
    a server without it. A name that is taken in the workspace is 400 `RESOURCE_ALREADY_EXISTS`. With authentication,
    the caller gets `MANAGE` on the new secret.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The secret was stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateGatewaySecretRequest) -> Response[CreateGatewaySecretResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateGatewaySecretRequest) -> CreateGatewaySecretResponse:
    """Store a credential for a model provider.

    createGatewaySecret · POST /api/3.0/mlflow/gateway/secrets/create

    Encrypts a credential, stores it and answers what may be shown of it; the values themselves are never answered
    again. They are encrypted with the passphrase in `MLFLOW_CRYPTO_KEK_PASSPHRASE`, or with one that everybody knows on
    a server without it. A name that is taken in the workspace is 400 `RESOURCE_ALREADY_EXISTS`. With authentication,
    the caller gets `MANAGE` on the new secret.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The secret was stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewaySecretRequest
) -> Response[CreateGatewaySecretResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
