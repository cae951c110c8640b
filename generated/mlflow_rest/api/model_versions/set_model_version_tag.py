# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_model_version_tag_request import SetModelVersionTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setModelVersionTag", "POST", "/api/2.0/mlflow/model-versions/set-tag", "model_versions", True, "1.12"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: SetModelVersionTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/model-versions/set-tag",
        (),
        encode(
            body.to_request()
            if body.__class__ is SetModelVersionTagRequest
            else _v.check_body(body, SetModelVersionTagRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetModelVersionTagRequest) -> None:
    """Set a tag on a model version.

    setModelVersionTag · POST /api/2.0/mlflow/model-versions/set-tag
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetModelVersionTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetModelVersionTagRequest) -> None:
    """Set a tag on a model version.

    setModelVersionTag · POST /api/2.0/mlflow/model-versions/set-tag
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetModelVersionTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
