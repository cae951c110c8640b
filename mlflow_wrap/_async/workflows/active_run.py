"""A run that a program logs to while it works."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self, SupportsFloat, SupportsIndex

from mlflow_rest._validation import check_enum, now

from mlflow_wrap._async.workflows.run_files import AsyncRunFiles
from mlflow_wrap._async.workflows.run_sender import AsyncRunSender
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._http._concurrency.background_tasks import AsyncExitHook, AsyncTerminationGuard, Terminated
from mlflow_wrap._run_log import records
from mlflow_wrap._run_log.entries import flatten
from mlflow_wrap._run_log.run_log import RunLog
from mlflow_wrap._spool.spool_file import SpoolFile
from mlflow_wrap._spool.spool_folder import find_files, name_spool
from mlflow_wrap._spool.spooled_files import SpooledFiles
from mlflow_wrap._types.run_facts import TERMINATED, TerminatedStatus
from mlflow_wrap._version import __version__
from mlflow_wrap.errors import ApiError, MLflowError, OutcomeUnknownError, SpoolError, TransportError

if TYPE_CHECKING:
    from datetime import datetime
    from types import TracebackType

    from mlflow_wrap._async.resources.artifacts import AsyncArtifactClient
    from mlflow_wrap._async.resources.experiments import AsyncExperimentClient
    from mlflow_wrap._async.resources.logged_models import AsyncLoggedModelClient
    from mlflow_wrap._async.resources.runs import AsyncRunClient
    from mlflow_wrap._run_log.run_plan import RunPlan
    from mlflow_wrap._run_log.status import RunLogStatus

_logger = logging.getLogger("mlflow_wrap")
_EXCEPTION_TAG = "mlflow_wrap.exception"
_MAX_EXCEPTION_LENGTH = 1000
_END_SECONDS = 10.0
_current: ContextVar[AsyncActiveRun | None] = ContextVar("mlflow_wrap_run", default=None)


class AsyncActiveRun(AsyncRunFiles):
    """A run that a program logs to. Made by `client.start_run`.

    Logging only queues: it checks what is logged, and never waits for the network. A worker sends it, in order. Used
    with `async with`, the run ends as `FINISHED`; as `FAILED` after an exception, which a tag notes; as `KILLED` after
    Ctrl-C, SIGTERM or a cancellation. All methods can be called by several threads and tasks at once.

    Args:
        plan: What the run is to be.
        experiments: The client's experiments.
        runs: The client's runs.
        runs_without_retries: The same, making one attempt of each call.
        artifacts: The client's artifacts.
        logged_models: The client's logged models.
        tracking_uri: The server, without credentials.
        workspace: The workspace, if there is one.
    """

    def __init__(
        self,
        plan: RunPlan,
        experiments: AsyncExperimentClient,
        runs: AsyncRunClient,
        runs_without_retries: AsyncRunClient,
        artifacts: AsyncArtifactClient,
        logged_models: AsyncLoggedModelClient,
        tracking_uri: str,
        workspace: str | None,
    ) -> None:
        super().__init__(artifacts, runs, logged_models)
        self._plan = plan
        self._experiments = experiments
        self._runs_without_retries = runs_without_retries
        self._tracking_uri = tracking_uri
        self._workspace = workspace
        self._experiment_id = plan.experiment_id
        self._key = plan.offline_key
        self._run_id: str | None = None
        self._log: RunLog | None = None
        self._sender: AsyncRunSender | None = None
        self._is_ended = False
        self._pid = os.getpid()
        self._guard = AsyncTerminationGuard()
        self._exit_hook = AsyncExitHook(self.end)

    # ---- beginning and end --------------------------------------------------------------------------------------

    async def start(self) -> Self:
        """Start the run. `async with` does it by itself; call `end` otherwise.

        Raises:
            ResourceAlreadyExists: If a deleted experiment has the name, and `restore` is not set.
            MLflowError: If the run cannot be started.
        """
        if self._log is not None:
            raise MLflowError("the run was started already")
        try:
            await concurrency.run_to_end(self._start)
        except BaseException:
            if self._run_id is not None:
                await self.end("KILLED")
            raise
        self._exit_hook.install()
        if self._plan.params:
            self.log_params(self._plan.params)
        return self

    async def end(self, status: TerminatedStatus = "FINISHED", *, timeout: float = _END_SECONDS) -> RunLogStatus:
        """Send what is left, and end the run. A second call does nothing.

        What the server does not take stays in the spool, from where `client.sync` sends it, with the end of the run.

        Args:
            status: `FINISHED`, `FAILED` or `KILLED`.
            timeout: Seconds to go on for without anything being stored.

        Returns:
            What has become of what was logged.

        Raises:
            MLflowError: With `on_error="raise"`, what has failed since the last call.
        """
        check_enum("status", status, TERMINATED)
        if self._log is None:
            raise MLflowError("the run was not started")
        if not self._is_ended:
            self._is_ended = True
            self._exit_hook.remove()
            await concurrency.run_to_end(partial(self._end, status, timeout))
            self._log.raise_failure()
        return self._log.status

    async def flush(self, timeout: float | None = None) -> RunLogStatus:
        """Wait until the server has stored all that was logged before, or the time is over.

        Args:
            timeout: Seconds; `None` for no limit.

        Returns:
            What has become of what was logged; `pending` is what waits.

        Raises:
            MLflowError: With `on_error="raise"`, what has failed since the last call.
        """
        log = self._open_log()
        if self._sender is not None:
            await self._sender.flush(timeout)
        log.raise_failure()
        return log.status

    async def __aenter__(self) -> Self:
        self._guard.install()
        try:
            return await self.start()
        except BaseException as exc:
            self._guard.remove(exc)
            raise

    async def __aexit__(
        self, exc_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            await self._exit(error)
        except MLflowError as exc:
            if error is None:
                raise
            error.add_note(f"the run was not ended: {exc}")
        finally:
            self._guard.remove(error)

    # ---- what it is ---------------------------------------------------------------------------------------------

    @property
    def run_id(self) -> str:
        """The run's id.

        Raises:
            MLflowError: If it has none yet: it was not started, or is offline.
        """
        if self._run_id is None:
            raise MLflowError("the run has no id before it is started; offline, before client.sync has sent it")
        return self._run_id

    @property
    def experiment_id(self) -> str | None:
        """The experiment's id; `None` if it is not known before `client.sync`."""
        return self._experiment_id

    @property
    def status(self) -> RunLogStatus:
        """What has become of what was logged."""
        if self._log is None:
            raise MLflowError("the run was not started")
        return self._log.status

    @contextmanager
    def as_current(self) -> Iterator[Self]:
        """Make it the run that `current` returns within a block, and in the tasks that are started there."""
        token = _current.set(self)
        try:
            yield self
        finally:
            _current.reset(token)

    @staticmethod
    def current() -> AsyncActiveRun:
        """Return the run of the innermost `as_current` around the caller. New threads do not inherit it.

        Raises:
            MLflowError: If there is none.
        """
        run = _current.get()
        if run is None:
            raise MLflowError("there is no current run here: use `with run.as_current():` around the code")
        return run

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._run_id or self._plan.run_name or 'not started'!r})"

    # ---- logging ------------------------------------------------------------------------------------------------

    def log_metric(
        self,
        key: str,
        value: SupportsFloat,
        *,
        step: SupportsIndex | None = None,
        timestamp: SupportsIndex | datetime | None = None,
    ) -> None:
        """Log one point of a metric. See `log_metrics`."""
        self._open_log().log_metrics({key: value}, step, timestamp)

    def log_metrics(
        self,
        metrics: Mapping[str, SupportsFloat],
        *,
        step: SupportsIndex | None = None,
        timestamp: SupportsIndex | datetime | None = None,
    ) -> None:
        """Log one point of each of several metrics, without waiting for the network.

        Args:
            metrics: Numbers by name, of any library. NaN and infinities are kept.
            step: The step. Defaults to 0.
            timestamp: When they were measured, in milliseconds since the epoch. Defaults to now, or to the next
                millisecond that the server does not take for that of another point.

        Raises:
            InvalidArgument: If a name or a value is invalid, with `on_invalid="raise"`. Nothing of the call is logged.
            MLflowError: With `on_error="raise"`, what has failed since the last call.
        """
        self._open_log().log_metrics(metrics, step, timestamp)

    def log_param(self, key: str, value: object) -> None:
        """Log a parameter. See `log_params`."""
        self._open_log().log_params({key: value})

    def log_params(self, params: Mapping[str, object], *, flatten_with: str | None = None) -> None:
        """Log parameters, without waiting for the network.

        Args:
            params: Values by name, stored as strings.
            flatten_with: What joins the names of nested mappings, such as `.`; `None` to store those as strings.

        Raises:
            InvalidArgument: If a name or a value is invalid, with `on_invalid="raise"`. Nothing of the call is logged.
            MLflowError: With `on_error="raise"`, what has failed since the last call.
        """
        flat = params if flatten_with is None else dict(flatten(params, flatten_with))
        self._open_log().log_params(flat)

    def set_tag(self, key: str, value: object) -> None:
        """Set a tag. See `set_tags`."""
        self._open_log().set_tags({key: value})

    def set_tags(self, tags: Mapping[str, object]) -> None:
        """Set tags, without waiting for the network.

        Args:
            tags: Values by name, stored as strings.

        Raises:
            InvalidArgument: If a name or a value is invalid, with `on_invalid="raise"`. Nothing of the call is logged.
            MLflowError: With `on_error="raise"`, what has failed since the last call.
        """
        self._open_log().set_tags(tags)

    # ---- within -------------------------------------------------------------------------------------------------

    def _open_log(self) -> RunLog:
        log = self._log
        if log is None or self._is_ended:
            raise MLflowError("the run has ended" if self._is_ended else "the run was not started")
        return log

    async def _start(self) -> None:
        plan = self._plan
        if plan.mode == "online":
            try:
                await self._create()
            except (TransportError, ApiError) as exc:
                if plan.on_error != "spool" or not exc.transient:
                    raise
                if isinstance(exc, OutcomeUnknownError):
                    self._key = exc.idempotency_key
                _logger.warning("the run begins offline, as the server does not take it: %s", exc)
        self._log = RunLog(
            None if plan.spool == "never" else self._create_spool,
            spool_mode="always" if self._run_id is None else plan.spool,
            on_error=plan.on_error,
            on_invalid=plan.on_invalid,
        )
        if self._run_id is None:
            where = self._log.status.spool
            if where is None:
                raise SpoolError(f"the run cannot begin offline: {self._log.status.last_error}")
            self._spooled = SpooledFiles(find_files(Path(where)), self._log.add_artifact)
        self._sender = AsyncRunSender(self._log, self._runs_without_retries, self._run_id, plan.flush_interval)

    async def _create(self) -> None:
        plan = self._plan
        if plan.run_id is not None:
            info = await self._runs.update(plan.run_id, status="RUNNING")
            self._run_id, self._experiment_id = plan.run_id, info.experiment_id
            if plan.tags:
                await self._runs.log_batch(plan.run_id, tags=plan.tags)
            return
        if plan.experiment is not None:
            self._experiment_id = await self._experiments.get_or_create(plan.experiment, restore=plan.restore)
        run = await self._runs.create(
            self._experiment_id or "0",
            run_name=plan.run_name,
            start_time=plan.start_time,
            tags=plan.tags,
        )
        self._run_id = run.info.run_id

    def _create_spool(self) -> SpoolFile:
        plan = self._plan
        head = records.Head(
            seq=1,
            version=__version__,
            tracking_uri=self._tracking_uri,
            workspace=self._workspace,
            created_ms=now(),
            start_time=plan.start_time,
            experiment_id=self._experiment_id,
            experiment_name=plan.experiment,
            run_id=self._run_id or plan.run_id,
            run_name=plan.run_name,
            tags=plan.tags,
            idempotency_key=self._key,
            is_new=plan.run_id is None,
        )
        path = name_spool(plan.spool_dir, self._run_id or plan.run_id or self._key)
        return SpoolFile.create(path, records.encode(head))

    async def _exit(self, error: BaseException | None) -> None:
        status = _find_status(error)
        if error is not None and status != "FINISHED" and not self._is_ended and self._log is not None:
            text = f"{type(error).__name__}: {error}"[:_MAX_EXCEPTION_LENGTH]
            self._log.set_tags({_EXCEPTION_TAG: text.encode("utf-8", "replace").decode()})
        await self.end(status)

    async def _end(self, status: TerminatedStatus, timeout: float) -> None:
        log, sender = self._log, self._sender
        if log is None or sender is None:
            return
        end_time = now()
        await sender.stop(timeout)
        if self._pid != os.getpid():  # a forked child, whose parent ends the run
            log.close(delete=not log.status.pending)
            return
        is_ended = False
        if self._run_id is not None:
            try:
                await self._runs.update(self._run_id, status=status, end_time=end_time, timeout=max(1.0, timeout))
                is_ended = True
            except MLflowError as exc:
                log.note_failure(exc)
        pending = log.status.pending
        is_stored = is_ended and not pending
        if not is_stored:
            log.end(status, end_time)
            await concurrency.in_thread(log.sync_spool)
            where = log.status.spool
            if where is None:
                _logger.warning("%d entries of run %s are lost: there is no spool", pending, self._run_id)
            else:
                level = logging.INFO if self._plan.mode == "offline" else logging.WARNING
                _logger.log(level, "%d entries and the end of a run wait in %s for client.sync()", pending, where)
        log.close(delete=is_stored)


def _find_status(error: BaseException | None) -> TerminatedStatus:
    if error is None or (isinstance(error, SystemExit) and error.code in (None, 0)):
        return "FINISHED"
    if isinstance(error, KeyboardInterrupt | GeneratorExit | asyncio.CancelledError | Terminated):
        return "KILLED"
    return "FAILED"
