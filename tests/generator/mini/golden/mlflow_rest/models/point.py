# Made by `make generate` from spec/schemas/things.yaml (sha256 ca781a9bf2284ddc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class Point(Model):
    """One measurement."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """A word."""
    value: float
    """The number."""
    time: int
    """A point in time, in milliseconds since the epoch."""
    owner: str | None = None
    """Whose it is."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_KEY else _v.check_as_key("key", v)
        v = self.value
        data["value"] = v if v.__class__ is float and v - v == 0 else _v.check_double("value", v)
        v = self.time
        data["time"] = (
            v
            if v.__class__ is int and 10_000_000_000 <= v <= 9_223_372_036_854_775_807
            else _v.check_timestamp("time", v)
        )
        v = self.owner
        if v is not None:
            data["owner"] = v if v.__class__ is str else _v.check_str("owner", v)
            _v.require_finite("value", data["value"], "owner")
        return data
