# Made by `make generate` from spec/schemas/traces.yaml (sha256 867bb3c8b0bf20ff).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class DeleteTracesV3Response(Model):
    """How many traces were erased."""

    traces_deleted: int
    """How many traces were erased, 0 if none fits."""
