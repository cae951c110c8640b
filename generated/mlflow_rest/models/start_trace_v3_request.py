# Made by `make generate` from spec/schemas/traces.yaml (sha256 1c6efc29bc3d3a7d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class StartTraceV3Request:
    """The trace to store."""

    trace: NewTrace
    """The trace, without spans."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"trace": self.trace.to_dict()}
        return data


from .new_trace import NewTrace  # noqa: E402
