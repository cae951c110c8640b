# Made by `make generate` from spec/schemas/runs.yaml (sha256 ffa5f86af3b14a01) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from attrs import define


@define(kw_only=True)
class InputTag:
    """A text attached to the use of a dataset under a key."""

    key: str
    """The key, at most 255 characters. Any character is accepted, and even the empty text."""
    value: str
    """The text, at most 500 characters. The server reads a missing one as the empty text."""

    def to_dict(self) -> dict[str, Any]:
        """What goes over the wire: JSON names and values, without what is absent."""
        data: dict[str, Any] = {"key": self.key, "value": self.value}
        return data
