"""Sends what programs have left in spools."""

from __future__ import annotations

import hashlib
import shutil
from collections import deque
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from mlflow_rest._limits import LOG_BATCH_REQUEST_MAX_TOTAL

from mlflow_wrap._async.workflows.batch_sender import send_batch
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._run_log import records
from mlflow_wrap._run_log.batching import take_batch
from mlflow_wrap._run_log.outcomes import Outcome, classify
from mlflow_wrap._run_log.spool_content import SpoolContent, read_content
from mlflow_wrap._spool.spool_file import SpoolFile
from mlflow_wrap._spool.spool_folder import find_files, list_spools
from mlflow_wrap._types.sync_results import RejectedEntry, SyncedRun, SyncProgress, SyncResult, SyncState
from mlflow_wrap.errors import ArtifactError, MLflowError, SpoolError

if TYPE_CHECKING:
    from mlflow_wrap._async.resources.artifacts import AsyncArtifactClient
    from mlflow_wrap._async.resources.experiments import AsyncExperimentClient
    from mlflow_wrap._async.resources.runs import AsyncRunClient
    from mlflow_wrap.errors import ApiError


class AsyncSpoolSync:
    """Sends spools, each in its order and once.

    Args:
        experiments: The client's experiments.
        runs: The client's runs.
        artifacts: The client's artifacts.
        tracking_uri: Leave spools of other servers alone; `None` to send all.
        delete: Whether to delete what is stored.
        dry_run: Whether to send nothing.
        on_progress: Is called after each request.
    """

    def __init__(
        self,
        experiments: AsyncExperimentClient,
        runs: AsyncRunClient,
        artifacts: AsyncArtifactClient,
        *,
        tracking_uri: str | None,
        delete: bool,
        dry_run: bool,
        on_progress: Callable[[SyncProgress], None] | None,
    ) -> None:
        self._experiments = experiments
        self._runs = runs
        self._artifacts = artifacts
        self._tracking_uri = tracking_uri
        self._delete = delete
        self._dry_run = dry_run
        self._on_progress = on_progress

    async def sync(self, path: Path) -> SyncResult:
        """Send the spools of a folder, or the one that is named. One that fails does not stop the others."""
        if self._tracking_uri is not None and not path.exists():
            return SyncResult([])  # nothing was ever logged
        return SyncResult([await self._sync_spool(spool) for spool in list_spools(path)])

    async def _sync_spool(self, path: Path) -> SyncedRun:
        try:
            spool = SpoolFile.open(path)
            if spool is None:
                return SyncedRun(str(path), "in_use", reason="a program logs to it, or sends it")
        except SpoolError as exc:
            return SyncedRun(str(path), "unreadable", reason=str(exc))
        try:
            content = read_content(await concurrency.in_thread(spool.read, 0, spool.size), str(path))
        except SpoolError as exc:
            spool.close()
            return SyncedRun(str(path), "unreadable", reason=str(exc))
        try:
            return await self._send(_Sending(spool, content))
        finally:
            spool.close()

    async def _send(self, sending: _Sending) -> SyncedRun:
        server = sending.content.head.tracking_uri
        if self._tracking_uri not in (None, server):
            return sending.report("waiting", f"it is of another server: {server}")
        if self._dry_run:
            return sending.report("waiting", "dry run")
        try:
            if not sending.content.is_done:
                run_id = sending.content.run_id or await self._create(sending)
                await self._send_waiting(sending, run_id)
                await self._end(sending, run_id)
                sending.finish()
        except (MLflowError, OSError) as exc:
            return sending.report("parked" if classify(exc) is Outcome.PARKED else "waiting", str(exc))
        if self._delete:
            sending.delete()
        return sending.report("synced")

    async def _create(self, sending: _Sending) -> str:
        head = sending.content.head
        experiment_id = sending.content.experiment_id
        if experiment_id is None and head.experiment_name is not None:
            experiment_id = await self._experiments.get_or_create(head.experiment_name)
        run = await self._runs.create(
            experiment_id or "0",
            run_name=head.run_name,
            start_time=head.start_time,
            tags=head.tags,
            idempotency_key=head.idempotency_key,
        )
        sending.bind(run.info.experiment_id, run.info.run_id)
        return run.info.run_id

    async def _send_waiting(self, sending: _Sending, run_id: str) -> None:
        waiting = deque(sending.content.waiting)
        while waiting:
            first = waiting[0]
            if isinstance(first, records.Artifact):
                await self._upload(sending, run_id, first)
                waiting.popleft()
                sending.acknowledge(first.seq, 1, 1)
            else:
                batch = take_batch(islice(waiting, LOG_BATCH_REQUEST_MAX_TOTAL))
                if batch is None:
                    break
                stored = await send_batch(self._runs, run_id, batch, sending.reject)
                entries = sum(records.count(waiting.popleft()) for _ in range(batch.records))
                # What was merged is stored as well.
                sending.acknowledge(batch.up_to, entries, entries - len(batch) + stored)
            if self._on_progress is not None:
                self._on_progress(SyncProgress(str(sending.spool.path), sending.stored, sending.total))

    async def _upload(self, sending: _Sending, run_id: str, artifact: records.Artifact) -> None:
        source = find_files(sending.spool.path) / artifact.name
        try:
            digest = await concurrency.in_thread(_hash, source)
        except OSError as exc:
            raise ArtifactError(
                f"the file of {artifact.path!r} is not beside the spool: {exc}", path=artifact.path
            ) from exc
        if digest != artifact.sha256:
            raise ArtifactError(f"the file of {artifact.path!r} beside the spool was changed", path=artifact.path)
        with source.open("rb") as file:
            await self._artifacts.upload_bytes(run_id, file, artifact.path)

    async def _end(self, sending: _Sending, run_id: str) -> None:
        """End the run as its program wanted; or as killed, if it has said nothing."""
        content = sending.content
        if content.end is None and not content.head.is_new:
            return
        if (await self._runs.get(run_id)).info.status != "RUNNING":
            return  # somebody has ended it already
        if content.end is not None:
            await self._runs.update(run_id, status=content.end.status, end_time=content.end.end_time)
        else:
            await self._runs.update(run_id, status="KILLED", end_time=content.last_time)


