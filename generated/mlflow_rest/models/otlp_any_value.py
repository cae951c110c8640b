# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsFloat, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel


class OtlpAnyValue(RequestModel):
    """A value of any type, in one of the properties. Two of them at once are 400, none is null."""

    __slots__ = ("stringValue", "boolValue", "intValue", "doubleValue", "arrayValue", "kvlistValue", "bytesValue")

    stringValue: str | None
    """A string."""
    boolValue: bool | None
    """A truth value."""
    intValue: SupportsIndex | None
    """A integer. The server takes a number or, as the protocol has it, a string of digits."""
    doubleValue: SupportsFloat | None
    """A number."""
    arrayValue: OtlpArrayValue | None
    """A list."""
    kvlistValue: OtlpKeyValueList | None
    """Values under keys."""
    bytesValue: str | None
    """Bytes in base64. They are kept as a string in the way of Python."""

    def __init__(
        self,
        *,
        stringValue: str | None = None,
        boolValue: bool | None = None,
        intValue: SupportsIndex | None = None,
        doubleValue: SupportsFloat | None = None,
        arrayValue: OtlpArrayValue | None = None,
        kvlistValue: OtlpKeyValueList | None = None,
        bytesValue: str | None = None,
    ) -> None:
        self.stringValue = stringValue
        self.boolValue = boolValue
        self.intValue = intValue
        self.doubleValue = doubleValue
        self.arrayValue = arrayValue
        self.kvlistValue = kvlistValue
        self.bytesValue = bytesValue

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.stringValue
        if v is not None:
            data["stringValue"] = v if v.__class__ is str else _v.check_str("stringValue", v)
        v = self.boolValue
        if v is not None:
            data["boolValue"] = v if v is True or v is False else _v.check_bool("boolValue", v)
        v = self.intValue
        if v is not None:
            data["intValue"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("intValue", v)
            )
        v = self.doubleValue
        if v is not None:
            data["doubleValue"] = v if v.__class__ is float and v - v == 0 else _v.check_double("doubleValue", v)
        v = self.arrayValue
        if v is not None:
            data["arrayValue"] = _v.check_object("arrayValue", v, OtlpArrayValue)
        v = self.kvlistValue
        if v is not None:
            data["kvlistValue"] = _v.check_object("kvlistValue", v, OtlpKeyValueList)
        v = self.bytesValue
        if v is not None:
            data["bytesValue"] = v if v.__class__ is str else _v.check_str("bytesValue", v)
        return data


from .otlp_array_value import OtlpArrayValue  # noqa: E402
from .otlp_key_value_list import OtlpKeyValueList  # noqa: E402
