# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_registered_model_alias_request import SetRegisteredModelAliasRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setRegisteredModelAlias", "POST", "/api/2.0/mlflow/registered-models/alias", "registered_models", True, "2.3"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: SetRegisteredModelAliasRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/alias",
        (),
        encode(
            body.to_request()
            if body.__class__ is SetRegisteredModelAliasRequest
            else _v.check_body(body, SetRegisteredModelAliasRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetRegisteredModelAliasRequest) -> None:
    """Point an alias to a version of a registered model.

    setRegisteredModelAlias · POST /api/2.0/mlflow/registered-models/alias
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetRegisteredModelAliasRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetRegisteredModelAliasRequest) -> None:
    """Point an alias to a version of a registered model.

    setRegisteredModelAlias · POST /api/2.0/mlflow/registered-models/alias
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetRegisteredModelAliasRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
