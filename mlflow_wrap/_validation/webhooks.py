"""Checks webhooks before they are sent, and reads events from the text that MLflow's own client writes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mlflow_rest import models

from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument

EVENTS = (
    "registered_model.created",
    "model_version.created",
    "model_version_tag.set",
    "model_version_tag.deleted",
    "model_version_alias.created",
    "model_version_alias.deleted",
    "prompt.created",
    "prompt_version.created",
    "prompt_tag.set",
    "prompt_tag.deleted",
    "prompt_version_tag.set",
    "prompt_version_tag.deleted",
    "prompt_alias.created",
    "prompt_alias.deleted",
    "budget_policy.exceeded",
)
"""The events that a server knows. The server fails on a name of another kind, and refuses other pairs."""
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")


def name(value: str) -> str:
    """The name of a webhook."""
    found = values.text("name", value, longest=limits.MAX_WEBHOOK_NAME)
    if not _NAME.fullmatch(found):
        raise InvalidArgument(
            f"name may hold English letters, digits, '.', '_' and '-', with a letter or digit at both ends, "
            f"but it is {values.shown(value)}"
        )
    return found


def event(value: str | models.WebhookEvent) -> models.WebhookEvent:
    """An event, given as such or as a text such as `model_version.created`."""
    given = f"{value.entity}.{value.action}" if isinstance(value, models.WebhookEvent) else values.text("event", value)
    known = values.one_of("event", given.lower(), EVENTS)
    entity, _, action = known.upper().partition(".")
    return models.WebhookEvent(entity=entity, action=action)


def events(given: Iterable[str | models.WebhookEvent]) -> list[models.WebhookEvent]:
    """At least one event, each once."""
    if isinstance(given, str | bytes) or not hasattr(given, "__iter__"):
        raise InvalidArgument(
            f"events must be a list of events, such as ['model_version.created'], but it is {values.shown(given)}"
        )
    found: list[models.WebhookEvent] = []
    for item in map(event, given):
        if item not in found:
            found.append(item)
    if not found:
        raise InvalidArgument("events must hold at least one event")
    return found
