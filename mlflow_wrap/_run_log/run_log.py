"""What was logged to one run by one process, and is not stored yet."""

from __future__ import annotations

import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal
from weakref import WeakSet

from mlflow_rest._limits import (
    LOG_BATCH_REQUEST_MAX_TOTAL,
    LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS,
    LOG_BATCH_REQUEST_TAGS_MAX_ITEMS,
)
from mlflow_rest._validation import check_int, check_timestamp, now

from mlflow_wrap._run_log import records
from mlflow_wrap._run_log.batching import RunBatch, take_batch
from mlflow_wrap._run_log.entries import EntryChecker, OnInvalid
from mlflow_wrap._run_log.records import Metrics, Params, Record, Tags
from mlflow_wrap._run_log.stamping import Stamper
from mlflow_wrap._run_log.status import RunLogStatus
from mlflow_wrap._spool.frames import Frame, iter_frames
from mlflow_wrap.errors import MLflowError, SpoolError, SpoolFullError

if TYPE_CHECKING:
    from mlflow_wrap._spool.spool_file import SpoolFile
    from mlflow_wrap._types.run_facts import TerminatedStatus

OnError = Literal["raise", "warn", "spool"]
SpoolMode = Literal["always", "on_failure", "never"]

MAX_QUEUED = 10_000
"""The most records in memory. Further ones are read from the spool when it is their turn."""
_ENOUGH = LOG_BATCH_REQUEST_MAX_TOTAL // 2
_WAKE_AT = (1, _ENOUGH)
_TRUNCATE_AT = 1 << 20
_READ_BYTES = 1 << 18
_AHEAD_MS = 1000

_logger = logging.getLogger("mlflow_wrap")


