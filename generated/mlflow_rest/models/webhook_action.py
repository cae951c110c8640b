# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

WebhookActionInput = Literal["CREATED", "UPDATED", "DELETED", "SET", "EXCEEDED"]
"""What an event is. `UPDATED` is known but goes with no entity. These are the values that the server accepts."""

if TYPE_CHECKING:
    WebhookAction = WebhookActionInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    WebhookAction = str

WEBHOOK_ACTION_VALUES: tuple[WebhookActionInput, ...] = ("CREATED", "UPDATED", "DELETED", "SET", "EXCEEDED")
"""Every known value of `WebhookAction`."""
