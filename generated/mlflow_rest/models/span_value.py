# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class SpanValue(Model):
    """A value of any type; one of the properties says which. None is set for the null value."""

    string_value: str | None = None
    """A string."""
    bool_value: bool | None = None
    """A truth value."""
    int_value: int | None = None
    """A integer."""
    double_value: float | None = None
    """A number."""
    array_value: SpanValueList | None = None
    """A list."""
    kvlist_value: SpanValueMap | None = None
    """Values under keys."""
    bytes_value: str | None = None
    """Bytes in base64. MLflow turns bytes into strings, so this is never set."""
    string_value_strindex: int | None = None
    """Never set by MLflow."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.string_value
        if v is not None:
            data["string_value"] = v if v.__class__ is str else _v.check_str("string_value", v)
        v = self.bool_value
        if v is not None:
            data["bool_value"] = v if v is True or v is False else _v.check_bool("bool_value", v)
        v = self.int_value
        if v is not None:
            data["int_value"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("int_value", v)
            )
        v = self.double_value
        if v is not None:
            data["double_value"] = v if v.__class__ is float and v - v == 0 else _v.check_double("double_value", v)
        v = self.array_value
        if v is not None:
            data["array_value"] = _v.check_object("array_value", v, SpanValueList)
        v = self.kvlist_value
        if v is not None:
            data["kvlist_value"] = _v.check_object("kvlist_value", v, SpanValueMap)
        v = self.bytes_value
        if v is not None:
            data["bytes_value"] = v if v.__class__ is str else _v.check_str("bytes_value", v)
        v = self.string_value_strindex
        if v is not None:
            data["string_value_strindex"] = (
                v
                if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                else _v.check_int("string_value_strindex", v, -2_147_483_648, 2_147_483_647)
            )
        return data


from .span_value_list import SpanValueList  # noqa: E402
from .span_value_map import SpanValueMap  # noqa: E402
