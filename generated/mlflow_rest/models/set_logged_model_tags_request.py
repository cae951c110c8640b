# Made by `make generate` from spec/schemas/logged_models.yaml (sha256 e6a5b2b1e007e0b4).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import _validation as _v
from .._model import RequestModel

if TYPE_CHECKING:
    from .._typing import SequenceNotStr


class SetLoggedModelTagsRequest(RequestModel):
    """The tags to set."""

    __slots__ = ("tags",)

    tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None
    """The tags. Nothing happens when this is omitted or empty."""

    def __init__(self, *, tags: SequenceNotStr[LoggedModelTag] | Mapping[str, object] | None = None) -> None:
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.tags
        if v is not None:
            data["tags"] = _v.check_objects("tags", v, LoggedModelTag, pairs=())
        return data


from .logged_model_tag import LoggedModelTag  # noqa: E402
