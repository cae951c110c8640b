"""Timeouts of a call."""

from __future__ import annotations

import math
import numbers
from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen

from mlflow_wrap.errors import InvalidArgument

CONNECT = 10.0
"""Seconds."""
READ = 120.0
"""Seconds. MLflow's own client has the same."""
TOTAL = 300.0
"""Seconds."""


def _seconds(value: Any) -> Any:
    """Convert numbers, those of numpy too. Anything else is left for the validator to name."""
    if isinstance(value, bool) or not isinstance(value, numbers.Real):
        return value
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _check(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and not _allowed(value):
        raise InvalidArgument(
            f"{attribute.name} must be a number of seconds above 0, or None for no limit, but it is {value!r}"
        )


def _allowed(value: object) -> bool:
    return isinstance(value, float) and 0 < value < math.inf


@frozen(kw_only=True)
class Timeout:
    """The timeouts of a call, in seconds, each above 0; `None` is no limit.

    Raises:
        InvalidArgument: If a value is not a finite number above 0.
    """

    connect: float | None = field(default=CONNECT, converter=_seconds, validator=_check)
    """Seconds until a connection can be used: name lookup, the tunnel through a proxy, and TLS included."""
    read: float | None = field(default=READ, converter=_seconds, validator=_check)
    """Seconds to wait for the next chunk of a response. `MLFLOW_HTTP_REQUEST_TIMEOUT`."""
    write: float | None = field(default=READ, converter=_seconds, validator=_check)
    """Seconds until the network has accepted the next 256 KiB of a request. `MLFLOW_HTTP_REQUEST_TIMEOUT`."""
    pool: float | None = field(default=None, converter=_seconds, validator=_check)
    """Seconds to wait for one of `max_connections`. Defaults to no limit: it says nothing of the server."""
    total: float | None = field(default=TOTAL, converter=_seconds, validator=_check)
    """Seconds for a whole call, all its attempts and the waits between them included.

    It does not apply to transfers of files, for which `read` and `write` bound each step.
    """

    if TYPE_CHECKING:  # pragma: no cover  # what the converters take

        def __init__(
            self,
            *,
            connect: float | None = CONNECT,
            read: float | None = READ,
            write: float | None = READ,
            pool: float | None = None,
            total: float | None = TOTAL,
        ) -> None: ...

    @classmethod
    def of(cls, value: float | Timeout | None, *, name: str = "timeout") -> Timeout:
        """Convert the argument `timeout=`.

        Args:
            value: Seconds for writing and reading, of which connecting has at most 10, and the total has at least as
                many; or a `Timeout`; or `None` for the defaults.
            name: Where it comes from, for the message.

        Raises:
            InvalidArgument: If it is none of these, or not a finite number above 0.
        """
        if value is None:
            return cls()
        if isinstance(value, Timeout):
            return value
        seconds = _seconds(value)
        if not _allowed(seconds):
            raise InvalidArgument(f"{name} must be a number of seconds above 0 or a Timeout, but it is {value!r}")
        return cls(connect=min(seconds, CONNECT), read=seconds, write=seconds, total=max(seconds, TOTAL))
