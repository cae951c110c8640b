# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.set_logged_model_tags_request import SetLoggedModelTagsRequest
from ...models.set_logged_model_tags_response import SetLoggedModelTagsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setLoggedModelTags", "PATCH", "/api/2.0/mlflow/logged-models/{model_id}/tags", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, JsonReader(SetLoggedModelTagsResponse))


def _request(model_id: str, *, body: SetLoggedModelTagsRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = model_id
    model_id_ = _v.check_segment(
        "model_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("model_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/logged-models/{model_id_}/tags"
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is SetLoggedModelTagsRequest
            else _v.check_body(body, SetLoggedModelTagsRequest)
        ),
        headers,
    )


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
