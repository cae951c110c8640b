# Made by `make generate` from spec/schemas/racks.yaml (sha256 688f9a88334b8682).
# Do not edit. @generated
from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._model import Model


@define(kw_only=True, repr=False)
class SetRackKeyResponse(Model):
    """The SetRackKeyResponse."""

    _SENSITIVE: ClassVar[frozenset[str]] = frozenset(["secret"])

    secret: str
    """The secret."""
    hint: str | None = None
    """The hint."""
