# Made by `make generate` from mlflow_wrap/_async/resources/webhooks.py.
# Do not edit: change the async source. @generated
"""Webhooks: addresses that the server tells about events in the registry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mlflow_rest import models
from mlflow_rest.api import webhooks as api

from mlflow_wrap._suggestions import SuggestsNames
from mlflow_wrap._sync.pagination import iterate
from mlflow_wrap._types.page import Page
from mlflow_wrap._validation import limits, values, webhooks
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import Webhook, WebhookEvent, WebhookStatusInput, WebhookTestResult

    from mlflow_wrap._http._sync.sender import RetryingSender

MAX_RESULTS = limits.MAX_WEBHOOKS
"""How many webhooks `iter` asks for at a time."""


class WebhookClient(SuggestsNames):
    """Creates, finds, changes and tries webhooks. Reached as `client.webhooks`.

    Events are `WebhookEvent` or texts such as `model_version.created`. There are: `registered_model.created`,
    `model_version.created`, `model_version_tag.set` and `.deleted`, `model_version_alias.created` and `.deleted`,
    `prompt.created`, `prompt_version.created`, `prompt_tag.set` and `.deleted`, `prompt_version_tag.set` and
    `.deleted`, `prompt_alias.created` and `.deleted`, and, since MLflow 3.11, `budget_policy.exceeded`.
    """

    def __init__(self, transport: RetryingSender) -> None:
        self._transport = transport

    def create(
        self,
        name: str,
        url: str,
        events: Iterable[str | WebhookEvent],
        *,
        description: str | None = None,
        secret: str | None = None,
        status: WebhookStatusInput | None = None,
    ) -> Webhook:
        """Creates a webhook. Names need not be unique: every call makes another one.

        The server may take up to a minute before it sends the first event.

        Args:
            name: Its name: at most 63 English letters, digits, `.`, `_` and `-`, a letter or digit at both ends.
            url: Where events are sent, with POST: `https` and a public address, unless the server allows others.
            events: What is sent, at least one event, such as `["model_version.created"]`.
            description: What it is for.
            secret: Key of the signature in the header `X-MLflow-Signature`; nothing is signed if left out. The server
                never shows it again, and forgets it with a restart unless it has
                `MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY`.
            status: `ACTIVE` or `DISABLED`; `ACTIVE` if left out.

        Raises:
            InvalidParameterValue: If the server does not allow the address.
        """
        body = models.CreateWebhookRequest(
            name=webhooks.name(name),
            url=values.text("url", url),
            events=webhooks.events(events),
            description=values.optional("description", description),
            secret=_secret(secret),
            status=_status(status),
        )
        response = api.create_webhook.sync(client=self._transport, body=body)
        return response.webhook

    def get(self, webhook_id: str) -> Webhook:
        """Reads a webhook, without its secret.

        Args:
            webhook_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is none.
        """
        found = values.segment("webhook_id", webhook_id)
        response = api.get_webhook.sync(found, client=self._transport)
        return response.webhook

    def list(self, *, max_results: int | None = None, page_token: str | None = None) -> Page[Webhook]:
        """Lists webhooks, active and disabled, the newest first, one page of them.

        Args:
            max_results: Size of the page, 1 to 1000; 100 if left out.
            page_token: Where the page starts, from the page before.
        """
        response = api.list_webhooks.sync(
            client=self._transport,
            max_results=values.count("max_results", max_results, limits.MAX_WEBHOOKS),
            page_token=values.optional("page_token", page_token),
        )
        return Page.of(response.webhooks, response.next_page_token)

    def iter(self) -> Iterator[Webhook]:
        """Lists webhooks, all of them, page by page. Do not delete while looping: pages are counted from the start."""

        def fetch(page_token: str | None) -> Page[Webhook]:
            return self.list(max_results=MAX_RESULTS, page_token=page_token)

        return iterate(fetch, self._transport.limits.max_empty_pages)

    def update(
        self,
        webhook_id: str,
        *,
        name: str | None = None,
        url: str | None = None,
        events: Iterable[str | WebhookEvent] | None = None,
        description: str | None = None,
        secret: str | None = None,
        status: WebhookStatusInput | None = None,
    ) -> Webhook:
        """Changes what is given; the rest stays.

        Args:
            webhook_id: Its id.
            name: Its new name, as in `create`.
            url: Its new address, as in `create`.
            events: What is sent from now on, in place of all that was sent.
            description: Its new description; the empty text to erase it.
            secret: Its new secret; the empty text to end the signing.
            status: `ACTIVE` or `DISABLED`.

        Raises:
            InvalidArgument: If nothing is given.
            ResourceDoesNotExist: If there is no such webhook.
            InvalidParameterValue: If the server does not allow the address.
        """
        body = models.UpdateWebhookRequest(
            name=None if name is None else webhooks.name(name),
            url=None if url is None else values.text("url", url),
            events=None if events is None else webhooks.events(events),
            description=values.optional("description", description),
            secret=_secret(secret),
            status=_status(status),
        )
        if not body.to_dict():
            raise InvalidArgument("give at least one of name, url, events, description, secret and status to change")
        found = values.segment("webhook_id", webhook_id)
        response = api.update_webhook.sync(found, client=self._transport, body=body)
        return response.webhook

    def delete(self, webhook_id: str) -> None:
        """Deletes a webhook for good. The server may go on for up to a minute with sending.

        Args:
            webhook_id: Its id.

        Raises:
            ResourceDoesNotExist: If there is none, or no longer.
        """
        api.delete_webhook.sync(values.segment("webhook_id", webhook_id), client=self._transport)

    def test(self, webhook_id: str, *, event: str | WebhookEvent | None = None) -> WebhookTestResult:
        """Has the server send a made-up event to the address, and waits for what comes of it.

        The server tries up to four times for up to 30 seconds each, which may take longer than this client's timeout.

        Args:
            webhook_id: The webhook's id. It may be disabled.
            event: The event, even one that is not sent to the webhook; the first of its own if left out.

        Returns:
            What came of it. That the address could not be reached is no error: see `success` and `error_message`.

        Raises:
            ResourceDoesNotExist: If there is no such webhook.
        """
        body = models.TestWebhookRequest(event=None if event is None else webhooks.event(event))
        found = values.segment("webhook_id", webhook_id)
        response = api.test_webhook.sync(found, client=self._transport, body=body)
        return response.result


def _status(status: str | None) -> WebhookStatusInput | None:
    return None if status is None else values.one_of("status", status, models.WEBHOOK_STATUS_VALUES)


def _secret(secret: str | None) -> str | None:
    return None if secret is None else values.secret("secret", secret)
