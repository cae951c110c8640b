# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 e24ed595fd37258a) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class UpdateWebhookResponse:
    """The webhook after the change."""

    webhook: Webhook
    """The webhook after the change."""


from .webhook import Webhook  # noqa: E402
