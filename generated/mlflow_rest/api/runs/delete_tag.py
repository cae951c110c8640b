# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is DeleteTagRequest else _v.check_body(body, DeleteTagRequest)),
        headers,
    )


def sync(*, client: Sender, body: DeleteTagRequest) -> None:
    """Remove a tag from a run.

    deleteTag · POST /api/2.0/mlflow/runs/delete-tag

    Removes a tag for good. A key that is not set is 404, a deleted run is 400. Removing `mlflow.runName` leaves the
    run's name as it is.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteTagRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteTagRequest) -> None:
    """Remove a tag from a run.

    deleteTag · POST /api/2.0/mlflow/runs/delete-tag

    Removes a tag for good. A key that is not set is 404, a deleted run is 400. Removing `mlflow.runName` leaves the
    run's name as it is.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteTagRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
