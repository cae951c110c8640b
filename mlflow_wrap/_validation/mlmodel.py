"""Checks the `MLmodel` of a model before a run is created for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mlflow_rest._validation import reject
from mlflow_rest.models import LogModelRequest

from mlflow_wrap.errors import InvalidArgument

_REQUIRED = ("artifact_path", "flavors", "utc_time_created")


def validate_mlmodel(name: str, model: Mapping[str, Any]) -> dict[str, Any]:
    """Check that the server accepts a model, apart from its `run_id`, and return a copy.

    Args:
        name: The argument's name, for the message.
        model: The `MLmodel`.
    """
    if not isinstance(model, Mapping):
        raise reject(name, model, "a mapping, the MLmodel of a model")
    content = dict(model)
    missing = [key for key in _REQUIRED if key not in content]
    if missing:
        raise InvalidArgument(f"{name} must contain {', '.join(_REQUIRED)}, but it lacks {', '.join(missing)}")
    LogModelRequest(run_id="new", model_json=content).to_request()
    return content
