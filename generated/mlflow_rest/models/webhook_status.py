# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 e24ed595fd37258a) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
