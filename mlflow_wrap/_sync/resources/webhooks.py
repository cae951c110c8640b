# Made by `make generate` from mlflow_wrap/_async/resources/webhooks.py.
# Do not edit: change the async source. @generated
"""Webhooks: URLs to which the server sends events of the registry."""

from __future__ import annotations

from mlflow_rest.resources.webhooks import WebhooksResource

from mlflow_wrap._suggestions import SuggestsNames


class WebhookClient(SuggestsNames, WebhooksResource):
    """Creates, reads, changes and tests webhooks. Reached as `client.webhooks`."""
