"""Checks the `MLmodel` of a model, and links its file to what it belongs to."""

from __future__ import annotations

import re
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


def link_mlmodel(content: bytes, **links: str) -> bytes:
    """Set keys at the top of an `MLmodel` file, such as `run_id` and `model_id`. The rest stays as it is.

    Args:
        content: The file.
        links: The values by key: strings without quotes and line breaks, as ids and URIs are.
    """
    kept = content.decode("utf-8", "surrogateescape")
    for key, value in links.items():
        kept = re.sub(rf"^{key}:.*\n?(?:[ \t]+.*\n?)*", "", kept, flags=re.MULTILINE)
        kept = f"{kept.rstrip()}\n{key}: '{value}'\n"
    return kept.encode("utf-8", "surrogateescape")
