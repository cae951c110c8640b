# Made by `make generate` from spec/paths/webhooks.yaml (sha256 b68e626cb03fb766).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteWebhook", "DELETE", "/api/2.0/mlflow/webhooks/{webhook_id}", "webhooks", True, "3.3")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(webhook_id: str) -> Request:
    v: Any
    v = webhook_id
    webhook_id_ = _v.check_segment(
        "webhook_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("webhook_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/webhooks/{webhook_id_}"
    return path, (), None, {}


def sync(webhook_id: str, *, client: Sender) -> None:
    """Delete a webhook.

    deleteWebhook · DELETE /api/2.0/mlflow/webhooks/{webhook_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(webhook_id)))


def sync_detailed(webhook_id: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(webhook_id)))


async def asyncio(webhook_id: str, *, client: AsyncSender) -> None:
    """Delete a webhook.

    deleteWebhook · DELETE /api/2.0/mlflow/webhooks/{webhook_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(webhook_id)))


async def asyncio_detailed(webhook_id: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(webhook_id)))
