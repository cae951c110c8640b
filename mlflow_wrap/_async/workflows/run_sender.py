"""Sends what is logged to a run, beside the program that logs it."""

from __future__ import annotations

import logging
import math
import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from mlflow_wrap._async.workflows.batch_sender import send_batch
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http._concurrency.background_tasks import AsyncWakeup, AsyncWorker
from mlflow_wrap._http.retry import retry_after_error
from mlflow_wrap._run_log.outcomes import Outcome, choose_pause, classify
from mlflow_wrap.errors import ClientClosed

if TYPE_CHECKING:
    from mlflow_wrap._async.resources.runs import AsyncRunClient
    from mlflow_wrap._run_log.batching import RunBatch
    from mlflow_wrap._run_log.run_log import RunLog

_logger = logging.getLogger("mlflow_wrap")
_SYNC_INTERVAL = 1.0
"""Seconds after which what is in the spool is on the disk."""


class AsyncRunSender:
    """Sends a log in requests, one at a time, so that its order holds and at most one is ever in doubt.

    Args:
        log: The log.
        runs: The client's runs, without retries.
        run_id: The run; `None` to send nothing, and only see to it that the spool is on the disk.
        flush_interval: Seconds that a record may wait for others.
    """

    def __init__(self, log: RunLog, runs: AsyncRunClient, run_id: str | None, flush_interval: float) -> None:
        self._log = log
        self._runs = runs
        self._run_id = run_id
        self._interval = flush_interval
        self._flushes: list[tuple[int, AsyncWakeup]] = []
        self._is_hurried = self._is_stopping = self._is_over = False
        self._begin()
        log.wake = self._wake

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._wakeup = AsyncWakeup()
        self._worker = AsyncWorker(self._run)

    def _wake(self) -> None:
        if self._pid != os.getpid():  # a forked child, where no thread of the parent lives
            with suppress(RuntimeError):  # without an event loop the spool keeps what is logged
                self._begin()
        self._wakeup.set()

    async def flush(self, timeout: float | None) -> None:
        """Wait until all that was logged before is stored.

        Args:
            timeout: Seconds; `None` for no limit.
        """
        target = self._log.last_seq
        until = math.inf if timeout is None else time.monotonic() + timeout
        waiter = AsyncWakeup()
        self._flushes.append((target, waiter))
        try:
            while self._run_id is not None and self._log.status.pending and not self._is_over:
                self._is_hurried = True
                self._wake()
                left = min(until - time.monotonic(), _SYNC_INTERVAL)
                if left <= 0 or self._log.acknowledged >= target:
                    break
                await waiter.wait(left)
            await concurrency.in_thread(self._log.sync_spool)
        finally:
            self._flushes.remove((target, waiter))

    async def stop(self, timeout: float) -> None:
        """Send what is left, and end.

        Args:
            timeout: Seconds to go on for without anything being stored.
        """
        pending = math.inf
        while not self._is_over and (left := self._log.status.pending) and left < pending:
            pending = left
            await self.flush(timeout)
        await concurrency.in_thread(self._log.sync_spool)
        self._is_stopping = True
        self._wakeup.set()
        await self._worker.join(_SYNC_INTERVAL)

    async def _run(self) -> None:
        try:
            await self._send_all()
        finally:
            self._is_over = True
            self._wake_flushes()

    async def _send_all(self) -> None:
        failures = 0
        while not self._is_stopping:
            batch = None if self._run_id is None else self._log.take()
            if batch is None:
                self._is_hurried = False
                await self._wakeup.wait(_SYNC_INTERVAL if self._run_id is None else None)
                continue
            if not failures:
                await self._wait(self._interval, for_more=True)
                batch = self._log.take() or batch
            try:
                await self._send(batch)
                failures = 0
            except Exception as exc:  # one of a transport of the user too: the log goes on
                failures += 1
                self._log.note_failure(exc)
                outcome = Outcome.PARKED if isinstance(exc, ClientClosed) else classify(exc)
                if outcome is Outcome.PARKED:
                    _logger.warning("nothing more is sent to run %s: %s", self._run_id, exc)
                    return
                self._is_hurried = False
                await self._wait(choose_pause(outcome, failures, retry_after_error(exc)))

    async def _send(self, batch: RunBatch) -> None:
        stored = await send_batch(self._runs, self._run_id or "", batch, self._log.reject)
        self._log.acknowledge(batch, stored)
        self._wake_flushes()

    def _wake_flushes(self) -> None:
        for target, waiter in list(self._flushes):
            if self._is_over or target <= self._log.acknowledged:
                waiter.set()

    async def _wait(self, seconds: float, *, for_more: bool = False) -> None:
        """Wait until somebody is in a hurry, or there is enough to send; meanwhile the spool comes to the disk."""
        until = time.monotonic() + seconds
        while not (self._is_stopping or self._is_hurried) and (left := until - time.monotonic()) > 0:
            if for_more and self._log.is_enough:
                break
            await self._wakeup.wait(min(left, _SYNC_INTERVAL))
            await concurrency.in_thread(self._log.sync_spool)
