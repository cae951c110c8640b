"""Checks the `MLmodel` of a model before a run is created for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mlflow_wrap._validation import json_values, values
from mlflow_wrap.errors import InvalidArgument

_REQUIRED = ("artifact_path", "flavors", "utc_time_created")


def validate_mlmodel(name: str, model: Mapping[str, Any]) -> dict[str, Any]:
    """Check that the server accepts a model, apart from its `run_id`, and return a copy.

    Args:
        name: The argument's name, for the message.
        model: The `MLmodel`.
    """
    content = dict(values.mapping(name, model))
    missing = [key for key in _REQUIRED if key not in content]
    if missing:
        raise InvalidArgument(f"{name} must contain {', '.join(_REQUIRED)}, but it lacks {', '.join(missing)}")
    json_values.encode_object(name, content)
    return content
