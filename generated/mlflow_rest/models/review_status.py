# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

ReviewStatusInput = Literal["PENDING", "COMPLETE", "DECLINED"]
"""How far the review of an item has come. Every change is allowed. These are the values that the server accepts."""

if TYPE_CHECKING:
    ReviewStatus = ReviewStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    ReviewStatus = str

REVIEW_STATUS_VALUES: tuple[ReviewStatusInput, ...] = ("PENDING", "COMPLETE", "DECLINED")
"""Every known value of `ReviewStatus`."""
