# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_registered_model_tag_request import SetRegisteredModelTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setRegisteredModelTag", "POST", "/api/2.0/mlflow/registered-models/set-tag", "registered_models", True, "1.12"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: SetRegisteredModelTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/set-tag",
        (),
        encode(
            body.to_request()
            if body.__class__ is SetRegisteredModelTagRequest
            else _v.check_body(body, SetRegisteredModelTagRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetRegisteredModelTagRequest) -> None:
    """Set a tag on a registered model.

    setRegisteredModelTag · POST /api/2.0/mlflow/registered-models/set-tag
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetRegisteredModelTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetRegisteredModelTagRequest) -> None:
    """Set a tag on a registered model.

    setRegisteredModelTag · POST /api/2.0/mlflow/registered-models/set-tag
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetRegisteredModelTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
