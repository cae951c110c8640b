"""How much of a server's response a client takes."""

from __future__ import annotations

import numbers
from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen

from mlflow_wrap.errors import InvalidArgument

MAX_RESPONSE_SIZE = 512 * 2**20
"""Bytes. A page of 1,000 runs has about 10 MB; a server lists at most 50,000 runs per page."""
MAX_DECOMPRESSION_RATIO = 200
"""JSON of runs that are all alike is compressed to about a hundredth; what is made to harm, to a thousandth."""
MAX_HEADER_SIZE = 128 * 2**10
"""Bytes. Proxies and servers allow 8 to 64 KiB."""


def _integer(value: Any) -> Any:
    """Integers of numpy too; anything else is left for the validator to name."""
    return int(value) if isinstance(value, numbers.Integral) and not isinstance(value, bool) else value


def _validate(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise InvalidArgument(f"{attribute.name} must be an int above 0, or None for no limit, but it is {value!r}")


@frozen(kw_only=True)
class Limits:
    """How much of a response a client takes, so that no server can fill its memory; `None` is no limit.

    Artifacts are written to files as they arrive, so only `max_header_size` applies to their downloads.

    Raises:
        InvalidArgument: If a value is not an integer above 0.
    """

    max_response_size: int | None = field(default=MAX_RESPONSE_SIZE, converter=_integer, validator=_validate)
    """Bytes of the body of a response, as received and decompressed."""
    max_decompression_ratio: int | None = field(
        default=MAX_DECOMPRESSION_RATIO, converter=_integer, validator=_validate
    )
    """How many times larger than received a decompressed body may be, once it has more than 16 MiB."""
    max_header_size: int | None = field(default=MAX_HEADER_SIZE, converter=_integer, validator=_validate)
    """Bytes of the status line and all headers of a response, those of interim (1xx) responses before it included."""

    if TYPE_CHECKING:  # pragma: no cover  # what the converters take

        def __init__(
            self,
            *,
            max_response_size: int | None = MAX_RESPONSE_SIZE,
            max_decompression_ratio: int | None = MAX_DECOMPRESSION_RATIO,
            max_header_size: int | None = MAX_HEADER_SIZE,
        ) -> None: ...


DEFAULT_LIMITS = Limits()
UNLIMITED_BODY = Limits(max_response_size=None, max_decompression_ratio=None)
"""For bodies that never are in memory as a whole."""
