# Made by `make generate` from spec/paths/model_versions.yaml (sha256 a81c808889c7bd8f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_model_version_request import DeleteModelVersionRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteModelVersion", "DELETE", "/api/2.0/mlflow/model-versions/delete", "model_versions", True, "1.12"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteModelVersionRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/model-versions/delete",
        (),
        encode(
            body.to_dict()
            if body.__class__ is DeleteModelVersionRequest
            else _v.check_body(body, DeleteModelVersionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteModelVersionRequest) -> None:
    """Delete a model version.

    deleteModelVersion · DELETE /api/2.0/mlflow/model-versions/delete

    Deletes a version for good, and the aliases that point to it; the files stay, and the number is not used again.
    Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteModelVersionRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteModelVersionRequest) -> None:
    """Delete a model version.

    deleteModelVersion · DELETE /api/2.0/mlflow/model-versions/delete

    Deletes a version for good, and the aliases that point to it; the files stay, and the number is not used again.
    Deleting twice is 404. The fields go into the JSON body; in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteModelVersionRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
