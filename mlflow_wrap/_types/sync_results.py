"""What has come of sending spools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from attrs import field, frozen

if TYPE_CHECKING:
    from mlflow_wrap._run_log.spool_content import SpoolGap

SyncState = Literal["synced", "waiting", "in_use", "parked", "unreadable"]


class SyncProgress(NamedTuple):
    """How far sending spools is.

    Attributes:
        spool: The one that is being sent.
        stored: How many of its entries are stored.
        total: How many it has.
    """

    spool: str
    stored: int
    total: int


class RejectedEntry(NamedTuple):
    """An entry that the server has rejected.

    Attributes:
        key: Its name.
        reason: What the server said.
    """

    key: str
    reason: str


@frozen
class SyncedRun:
    """What has come of one spool.

    Attributes:
        spool: The file.
        state: `synced`; `waiting` in a dry run, or if the server failed; `in_use` by a program that logs to it;
            `parked` if nothing can be logged to the run, as it was deleted; or `unreadable`.
        run_id: The run's id; `None` if it was not created.
        stored: How many entries were stored.
        waiting: How many are left.
        rejected: What the server has rejected.
        missing: How many records are missing, because the file is damaged.
        gaps: Where it is damaged.
        reason: Why it is not synced.
    """

    spool: str
    state: SyncState
    run_id: str | None = None
    stored: int = 0
    waiting: int = 0
    rejected: list[RejectedEntry] = field(factory=list)
    missing: int = 0
    gaps: list[SpoolGap] = field(factory=list)
    reason: str | None = None


@frozen
class SyncResult:
    """What has come of sending spools.

    Attributes:
        runs: One for each spool.
    """

    runs: list[SyncedRun]

    @property
    def is_complete(self) -> bool:
        """Whether all that was intact is stored."""
        return all(run.state == "synced" for run in self.runs)
