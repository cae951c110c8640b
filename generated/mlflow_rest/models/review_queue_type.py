# Made by `make generate` from spec/schemas/review_queues.yaml (sha256 21ad42ebd68267a5).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

ReviewQueueTypeInput = Literal["USER", "CUSTOM"]
"""Whether a review queue belongs to one user or was made for a purpose. These are the values that the server accepts."""

if TYPE_CHECKING:
    ReviewQueueType = ReviewQueueTypeInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    ReviewQueueType = str

REVIEW_QUEUE_TYPE_VALUES: tuple[ReviewQueueTypeInput, ...] = ("USER", "CUSTOM")
"""Every known value of `ReviewQueueType`."""
