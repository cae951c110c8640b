# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

ViewTypeInput = Literal["ACTIVE_ONLY", "DELETED_ONLY", "ALL"]
"""Which things a search looks at, by their lifecycle stage. The server ignores a value that it does not know and takes
    `ACTIVE_ONLY`. These are the values that the server accepts."""

if TYPE_CHECKING:
    ViewType = ViewTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    ViewType = str

VIEW_TYPE_VALUES: tuple[ViewTypeInput, ...] = ("ACTIVE_ONLY", "DELETED_ONLY", "ALL")
"""Every known value of `ViewType`."""
