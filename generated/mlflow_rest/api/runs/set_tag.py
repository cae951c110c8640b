# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_tag_request import SetTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("setTag", "POST", "/api/2.0/mlflow/runs/set-tag", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: SetTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/set-tag",
        (),
        encode(body.to_dict() if body.__class__ is SetTagRequest else _v.check_body(body, SetTagRequest)),
        headers,
    )


def sync(*, client: Sender, body: SetTagRequest) -> None:
    """Set a tag on a run.

    setTag · POST /api/2.0/mlflow/runs/set-tag

    Sets a tag, replacing an older value of the same key. Setting `mlflow.runName` renames the run, and an empty value
    for it changes nothing. A deleted run is 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetTagRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetTagRequest) -> None:
    """Set a tag on a run.

    setTag · POST /api/2.0/mlflow/runs/set-tag

    Sets a tag, replacing an older value of the same key. Setting `mlflow.runName` renames the run, and an empty value
    for it changes nothing. A deleted run is 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetTagRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
