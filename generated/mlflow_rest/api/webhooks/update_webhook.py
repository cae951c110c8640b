# Made by `make generate` from spec/paths/webhooks.yaml (sha256 a7065f6ad9cbfba0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_webhook_request import UpdateWebhookRequest
from ...models.update_webhook_response import UpdateWebhookResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateWebhook", "PATCH", "/api/2.0/mlflow/webhooks/{webhook_id}", "webhooks", True, "3.3")
_endpoint = Endpoint(OPERATION, JsonReader(UpdateWebhookResponse))


def _request(webhook_id: str, *, body: UpdateWebhookRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = webhook_id
    webhook_id_ = _v.check_segment(
        "webhook_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("webhook_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/webhooks/{webhook_id_}"
    return (
        path,
        (),
        encode(body.to_dict() if body.__class__ is UpdateWebhookRequest else _v.check_body(body, UpdateWebhookRequest)),
        headers,
    )


def sync(webhook_id: str, *, client: Sender, body: UpdateWebhookRequest) -> UpdateWebhookResponse:
    """Change a webhook.

    updateWebhook · PATCH /api/2.0/mlflow/webhooks/{webhook_id}

    Changes what is given and answers the webhook. Empty `name`, `url` and `events` count as not given; an empty
    `description` or `secret` erases. The events are replaced as a whole. An unknown status is ignored with 200. Every
    request touches `last_updated_timestamp`.

    Args:
        webhook_id: The identifier of the webhook.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The webhook after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(webhook_id, body=body)))


def sync_detailed(webhook_id: str, *, client: Sender, body: UpdateWebhookRequest) -> Response[UpdateWebhookResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio(webhook_id: str, *, client: AsyncSender, body: UpdateWebhookRequest) -> UpdateWebhookResponse:
    """Change a webhook.

    updateWebhook · PATCH /api/2.0/mlflow/webhooks/{webhook_id}

    Changes what is given and answers the webhook. Empty `name`, `url` and `events` count as not given; an empty
    `description` or `secret` erases. The events are replaced as a whole. An unknown status is ignored with 200. Every
    request touches `last_updated_timestamp`.

    Args:
        webhook_id: The identifier of the webhook.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The webhook after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio_detailed(
    webhook_id: str, *, client: AsyncSender, body: UpdateWebhookRequest
) -> Response[UpdateWebhookResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(webhook_id, body=body)))
