# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 6815945040df0739).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_gateway_secret_request import DeleteGatewaySecretRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteGatewaySecret", "DELETE", "/api/3.0/mlflow/gateway/secrets/delete", "gateway_secrets", True, "3.8"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteGatewaySecretRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/secrets/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteGatewaySecretRequest
            else _v.check_body(body, DeleteGatewaySecretRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteGatewaySecretRequest) -> None:
    """Delete a secret.

    deleteGatewaySecret · DELETE /api/3.0/mlflow/gateway/secrets/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteGatewaySecretRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteGatewaySecretRequest) -> None:
    """Delete a secret.

    deleteGatewaySecret · DELETE /api/3.0/mlflow/gateway/secrets/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteGatewaySecretRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
