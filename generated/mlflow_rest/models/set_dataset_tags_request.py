# Made by `make generate` from spec/schemas/datasets.yaml (sha256 2aafcf595ca70cba).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetDatasetTagsRequest(Model):
    """Tags to set."""

    tags: str
    """Tags to add or replace, a JSON text of one object. Others stay, and one that is null is skipped, not removed. Values
    that are no texts are turned into texts in the way of Python. Text that is no JSON makes the server fail with an
    HTML 500, JSON that is no object with 500."""

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {"tags": self.tags}
        return data
