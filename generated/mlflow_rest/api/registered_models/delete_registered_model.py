# Made by `make generate` from spec/paths/registered_models.yaml (sha256 c9eb9009680dbfe6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is DeleteRegisteredModelRequest
            else _v.check_body(body, DeleteRegisteredModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteRegisteredModelRequest) -> None:
    """Erase a registered model and all its versions.

    deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete

    Erases the model with its versions, tags and aliases for good, whatever stage the versions are in; the files stay.
    The name is free at once. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteRegisteredModelRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteRegisteredModelRequest) -> None:
    """Erase a registered model and all its versions.

    deleteRegisteredModel · DELETE /api/2.0/mlflow/registered-models/delete

    Erases the model with its versions, tags and aliases for good, whatever stage the versions are in; the files stay.
    The name is free at once. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteRegisteredModelRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
