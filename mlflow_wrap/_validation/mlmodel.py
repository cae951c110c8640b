"""Checks the `MLmodel` of a model before a run is created for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from mlflow_wrap._validation.values import shown
from mlflow_wrap.errors import InvalidArgument

_REQUIRED = ("artifact_path", "flavors", "utc_time_created")


def validate_mlmodel(name: str, model: Mapping[str, Any]) -> dict[str, Any]:
    """Check that the server accepts a model, apart from its `run_id`, and return a copy.

    Args:
        name: The argument's name, for the message.
        model: The `MLmodel`.
    """
    if not isinstance(model, Mapping):
        raise InvalidArgument(f"{name} must be a mapping, the content of an MLmodel file, but it is {shown(model)}")
    missing = [key for key in _REQUIRED if key not in model]
    if missing:
        raise InvalidArgument(f"{name} must contain {', '.join(_REQUIRED)}, but it lacks {', '.join(missing)}")
    try:
        msgspec.json.encode(dict(model))
    except (TypeError, ValueError, RecursionError) as exc:
        raise InvalidArgument(f"{name} must be JSON-serializable, but it is not: {exc}") from exc
    return dict(model)
