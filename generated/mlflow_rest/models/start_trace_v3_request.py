# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from ..types import RequestModel


class StartTraceV3Request(RequestModel):
    """The trace to store."""

    __slots__ = ("trace",)

    trace: NewTrace
    """The trace, without spans."""

    def __init__(self, *, trace: NewTrace) -> None:
        self.trace = trace

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.trace
        data["trace"] = _v.check_object("trace", v, NewTrace)
        return data


from .new_trace import NewTrace  # noqa: E402
