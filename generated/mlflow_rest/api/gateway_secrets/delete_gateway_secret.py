# Made by `make generate` from spec/paths/gateway_secrets.yaml (sha256 5b93c696ac61a400) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is DeleteGatewaySecretRequest
            else _v.check_body(body, DeleteGatewaySecretRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteGatewaySecretRequest) -> None:
    """Delete a secret.

    deleteGatewaySecret · DELETE /api/3.0/mlflow/gateway/secrets/delete

    Deletes a secret for good. Model definitions that use it stay, lose their `secret_id`, and cannot be called before
    they get another secret. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteGatewaySecretRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteGatewaySecretRequest) -> None:
    """Delete a secret.

    deleteGatewaySecret · DELETE /api/3.0/mlflow/gateway/secrets/delete

    Deletes a secret for good. Model definitions that use it stay, lose their `secret_id`, and cannot be called before
    they get another secret. Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteGatewaySecretRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
