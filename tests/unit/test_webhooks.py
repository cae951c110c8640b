"""Events of webhooks, as strings and as objects."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from mlflow.entities.webhook import WebhookEvent as OfficialEvent
from mlflow.entities.webhook import WebhookEventStr
from mlflow_rest.models import WebhookEvent

from mlflow_wrap._sync.resources.webhooks import parse_event, parse_events
from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize("text", get_args(WebhookEventStr))
def test_every_event_of_the_official_client_has_a_string_and_an_object(text: str) -> None:
    event, official = parse_event("event", text), OfficialEvent.from_str(text)
    assert (event.entity, event.action) == (official.entity.name, official.action.name)
    assert parse_event("event", event) is event


@pytest.mark.parametrize("bad", ["", "prompt", "run.created", None, 5])
def test_an_unknown_event_is_rejected(bad: Any) -> None:
    with pytest.raises(InvalidArgument, match="event"):
        parse_event("event", bad)


@pytest.mark.parametrize("bad", ["prompt.created", 5, None])
def test_events_are_a_list(bad: Any) -> None:
    with pytest.raises(InvalidArgument, match="events must be a list of events"):
        parse_events(bad)


def test_the_same_event_is_sent_once() -> None:
    event = WebhookEvent(entity="PROMPT", action="CREATED")
    assert parse_events(["prompt.created", "PROMPT.CREATED", event]) == [event]
