# Made by `make generate` from spec/paths/webhooks.yaml (sha256 a7065f6ad9cbfba0) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_webhook_request import CreateWebhookRequest
from ...models.create_webhook_response import CreateWebhookResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createWebhook", "POST", "/api/2.0/mlflow/webhooks", "webhooks", False, "3.3")
_endpoint = Endpoint(OPERATION, JsonReader(CreateWebhookResponse))


def _request(*, body: CreateWebhookRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/webhooks",
        (),
        encode(body.to_dict() if body.__class__ is CreateWebhookRequest else _v.check_body(body, CreateWebhookRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateWebhookRequest) -> CreateWebhookResponse:
    """Create a webhook.

    createWebhook · POST /api/2.0/mlflow/webhooks

    Has the server send a POST with JSON to an address whenever one of the events happens. Names need not be unique:
    every request makes another webhook. The address must be `https` and its host must resolve to public addresses only,
    at the time of the request, or it is 400, unless the server was started with `MLFLOW_WEBHOOK_ALLOWED_SCHEMES` and
    `MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS`. Deliveries begin up to a minute later, because the server keeps its list of
    webhooks for that long. An unknown or missing entity or action makes the server fail with an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The webhook was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateWebhookRequest) -> Response[CreateWebhookResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateWebhookRequest) -> CreateWebhookResponse:
    """Create a webhook.

    createWebhook · POST /api/2.0/mlflow/webhooks

    Has the server send a POST with JSON to an address whenever one of the events happens. Names need not be unique:
    every request makes another webhook. The address must be `https` and its host must resolve to public addresses only,
    at the time of the request, or it is 400, unless the server was started with `MLFLOW_WEBHOOK_ALLOWED_SCHEMES` and
    `MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS`. Deliveries begin up to a minute later, because the server keeps its list of
    webhooks for that long. An unknown or missing entity or action makes the server fail with an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The webhook was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateWebhookRequest) -> Response[CreateWebhookResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
