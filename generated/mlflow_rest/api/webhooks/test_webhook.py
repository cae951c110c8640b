# Made by `make generate` from spec/paths/webhooks.yaml (sha256 b68e626cb03fb766).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.test_webhook_request import TestWebhookRequest
from ...models.test_webhook_response import TestWebhookResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("testWebhook", "POST", "/api/2.0/mlflow/webhooks/{webhook_id}/test", "webhooks", False, "3.3")
_endpoint = Endpoint(OPERATION, JsonReader(TestWebhookResponse))


def _request(webhook_id: str, *, body: TestWebhookRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = webhook_id
    webhook_id_ = _v.check_segment(
        "webhook_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("webhook_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/webhooks/{webhook_id_}/test"
    return (
        path,
        (),
        encode(body.to_request() if body.__class__ is TestWebhookRequest else _v.check_body(body, TestWebhookRequest)),
        headers,
    )


def sync(webhook_id: str, *, client: Sender, body: TestWebhookRequest) -> TestWebhookResponse:
    """Send a generated event to a webhook.

    testWebhook · POST /api/2.0/mlflow/webhooks/{webhook_id}/test
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(webhook_id, body=body)))


def sync_detailed(webhook_id: str, *, client: Sender, body: TestWebhookRequest) -> Response[TestWebhookResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio(webhook_id: str, *, client: AsyncSender, body: TestWebhookRequest) -> TestWebhookResponse:
    """Send a generated event to a webhook.

    testWebhook · POST /api/2.0/mlflow/webhooks/{webhook_id}/test
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio_detailed(
    webhook_id: str, *, client: AsyncSender, body: TestWebhookRequest
) -> Response[TestWebhookResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(webhook_id, body=body)))
