# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 ae3704957ab656cb) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteGatewayGuardrailRequest(Model):
    """The guardrail to delete."""

    guardrail_id: str
    """The identifier of the guardrail, `gr-` and 32 hexadecimal digits."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"guardrail_id": self.guardrail_id}
        return data
