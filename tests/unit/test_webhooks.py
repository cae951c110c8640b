"""Checks of webhooks that need no server."""

from __future__ import annotations

import pytest
from mlflow_rest.models import WebhookEvent

from mlflow_wrap._validation import webhooks
from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize("given", webhooks.EVENTS)
def test_every_event_has_a_text_and_an_object(given: str) -> None:
    found = webhooks.event(given)
    assert f"{found.entity}.{found.action}".lower() == given
    assert webhooks.event(found) == found


@pytest.mark.parametrize("bad", ["", "prompt", "prompt.deleted", "run.created", WebhookEvent(entity="X", action="SET")])
def test_an_unknown_event_is_refused_with_those_that_there_are(bad: str | WebhookEvent) -> None:
    with pytest.raises(InvalidArgument, match="event must"):
        webhooks.event(bad)


def test_the_same_event_is_sent_once() -> None:
    assert len(webhooks.events(["prompt.created", "PROMPT.CREATED", webhooks.event("prompt.created")])) == 1


@pytest.mark.parametrize("good", ["a", "Deploy-models_2.0", "x" * 63])
def test_names_that_the_server_accepts_pass(good: str) -> None:
    assert webhooks.name(good) == good
