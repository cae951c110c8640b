# Made by `make generate` from spec/common.yaml (sha256 6232c9140f6e43b2).
# Do not edit. @generated
from __future__ import annotations

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class Error(Model):
    """A failure."""

    error_code: str
    """Its name."""
