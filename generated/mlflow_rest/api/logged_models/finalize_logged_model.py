# Made by `make generate` from spec/paths/logged_models.yaml (sha256 bfc0d441c46555e0).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.finalize_logged_model_request import FinalizeLoggedModelRequest
from ...models.finalize_logged_model_response import FinalizeLoggedModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "finalizeLoggedModel", "PATCH", "/api/2.0/mlflow/logged-models/{model_id}", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, JsonReader(FinalizeLoggedModelResponse))


def _request(model_id: str, *, body: FinalizeLoggedModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/2.0/mlflow/logged-models/{model_id}".format(model_id=path_segment("model_id", model_id))
    return path, (), encode(body.to_dict()), headers


def sync(model_id: str, *, client: Sender, body: FinalizeLoggedModelRequest) -> FinalizeLoggedModelResponse:
    """Set the status of a logged model.

    finalizeLoggedModel · PATCH /api/2.0/mlflow/logged-models/{model_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(model_id, body=body)))


def sync_detailed(
    model_id: str, *, client: Sender, body: FinalizeLoggedModelRequest
) -> Response[FinalizeLoggedModelResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio(
    model_id: str, *, client: AsyncSender, body: FinalizeLoggedModelRequest
) -> FinalizeLoggedModelResponse:
    """Set the status of a logged model.

    finalizeLoggedModel · PATCH /api/2.0/mlflow/logged-models/{model_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio_detailed(
    model_id: str, *, client: AsyncSender, body: FinalizeLoggedModelRequest
) -> Response[FinalizeLoggedModelResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id, body=body)))
