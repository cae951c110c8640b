# Made by `make generate` from spec/schemas/datasets.yaml (sha256 ecce49c6954870e6).
# Do not edit. @generated
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetDatasetTagsRequest(RequestModel):
    """Tags to set."""

    __slots__ = ("tags",)

    tags: str | Mapping[str, Any]
    """Tags to add or replace, a JSON document of one object. Others stay, and one that is null is skipped, not removed.
    Values that are no strings are turned into strings in the way of Python. Text that is no JSON makes the server fail
    with an HTML 500, JSON that is no object with 500."""

    def __init__(self, *, tags: str | Mapping[str, Any]) -> None:
        self.tags = tags

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.tags
        data["tags"] = _v.check_json_str("tags", v, min_length=1, of="object")
        return data
