# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 6d6e3894e94ad5a0).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class WebhookTestResult(Model):
    """What came of sending a made-up event."""

    success: bool
    """Whether the address answered with a status below 400."""
    response_status: int | None = None
    """The HTTP status that the address answered. Left out when it did not answer."""
    response_body: str | None = None
    """What the address answered, as a text. Left out when it did not answer."""
    error_message: str | None = None
    """Why the address could not be reached. Left out when it answered, whatever the status."""
