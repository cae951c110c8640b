# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from attrs import define, field

from .._model import Model


@define(kw_only=True, repr=False)
class ListRackLabelsResponse(Model):
    """The ListRackLabelsResponse."""

    labels: list[Label] = field(factory=list)
    """The labels."""


from .label import Label  # noqa: E402
