# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 e24ed595fd37258a) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define, field


@define(kw_only=True)
class ListWebhooksResponse:
    """One page of webhooks."""

    webhooks: list[Webhook] = field(factory=list)
    """The webhooks of this page. Left out when there are none."""
    next_page_token: str | None = None
    """The token of the next page. Left out on the last page."""


from .webhook import Webhook  # noqa: E402
