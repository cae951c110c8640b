# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

IssueStatusInput = Literal["pending", "rejected", "resolved"]
"""What became of an issue. In lowercase letters. These are the values that the server accepts."""

if TYPE_CHECKING:
    IssueStatus = IssueStatusInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    IssueStatus = str

ISSUE_STATUS_VALUES: tuple[IssueStatusInput, ...] = ("pending", "rejected", "resolved")
"""Every known value of `IssueStatus`."""
