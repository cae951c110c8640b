# Made by `make generate` from spec/paths/logged_models.yaml (sha256 bfc0d441c46555e0).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.set_logged_model_tags_request import SetLoggedModelTagsRequest
from ...models.set_logged_model_tags_response import SetLoggedModelTagsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setLoggedModelTags", "PATCH", "/api/2.0/mlflow/logged-models/{model_id}/tags", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, JsonReader(SetLoggedModelTagsResponse))


def _request(model_id: str, *, body: SetLoggedModelTagsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/2.0/mlflow/logged-models/{model_id}/tags".format(model_id=path_segment("model_id", model_id))
    return path, (), encode(body.to_dict()), headers


def sync(model_id: str, *, client: Sender, body: SetLoggedModelTagsRequest) -> SetLoggedModelTagsResponse:
    """Set tags on a logged model.

    setLoggedModelTags · PATCH /api/2.0/mlflow/logged-models/{model_id}/tags
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(model_id, body=body)))


def sync_detailed(
    model_id: str, *, client: Sender, body: SetLoggedModelTagsRequest
) -> Response[SetLoggedModelTagsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio(model_id: str, *, client: AsyncSender, body: SetLoggedModelTagsRequest) -> SetLoggedModelTagsResponse:
    """Set tags on a logged model.

    setLoggedModelTags · PATCH /api/2.0/mlflow/logged-models/{model_id}/tags
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio_detailed(
    model_id: str, *, client: AsyncSender, body: SetLoggedModelTagsRequest
) -> Response[SetLoggedModelTagsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id, body=body)))
