# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1dded0048914e966).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._codec import encode_double
from .._model import Model


@define(kw_only=True, repr=False)
class OtlpAnyValue(Model):
    """A value of any type, in one of the properties. Two of them at once are 400, none is null."""

    stringValue: str | None = None
    """A text."""
    boolValue: bool | None = None
    """A truth value."""
    intValue: int | None = None
    """A whole number. The server takes a number or, as the protocol has it, a text of digits."""
    doubleValue: float | None = None
    """A number."""
    arrayValue: OtlpArrayValue | None = None
    """A list."""
    kvlistValue: OtlpKeyValueList | None = None
    """Values under keys."""
    bytesValue: str | None = None
    """Bytes in base64. They are kept as a text in the way of Python."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.stringValue is not None:
            data["stringValue"] = self.stringValue
        if self.boolValue is not None:
            data["boolValue"] = self.boolValue
        if self.intValue is not None:
            data["intValue"] = self.intValue
        if self.doubleValue is not None:
            data["doubleValue"] = encode_double(self.doubleValue)
        if self.arrayValue is not None:
            data["arrayValue"] = self.arrayValue.to_dict()
        if self.kvlistValue is not None:
            data["kvlistValue"] = self.kvlistValue.to_dict()
        if self.bytesValue is not None:
            data["bytesValue"] = self.bytesValue
        return data


from .otlp_array_value import OtlpArrayValue  # noqa: E402
from .otlp_key_value_list import OtlpKeyValueList  # noqa: E402
