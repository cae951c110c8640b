# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 6d6e3894e94ad5a0).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

WebhookStatusInput = Literal["ACTIVE", "DISABLED"]
"""Whether a webhook is told anything. The server ignores a value that it does not know. These are the values that the server accepts."""

if TYPE_CHECKING:
    WebhookStatus = WebhookStatusInput | str
else:
    # What the decoder sees: any text, since it refuses a union of known texts and any text.
    WebhookStatus = str

WEBHOOK_STATUS_VALUES: tuple[WebhookStatusInput, ...] = ("ACTIVE", "DISABLED")
"""Every known value of `WebhookStatus`."""
