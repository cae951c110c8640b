# Made by `make generate` from spec/paths/registered_models.yaml (sha256 c9eb9009680dbfe6) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_registered_model_alias_request import DeleteRegisteredModelAliasRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteRegisteredModelAlias", "DELETE", "/api/2.0/mlflow/registered-models/alias", "registered_models", True, "2.3"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteRegisteredModelAliasRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/alias",
        (),
        encode(
            body.to_dict()
            if body.__class__ is DeleteRegisteredModelAliasRequest
            else _v.check_body(body, DeleteRegisteredModelAliasRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteRegisteredModelAliasRequest) -> None:
    """Remove an alias of a registered model.

    deleteRegisteredModelAlias · DELETE /api/2.0/mlflow/registered-models/alias

    Removes an alias; the version stays. An alias that does not exist is 200, an unknown model 404. The fields go into
    the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteRegisteredModelAliasRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteRegisteredModelAliasRequest) -> None:
    """Remove an alias of a registered model.

    deleteRegisteredModelAlias · DELETE /api/2.0/mlflow/registered-models/alias

    Removes an alias; the version stays. An alias that does not exist is 200, an unknown model 404. The fields go into
    the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteRegisteredModelAliasRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
