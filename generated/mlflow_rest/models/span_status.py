# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class SpanStatus(Model):
    """Whether a span went well, and if not, why."""

    message: str | None = None
    """What went wrong. Only with an error."""
    code: SpanStatusCode | None = None
    """The outcome. Omitted when the client set none."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.message
        if v is not None:
            data["message"] = v if v.__class__ is str else _v.check_str("message", v)
        v = self.code
        if v is not None:
            data["code"] = (
                v
                if v.__class__ is str and v in SPAN_STATUS_CODE_VALUES
                else _v.check_enum("code", v, SPAN_STATUS_CODE_VALUES)
            )
        return data


from .span_status_code import SPAN_STATUS_CODE_VALUES, SpanStatusCode  # noqa: E402
