# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_registered_model_request import DeleteRegisteredModelRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteRegisteredModel", "DELETE", "/api/2.0/mlflow/registered-models/delete", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteRegisteredModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteRegisteredModelRequest
            else _v.check_body(body, DeleteRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteRegisteredModelRequest) -> None:
    """Delete a registered model and all its versions.

    deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteRegisteredModelRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteRegisteredModelRequest) -> None:
    """Delete a registered model and all its versions.

    deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteRegisteredModelRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
