# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class CreateRackRequest(RequestModel):
    """The CreateRackRequest."""

    __slots__ = ("name", "labels", "old_name")

    name: str
    """The name."""
    labels: SequenceNotStr[Label] | Mapping[str, str] | None
    """The labels."""
    old_name: str | None
    """The old name."""

    def __init__(
        self, *, name: str, labels: SequenceNotStr[Label] | Mapping[str, str] | None = None, old_name: str | None = None
    ) -> None:
        self.name = name
        self.labels = labels
        self.old_name = old_name

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.labels
        if v is not None:
            data["labels"] = _v.check_objects("labels", v, Label, pairs=())
        v = self.old_name
        if v is not None:
            data["old_name"] = v if v.__class__ is str else _v.check_str("old_name", v)
        return data


from .label import Label  # noqa: E402
