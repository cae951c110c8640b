# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 3cb6e70023af7714) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class TestWebhookRequest:
    """What to send, if not the usual."""

    event: WebhookEvent | None = None
    """The event to make up, also one that the webhook is not told about. The first of the webhook's own when left out."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {}
        if self.event is not None:
            data["event"] = self.event.to_dict()
        return data


from .webhook_event import WebhookEvent  # noqa: E402
