"""Decides whether a failed request is sent again, and when."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from attrs import Attribute, field, frozen

from mlflow_wrap._http.preload import preload
from mlflow_wrap.errors import ApiError, InvalidArgument, TransportError

if TYPE_CHECKING:
    from mlflow_rest.types import Operation

MAX_RETRIES = 10
"""MLflow's own client allows no more either."""
MAX_BACKOFF = 3600.0
"""Seconds."""
MAX_RETRY_AFTER = 600.0
"""Seconds. A call whose server requests a longer `Retry-After` delay fails at once."""

STATUSES = frozenset({408, 429, 502, 503, 504})
"""Failures that pass."""
ERROR_CODES = frozenset(
    {"TEMPORARILY_UNAVAILABLE", "REQUEST_LIMIT_EXCEEDED", "RESOURCE_EXHAUSTED", "DEADLINE_EXCEEDED"}
)
"""Failures that pass, by MLflow's name, whatever their status."""

_SECONDS = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def _validate_retries(_: object, attribute: Attribute[int], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MAX_RETRIES:
        raise InvalidArgument(f"{attribute.name} must be an integer from 0 to {MAX_RETRIES}, but it is {value!r}")


def _validate_seconds(_: object, attribute: Attribute[float], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= MAX_BACKOFF:
        raise InvalidArgument(
            f"{attribute.name} must be a number of seconds from 0 to {MAX_BACKOFF:g}, but it is {value!r}"
        )


def _validate_flag(_: object, attribute: Attribute[bool], value: object) -> None:
    if not isinstance(value, bool):
        raise InvalidArgument(f"{attribute.name} must be True or False, but it is {value!r}")


def _convert_statuses(value: Iterable[int]) -> frozenset[int]:
    message = f"statuses must be a set of HTTP statuses from 400 to 599, but it is {value!r}"
    try:
        statuses = frozenset(value)
    except TypeError as exc:
        raise InvalidArgument(message) from exc
    if not all(type(item) is int and 400 <= item <= 599 for item in statuses):
        raise InvalidArgument(message)
    return statuses


@frozen(kw_only=True)
class Retry:
    """How often a failed request is sent again, and how long to wait before.

    Sent again is only what cannot do harm twice:

    - An operation that the spec flags as idempotent (reading, setting, deleting, logging: most of them), after a
      transient failure: no response came, the status is one of `statuses`, the error code is
      `TEMPORARILY_UNAVAILABLE`, `REQUEST_LIMIT_EXCEEDED`, `RESOURCE_EXHAUSTED` or `DEADLINE_EXCEEDED`, or all database
      connections of the server were in use.
    - Any operation whose request certainly never left, because no connection was established; but not if this client
      has never reached its server: then no server is running, and the call fails at once.

    Never sent again is an operation that would do its work twice, such as creating a model version, once its request
    has left: its response may be all that was lost. `runs.create` and `experiments.create` send an idempotency key, and
    never create anew while the server may still act on an earlier request. Neither is a rejected certificate, nor a
    call that is out of time, nor one whose server requests more than 600 s of `Retry-After` delay.

    Status 500 is not among `statuses`: MLflow returns it where it would fail the same way again, and 503 where its
    database is unavailable. If your proxy returns 500 for transient failures, add it:
    `Retry(statuses={408, 429, 500, 502, 503, 504})`.

    The delay before retry n is the greater of `backoff_factor` · 2ⁿ⁻¹, at most `backoff_max`, and the `Retry-After`
    delay, plus a random part of `backoff_jitter`, so that many clients do not come back all at once.

    Raises:
        InvalidArgument: If a value is out of its range.
    """

    max_retries: int = field(default=7, validator=_validate_retries)
    """How often a request is sent again, from 0 (never) to 10. `MLFLOW_HTTP_REQUEST_MAX_RETRIES`."""
    backoff_factor: float = field(default=0.5, validator=_validate_seconds)
    """Seconds before the first retry; they double with each. `MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR`."""
    backoff_jitter: float = field(default=0.5, validator=_validate_seconds)
    """The maximum of the seconds added at random. `MLFLOW_HTTP_REQUEST_BACKOFF_JITTER`."""
    backoff_max: float = field(default=60.0, validator=_validate_seconds)
    """The maximum seconds of one delay, without jitter and `Retry-After`."""
    respect_retry_after: bool = field(default=True, validator=_validate_flag)
    """Whether the server may request a longer delay. `MLFLOW_HTTP_RESPECT_RETRY_AFTER_HEADER`."""
    statuses: frozenset[int] = field(default=STATUSES, converter=_convert_statuses)
    """The HTTP statuses of failures that pass, each from 400 to 599."""


def decide(
    policy: Retry,
    operation: Operation,
    attempt: int,
    *,
    status: int | None,
    error_code: str | None,
    headers: Mapping[str, str],
    elapsed: float,
    total: float | None,
    unsent: bool = False,
    first_contact: bool = False,
    overloaded: bool = False,
    permanent: bool = False,
    draw: Callable[[], float],
) -> float | None:
    """Decides what to do after a failed attempt.

    Args:
        policy: The user's wishes.
        operation: The operation that failed.
        attempt: Which attempt has just failed, from 1.
        status: The status of the response; `None` if none came. A rejected certificate must not get here.
        error_code: MLflow's name of the failure, if it gave one.
        headers: Those of the response, with names in lower case or found in any.
        elapsed: Seconds since the call began.
        total: Seconds that the whole call may take; `None` for any.
        unsent: Whether the request surely never left.
        first_contact: Whether this client has never reached its server.
        overloaded: Whether the response means overload though its status says otherwise, as that of a full database
            pool does.
        permanent: Whether the response would be the same again though its status says otherwise, as that of a server
            that runs without artifacts does.
        draw: Gives a random number from 0 to 1.

    Returns:
        The seconds to wait before the next attempt; `None` to stop.
    """
    if attempt > policy.max_retries or (unsent and first_contact) or not (operation.idempotent or unsent):
        return None
    if permanent or not (overloaded or is_transient(policy.statuses, status, error_code)):
        return None
    requested = retry_after(headers) if policy.respect_retry_after else 0.0
    if requested > MAX_RETRY_AFTER:
        return None
    backoff = min(policy.backoff_max, policy.backoff_factor * 2 ** (attempt - 1))
    delay = max(backoff, requested) + draw() * policy.backoff_jitter
    return None if total is not None and elapsed + delay >= total else delay


def decide_after(
    policy: Retry,
    operation: Operation,
    attempt: int,
    error: ApiError | TransportError,
    *,
    elapsed: float,
    total: float | None,
    first_contact: bool = False,
    draw: Callable[[], float],
) -> float | None:
    """Decides what to do after an attempt that failed with an exception of this library.

    Args:
        policy: The user's wishes.
        operation: The operation that failed.
        attempt: Which attempt has just failed, from 1.
        error: The failure. Its class knows what its status or MLflow's name for it may hide.
        elapsed: Seconds since the call began.
        total: Seconds that the whole call may take; `None` for any.
        first_contact: Whether this client has never reached its server.
        draw: Gives a random number from 0 to 1.

    Returns:
        The seconds to wait before the next attempt; `None` to stop.
    """
    status: int | None = None
    error_code: str | None = None
    headers: dict[str, str] = {}
    unsent = False
    if isinstance(error, ApiError):
        status, error_code = error.status_code, error.error_code
        headers = {name.lower(): value for name, value in error.headers.items()}
    else:
        unsent = not error.sent
    usual = is_transient(STATUSES, status, error_code)
    return decide(
        policy,
        operation,
        attempt,
        status=status,
        error_code=error_code,
        headers=headers,
        elapsed=elapsed,
        total=total,
        unsent=unsent,
        first_contact=first_contact,
        overloaded=error.transient and not usual,
        permanent=usual and not error.transient,
        draw=draw,
    )


def is_transient(statuses: frozenset[int], status: int | None, error_code: str | None) -> bool:
    """Whether a failure may pass by itself.

    Args:
        statuses: Those of failures that pass.
        status: The status of the response; `None` if none came.
        error_code: MLflow's name of the failure, if it gave one.
    """
    return status is None or status in statuses or error_code in ERROR_CODES


def is_retryable(operation: Operation, error: ApiError | TransportError) -> bool:
    """Whether a failure may pass and the same call can be retried without doing its work twice.

    Args:
        operation: The operation that failed.
        error: The failure.
    """
    unsent = isinstance(error, TransportError) and not error.sent
    return error.transient and (operation.idempotent or unsent)


def retry_after(headers: Mapping[str, str]) -> float:
    """The seconds of `Retry-After` delay that a response requests; 0 if it has none, or none that can be read.

    Args:
        headers: Those of the response. A date in `Retry-After` is compared with their `Date`: it is the server's clock
            that both are from.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return 0.0
    if _SECONDS.fullmatch(value):
        return max(0.0, float(value))
    until, now = _parse_date(value), _parse_date(headers.get("date", ""))
    return max(0.0, until - now) if not math.isnan(until - now) else 0.0


def retry_after_error(error: Exception) -> float:
    """The seconds of delay that the response of a failure requests; 0 if there is none. See `retry_after`."""
    if not isinstance(error, ApiError):
        return 0.0
    return retry_after({name.lower(): value for name, value in error.headers.items()})


def _parse_date(value: str) -> float:
    """Seconds since the epoch; NaN if it is no date."""
    preload("email.utils")
    from email.utils import mktime_tz, parsedate_tz  # noqa: PLC0415 - rarely needed, and slow to load

    try:
        moment = parsedate_tz(value)
        return float(mktime_tz(moment)) if moment else math.nan
    except (ValueError, OverflowError, TypeError, IndexError):
        return math.nan
