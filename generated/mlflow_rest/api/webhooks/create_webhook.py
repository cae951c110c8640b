# Made by `make generate` from spec/paths/webhooks.yaml (sha256 b68e626cb03fb766).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.create_webhook_request import CreateWebhookRequest
from ...models.create_webhook_response import CreateWebhookResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createWebhook", "POST", "/api/2.0/mlflow/webhooks", "webhooks", False, "3.3", sensitive=True)
_endpoint = Endpoint(OPERATION, JsonReader(CreateWebhookResponse))


def _request(*, body: CreateWebhookRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/webhooks",
        (),
        SecretBytes(encode(_v.check_secret_body(body, CreateWebhookRequest))),
        headers,
    )


def sync(*, client: Sender, body: CreateWebhookRequest) -> CreateWebhookResponse:
    """Create a webhook.

    createWebhook · POST /api/2.0/mlflow/webhooks
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateWebhookRequest) -> Response[CreateWebhookResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateWebhookRequest) -> CreateWebhookResponse:
    """Create a webhook.

    createWebhook · POST /api/2.0/mlflow/webhooks
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateWebhookRequest) -> Response[CreateWebhookResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
