# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr
    from .webhook_status import WebhookStatusInput


class CreateWebhookRequest(RequestModel):
    """The webhook to create."""

    __slots__ = ("name", "url", "events", "description", "secret", "status")
    _SENSITIVE = frozenset(["secret"])

    name: str
    """The name: 1 to 63 letters of the English alphabet, digits, `.`, `_` and `-`, with a letter or digit at both ends."""
    url: str
    """The address, `https` and public unless the server was configured to allow others. Only some databases reject more
    than 500 characters."""
    events: SequenceNotStr[str | WebhookEvent]
    """What to tell it about, at least one. The same event twice is 400 with raw SQL in the message."""
    description: str | None
    """A string for people. Only some databases reject more than 1000 characters."""
    secret: str | None
    """Key of the HMAC-SHA256 over delivery identifier, timestamp and body that goes into `X-MLflow-Signature`. It is never
    returned. Without `MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY` on the server it cannot be read any more after a restart.
    Nothing is signed when omitted or empty."""
    status: WebhookStatusInput | None
    """Whether events are sent to it. `ACTIVE` when omitted."""

    def __init__(
        self,
        *,
        name: str,
        url: str,
        events: SequenceNotStr[str | WebhookEvent],
        description: str | None = None,
        secret: str | None = None,
        status: WebhookStatusInput | None = None,
    ) -> None:
        self.name = name
        self.url = url
        self.events = events
        self.description = description
        self.secret = secret
        self.status = status

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 63 and _v.fits("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", v)
            else _v.check_str(
                "name",
                v,
                min_length=1,
                max_length=63,
                pattern="[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?",
                about="The name: 1 to 63 letters of the English alphabet, digits, `.`, `_` and `-`, with a letter or digit at both ends.",
            )
        )
        v = self.url
        data["url"] = (
            v if v.__class__ is str and 1 <= len(v) <= 500 else _v.check_str("url", v, min_length=1, max_length=500)
        )
        v = self.events
        data["events"] = _v.check_objects("events", v, WebhookEvent, min_items=1, unique=True)
        v = self.description
        if v is not None:
            data["description"] = (
                v if v.__class__ is str and len(v) <= 1000 else _v.check_str("description", v, max_length=1000)
            )
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
