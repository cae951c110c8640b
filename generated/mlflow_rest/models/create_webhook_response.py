# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class CreateWebhookResponse(Model):
    """The new webhook."""

    webhook: Webhook
    """The new webhook."""


from .webhook import Webhook  # noqa: E402
