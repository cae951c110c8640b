# Made by `make generate` from spec/paths/webhooks.yaml (sha256 5f4e9b44b93c2328) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_webhook_request import CreateWebhookRequest
from ...models.create_webhook_response import CreateWebhookResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createWebhook", "POST", "/api/2.0/mlflow/webhooks", "webhooks", False, "3.3", sensitive=True)
_endpoint = Endpoint(OPERATION, JsonReader(CreateWebhookResponse))


def _request(*, body: CreateWebhookRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return "/api/2.0/mlflow/webhooks", (), encode(body.to_dict()), headers


def sync(*, client: Sender, body: CreateWebhookRequest) -> CreateWebhookResponse:
    """Create a webhook.

    createWebhook · POST /api/2.0/mlflow/webhooks
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateWebhookRequest) -> Response[CreateWebhookResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateWebhookRequest) -> CreateWebhookResponse:
    """Create a webhook.

    createWebhook · POST /api/2.0/mlflow/webhooks
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateWebhookRequest) -> Response[CreateWebhookResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
