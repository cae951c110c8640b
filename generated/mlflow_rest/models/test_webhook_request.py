# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class TestWebhookRequest(RequestModel):
    """What to send, if not the usual."""

    __slots__ = ("event",)

    event: str | WebhookEvent | None
    """The event to generate, also one that is not sent to the webhook. The first of the webhook's own when omitted."""

    def __init__(self, *, event: str | WebhookEvent | None = None) -> None:
        self.event = event

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.event
        if v is not None:
            data["event"] = _v.check_object("event", v, WebhookEvent)
        return data


from .webhook_event import WebhookEvent  # noqa: E402
