"""Operations of the tag webhooks."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from mlflow_rest.api.webhooks import (
    create_webhook,
    delete_webhook,
    get_webhook,
    list_webhooks,
    test_webhook,
    update_webhook,
)
from mlflow_rest.models import CreateWebhookRequest, UpdateWebhookRequest, WebhookEvent

# Under its own name pytest would take it for a test.
from mlflow_rest.models import TestWebhookRequest as WebhookTestRequest

from tests.live.operations.recorder import Recorder
from tests.rig.server import HOST

KEY = "shh"
CREATED = WebhookEvent(entity="REGISTERED_MODEL", action="CREATED")


class Listener(HTTPServer):
    """Takes what the server sends."""

    def __init__(self) -> None:
        super().__init__((HOST, 0), Handler)
        self.url = f"http://{HOST}:{self.server_port}/hook"
        self.received: list[tuple[dict[str, str], dict[str, Any]]] = []


class Handler(BaseHTTPRequestHandler):
    server: Listener

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.received.append((dict(self.headers), body))
        self.send_response(202)
        self.end_headers()
        self.wfile.write(b"thanks")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 -- the base class's name
        """Say nothing."""


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as server:
        thread = threading.Thread(target=server.serve_forever, args=[0.05])
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.covers("createWebhook", "getWebhook", "listWebhooks", "updateWebhook", "deleteWebhook")
def test_a_webhook_is_made_changed_and_deleted(full_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("hook")
    # Disabled, so that the server does not call it while other tests register models.
    body = CreateWebhookRequest(
        name=name, url="https://127.0.0.1:1/", events=[CREATED], description="Notifies.", status="DISABLED"
    )
    made = create_webhook.sync(client=full_client, body=body).webhook
    assert (made.name, made.url, made.events, made.status) == (name, body.url, [CREATED], "DISABLED")
    assert get_webhook.sync(made.webhook_id, client=full_client).webhook == made
    webhooks, token = [], None
    while token != "":
        page = list_webhooks.sync(client=full_client, max_results=1, page_token=token)
        webhooks += page.webhooks
        token = page.next_page_token or ""
    assert made in webhooks
    events = [
        WebhookEvent(entity="MODEL_VERSION_TAG", action="SET"),
        WebhookEvent(entity="MODEL_VERSION_ALIAS", action="DELETED"),
    ]
    update = UpdateWebhookRequest(description="Notifies more.", events=events)
    changed = update_webhook.sync(made.webhook_id, client=full_client, body=update).webhook
    assert (changed.name, changed.description) == (name, "Notifies more.")
    assert sorted(event.entity for event in changed.events) == ["MODEL_VERSION_ALIAS", "MODEL_VERSION_TAG"]
    delete_webhook.sync(made.webhook_id, client=full_client)
    assert get_webhook.sync_detailed(made.webhook_id, client=full_client).status_code == 404


@pytest.mark.covers("testWebhook")
def test_a_webhook_is_tried_out(full_client: Recorder, unique_name: Callable[[str], str], listener: Listener) -> None:
    body = CreateWebhookRequest(
        name=unique_name("hook"), url=listener.url, events=[CREATED], secret=KEY, status="DISABLED"
    )
    webhook_id = create_webhook.sync(client=full_client, body=body).webhook.webhook_id
    result = test_webhook.sync(webhook_id, client=full_client, body=WebhookTestRequest()).result
    assert (result.success, result.response_status, result.response_body) == (True, 202, "thanks")
    other = WebhookTestRequest(event=WebhookEvent(entity="PROMPT_TAG", action="SET"))
    assert test_webhook.sync(webhook_id, client=full_client, body=other).result.success
    (headers, first), (_, second) = listener.received
    assert headers["X-MLflow-Signature"].startswith("v1,")
    assert (first["entity"], first["action"]) == ("registered_model", "created")
    assert (second["entity"], second["action"]) == ("prompt_tag", "set")

    listener.shutdown()
    listener.server_close()
    failed = test_webhook.sync(webhook_id, client=full_client, body=WebhookTestRequest()).result
    assert not failed.success
    assert failed.error_message
    delete_webhook.sync(webhook_id, client=full_client)
