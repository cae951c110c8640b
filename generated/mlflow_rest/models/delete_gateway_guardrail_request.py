# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 ae3704957ab656cb).
# Do not edit. @generated
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
