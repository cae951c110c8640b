# Made by `make generate` from spec/schemas/webhooks.yaml (sha256 e24ed595fd37258a) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from attrs import define


@define(kw_only=True)
class TestWebhookResponse:
    """What came of sending a made-up event."""

    result: WebhookTestResult
    """The outcome."""


from .webhook_test_result import WebhookTestResult  # noqa: E402
