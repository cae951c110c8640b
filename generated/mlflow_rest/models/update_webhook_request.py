# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 ee2d2557982325bc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateWebhookRequest(Model):
    """What to change of a webhook. Whatever is left out stays."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["secret"])

    name: str | None = None
    """The new name, by the rules of createWebhook. An empty one is ignored."""
    description: str | None = None
    """The new text for people. The empty text erases it."""
    url: str | None = None
    """The new address, by the rules of createWebhook. An empty one is ignored."""
    events: list[WebhookEvent] | None = None
    """What to tell it about from now on, in place of all it was told about. An empty list is ignored."""
    secret: str | None = None
    """The new key for signatures. The empty text ends the signing."""
    status: WebhookStatusInput | None = None
    """Whether it is told anything."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.name is not None:
            data["name"] = self.name
        if self.description is not None:
            data["description"] = self.description
        if self.url is not None:
            data["url"] = self.url
        if self.events is not None:
            data["events"] = [item.to_dict() for item in self.events]
        if self.secret is not None:
            data["secret"] = self.secret
        if self.status is not None:
            data["status"] = self.status
        return data


from .webhook_event import WebhookEvent  # noqa: E402
from .webhook_status import WebhookStatusInput  # noqa: E402
