# Made by `make generate` from spec/paths/logged_models.yaml (sha256 223ca60c639fabdb) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is SetLoggedModelTagsRequest
            else _v.check_body(body, SetLoggedModelTagsRequest)
        ),
        headers,
    )


def sync(model_id: str, *, client: Sender, body: SetLoggedModelTagsRequest) -> SetLoggedModelTagsResponse:
    """Set tags on a logged model.

    setLoggedModelTags · PATCH /api/2.0/mlflow/logged-models/{model_id}/tags

    Sets tags, replacing older values of the same keys; other tags stay. Of two with the same key the later one wins. It
    does not touch `last_updated_timestamp_ms`, and works on a deleted model too. The answer is empty, whatever its
    schema says.

    Args:
        model_id: The identifier of the model.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The tags are set.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(model_id, body=body)))


def sync_detailed(
    model_id: str, *, client: Sender, body: SetLoggedModelTagsRequest
) -> Response[SetLoggedModelTagsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio(model_id: str, *, client: AsyncSender, body: SetLoggedModelTagsRequest) -> SetLoggedModelTagsResponse:
    """Set tags on a logged model.

    setLoggedModelTags · PATCH /api/2.0/mlflow/logged-models/{model_id}/tags

    Sets tags, replacing older values of the same keys; other tags stay. Of two with the same key the later one wins. It
    does not touch `last_updated_timestamp_ms`, and works on a deleted model too. The answer is empty, whatever its
    schema says.

    Args:
        model_id: The identifier of the model.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The tags are set.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio_detailed(
    model_id: str, *, client: AsyncSender, body: SetLoggedModelTagsRequest
) -> Response[SetLoggedModelTagsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id, body=body)))
