# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 4a692d6febc8d5e2).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteRegisteredModelRequest(RequestModel):
    """The model to delete."""

    __slots__ = ("name",)

    name: str
    """The name of the model."""

    def __init__(self, *, name: str) -> None:
        self.name = name

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        return data
