"""Checks workspaces before they are sent."""

from __future__ import annotations

import re

from mlflow_rest import models

from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument

_NAME = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?")


def name(value: str) -> str:
    """The name of a workspace."""
    found = values.text("name", value, longest=limits.MAX_WORKSPACE_NAME)
    if len(found) < 2 or not _NAME.fullmatch(found):
        raise InvalidArgument(
            f"name must have at least 2 small letters, digits and, in between, hyphens, but it is {values.shown(value)}"
        )
    return found


def archival(location: str | None, retention: str | None) -> models.TraceArchivalConfig | None:
    """How traces are archived; `None` if nothing is said, since an empty object counts as nothing given."""
    if location is None and retention is None:
        return None
    return models.TraceArchivalConfig(location=location, retention=retention)
