# Made by `make generate` from spec/schemas/workspaces.yaml (sha256 673cd75d9e135c94).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class TraceArchivalConfig(Model):
    """Where traces go when they are archived, and when."""

    location: str | None = None
    """URI of the place for archived traces, without fragment and not `mlflow-artifacts:`; it must be a store that can
    delete. The empty string deletes it. Omitted of a response when there is none."""
    retention: str | None = None
    """How long traces stay before they are archived: an integer without leading zeros and `m`, `h` or `d`, such as `30d`.
    The empty string deletes it. Omitted of a response when there is none."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.location
        if v is not None:
            data["location"] = v if v.__class__ is str else _v.check_str("location", v)
        v = self.retention
        if v is not None:
            data["retention"] = v if v.__class__ is str else _v.check_str("retention", v)
        return data
