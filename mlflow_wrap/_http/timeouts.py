"""How long to wait for what."""

from __future__ import annotations

import math
import numbers
from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen

from mlflow_wrap.errors import InvalidArgument

CONNECT = 10.0
"""Seconds. A server that does not even accept a connection by then is not there."""
READ = 120.0
"""Seconds. MLflow's own client has the same."""
TOTAL = 300.0
"""Seconds."""


def _seconds(value: Any) -> Any:
    """Numbers of numpy too; whatever else it is, is left for the check to name."""
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
    """How long a call waits for what, in seconds, each above 0; `None` is no limit.

    Raises:
        InvalidArgument: If a value is not a finite number above 0.
    """

    connect: float | None = field(default=CONNECT, converter=_seconds, validator=_check)
    """Seconds to wait for a connection, TLS included."""
    read: float | None = field(default=READ, converter=_seconds, validator=_check)
    """Seconds to wait for the next piece of an answer. `MLFLOW_HTTP_REQUEST_TIMEOUT`."""
    write: float | None = field(default=READ, converter=_seconds, validator=_check)
    """Seconds to wait until the network takes the next piece of a request. `MLFLOW_HTTP_REQUEST_TIMEOUT`."""
    pool: float | None = field(default=None, converter=_seconds, validator=_check)
    """Seconds to wait for a free connection of `max_connections`. No limit: it is no slowness of the server."""
    total: float | None = field(default=TOTAL, converter=_seconds, validator=_check)
    """Seconds for a whole call, all its attempts and the waits between them included.

    Transfers of files know no total: a large one takes as long as it takes, and `read` and `write` see that it goes on.
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
        """What a user means by `timeout=`.

        Args:
            value: A number of seconds for writing and reading; connecting has at most 10 of them, and the total is not
                less. Or all of it in detail; or `None` for the defaults.
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
