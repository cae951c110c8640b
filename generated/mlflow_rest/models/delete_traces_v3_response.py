# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteTracesV3Response(Model):
    """How many traces were deleted."""

    traces_deleted: int
    """How many traces were deleted, 0 if none fits."""
