# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class InputTag(Model):
    """A string attached to the use of a dataset under a key."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The key, at most 255 characters. Any character is accepted, and even the empty string."""
    value: str
    """The string, at most 500 characters. The server reads a missing one as the empty string."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and len(v) <= 255 else _v.check_str("key", v, max_length=255)
        v = self.value
        data["value"] = v if v.__class__ is str and len(v) <= 500 else _v.check_as_str("value", v, max_length=500)
        return data
