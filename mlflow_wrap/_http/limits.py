"""How much of a server's response a client takes."""

from __future__ import annotations

import numbers
from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen

from mlflow_wrap._http.preload import preload
from mlflow_wrap.errors import InvalidArgument

MAX_RESPONSE_SIZE = 512 * 2**20
"""Bytes. A page of 1,000 runs has about 10 MB; a server lists at most 50,000 runs per page."""
MAX_DECOMPRESSION_RATIO = 200
"""JSON of runs that are all alike is compressed to about a hundredth; what is made to harm, to a thousandth."""
MAX_HEADER_SIZE = 128 * 2**10
"""Bytes. Proxies and servers allow 8 to 64 KiB."""
MAX_EMPTY_PAGES = 1000
"""Pages without an item that may follow each other."""
RATIO_EXEMPT_SIZE = 16 * 2**20
"""Bytes. Decompressed bodies up to this size may have any ratio: they cannot fill the memory."""


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
    max_empty_pages: int | None = field(default=MAX_EMPTY_PAGES, converter=_integer, validator=_validate)
    """How many pages without an item an iterator reads in a row before it raises `PaginationError`."""

    if TYPE_CHECKING:  # pragma: no cover  # what the converters take

        def __init__(
            self,
            *,
            max_response_size: int | None = MAX_RESPONSE_SIZE,
            max_decompression_ratio: int | None = MAX_DECOMPRESSION_RATIO,
            max_header_size: int | None = MAX_HEADER_SIZE,
            max_empty_pages: int | None = MAX_EMPTY_PAGES,
        ) -> None: ...

    def check_response_size(self, size: int) -> None:
        """Reject a body that is too large.

        Args:
            size: Its size in bytes, as far as it is known.

        Raises:
            LimitExceeded: If it is over the limit.
        """
        if self.max_response_size is not None and size > self.max_response_size:
            preload("mlflow_wrap._http.transport_errors")
            from mlflow_wrap._http.transport_errors import LimitExceeded  # loads ssl

            raise LimitExceeded("max_response_size", self.max_response_size, f"its body has at least {size} bytes")

    def check_decompression(self, received: int, size: int) -> None:
        """Reject a compressed body that grows too much or gets too large.

        Args:
            received: Bytes received so far.
            size: Bytes that were decompressed from them so far.

        Raises:
            LimitExceeded: If the ratio or the size is over its limit.
        """
        self.check_response_size(size)
        ratio = self.max_decompression_ratio
        if ratio is not None and size > RATIO_EXEMPT_SIZE and size > ratio * received:
            preload("mlflow_wrap._http.transport_errors")
            from mlflow_wrap._http.transport_errors import LimitExceeded  # loads ssl

            raise LimitExceeded(
                "max_decompression_ratio", ratio, f"{received} bytes of it decompress to at least {size} bytes"
            )


DEFAULT_LIMITS = Limits()
UNLIMITED_BODY = Limits(max_response_size=None, max_decompression_ratio=None)
"""For bodies that never are in memory as a whole."""
