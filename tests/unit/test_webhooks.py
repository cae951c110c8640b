"""Events of webhooks, as strings and as objects."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from mlflow.entities.webhook import WebhookEvent as OfficialEvent
from mlflow.entities.webhook import WebhookEventStr
from mlflow_rest.models import CreateWebhookRequest, WebhookEvent
from mlflow_rest.models import TestWebhookRequest as SampleRequest

from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize("event", get_args(WebhookEventStr))
def test_every_event_of_the_official_client_has_a_string_and_an_object(event: Any) -> None:
    official = OfficialEvent.from_str(event)
    sent = {"event": {"entity": official.entity.name, "action": official.action.name}}
    assert SampleRequest(event=event).to_request() == sent
    assert SampleRequest(event=WebhookEvent(**sent["event"])).to_request() == sent


@pytest.mark.parametrize("bad", ["", "prompt", "run.created", 5])
def test_an_unknown_event_is_rejected(bad: Any) -> None:
    with pytest.raises(InvalidArgument, match="event"):
        SampleRequest(event=bad).to_request()


@pytest.mark.parametrize("bad", ["prompt.created", 5, None, [], ["prompt.created", "PROMPT.CREATED"]])
def test_events_are_a_list_of_different_ones(bad: Any) -> None:
    with pytest.raises(InvalidArgument, match="events"):
        CreateWebhookRequest(name="hook", url="https://host", events=bad).to_request()
