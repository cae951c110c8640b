# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class TraceInferenceTableLocation(Model):
    """A table of Databricks as the place of a trace. Of no use with the open-source server."""

    full_table_name: str | None = None
    """The full name, `<catalog>.<schema>.<table>`."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.full_table_name
        if v is not None:
            data["full_table_name"] = v if v.__class__ is str else _v.check_str("full_table_name", v)
        return data
