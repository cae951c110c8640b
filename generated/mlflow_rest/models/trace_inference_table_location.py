# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v


@define(kw_only=True)
class TraceInferenceTableLocation:
    """A table of Databricks as the place of a trace. Of no use with the open-source server."""

    full_table_name: str | None = None
    """The full name, `<catalog>.<schema>.<table>`."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.full_table_name
        if v is not None:
            data["full_table_name"] = v if v.__class__ is str else _v.check_str("full_table_name", v)
        return data
