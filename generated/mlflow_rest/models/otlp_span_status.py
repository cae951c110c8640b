# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class OtlpSpanStatus(Model):
    """Whether a span went well."""

    message: str | None = None
    """What went wrong. Kept only with code 2."""
    code: int | None = None
    """0 when nothing is said, 1 when it went well, 2 for an error."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        if self.code is not None:
            data["code"] = self.code
        return data
