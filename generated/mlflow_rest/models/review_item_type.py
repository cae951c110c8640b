# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

ReviewItemTypeInput = Literal["TRACE",]
"""What is to be reviewed. These are the values that the server accepts."""

if TYPE_CHECKING:
    ReviewItemType = ReviewItemTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    ReviewItemType = str

REVIEW_ITEM_TYPE_VALUES: tuple[ReviewItemTypeInput, ...] = ("TRACE",)
"""Every known value of `ReviewItemType`."""
