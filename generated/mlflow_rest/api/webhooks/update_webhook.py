# Made by `make generate` from spec/paths/webhooks.yaml (sha256 b68e626cb03fb766).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.update_webhook_request import UpdateWebhookRequest
from ...models.update_webhook_response import UpdateWebhookResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateWebhook", "PATCH", "/api/2.0/mlflow/webhooks/{webhook_id}", "webhooks", True, "3.3", sensitive=True
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateWebhookResponse))


def _request(webhook_id: str, *, body: UpdateWebhookRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = webhook_id
    webhook_id_ = _v.check_segment(
        "webhook_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("webhook_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/webhooks/{webhook_id_}"
    return path, (), SecretBytes(encode(_v.check_secret_body(body, UpdateWebhookRequest))), headers


def sync(webhook_id: str, *, client: Sender, body: UpdateWebhookRequest) -> UpdateWebhookResponse:
    """Change a webhook.

    updateWebhook · PATCH /api/2.0/mlflow/webhooks/{webhook_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(webhook_id, body=body)))


def sync_detailed(webhook_id: str, *, client: Sender, body: UpdateWebhookRequest) -> Response[UpdateWebhookResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio(webhook_id: str, *, client: AsyncSender, body: UpdateWebhookRequest) -> UpdateWebhookResponse:
    """Change a webhook.

    updateWebhook · PATCH /api/2.0/mlflow/webhooks/{webhook_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio_detailed(
    webhook_id: str, *, client: AsyncSender, body: UpdateWebhookRequest
) -> Response[UpdateWebhookResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(webhook_id, body=body)))
