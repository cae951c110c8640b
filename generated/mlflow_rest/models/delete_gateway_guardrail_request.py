# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteGatewayGuardrailRequest(RequestModel):
    """The guardrail to delete."""

    __slots__ = ("guardrail_id",)

    guardrail_id: str
    """The identifier of the guardrail, `gr-` and 32 hexadecimal digits."""

    def __init__(self, *, guardrail_id: str) -> None:
        self.guardrail_id = guardrail_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.guardrail_id
        data["guardrail_id"] = v if v.__class__ is str and v else _v.check_str("guardrail_id", v, min_length=1)
        return data
