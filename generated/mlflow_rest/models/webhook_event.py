# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class WebhookEvent(Model):
    """A kind of event: something happens to something. Not all pairs exist: `CREATED` goes with `REGISTERED_MODEL`,
    `MODEL_VERSION`, `MODEL_VERSION_ALIAS`, `PROMPT`, `PROMPT_VERSION` and `PROMPT_ALIAS`, `DELETED` with the two
    aliases and the three tags, `SET` with the tags, `EXCEEDED` with `BUDGET_POLICY`; others are 400. Clients also
    accept a string such as `model_version.created`."""

    SHORTHAND: ClassVar[str | None] = "event"

    entity: WebhookEntity
    """To what it happens."""
    action: WebhookAction
    """What happens."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.entity
        data["entity"] = (
            v
            if v.__class__ is str and v in WEBHOOK_ENTITY_VALUES
            else _v.check_enum("entity", v, WEBHOOK_ENTITY_VALUES)
        )
        v = self.action
        data["action"] = (
            v
            if v.__class__ is str and v in WEBHOOK_ACTION_VALUES
            else _v.check_enum("action", v, WEBHOOK_ACTION_VALUES)
        )
        return data


from .webhook_action import WEBHOOK_ACTION_VALUES, WebhookAction  # noqa: E402
from .webhook_entity import WEBHOOK_ENTITY_VALUES, WebhookEntity  # noqa: E402
