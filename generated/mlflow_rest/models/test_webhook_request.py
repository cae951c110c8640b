# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 ee2d2557982325bc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TestWebhookRequest(Model):
    """What to send, if not the usual."""

    event: WebhookEvent | None = None
    """The event to make up, also one that the webhook is not told about. The first of the webhook's own when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.event is not None:
            data["event"] = self.event.to_dict()
        return data


from .webhook_event import WebhookEvent  # noqa: E402
