# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is DeleteModelVersionRequest
            else _v.check_body(body, DeleteModelVersionRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteModelVersionRequest) -> None:
    """Delete a model version.

    deleteModelVersion · DELETE /api/2.0/mlflow/model-versions/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteModelVersionRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteModelVersionRequest) -> None:
    """Delete a model version.

    deleteModelVersion · DELETE /api/2.0/mlflow/model-versions/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteModelVersionRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
