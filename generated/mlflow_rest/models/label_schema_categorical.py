# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 ece456ba7c8f10b7).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .. import _validation as _v
from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaCategorical(Model):
    """An response from a list."""

    options: list[str]
    """What to choose from, 1 to 10 different strings of 1 to 64 characters."""
    multi_select: bool | None = None
    """Whether several may be chosen. `false` when omitted from a request. It cannot be changed later."""

    def to_request(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.options
        data["options"] = _v.check_list(
            "options",
            v,
            lambda item: (
                item
                if item.__class__ is str and 1 <= len(item) <= 64
                else _v.check_str("", item, min_length=1, max_length=64)
            ),
            min_items=1,
            max_items=10,
            unique=True,
        )
        v = self.multi_select
        if v is not None:
            data["multi_select"] = v if v is True or v is False else _v.check_bool("multi_select", v)
        return data
