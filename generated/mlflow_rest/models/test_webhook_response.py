# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 91df20a036b91857).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TestWebhookResponse(Model):
    """What came of sending a generated event."""

    result: WebhookTestResult
    """The outcome."""


from .webhook_test_result import WebhookTestResult  # noqa: E402
