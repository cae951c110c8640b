# Made by `make generate` from spec/schemas/gateway_guardrails.yaml (sha256 612da02ffba7efc6).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class AddGuardrailToEndpointRequest(RequestModel):
    """The guardrail, and the endpoint to put it on."""

    __slots__ = ("endpoint_id", "guardrail_id", "execution_order")

    endpoint_id: str
    """The identifier of the endpoint, `e-` and 32 hexadecimal digits."""
    guardrail_id: str
    """The identifier of the guardrail, `gr-` and 32 hexadecimal digits."""
    execution_order: SupportsIndex | None
    """The place among the guardrails of the endpoint: any integer, lowest first, not necessarily unique. Omitted, it runs
    after those that have one."""

    def __init__(self, *, endpoint_id: str, guardrail_id: str, execution_order: SupportsIndex | None = None) -> None:
        self.endpoint_id = endpoint_id
        self.guardrail_id = guardrail_id
        self.execution_order = execution_order

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.endpoint_id
        data["endpoint_id"] = v if v.__class__ is str and v else _v.check_str("endpoint_id", v, min_length=1)
        v = self.guardrail_id
        data["guardrail_id"] = v if v.__class__ is str and v else _v.check_str("guardrail_id", v, min_length=1)
        v = self.execution_order
        if v is not None:
            data["execution_order"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("execution_order", v)
            )
        return data
