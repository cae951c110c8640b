# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define, field

from .. import _validation as _v


@define(kw_only=True)
class SpanValueMap:
    """Values under keys."""

    values: list[SpanAttribute] = field(factory=list)
    """Keys and values. Left out when there are none."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.values
        if v:
            data["values"] = _v.check_objects("values", v, SpanAttribute)
        return data


from .span_attribute import SpanAttribute  # noqa: E402
