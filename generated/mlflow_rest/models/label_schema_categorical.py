# Made by `make generate` from spec/schemas/label_schemas.yaml (sha256 2b8c40ca91ff9c92).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class LabelSchemaCategorical(Model):
    """An answer from a list."""

    options: list[str]
    """What to choose from, 1 to 10 different texts of 1 to 64 characters."""
    multi_select: bool | None = None
    """Whether several may be chosen. `false` when left out of a request. It cannot be changed later."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"options": self.options}
        if self.multi_select is not None:
            data["multi_select"] = self.multi_select
        return data
