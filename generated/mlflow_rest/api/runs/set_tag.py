# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
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
        encode(body.to_request() if body.__class__ is SetTagRequest else _v.check_body(body, SetTagRequest)),
        headers,
    )


def sync(*, client: Sender, body: SetTagRequest) -> None:
    """Set a tag on a run.

    setTag · POST /api/2.0/mlflow/runs/set-tag
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetTagRequest) -> None:
    """Set a tag on a run.

    setTag · POST /api/2.0/mlflow/runs/set-tag
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
