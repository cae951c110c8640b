# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class RemoveGuardrailFromEndpointRequest(RequestModel):
    """The guardrail, and the endpoint to take it off."""

    __slots__ = ("endpoint_id", "guardrail_id")

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    guardrail_id: str
    """The identifier of the guardrail, `gr-` and 32 hexadecimal digits."""

    def __init__(self, *, endpoint_id: str, guardrail_id: str) -> None:
        self.endpoint_id = endpoint_id
        self.guardrail_id = guardrail_id

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.endpoint_id
        data["endpoint_id"] = v if v.__class__ is str and v else _v.check_str("endpoint_id", v, min_length=1)
        v = self.guardrail_id
        data["guardrail_id"] = v if v.__class__ is str and v else _v.check_str("guardrail_id", v, min_length=1)
        return data
