# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is DeleteRegisteredModelAliasRequest
            else _v.check_body(body, DeleteRegisteredModelAliasRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteRegisteredModelAliasRequest) -> None:
    """Remove an alias of a registered model.

    deleteRegisteredModelAlias · DELETE /api/2.0/mlflow/registered-models/alias
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteRegisteredModelAliasRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteRegisteredModelAliasRequest) -> None:
    """Remove an alias of a registered model.

    deleteRegisteredModelAlias · DELETE /api/2.0/mlflow/registered-models/alias
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteRegisteredModelAliasRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
