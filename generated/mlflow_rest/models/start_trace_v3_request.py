# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class StartTraceV3Request(Model):
    """The trace to store."""

    trace: NewTrace
    """The trace, without spans."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"trace": self.trace.to_dict()}
        return data


from .new_trace import NewTrace  # noqa: E402
