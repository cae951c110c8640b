# Made by `make generate` from spec/schemas/issues.yaml (sha256 42df85fb464f8db8).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

IssueSeverityInput = Literal["not_an_issue", "low", "medium", "high"]
"""How bad an issue is, from the least to the worst. In lowercase letters. These are the values that the server accepts."""

if TYPE_CHECKING:
    IssueSeverity = IssueSeverityInput | str
else:
    # For the decoder, which does not support a union of `Literal` and `str`.
    IssueSeverity = str

ISSUE_SEVERITY_VALUES: tuple[IssueSeverityInput, ...] = ("not_an_issue", "low", "medium", "high")
"""Every known value of `IssueSeverity`."""
