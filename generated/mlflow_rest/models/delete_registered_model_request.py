# Made by `make generate` from spec/schemas/registered_models.yaml (sha256 8d1b2cc0816f59c5).
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
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        return data
