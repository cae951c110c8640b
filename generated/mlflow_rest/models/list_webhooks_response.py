# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 6d6e3894e94ad5a0).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListWebhooksResponse(Model):
    """One page of webhooks."""

    webhooks: list[Webhook] = field(factory=list)
    """The webhooks of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .webhook import Webhook  # noqa: E402
