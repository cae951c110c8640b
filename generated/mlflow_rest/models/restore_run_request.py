# Made by `make generate` from spec/schemas/runs.yaml (sha256 ffa5f86af3b14a01) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class RestoreRunRequest:
    """The run to bring back."""

    run_id: str
    """The identifier of the run."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"run_id": self.run_id}
        return data
