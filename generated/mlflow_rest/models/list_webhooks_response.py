# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListWebhooksResponse(Model):
    """One page of webhooks."""

    webhooks: list[Webhook] = field(factory=list)
    """The webhooks of this page. Omitted when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Omitted on the last page."""


from .webhook import Webhook  # noqa: E402
