# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Webhook(Model):
    """A URL that the server notifies of events. It sends a POST with the headers `X-MLflow-Delivery-Id`,
    `X-MLflow-Timestamp` (seconds since the epoch) and, with a secret, `X-MLflow-Signature`, and a JSON object of
    `entity`, `action`, `timestamp` and `data`."""

    ID_PATHS: ClassVar[tuple[str, ...]] = ("webhook_id",)

    webhook_id: str
    """The identifier, a UUID."""
    name: str
    """The name. It need not be unique."""
    url: str
    """The URL to which events are sent."""
    events: list[WebhookEvent]
    """What it is sent events about, by entity and action."""
    description: str | None = None
    """A string for people. Omitted when there is none."""
    status: WebhookStatus | None = None
    """Whether events are sent to it."""
    creation_timestamp: int | None = None
    """When it was created, in milliseconds since the epoch."""
    last_updated_timestamp: int | None = None
    """When it was changed last, in milliseconds since the epoch."""


from .webhook_event import WebhookEvent  # noqa: E402
from .webhook_status import WebhookStatus  # noqa: E402
