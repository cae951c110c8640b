# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

WebhookEntityInput = Literal[
    "REGISTERED_MODEL",
    "MODEL_VERSION",
    "MODEL_VERSION_TAG",
    "MODEL_VERSION_ALIAS",
    "PROMPT",
    "PROMPT_VERSION",
    "PROMPT_TAG",
    "PROMPT_VERSION_TAG",
    "PROMPT_ALIAS",
    "BUDGET_POLICY",
]
"""To what an event happens. `BUDGET_POLICY` came with MLflow 3.11. These are the values that the server accepts."""

if TYPE_CHECKING:
    WebhookEntity = WebhookEntityInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    WebhookEntity = str

WEBHOOK_ENTITY_VALUES: tuple[WebhookEntityInput, ...] = (
    "REGISTERED_MODEL",
    "MODEL_VERSION",
    "MODEL_VERSION_TAG",
    "MODEL_VERSION_ALIAS",
    "PROMPT",
    "PROMPT_VERSION",
    "PROMPT_TAG",
    "PROMPT_VERSION_TAG",
    "PROMPT_ALIAS",
    "BUDGET_POLICY",
)
"""Every known value of `WebhookEntity`."""
