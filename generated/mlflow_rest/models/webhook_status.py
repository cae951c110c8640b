# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

WebhookStatusInput = Literal["ACTIVE", "DISABLED"]
"""Whether events are sent to a webhook. The server ignores a value that it does not know. These are the values that the server accepts."""

if TYPE_CHECKING:
    WebhookStatus = WebhookStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    WebhookStatus = str

WEBHOOK_STATUS_VALUES: tuple[WebhookStatusInput, ...] = ("ACTIVE", "DISABLED")
"""Every known value of `WebhookStatus`."""
