# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 ee2d2557982325bc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class WebhookEvent(Model):
    """A kind of event: something happens to something. Not all pairs exist: `CREATED` goes with `REGISTERED_MODEL`,
    `MODEL_VERSION`, `MODEL_VERSION_ALIAS`, `PROMPT`, `PROMPT_VERSION` and `PROMPT_ALIAS`, `DELETED` with the two
    aliases and the three tags, `SET` with the tags, `EXCEEDED` with `BUDGET_POLICY`; others are 400."""

    entity: WebhookEntity
    """To what it happens."""
    action: WebhookAction
    """What happens."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"entity": self.entity, "action": self.action}
        return data


from .webhook_action import WebhookAction  # noqa: E402
from .webhook_entity import WebhookEntity  # noqa: E402
