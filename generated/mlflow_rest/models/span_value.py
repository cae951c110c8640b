# Made by `make generate` from spec/schemas/traces.yaml (sha256 3851dabade113da8).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class SpanValue(Model):
    """A value of any type; one of the properties says which. None is set for the null value."""

    string_value: str | None = None
    """A text."""
    bool_value: bool | None = None
    """A truth value."""
    int_value: int | None = None
    """A whole number."""
    double_value: float | None = None
    """A number."""
    array_value: SpanValueList | None = None
    """A list."""
    kvlist_value: SpanValueMap | None = None
    """Values under keys."""
    bytes_value: str | None = None
    """Bytes in base64. MLflow turns bytes into texts, so this is never set."""
    string_value_strindex: int | None = None
    """Never set by MLflow."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.string_value is not None:
            data["string_value"] = self.string_value
        if self.bool_value is not None:
            data["bool_value"] = self.bool_value
        if self.int_value is not None:
            data["int_value"] = self.int_value
        if self.double_value is not None:
            data["double_value"] = encode_double(self.double_value)
        if self.array_value is not None:
            data["array_value"] = self.array_value.to_dict()
        if self.kvlist_value is not None:
            data["kvlist_value"] = self.kvlist_value.to_dict()
        if self.bytes_value is not None:
            data["bytes_value"] = self.bytes_value
        if self.string_value_strindex is not None:
            data["string_value_strindex"] = self.string_value_strindex
        return data


from .span_value_list import SpanValueList  # noqa: E402
from .span_value_map import SpanValueMap  # noqa: E402
