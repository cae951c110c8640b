# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class Param(Model):
    """An input of a run, such as a learning rate, as a string. It cannot be changed once logged."""

    PAIR: ClassVar[tuple[str, str]] = ("key", "value")

    key: str
    """The name: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: str
    """The value. The server reads a missing one as the empty string, and cuts it at 6000 characters silently, unless it
    was configured to reject long values."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = (
            v
            if v.__class__ is str and len(v) <= 6000
            else _v.check_any_as_str("value", v, max_length=6000, stored=True)
        )
        return data
