# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class OtlpSpanStatus(RequestModel):
    """Whether a span went well."""

    __slots__ = ("message", "code")

    message: str | None
    """What went wrong. Kept only with code 2."""
    code: SupportsIndex | None
    """0 when nothing is said, 1 when it went well, 2 for an error."""

    def __init__(self, *, message: str | None = None, code: SupportsIndex | None = None) -> None:
        self.message = message
        self.code = code

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.message
        if v is not None:
            data["message"] = v if v.__class__ is str else _v.check_str("message", v)
        v = self.code
        if v is not None:
            data["code"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("code", v, -2_147_483_648, 2_147_483_647)
            )
        return data
