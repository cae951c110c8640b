# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SpanStatus(Model):
    """Whether a span went well, and if not, why."""

    message: str | None = None
    """What went wrong. Only with an error."""
    code: SpanStatusCode | None = None
    """The outcome. Left out when the client set none."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.message is not None:
            data["message"] = self.message
        if self.code is not None:
            data["code"] = self.code
        return data


from .span_status_code import SpanStatusCode  # noqa: E402
