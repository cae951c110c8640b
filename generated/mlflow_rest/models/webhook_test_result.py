# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class WebhookTestResult(Model):
    """What came of sending a generated event."""

    success: bool
    """Whether the URL responded with a status below 400."""
    response_status: int | None = None
    """The HTTP status that the URL responded with. Omitted when it did not respond."""
    response_body: str | None = None
    """What the URL responded with, as a string. Omitted when it did not respond."""
    error_message: str | None = None
    """Why the address could not be reached. Omitted when it returned, whatever the status."""
