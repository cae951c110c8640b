# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateWebhookResponse(Model):
    """The webhook after the change."""

    webhook: Webhook
    """The webhook after the change."""


from .webhook import Webhook  # noqa: E402
