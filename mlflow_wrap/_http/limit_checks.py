"""Rejects responses that are over a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlflow_wrap._http.transport_errors import NoResponse

if TYPE_CHECKING:
    from mlflow_wrap._http.limits import Limits

_RATIO_EXEMPT_SIZE = 16 * 2**20
"""Bytes. Decompressed bodies up to this size may have any ratio: they cannot fill the memory."""


class LimitExceeded(NoResponse):
    """A response is over a limit.

    Args:
        name: The limit's name in `Limits`.
        limit: Its value.
        reached: What exceeds it.
    """

    def __init__(self, name: str, limit: int, reached: str) -> None:
        super().__init__(
            "too large",
            unsent=False,
            detail=f"limits.{name} is {limit}, but {reached}; request less, such as a smaller page, or raise the limit "
            f"by limits=Limits({name}=…)",
        )


def check_response_size(limits: Limits, size: int) -> None:
    """Reject a body that is too large.

    Args:
        limits: The limits.
        size: Its size in bytes, as far as it is known.

    Raises:
        LimitExceeded: If it is over the limit.
    """
    limit = limits.max_response_size
    if limit is not None and size > limit:
        raise LimitExceeded("max_response_size", limit, f"its body has at least {size} bytes")


def check_decompression(limits: Limits, received: int, size: int) -> None:
    """Reject a compressed body that grows too much or gets too large.

    Args:
        limits: The limits.
        received: Bytes received so far.
        size: Bytes that were decompressed from them so far.

    Raises:
        LimitExceeded: If the ratio or the size is over its limit.
    """
    check_response_size(limits, size)
    ratio = limits.max_decompression_ratio
    if ratio is not None and size > _RATIO_EXEMPT_SIZE and size > ratio * received:
        raise LimitExceeded(
            "max_decompression_ratio", ratio, f"{received} bytes of it decompress to at least {size} bytes"
        )
