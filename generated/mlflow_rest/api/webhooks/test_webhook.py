# Made by `make generate` from spec/paths/webhooks.yaml (sha256 a7065f6ad9cbfba0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is TestWebhookRequest else _v.check_body(body, TestWebhookRequest)),
        headers,
    )


def sync(webhook_id: str, *, client: Sender, body: TestWebhookRequest) -> TestWebhookResponse:
    """Send a made-up event to a webhook.

    testWebhook · POST /api/2.0/mlflow/webhooks/{webhook_id}/test

    Sends one made-up event to the address, signed if there is a secret, waits for the outcome and answers it. Disabled
    webhooks are tested too. Whatever goes wrong on the way, the answer is 200 and `success` is false. It may take
    minutes: a try lasts up to 30 seconds, and 429, 500, 502, 503 and 504 are tried again up to 3 times, unless the
    server was started with `MLFLOW_WEBHOOK_REQUEST_TIMEOUT` and `MLFLOW_WEBHOOK_REQUEST_MAX_RETRIES`.

    Args:
        webhook_id: The identifier of the webhook.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        What came of it.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(webhook_id, body=body)))


def sync_detailed(webhook_id: str, *, client: Sender, body: TestWebhookRequest) -> Response[TestWebhookResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio(webhook_id: str, *, client: AsyncSender, body: TestWebhookRequest) -> TestWebhookResponse:
    """Send a made-up event to a webhook.

    testWebhook · POST /api/2.0/mlflow/webhooks/{webhook_id}/test

    Sends one made-up event to the address, signed if there is a secret, waits for the outcome and answers it. Disabled
    webhooks are tested too. Whatever goes wrong on the way, the answer is 200 and `success` is false. It may take
    minutes: a try lasts up to 30 seconds, and 429, 500, 502, 503 and 504 are tried again up to 3 times, unless the
    server was started with `MLFLOW_WEBHOOK_REQUEST_TIMEOUT` and `MLFLOW_WEBHOOK_REQUEST_MAX_RETRIES`.

    Args:
        webhook_id: The identifier of the webhook.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        What came of it.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(webhook_id, body=body)))


async def asyncio_detailed(
    webhook_id: str, *, client: AsyncSender, body: TestWebhookRequest
) -> Response[TestWebhookResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(webhook_id, body=body)))
