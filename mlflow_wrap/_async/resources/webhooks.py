"""Webhooks: URLs to which the server sends events of the registry."""

from __future__ import annotations

from mlflow_rest.resources.webhooks import AsyncWebhooksResource

from mlflow_wrap._suggestions import SuggestsNames


class AsyncWebhookClient(SuggestsNames, AsyncWebhooksResource):
    """Creates, reads, changes and tests webhooks. Reached as `client.webhooks`."""
