# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 ae3704957ab656cb).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class UpdateEndpointGuardrailConfigRequest(Model):
    """The guardrail on an endpoint, and its new place."""

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    guardrail_id: str
    """The identifier of the guardrail, `gr-` and 32 hexadecimal digits."""
    execution_order: int | None = None
    """The place among the guardrails of the endpoint: any whole number, lowest first, not necessarily unique. Left out, an
    older one is erased."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"endpoint_id": self.endpoint_id, "guardrail_id": self.guardrail_id}
        if self.execution_order is not None:
            data["execution_order"] = self.execution_order
        return data
