# Made by `make generate` from spec/paths/model_versions.yaml (sha256 a81c808889c7bd8f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is SetModelVersionTagRequest
            else _v.check_body(body, SetModelVersionTagRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetModelVersionTagRequest) -> None:
    """Set a tag on a model version.

    setModelVersionTag · POST /api/2.0/mlflow/model-versions/set-tag

    Sets a tag, replacing an older value of the same key. A value that is too long is refused, not cut.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetModelVersionTagRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetModelVersionTagRequest) -> None:
    """Set a tag on a model version.

    setModelVersionTag · POST /api/2.0/mlflow/model-versions/set-tag

    Sets a tag, replacing an older value of the same key. A value that is too long is refused, not cut.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetModelVersionTagRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
