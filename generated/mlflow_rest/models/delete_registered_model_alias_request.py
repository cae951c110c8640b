# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteRegisteredModelAliasRequest(RequestModel):
    """The alias to remove."""

    __slots__ = ("name", "alias")

    name: str
    """The name of the model."""
    alias: str
    """The alias, in upper and lower case as it was set."""

    def __init__(self, *, name: str, alias: str) -> None:
        self.name = name
        self.alias = alias

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.alias
        data["alias"] = (
            v if v.__class__ is str and 1 <= len(v) <= 255 else _v.check_str("alias", v, min_length=1, max_length=255)
        )
        return data
