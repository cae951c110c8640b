"""Scorers as they travel: as JSON within a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mlflow_rest import models

from mlflow_wrap._validation import json_values, limits, values
from mlflow_wrap.errors import InvalidArgument

if TYPE_CHECKING:
    from mlflow_rest.models import RegisterScorerRequest, RegisterScorerResponse, Scorer


def version(value: int) -> int:
    """The number of a version. The server takes one that does not fit into 32 bits for none: for the newest, or all."""
    found = values.count("version", value, limits.MAX_INT32)
    if found is None:
        raise InvalidArgument(f"version must be a whole number from 1 to {limits.MAX_INT32}, but it is None")
    return found


def serialized(value: str | Mapping[str, Any]) -> str:
    """A scorer as JSON text."""
    return json_values.encode_object("serialized_scorer", value)


def registered(request: RegisterScorerRequest, response: RegisterScorerResponse) -> Scorer:
    """The new version, as the other operations answer it."""
    return models.Scorer(
        scorer_name=response.name or request.name,
        scorer_version=response.version,
        serialized_scorer=response.serialized_scorer or request.serialized_scorer,
        experiment_id=json_values.decode_integer(
            "the property experiment_id", response.experiment_id or request.experiment_id
        ),
        creation_time=response.creation_time,
        scorer_id=response.scorer_id,
    )
