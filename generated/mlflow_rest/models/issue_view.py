# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

IssueViewInput = Literal["basic", "full"]
"""How much of each issue a search returns. `basic` omits description, root causes and metadata. These are the values that the server accepts."""

if TYPE_CHECKING:
    IssueView = IssueViewInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    IssueView = str

ISSUE_VIEW_VALUES: tuple[IssueViewInput, ...] = ("basic", "full")
"""Every known value of `IssueView`."""
