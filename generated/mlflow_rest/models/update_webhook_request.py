# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .webhook_status import WebhookStatusInput


class UpdateWebhookRequest(RequestModel):
    """What to change of a webhook. Whatever is omitted stays."""

    __slots__ = ("name", "description", "url", "events", "secret", "status")
    _SENSITIVE = frozenset(["secret"])

    name: str | None
    """The new name, by the rules of createWebhook. An empty one is ignored."""
    description: str | None
    """The new text for people. The empty string deletes it."""
    url: str | None
    """The new address, by the rules of createWebhook. An empty one is ignored."""
    events: SequenceNotStr[str | WebhookEvent] | None
    """The events to send from now on, in place of all earlier ones. An empty list is ignored."""
    secret: str | None
    """The new key for signatures. The empty string ends the signing."""
    status: WebhookStatusInput | None
    """Whether events are sent to it."""

    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        url: str | None = None,
        events: SequenceNotStr[str | WebhookEvent] | None = None,
        secret: str | None = None,
        status: WebhookStatusInput | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.url = url
        self.events = events
        self.secret = secret
        self.status = status

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        if v is not None:
            data["name"] = _v.check_str(
                "name",
                v,
                max_length=63,
                pattern="([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?)?",
                about="The new name, by the rules of createWebhook. An empty one is ignored.",
                misreads=(("^$", "the server would ignore it"),),
            )
        v = self.description
        if v is not None:
            data["description"] = v if v.__class__ is str else _v.check_str("description", v)
        v = self.url
        if v is not None:
            data["url"] = _v.check_str("url", v, misreads=(("^$", "the server would ignore it"),))
        v = self.events
        if v is not None:
            data["events"] = _v.check_objects("events", v, WebhookEvent, min_items=1)
        v = self.secret
        if v is not None:
            data["secret"] = v if v.__class__ is str and v.isascii() else _v.check_str("secret", v, sensitive=True)
        v = self.status
        if v is not None:
            data["status"] = (
                v
                if v.__class__ is str and v in WEBHOOK_STATUS_VALUES
                else _v.check_enum("status", v, WEBHOOK_STATUS_VALUES)
            )
        return data


from .webhook_event import WebhookEvent  # noqa: E402
from .webhook_status import WEBHOOK_STATUS_VALUES  # noqa: E402
