# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class Label(Model):
    """The Label."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The key."""
    value: str
    """The value."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str else _v.check_str("key", v)
        v = self.value
        data["value"] = v if v.__class__ is str else _v.check_str("value", v)
        return data
