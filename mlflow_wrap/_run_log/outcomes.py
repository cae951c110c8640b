"""What a failed request says about what to do with its content."""

from __future__ import annotations

import random
from enum import Enum

from mlflow_wrap.errors import ApiError

_PASSING = ("UNIQUE constraint failed", "QueuePool limit")
"""Of databases under load: the same request succeeds later, although the status says otherwise."""
_CHANGED_PARAM = "Changing param values is not allowed"
_INACTIVE = "must be in the 'active' state"
_FIRST_PAUSE, _LONGEST_PAUSE, _SLOW_PAUSE = 1.0, 30.0, 60.0


class Outcome(Enum):
    """What to do after a failed request."""

    RETRY = "retry"
    """Send it again: the server is down or overloaded."""
    RETRY_SLOWLY = "retry slowly"
    """Send it again once in a while: somebody has to do something, such as renew credentials."""
    REJECTED = "rejected"
    """Something in it is rejected, and would be again; what else is in it may be stored."""
    PARKED = "parked"
    """Nothing can be logged to the run: it was deleted, or never existed."""


def classify(error: Exception) -> Outcome:
    """Classify a failed request to log something."""
    if not isinstance(error, ApiError):
        return Outcome.RETRY if getattr(error, "transient", False) else Outcome.RETRY_SLOWLY
    message = error.message or ""
    if any(text in message for text in _PASSING):
        return Outcome.RETRY
    if _CHANGED_PARAM in message:
        return Outcome.REJECTED
    if _INACTIVE in message or error.error_code == "RESOURCE_DOES_NOT_EXIST":
        return Outcome.PARKED
    if error.status_code in (400, 413, 422):
        return Outcome.REJECTED
    return Outcome.RETRY if error.transient or error.status_code >= 500 else Outcome.RETRY_SLOWLY


def choose_pause(outcome: Outcome, failures: int, retry_after: float = 0.0) -> float:
    """Choose how long to wait before the same request is sent again.

    Args:
        outcome: What has come of the last one.
        failures: How many have failed in a row, from 1.
        retry_after: Seconds that the response requests.

    Returns:
        Seconds.
    """
    if outcome is Outcome.RETRY_SLOWLY:
        return _SLOW_PAUSE
    pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(failures - 1, 10))
    return max(retry_after, pause * random.uniform(0.5, 1.0))  # noqa: S311 - no secret
