# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 6d6e3894e94ad5a0).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class GetWebhookResponse(Model):
    """The webhook asked for."""

    webhook: Webhook
    """The webhook."""


from .webhook import Webhook  # noqa: E402
