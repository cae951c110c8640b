# Made by `make generate` from spec/paths/webhooks.yaml (sha256 a7065f6ad9cbfba0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_webhook_response import GetWebhookResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getWebhook", "GET", "/api/2.0/mlflow/webhooks/{webhook_id}", "webhooks", True, "3.3")
_endpoint = Endpoint(OPERATION, JsonReader(GetWebhookResponse))


def _request(webhook_id: str) -> Request:
    v: Any
    v = webhook_id
    webhook_id_ = _v.check_segment(
        "webhook_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("webhook_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/webhooks/{webhook_id_}"
    return path, (), None, {}


def sync(webhook_id: str, *, client: Sender) -> GetWebhookResponse:
    """Get a webhook.

    getWebhook · GET /api/2.0/mlflow/webhooks/{webhook_id}

    Answers a webhook, without its secret. A deleted one is 404.

    Args:
        webhook_id: The identifier of the webhook, a UUID.
        client: Sends the request.

    Returns:
        The webhook.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(webhook_id)))


def sync_detailed(webhook_id: str, *, client: Sender) -> Response[GetWebhookResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(webhook_id)))


async def asyncio(webhook_id: str, *, client: AsyncSender) -> GetWebhookResponse:
    """Get a webhook.

    getWebhook · GET /api/2.0/mlflow/webhooks/{webhook_id}

    Answers a webhook, without its secret. A deleted one is 404.

    Args:
        webhook_id: The identifier of the webhook, a UUID.
        client: Sends the request.

    Returns:
        The webhook.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(webhook_id)))


async def asyncio_detailed(webhook_id: str, *, client: AsyncSender) -> Response[GetWebhookResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(webhook_id)))
