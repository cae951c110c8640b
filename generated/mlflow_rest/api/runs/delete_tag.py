# Made by `make generate` from spec/paths/runs.yaml (sha256 c457c39520dbd350).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_tag_request import DeleteTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteTag", "POST", "/api/2.0/mlflow/runs/delete-tag", "runs", True, "1.1")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/delete-tag",
        (),
        encode(body.to_request() if body.__class__ is DeleteTagRequest else _v.check_body(body, DeleteTagRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteTagRequest) -> None:
    """Remove a tag from a run.

    deleteTag · POST /api/2.0/mlflow/runs/delete-tag
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteTagRequest) -> None:
    """Remove a tag from a run.

    deleteTag · POST /api/2.0/mlflow/runs/delete-tag
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
