# Made by `make generate` from spec/schemas/otlp.yaml (sha256 1e61fc1994e76398).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class OtlpKeyValue(RequestModel):
    """A fact about a service, a span, an event or a link."""

    __slots__ = ("key", "value")

    key: str | None
    """What the fact is about."""
    value: OtlpAnyValue | None
    """The fact. Null when omitted."""

    def __init__(self, *, key: str | None = None, value: OtlpAnyValue | None = None) -> None:
        self.key = key
        self.value = value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.key
        if v is not None:
            data["key"] = v if v.__class__ is str else _v.check_str("key", v)
        v = self.value
        if v is not None:
            data["value"] = _v.check_object("value", v, OtlpAnyValue)
        return data


from .otlp_any_value import OtlpAnyValue  # noqa: E402