class RunLog:
    """What was logged to a run, in its order, until the server has stored it.

    Its lock is held for as long as it takes to append. A signal handler may log while it is held: the record comes into
    the queue first, then into the spool, so what an interrupt leaves half done is sent all the same.

    Args:
        open_spool: Creates the spool; `None` if there must be none.
        spool_mode: When to create it.
        on_error: What to do when a request fails.
        on_invalid: See `EntryChecker`.
    """

    def __init__(
        self,
        open_spool: Callable[[], SpoolFile] | None,
        *,
        spool_mode: SpoolMode,
        on_error: OnError,
        on_invalid: OnInvalid,
    ) -> None:
        self.wake: Callable[[], None] = _do_nothing
        """Is called when there is something to send after a while without, and when there is enough for a request."""
        self._open_spool = open_spool
        self._spool_mode = spool_mode
        self._on_error = on_error
        self._checker = EntryChecker(on_invalid)
        self._stamper = Stamper()
        self._begin()
        _logs.add(self)
        if spool_mode == "always":
            self._spill()

    def _begin(self) -> None:
        self._lock = threading.RLock()
        self._queue: deque[Record] = deque()
        self._entering: deque[tuple[Record, int]] = deque()
        self._is_appending = False
        self._spool: SpoolFile | None = None
        self._head_size = 0
        self._unread: int | None = None  # where records begin in the spool that are not in the queue
        self._seq = 1  # the head
        self.acknowledged = 1
        """The number of the last record that is stored or rejected."""
        self._logged = self._stored = self._rejected = self._lost = 0
        self._failure: Exception | None = None
        self._last_error: str | None = None
        self._is_failing = self._is_spool_failing = self._is_ahead = False

    # ---- called by the user -------------------------------------------------------------------------------------

    def log_metrics(self, values: Mapping[str, Any], step: Any, timestamp: Any) -> None:
        """Log values of metrics at one step.

        Args:
            values: Numbers by name.
            step: The step; `None` for 0.
            timestamp: When they were measured, in milliseconds since the epoch or as a `datetime`. If omitted: now,
                or later if the server would otherwise take points for one.

        Raises:
            InvalidArgument: If something is invalid, and invalid entries are to raise.
        """
        number = 0 if step is None else check_int("step", step)
        checked = self._checker.check_metrics(values)
        with self._lock:
            if timestamp is None:
                current = now()
                moment = self._stamper.stamp(checked, number, current)
                if moment > current + _AHEAD_MS and not self._is_ahead:
                    self._is_ahead = True
                    _logger.warning(
                        "points of one step get distinct times, which are %d ms ahead by now; name a step= for each",
                        moment - current,
                    )
            else:
                moment = check_timestamp("timestamp", timestamp, 0)
            for part in _split(checked, LOG_BATCH_REQUEST_MAX_TOTAL):
                self._append(Metrics(0, moment, number, part), len(part))

    def log_params(self, values: Mapping[str, object]) -> None:
        """Log parameters. See `log_metrics`."""
        for part in _split(self._checker.check_params(values), LOG_BATCH_REQUEST_PARAMS_MAX_ITEMS):
            self._append(Params(0, part), len(part))

    def set_tags(self, values: Mapping[str, object]) -> None:
        """Set tags. See `log_metrics`."""
        for part in _split(self._checker.check_tags(values), LOG_BATCH_REQUEST_TAGS_MAX_ITEMS):
            self._append(Tags(0, part), len(part))

    def raise_failure(self) -> None:
        """Raise what has failed since, if failures are to raise.

        Raises:
            MLflowError: What has failed.
        """
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    @property
    def status(self) -> RunLogStatus:
        """What has become of what was logged."""
        pending = self._logged - self._stored - self._rejected - self._lost
        spool = None if self._spool is None else str(self._spool.path)
        return RunLogStatus(pending, self._stored, self._rejected, self._lost, spool, self._last_error)

    @property
    def last_seq(self) -> int:
        """The number of the record that was logged last."""
        return self._seq

    # ---- called by who sends ------------------------------------------------------------------------------------

    def take(self) -> RunBatch | None:
        """Return the next request; `None` if all is stored."""
        with self._lock:
            if self._unread is not None and len(self._queue) < LOG_BATCH_REQUEST_MAX_TOTAL:
                self._read_spool()
            waiting = list(islice(self._queue, LOG_BATCH_REQUEST_MAX_TOTAL))
        return take_batch(waiting)

    @property
    def is_enough(self) -> bool:
        """Whether there is enough for a request, so that waiting for more is of no use."""
        return len(self._queue) >= _ENOUGH

    def acknowledge(self, batch: RunBatch, stored: int) -> None:
        """Note that a request was successful.

        Args:
            batch: The request.
            stored: How many of its entries the server has stored.
        """
        self._is_failing, self._last_error = False, None
        with self._lock:
            entries = sum(records.count(self._queue.popleft()) for _ in range(batch.records))
            self._stored += stored + entries - len(batch)  # what was merged is stored as well
            self.acknowledged = batch.up_to
            if self._spool is not None:
                if not self._queue and self._unread is None and self._spool.size > _TRUNCATE_AT:
                    self._spool.truncate(self._head_size)
                self._write(records.Ack(self._next_seq(), batch.up_to))

    def reject(self, seq: int, key: str, error: MLflowError) -> None:
        """Note that the server has rejected an entry.

        Args:
            seq: The record that contains it.
            key: Its name.
            error: What the server said.
        """
        self._rejected += 1
        _logger.warning("the server rejects %r: %s", key, error)
        with self._lock:
            self._write(records.Rejected(self._next_seq(), seq, key, str(error)))
        if self._on_error == "raise":
            self._failure = error

    def note_failure(self, error: Exception) -> None:
        """Note that a request has failed, and will be sent again."""
        self._last_error = str(error)
        if self._on_error == "raise":
            self._failure = error
        elif not self._is_failing:
            level = logging.WARNING if self._on_error == "warn" else logging.INFO
            _logger.log(level, "what is logged waits for the server: %s", error)
        self._is_failing = True
        with self._lock:
            self._spill()

    def end(self, status: TerminatedStatus, end_time: int) -> None:
        """Note that the run has ended, so that sending the spool ends it there too."""
        with self._lock:
            self._spill()
            self._write(records.End(self._next_seq(), status, end_time))

    def add_artifact(self, path: str, name: str, size: int, sha256: str) -> None:
        """Note a file whose copy is beside the spool. See `records.Artifact`.

        Raises:
            SpoolError: If the disk does not take it.
        """
        with self._lock:
            if not self._write(records.Artifact(self._next_seq(), path, name, size, sha256)):
                raise SpoolError(f"{path!r} is not logged: {self._last_error}", path=name)
            self._logged += 1

    def sync_spool(self) -> None:
        """Wait until what is in the spool is on the disk."""
        spool = self._spool
        if spool is not None:
            try:
                spool.sync()
            except SpoolError as exc:
                self._note_spool_failure(exc)

    def close(self, *, delete: bool) -> None:
        """Close the spool, and delete it if all that it contains is stored."""
        with self._lock:
            spool, self._spool = self._spool, None
            if spool is not None:
                if delete:
                    spool.delete()
                else:
                    self.wake = _do_nothing
                    spool.close()

    def follow_fork(self) -> None:
        """Begin anew in a forked child: what was logged before is the parent's business."""
        spool = self._spool
        self._begin()
        if spool is not None:
            spool.close()  # or the lock would last as long as this child

    # ---- within -------------------------------------------------------------------------------------------------

    def _append(self, record: Record, count: int) -> None:
        if self._failure is not None:
            self.raise_failure()
        with self._lock:
            self._entering.append((record, count))
            if self._is_appending:  # this is a signal handler, in the middle of another call
                return
            self._is_appending = True
            try:
                while self._entering:
                    self._store(*self._entering.popleft())
            finally:
                self._is_appending = False
        if len(self._queue) in _WAKE_AT:
            self.wake()

    def _store(self, record: Record, count: int) -> None:
        record.seq = self._next_seq()
        self._logged += count
        is_queued = self._unread is None and len(self._queue) < MAX_QUEUED
        if is_queued:
            self._queue.append(record)
        if self._spool is None and (self._spool_mode == "always" or not is_queued):
            self._spill(but=record if is_queued else None)
        start = 0 if self._spool is None else self._spool.size
        is_written = self._write(record)
        if not is_queued:
            if not is_written:
                self._lose(count)
            elif self._unread is None:
                self._unread = start

    def _next_seq(self) -> int:
        self._seq += 1
        return self._seq

    def _write(self, record: Record) -> bool:
        """Append a record to the spool, and return whether it is there."""
        if self._spool is None:
            return False
        try:
            self._spool.append(records.encode(record))
        except SpoolError as exc:
            self._note_spool_failure(exc)
            return False
        self._is_spool_failing = False
        return True

    def _spill(self, but: Record | None = None) -> None:
        """Create the spool, if there is none yet, with all that waits."""
        if self._spool is not None or self._open_spool is None or self._is_spool_failing:
            return
        try:
            self._spool = self._open_spool()
        except SpoolError as exc:
            self._note_spool_failure(exc)
            return
        self._head_size = self._spool.size
        for record in self._queue:
            if record is not but:
                self._write(record)

    def _note_spool_failure(self, error: SpoolError) -> None:
        if self._on_error == "raise":
            self._failure = error
        if not self._is_spool_failing:
            _logger.warning("what is logged is in memory only: %s", error)
        self._is_spool_failing = True
        self._last_error = str(error)

    def _lose(self, count: int) -> None:
        if not self._lost:
            _logger.warning("what is logged is dropped until the server is back: memory and spool are full")
        self._lost += count
        if self._on_error == "raise":
            self._failure = None
            path = "" if self._spool is None else self._spool.path
            raise SpoolFullError("memory and spool are full, and the server does not store what is logged", path=path)

    def _read_spool(self) -> None:
        """Read the next records from the spool into the queue."""
        spool, start = self._spool, self._unread
        if spool is None or start is None:
            return
        size = _READ_BYTES
        while True:
            buffer = spool.read(start, size)
            frames = [frame for frame in iter_frames(buffer) if isinstance(frame, Frame)]
            if frames or start + len(buffer) >= spool.size:
                break
            size *= 4  # for a record that is larger
        for frame in frames:
            record = records.decode(frame.payload)
            if isinstance(record, Metrics | Params | Tags):
                self._queue.append(record)
        end = start + (frames[-1].end if frames else len(buffer))
        self._unread = end if end < spool.size else None


def _split(values: dict[str, Any], size: int) -> Iterator[dict[str, Any]]:
    """Split entries into parts of a request each."""
    if len(values) <= size:
        if values:
            yield values
        return
    entries = iter(values.items())
    while part := dict(islice(entries, size)):
        yield part


def _do_nothing() -> None:
    """Wake nobody."""


_logs: WeakSet[RunLog] = WeakSet()


def _follow_fork() -> None:
    for log in list(_logs):
        log.follow_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_follow_fork)
