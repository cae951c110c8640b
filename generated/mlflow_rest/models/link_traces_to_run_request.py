# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LinkTracesToRunRequest(Model):
    """Traces, and the run that they belong to."""

    trace_ids: list[str]
    """Identifiers of traces, at most 100. They need not exist. One that is new to the run and named twice makes the server
    refuse all with raw SQL. An empty list is accepted and does nothing."""
    run_id: str
    """Identifier of the run. The server does not check that it exists."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"trace_ids": self.trace_ids, "run_id": self.run_id}
        return data
