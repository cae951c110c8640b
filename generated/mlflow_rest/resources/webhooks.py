# Made by `make generate` from spec/paths/webhooks.yaml (sha256 b68e626cb03fb766).
# Do not edit. @generated
"""Webhooks: URLs that the server notifies of events in the registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.webhook import Webhook
    from ..models.webhook_event import WebhookEvent
    from ..models.webhook_status import WebhookStatusInput
    from ..models.webhook_test_result import WebhookTestResult


class WebhooksResource(Resource):
    """Webhooks: URLs that the server notifies of events in the registry."""

    __slots__ = ()

    def create(
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
        """Create a webhook.

        createWebhook · POST /api/2.0/mlflow/webhooks

        Has the server send a POST with JSON to an address whenever one of the events happens. Names need not be unique:
        every request makes another webhook. The address must be `https` and its host must resolve to public addresses
        only, at the time of the request, or it is 400, unless the server was started with
        `MLFLOW_WEBHOOK_ALLOWED_SCHEMES` and `MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS`. Deliveries begin up to a minute later,
        because the server keeps its list of webhooks for that long. An unknown or missing entity or action makes the
        server fail with an HTML 500.

        Args:
            name: The name: 1 to 63 letters of the English alphabet, digits, `.`, `_` and `-`, with a letter or
                digit at both ends.
            url: The address, `https` and public unless the server was configured to allow others. Only some
                databases reject more than 500 characters.
            events: What to tell it about, at least one. The same event twice is 400 with raw SQL in the message.
            description: A string for people. Only some databases reject more than 1000 characters.
            secret: Key of the HMAC-SHA256 over delivery identifier, timestamp and body that goes into
                `X-MLflow-Signature`. It is never returned. Without `MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY` on the server
                it cannot be read any more after a restart. Nothing is signed when omitted or empty.
            status: Whether events are sent to it. `ACTIVE` when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new webhook.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CreateWebhookRequest(
            name=name, url=url, events=events, description=description, secret=secret, status=status
        )
        del secret  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return _api.webhooks.create_webhook.sync(body=body, client=client).webhook

    def list(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Webhook]:
        """List webhooks.

        listWebhooks · GET /api/2.0/mlflow/webhooks

        Returns webhooks, active and disabled ones, the newest first, one page at a time, without deleted ones.

        Args:
            max_results: How many webhooks a page contains, from 1 to 1000. 100 when omitted or 0.
            page_token: The `next_page_token` of the previous response. It is a position: deleting webhooks while
                paging makes the next page skip some.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.webhooks.list_webhooks._endpoint,
            _api.webhooks.list_webhooks._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.webhooks, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Webhook]:
        """List webhooks: all pages.

        listWebhooks · GET /api/2.0/mlflow/webhooks

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `webhook_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            max_results: How many items to request at a time. Defaults to 1000.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.webhooks.list_webhooks._endpoint,
            _api.webhooks.list_webhooks._request(
                max_results=1000 if max_results is None else max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.webhooks, response.next_page_token),
        ).iterate((lambda item: item.webhook_id) if unique is not False else None)

    def get(
        self, webhook_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Webhook:
        """Get a webhook.

        getWebhook · GET /api/2.0/mlflow/webhooks/{webhook_id}

        Returns a webhook, without its secret. A deleted one is 404.

        Args:
            webhook_id: The identifier of the webhook, a UUID.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The webhook.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.webhooks.get_webhook.sync(webhook_id, client=client).webhook

    def update(
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
        """Change a webhook.

        updateWebhook · PATCH /api/2.0/mlflow/webhooks/{webhook_id}

        Changes what is given and returns the webhook. Empty `name`, `url` and `events` count as not given; an empty
        `description` or `secret` deletes. The events are replaced as a whole. An unknown status is ignored with 200.
        Every request touches `last_updated_timestamp`.

        Args:
            webhook_id: The identifier of the webhook.
            name: The new name, by the rules of createWebhook. An empty one is ignored.
            description: The new text for people. The empty string deletes it.
            url: The new address, by the rules of createWebhook. An empty one is ignored.
            events: The events to send from now on, in place of all earlier ones. An empty list is ignored.
            secret: The new key for signatures. The empty string ends the signing.
            status: Whether events are sent to it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The webhook after the change.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.UpdateWebhookRequest(
            name=name, description=description, url=url, events=events, secret=secret, status=status
        )
        del secret  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return _api.webhooks.update_webhook.sync(webhook_id, body=body, client=client).webhook

    def delete(
        self, webhook_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a webhook.

        deleteWebhook · DELETE /api/2.0/mlflow/webhooks/{webhook_id}

        Deletes a webhook. Nothing is sent to it any more, after up to a minute, and no request brings it back, though
        its row stays in the database. Deleting twice is 404.

        Args:
            webhook_id: The identifier of the webhook.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        _api.webhooks.delete_webhook.sync(webhook_id, client=client)

    def test(
        self,
        webhook_id: str,
        *,
        event: str | WebhookEvent | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> WebhookTestResult:
        """Send a generated event to a webhook.

        testWebhook · POST /api/2.0/mlflow/webhooks/{webhook_id}/test

        Sends one generated event to the address, signed if there is a secret, waits for the outcome and returns it.
        Disabled webhooks are tested too. Whatever goes wrong on the way, the response is 200 and `success` is false. It
        may take minutes: a try lasts up to 30 seconds, and 429, 500, 502, 503 and 504 are tried again up to 3 times,
        unless the server was started with `MLFLOW_WEBHOOK_REQUEST_TIMEOUT` and `MLFLOW_WEBHOOK_REQUEST_MAX_RETRIES`.

        Args:
            webhook_id: The identifier of the webhook.
            event: The event to generate, also one that is not sent to the webhook. The first of the webhook's own
                when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The outcome.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.webhooks.test_webhook.sync(
            webhook_id, body=_models.TestWebhookRequest(event=event), client=client
        ).result


class AsyncWebhooksResource(AsyncResource):
    """Webhooks: URLs that the server notifies of events in the registry."""

    __slots__ = ()

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
        """Create a webhook.

        createWebhook · POST /api/2.0/mlflow/webhooks

        Has the server send a POST with JSON to an address whenever one of the events happens. Names need not be unique:
        every request makes another webhook. The address must be `https` and its host must resolve to public addresses
        only, at the time of the request, or it is 400, unless the server was started with
        `MLFLOW_WEBHOOK_ALLOWED_SCHEMES` and `MLFLOW_WEBHOOK_ALLOW_PRIVATE_IPS`. Deliveries begin up to a minute later,
        because the server keeps its list of webhooks for that long. An unknown or missing entity or action makes the
        server fail with an HTML 500.

        Args:
            name: The name: 1 to 63 letters of the English alphabet, digits, `.`, `_` and `-`, with a letter or
                digit at both ends.
            url: The address, `https` and public unless the server was configured to allow others. Only some
                databases reject more than 500 characters.
            events: What to tell it about, at least one. The same event twice is 400 with raw SQL in the message.
            description: A string for people. Only some databases reject more than 1000 characters.
            secret: Key of the HMAC-SHA256 over delivery identifier, timestamp and body that goes into
                `X-MLflow-Signature`. It is never returned. Without `MLFLOW_WEBHOOK_SECRET_ENCRYPTION_KEY` on the server
                it cannot be read any more after a restart. Nothing is signed when omitted or empty.
            status: Whether events are sent to it. `ACTIVE` when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The new webhook.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.CreateWebhookRequest(
            name=name, url=url, events=events, description=description, secret=secret, status=status
        )
        del secret  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return (await _api.webhooks.create_webhook.asyncio(body=body, client=client)).webhook

    async def list(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Webhook]:
        """List webhooks.

        listWebhooks · GET /api/2.0/mlflow/webhooks

        Returns webhooks, active and disabled ones, the newest first, one page at a time, without deleted ones.

        Args:
            max_results: How many webhooks a page contains, from 1 to 1000. 100 when omitted or 0.
            page_token: The `next_page_token` of the previous response. It is a position: deleting webhooks while
                paging makes the next page skip some.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.webhooks.list_webhooks._endpoint,
            _api.webhooks.list_webhooks._request(max_results=max_results, page_token=page_token),
            page_token,
            lambda response: (response.webhooks, response.next_page_token),
        ).first()

    def iter(
        self,
        *,
        max_results: SupportsIndex | None = None,
        page_token: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Webhook]:
        """List webhooks: all pages.

        listWebhooks · GET /api/2.0/mlflow/webhooks

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `webhook_id`: the server counts pages from the start, so that items that are created meanwhile shift those
        already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            max_results: How many items to request at a time. Defaults to 1000.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.webhooks.list_webhooks._endpoint,
            _api.webhooks.list_webhooks._request(
                max_results=1000 if max_results is None else max_results, page_token=page_token
            ),
            page_token,
            lambda response: (response.webhooks, response.next_page_token),
        ).iterate((lambda item: item.webhook_id) if unique is not False else None)

    async def get(
        self, webhook_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> Webhook:
        """Get a webhook.

        getWebhook · GET /api/2.0/mlflow/webhooks/{webhook_id}

        Returns a webhook, without its secret. A deleted one is 404.

        Args:
            webhook_id: The identifier of the webhook, a UUID.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The webhook.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (await _api.webhooks.get_webhook.asyncio(webhook_id, client=client)).webhook

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
        """Change a webhook.

        updateWebhook · PATCH /api/2.0/mlflow/webhooks/{webhook_id}

        Changes what is given and returns the webhook. Empty `name`, `url` and `events` count as not given; an empty
        `description` or `secret` deletes. The events are replaced as a whole. An unknown status is ignored with 200.
        Every request touches `last_updated_timestamp`.

        Args:
            webhook_id: The identifier of the webhook.
            name: The new name, by the rules of createWebhook. An empty one is ignored.
            description: The new text for people. The empty string deletes it.
            url: The new address, by the rules of createWebhook. An empty one is ignored.
            events: The events to send from now on, in place of all earlier ones. An empty list is ignored.
            secret: The new key for signatures. The empty string ends the signing.
            status: Whether events are sent to it.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The webhook after the change.

        Raises:
            Exception: See `Resource`.
        """

        body = _models.UpdateWebhookRequest(
            name=name, description=description, url=url, events=events, secret=secret, status=status
        )
        del secret  # no local of a traceback shows them
        client = self._sender(timeout, extra_headers)
        return (await _api.webhooks.update_webhook.asyncio(webhook_id, body=body, client=client)).webhook

    async def delete(
        self, webhook_id: str, *, timeout: float | None = None, extra_headers: Mapping[str, str] | None = None
    ) -> None:
        """Delete a webhook.

        deleteWebhook · DELETE /api/2.0/mlflow/webhooks/{webhook_id}

        Deletes a webhook. Nothing is sent to it any more, after up to a minute, and no request brings it back, though
        its row stays in the database. Deleting twice is 404.

        Args:
            webhook_id: The identifier of the webhook.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        await _api.webhooks.delete_webhook.asyncio(webhook_id, client=client)

    async def test(
        self,
        webhook_id: str,
        *,
        event: str | WebhookEvent | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> WebhookTestResult:
        """Send a generated event to a webhook.

        testWebhook · POST /api/2.0/mlflow/webhooks/{webhook_id}/test

        Sends one generated event to the address, signed if there is a secret, waits for the outcome and returns it.
        Disabled webhooks are tested too. Whatever goes wrong on the way, the response is 200 and `success` is false. It
        may take minutes: a try lasts up to 30 seconds, and 429, 500, 502, 503 and 504 are tried again up to 3 times,
        unless the server was started with `MLFLOW_WEBHOOK_REQUEST_TIMEOUT` and `MLFLOW_WEBHOOK_REQUEST_MAX_RETRIES`.

        Args:
            webhook_id: The identifier of the webhook.
            event: The event to generate, also one that is not sent to the webhook. The first of the webhook's own
                when omitted.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The outcome.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return (
            await _api.webhooks.test_webhook.asyncio(
                webhook_id, body=_models.TestWebhookRequest(event=event), client=client
            )
        ).result
