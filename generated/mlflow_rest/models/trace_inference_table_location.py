# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class TraceInferenceTableLocation(Model):
    """A table of Databricks as the place of a trace. Of no use with the open-source server."""

    full_table_name: str | None = None
    """The full name, `<catalog>.<schema>.<table>`."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.full_table_name is not None:
            data["full_table_name"] = self.full_table_name
        return data
