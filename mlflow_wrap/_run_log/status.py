"""What has become of what was logged."""

from __future__ import annotations

from attrs import frozen


@frozen
class RunLogStatus:
    """What has become of the points, parameters and tags that were logged to a run in this process.

    Attributes:
        pending: How many wait to be stored.
        stored: How many the server has stored.
        rejected: How many the server has rejected.
        lost: How many were dropped, because the spool was full or the disk did not take them.
        spool: The file that keeps those that wait; `None` if there is none.
        last_error: Why the last request failed; `None` if it succeeded.
    """

    pending: int
    stored: int
    rejected: int
    lost: int
    spool: str | None
    last_error: str | None
