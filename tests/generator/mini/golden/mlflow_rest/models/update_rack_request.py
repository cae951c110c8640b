# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, SupportsIndex

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class UpdateRackRequest(RequestModel):
    """The UpdateRackRequest."""

    __slots__ = ("rack_id", "models", "name", "height")

    rack_id: str
    """The rack id."""
    models: SequenceNotStr[Label] | Mapping[str, str]
    """The models."""
    name: str | None
    """The name."""
    height: SupportsIndex | None
    """The height."""

    def __init__(
        self,
        *,
        rack_id: str,
        models: SequenceNotStr[Label] | Mapping[str, str],
        name: str | None = None,
        height: SupportsIndex | None = None,
    ) -> None:
        self.rack_id = rack_id
        self.models = models
        self.name = name
        self.height = height

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.rack_id
        data["rack_id"] = v if v.__class__ is str else _v.check_str("rack_id", v)
        v = self.models
        data["models"] = _v.check_objects("models", v, Label, pairs=())
        v = self.name
        if v is not None:
            data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.height
        if v is not None:
            data["height"] = (
                v
                if v.__class__ is int and -9_223_372_036_854_775_808 <= v <= 9_223_372_036_854_775_807
                else _v.check_int("height", v)
            )
        return data


from .label import Label  # noqa: E402
