"""Error responses whose error code, or status if they have none, says something else than what happened."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from mlflow_wrap import errors

MAX_INSPECTED = 10_000
"""Characters at the start of a message that are inspected. MLflow's own messages say what matters there."""


class Override(NamedTuple):
    """One such response."""

    operation_id: str | None
    """The operation; `None` for any."""
    code: str | int
    """The error code, or the status of a response without one."""
    matches: Callable[[str], object]
    """Whether a message is meant."""
    error_class: type[errors.ApiError]
    """What happened."""


def _is_missing_alias(message: str) -> bool:
    _, alias, rest = message.lower().partition("alias ")
    return bool(alias) and " not found" in rest


_OVERRIDES: tuple[Override, ...] = (
    # A missing alias is reported like an invalid argument.
    Override("getModelVersionByAlias", "INVALID_PARAMETER_VALUE", _is_missing_alias, errors.ResourceDoesNotExist),
    # A name that is already in use is reported with what the database said about it.
    Override(
        None,
        "BAD_REQUEST",
        re.compile("unique (key )?constraint|duplicate (key|entry)", re.IGNORECASE).search,
        errors.ResourceAlreadyExists,
    ),
    # All database connections of a server worker were in use for 30 s.
    Override(None, "BAD_REQUEST", re.compile("QueuePool limit").search, errors.ServiceUnavailable),
    # What the database can never do is reported as if the database were away.
    Override(
        None,
        "TEMPORARILY_UNAVAILABLE",
        re.compile(
            "too many (SQL variables|terms|columns|tables)|at most [0-9]{1,9} tables|expression tree is too large"
            "|pattern too complex|blob too big|stack (depth|overflow)|packet bigger than|no such (table|column)"
            "|unknown column|readonly database|syntax error",
            re.IGNORECASE,
        ).search,
        errors.ServerError,
    ),
    # What the server was started without is reported as if it would come back.
    Override(
        None,
        503,
        re.compile(
            "disabled (due to|because) the (mlflow )?server (is )?running|Artifact serving is (disabled|not)"
        ).search,
        errors.NotSupportedByServer,
    ),
)


def find_override(operation_id: str, status: int, error_code: str | None, message: str) -> Override | None:
    """Find the override for an error response; `None` if it says what happened.

    Args:
        operation_id: The operation that was called.
        status: The status.
        error_code: MLflow's error code, if the body has one.
        message: The message. Only its start is inspected.
    """
    code = error_code or status
    inspected = message[:MAX_INSPECTED]
    for override in _OVERRIDES:
        if override.operation_id in (None, operation_id) and override.code == code and override.matches(inspected):
            return override
    return None
