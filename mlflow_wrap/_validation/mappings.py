"""Checks mappings whose entries are checked later, or by others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mlflow_rest._validation import reject


def check_mapping(name: str, value: Mapping[str, Any] | None) -> dict[str, Any]:
    """Copy a mapping; an empty one for `None`.

    Raises:
        InvalidArgument: If it is none.
    """
    if value is not None and not isinstance(value, Mapping):
        raise reject(name, value, "a mapping")
    return {} if value is None else dict(value)
