"""Webhooks: URLs to which the server sends events of the registry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest._validation import check_str, reject
from mlflow_rest.api import webhooks as api
from mlflow_rest.resources.webhooks import AsyncWebhooksResource

from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest._typing import SequenceNotStr
    from mlflow_rest.models import Webhook, WebhookEvent, WebhookStatusInput, WebhookTestResult


class AsyncWebhookClient(AsyncWebhooksResource):
    """Creates, reads, changes and tests webhooks. Reached as `client.webhooks`.

    Events are `WebhookEvent` or strings such as `model_version.created`, as MLflow's own client has them.
    """

    async def create(
        self,
        name: str,
        url: str,
        events: SequenceNotStr[str | WebhookEvent],
        *,
        description: str | None = None,
        secret: str | None = None,
        status: WebhookStatusInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Webhook:
        """Create a webhook. Names need not be unique: every call creates another one.

        createWebhook · POST /api/2.0/mlflow/webhooks

        The server may take up to a minute before it sends the first event.

        Args:
            name: Its name: at most 63 English letters, digits, `.`, `_` and `-`, a letter or digit at both ends.
            url: Where events are sent, with POST: `https` and a public host, unless the server allows others.
            events: What is sent, at least one event, such as `["model_version.created"]`.
            description: What it is for.
            secret: Key of the signature in the header `X-MLflow-Signature`. Defaults to no signature. The server never
                returns it, and forgets it with a restart unless it has `MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY`.
            status: `ACTIVE` or `DISABLED`. Defaults to `ACTIVE`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            InvalidParameterValue: If the server does not allow the URL.
        """
        body = models.CreateWebhookRequest(
            name=name, url=url, events=[], description=description, secret=secret, status=status
        )
        del secret  # no local of a traceback shows it
        body.events = parse_events(events)
        sender = self._sender(timeout, extra_headers)
        return (await api.create_webhook.asyncio(client=sender, body=body)).webhook

    async def update(
        self,
        webhook_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        url: str | None = None,
        events: SequenceNotStr[str | WebhookEvent] | None = None,
        secret: str | None = None,
        status: WebhookStatusInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Webhook:
        """Change a webhook. What is omitted stays as it is.

        updateWebhook · PATCH /api/2.0/mlflow/webhooks/{webhook_id}

        Args:
            webhook_id: Its id.
            name: Its new name, as in `create`.
            description: Its new description; the empty string deletes it.
            url: Its new URL, as in `create`.
            events: What is sent from now on, in place of all that was sent.
            secret: Its new secret; the empty string ends the signing.
            status: `ACTIVE` or `DISABLED`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            InvalidArgument: If there is nothing to change.
            ResourceDoesNotExist: If there is no such webhook.
            InvalidParameterValue: If the server does not allow the URL.
        """
        body = models.UpdateWebhookRequest(name=name, description=description, url=url, secret=secret, status=status)
        del secret  # no local of a traceback shows it
        body.events = None if events is None else parse_events(events)
        if not body.to_request():
            raise InvalidArgument("pass at least one of name, description, url, events, secret and status to change")
        sender = self._sender(timeout, extra_headers)
        return (await api.update_webhook.asyncio(webhook_id, client=sender, body=body)).webhook

    async def test(
        self,
        webhook_id: str,
        *,
        event: str | WebhookEvent | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> WebhookTestResult:
        """Let the server send a sample event to the URL, and wait for the result.

        testWebhook · POST /api/2.0/mlflow/webhooks/{webhook_id}/test

        The server tries up to four times for up to 30 seconds each, which may take longer than the client's timeout.

        Args:
            webhook_id: The webhook's id. It may be disabled.
            event: The event, even one that the webhook does not get. Defaults to the first of its own.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The result. That the URL could not be reached is no error: see `success` and `error_message`.

        Raises:
            ResourceDoesNotExist: If there is no such webhook.
        """
        parsed = None if event is None else parse_event("event", event)
        return await super().test(webhook_id, event=parsed, timeout=timeout, extra_headers=extra_headers)


def parse_events(events: Any) -> list[WebhookEvent]:
    """Read events, each once: one that is named twice is an error for the server."""
    if isinstance(events, str) or not hasattr(events, "__iter__") or not events:
        raise reject("events", events, "a list of events, such as ['model_version.created']")
    parsed = [parse_event(f"events[{index}]", event) for index, event in enumerate(events)]
    return [event for index, event in enumerate(parsed) if event not in parsed[:index]]


def parse_event(name: str, event: str | WebhookEvent) -> WebhookEvent:
    """Read an event from the string that MLflow's own client has for it."""
    if isinstance(event, models.WebhookEvent):
        return event
    entity, _, action = check_str(name, event, min_length=1).upper().partition(".")
    parsed = models.WebhookEvent(entity=entity, action=action)
    try:
        parsed.to_request()
    except InvalidArgument as exc:
        raise exc.within(name) from None
    return parsed
