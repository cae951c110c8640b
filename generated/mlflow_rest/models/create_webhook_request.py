# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 ee2d2557982325bc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateWebhookRequest(Model):
    """The webhook to create."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["secret"])

    name: str
    """The name: 1 to 63 letters of the English alphabet, digits, `.`, `_` and `-`, with a letter or digit at both ends."""
    url: str
    """The address, `https` and public unless the server was told to allow others. Only some databases refuse more than 500
    characters."""
    events: list[WebhookEvent]
    """What to tell it about, at least one. The same event twice is 400 with raw SQL in the message."""
    description: str | None = None
    """A text for people. Only some databases refuse more than 1000 characters."""
    secret: str | None = None
    """Key of the HMAC-SHA256 over delivery identifier, timestamp and body that goes into `X-MLflow-Signature`. It is never
    answered. Without `MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY` on the server it cannot be read any more after a restart.
    Nothing is signed when left out or empty."""
    status: WebhookStatusInput | None = None
    """Whether it is told anything. `ACTIVE` when left out."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"name": self.name, "url": self.url, "events": [item.to_dict() for item in self.events]}
        if self.description is not None:
            data["description"] = self.description
        if self.secret is not None:
            data["secret"] = self.secret
        if self.status is not None:
            data["status"] = self.status
        return data


from .webhook_event import WebhookEvent  # noqa: E402
from .webhook_status import WebhookStatusInput  # noqa: E402