class _Sending:
    """One spool that is being sent."""

    def __init__(self, spool: SpoolFile, content: SpoolContent) -> None:
        self.spool = spool
        self.content = content
        self.stored = 0
        self.total = sum(map(records.count, content.waiting))
        self._done = 0
        self._seq = content.last_seq
        self._rejected: list[RejectedEntry] = []

    def bind(self, experiment_id: str, run_id: str) -> None:
        """Note the run that was created."""
        self.content.run_id, self.content.experiment_id = run_id, experiment_id
        self._append(records.Bound(self._next_seq(), experiment_id, run_id))
        self.spool.sync()

    def acknowledge(self, up_to: int, entries: int, stored: int) -> None:
        """Note that entries up to a record are done with, and how many of them are stored."""
        self._done += entries
        self.stored += stored
        self._append(records.Ack(self._next_seq(), up_to))

    def reject(self, seq: int, key: str, error: ApiError) -> None:
        """Note what the server has rejected."""
        self._rejected.append(RejectedEntry(key, str(error)))
        self._append(records.Rejected(self._next_seq(), seq, key, str(error)))

    def finish(self) -> None:
        """Note that nothing is left to do."""
        seq = self._next_seq()
        self._append(records.Ack(seq, seq))

    def delete(self) -> None:
        """Delete the spool and the files beside it."""
        files = find_files(self.spool.path)
        self.spool.delete()
        shutil.rmtree(files, ignore_errors=True)

    def report(self, state: SyncState, reason: str | None = None) -> SyncedRun:
        """Say what has come of it."""
        content = self.content
        return SyncedRun(
            str(self.spool.path),
            state,
            content.run_id,
            self.stored,
            self.total - self._done,
            self._rejected,
            content.missing,
            content.gaps,
            reason,
        )

    def _next_seq(self) -> int:
        self._seq += 1
        return self._seq

    def _append(self, record: records.Record) -> None:
        self.spool.append(records.encode(record))


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
