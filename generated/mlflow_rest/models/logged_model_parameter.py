# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class LoggedModelParameter(Model):
    """An input of the making of a model, as a string. It cannot be changed once logged."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The name. Any string is stored, even the empty one, and only some databases reject more than 255 characters."""
    value: str
    """The value. The server reads a missing one as the empty string, and does not cut it."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and len(v) <= 255 else _v.check_str("key", v, max_length=255)
        v = self.value
        data["value"] = v if v.__class__ is str else _v.check_any_as_str("value", v)
        return data
