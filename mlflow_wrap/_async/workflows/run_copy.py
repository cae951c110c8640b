"""Copies a run with everything that it has, within a server or to another one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, Any

from mlflow_rest import models
from mlflow_rest._validation import check_enum
from mlflow_rest.api import metrics as metrics_api
from mlflow_rest.api import runs as api
from mlflow_rest.errors import UndecodableBody

from mlflow_wrap._async.workflows.copy_files import AsyncModelCopies, AsyncStore, copy_files, find_models_of_run
from mlflow_wrap._filters import quoting
from mlflow_wrap._http import idempotency
from mlflow_wrap._http._concurrency import asynchronous as concurrency
from mlflow_wrap._types.properties import read_property
from mlflow_wrap._types.results import CopyRunResult
from mlflow_wrap._types.run_facts import PARENT
from mlflow_wrap._validation import copies, json_values
from mlflow_wrap._validation.batching import split_batches
from mlflow_wrap.errors import NotFound

if TYPE_CHECKING:
    from mlflow_rest.models import LoggedModel, Metric, Run

    from mlflow_wrap._artifacts.progress import WorkflowReporter

COPIED_FROM = "mlflow_wrap.copied_from_run_id"
"""The tag that names the original of a copied run."""
INCOMPLETE = "mlflow_wrap.incomplete_copy"
"""The tag of a copy that is not whole yet."""
_MODEL_HISTORY = "mlflow.log-model.history"
# Set by the copy itself.
_NOT_COPIED = ("mlflow.runName", PARENT, _MODEL_HISTORY, COPIED_FROM, INCOMPLETE, idempotency.KEY)
_POINTS_AT_A_TIME = 10_000
_Place = tuple[str, int, int, str]
"""What makes a point the same as another: key, time, step and value."""


class AsyncRunCopy:
    """Copies runs to an experiment, each once: an earlier copy is recognized by its tags, and completed.

    Args:
        source: Where the runs are.
        target: Where they go to.
        experiment_id: The experiment there.
        copy_artifacts: Whether to copy files and logged models too.
        reporter: Reports what is done.
    """

    def __init__(
        self,
        source: AsyncStore,
        target: AsyncStore,
        experiment_id: str,
        *,
        copy_artifacts: bool,
        reporter: WorkflowReporter,
    ) -> None:
        self._source = source
        self._target = target
        self._experiment_id = experiment_id
        self._copy_artifacts = copy_artifacts
        self._reporter = reporter

    async def copy(self, run_id: str, run_name: str | None, parent_id: str | None) -> CopyRunResult:
        """Copy a run, without its children.

        Args:
            run_id: The run.
            run_name: The copy's name; `None` for that of the original.
            parent_id: The parent of the copy.

        Raises:
            MLflowError: If a step fails. An incomplete copy is then deleted, until another call completes it.
        """
        original = await self._source.runs.get(run_id)
        read_property(self._source.sender, api.get_run.OPERATION, original, _check_keys)
        copy = await self._find(original, run_name)
        if copy is not None and _is_whole(copy, original):
            if parent_id is not None and copy.data.tags.get(PARENT) != parent_id:
                await self._target.runs.set_tag(copy.info.run_id, PARENT, parent_id)
            return CopyRunResult(run_id, copy.info.run_id, self._experiment_id, created=False)
        started = [] if copy is None else [copy]
        # What is not whole yet is deleted after a failure; what was is left as it is.
        is_incomplete = copy is None or INCOMPLETE in copy.data.tags
        model_copies = AsyncModelCopies(self._source, self._target, self._experiment_id, self._reporter)
        try:
            if copy is None:
                request = self._build_request(original, run_name, parent_id)

                async def create() -> None:
                    started.append(await self._target.runs.create_from(request))

                await concurrency.run_to_end(create)
            elif copy.info.lifecycle_stage == "deleted":
                await concurrency.run_to_end(partial(self._target.runs.restore, copy.info.run_id))
            copied = await self._target.runs.get(started[0].info.run_id)
            not_copied = await self._fill(original, copied, model_copies, resumed=copy is not None)

            async def end() -> None:
                nonlocal is_incomplete
                await self._end(original, copied)
                is_incomplete = False

            await concurrency.run_to_end(end)
        except BaseException as exc:
            for run in started if is_incomplete else ():
                await self._abandon(run.info.run_id, model_copies, exc)
            raise
        return CopyRunResult(
            run_id, copied.info.run_id, self._experiment_id, created=copy is None, not_copied=not_copied
        )

    async def _find(self, original: Run, run_name: str | None) -> Run | None:
        """Find the earlier copy: one that was not deleted, else one that was deleted because it is incomplete."""
        condition = f"{quoting.quote_key('tags', COPIED_FROM)} = {quoting.quote_string(original.info.run_id)}"
        search = self._target.runs.iter_search([self._experiment_id], condition, view_type="ALL")
        name = original.info.run_name if run_name is None else run_name
        earlier = [
            run
            async for run in search
            # Some databases compare without regard to case.
            if run.data.tags.get(COPIED_FROM) == original.info.run_id
            and (run_name is None or run.info.run_name == run_name)
            and (run.info.lifecycle_stage == "active" or INCOMPLETE in run.data.tags)
        ]
        earlier.sort(key=lambda run: (run.info.lifecycle_stage != "active", run.info.run_name != name))
        return earlier[0] if earlier else None

    def _build_request(self, original: Run, run_name: str | None, parent_id: str | None) -> models.CreateRunRequest:
        tags = [tag for tag in original.data.tags.points if tag.key not in _NOT_COPIED]
        further = {COPIED_FROM: original.info.run_id, INCOMPLETE: "true"}
        if parent_id is not None:
            further[PARENT] = parent_id
        return copies.CreateRunRequest(
            experiment_id=self._experiment_id,
            user_id=original.info.user_id,
            run_name=original.info.run_name if run_name is None else run_name,
            start_time=original.info.start_time,
            tags=[*tags, *(models.RunTag(key=key, value=value) for key, value in further.items())],
        )

    async def _fill(self, original: Run, copy: Run, model_copies: AsyncModelCopies, *, resumed: bool) -> dict[str, str]:
        run_id, runs = copy.info.run_id, self._target.runs
        not_copied: dict[str, str] = {}
        outputs = original.outputs.model_outputs if original.outputs is not None else []
        made = await self._find_models(original) if self._copy_artifacts else []
        existing = await find_models_of_run(self._target, copy) if made and resumed else []
        for index, model in enumerate(made, 1):
            failures = await model_copies.copy(model, run_id, existing)
            not_copied |= {f"{model.info.name}/{path}": reason for path, reason in failures.items()}
            self._reporter.report("models", model.info.model_id, index, len(made))
        await self._copy_points(original, copy, made, model_copies.ids, resumed=resumed)
        params = [param.to_dict() for param in original.data.params.points]
        tags = [tag.to_dict() for tag in original.data.tags.points if tag.key not in _NOT_COPIED] if resumed else []
        await runs.send_batches(split_batches(run_id, (), params, tags))

        def translate(model_id: str) -> str:
            return model_copies.ids.get(model_id, model_id)

        inputs = original.inputs
        if inputs is not None and (inputs.dataset_inputs or inputs.model_inputs):
            model_inputs = [models.ModelInput(model_id=translate(each.model_id)) for each in inputs.model_inputs]
            await runs.log_inputs(run_id, inputs.dataset_inputs, models=model_inputs)
        linked = {each.model_id for each in copy.outputs.model_outputs} if copy.outputs is not None else set()
        missing = [
            models.ModelOutput(model_id=translate(each.model_id), step=each.step)
            for each in outputs
            if translate(each.model_id) not in linked
        ]
        if missing:
            await runs.log_outputs(run_id, missing)
        await self._copy_model_history(original, copy)
        if self._copy_artifacts:
            source, target = self._source.artifacts, self._target.artifacts
            not_copied |= await copy_files(source, original, target, copy, self._reporter)
        return not_copied

    async def _find_models(self, original: Run) -> list[LoggedModel]:
        """The logged models that the run has made, or has as outputs."""
        made = {model.info.model_id: model for model in await find_models_of_run(self._source, original)}
        for output in original.outputs.model_outputs if original.outputs is not None else ():
            if output.model_id not in made:
                try:
                    made[output.model_id] = await self._source.logged_models.get(output.model_id)
                except NotFound:  # the server does not check outputs
                    continue
        # A search has no points of metrics.
        return [await self._source.logged_models.get(model_id) for model_id in made]

    async def _copy_points(
        self, original: Run, copy: Run, made: list[LoggedModel], model_ids: dict[str, str], *, resumed: bool
    ) -> None:
        """Copy whole histories. A point that belongs to a logged model too is logged to the model's copy with it."""
        of_models: dict[_Place, list[Metric]] = {}
        for model in made:
            for point in model.data.metrics.points if model.data is not None else ():
                if point.run_id == original.info.run_id:
                    of_models.setdefault(_place(point), []).append(
                        models.Metric(
                            key=point.key,
                            value=point.value,
                            timestamp=point.timestamp,
                            step=point.step,
                            dataset_name=point.dataset_name,
                            dataset_digest=point.dataset_digest,
                            model_id=model_ids[model.info.model_id],
                        )
                    )
        pending: list[dict[str, Any]] = []
        total = len(original.data.metrics)
        for done, key in enumerate(original.data.metrics, 1):
            # Not every store drops a point that it has already.
            stored = {_place(point) async for point in self._read(self._target, copy, key)} if resumed else set()
            async for point in self._read(self._source, original, key):
                if _place(point) not in stored:
                    pending += [each.to_dict() for each in of_models.get(_place(point), [point])]
                if len(pending) >= _POINTS_AT_A_TIME:
                    await self._target.runs.send_batches(split_batches(copy.info.run_id, pending, (), ()))
                    pending.clear()
            self._reporter.report("points", key, done, total)
        await self._target.runs.send_batches(split_batches(copy.info.run_id, pending, (), ()))

    async def _read(self, store: AsyncStore, run: Run, key: str) -> AsyncIterator[Metric]:
        async for point in store.metrics.iter_history(run.info.run_id, key, unique=False):
            read_property(store.sender, metrics_api.get_metric_history.OPERATION, point, _check_value)
            yield point

    async def _copy_model_history(self, original: Run, copy: Run) -> None:
        """Note the models of MLflow 2 that the original has noted."""

        def read(run: Run) -> list[dict[str, Any]]:
            encoded = run.data.tags.get(_MODEL_HISTORY)
            if encoded is None:
                return []
            return read_property(self._source.sender, api.get_run.OPERATION, encoded, _read_history)

        noted = read(copy)
        for model in read(original):
            linked = {**model, "run_id": copy.info.run_id}
            if linked not in noted:
                await self._target.runs.log_model(copy.info.run_id, linked)

    async def _end(self, original: Run, copy: Run) -> None:
        status: Any = check_enum("status", original.info.status or "FINISHED", models.RUN_STATUS_VALUES)
        body = copies.UpdateRunRequest(run_id=copy.info.run_id, status=status, end_time=original.info.end_time)
        await api.update_run.asyncio(client=self._target.sender, body=body)
        if INCOMPLETE in copy.data.tags:
            await self._target.runs.delete_tag(copy.info.run_id, INCOMPLETE)

    async def _abandon(self, copy_id: str, model_copies: AsyncModelCopies, error: BaseException) -> None:
        async def delete() -> None:
            await self._target.runs.set_terminated(copy_id, "FAILED" if isinstance(error, Exception) else "KILLED")
            await self._target.runs.delete(copy_id)
            await model_copies.discard()

        try:
            await concurrency.run_to_end(delete)
            error.add_note(f"the incomplete copy {copy_id} was deleted; the next call restores and completes it")
        except Exception as exc:  # the first failure is the one to report
            error.add_note(f"the incomplete copy {copy_id} is still there: deleting it failed too ({exc})")


def _is_whole(copy: Run, original: Run) -> bool:
    """Whether a copy was completed, and the original has ended then."""
    is_same = (copy.info.status, copy.info.end_time) == (original.info.status, original.info.end_time)
    return is_same and INCOMPLETE not in copy.data.tags and original.info.end_time is not None


def _place(point: Metric) -> _Place:
    return point.key, point.timestamp, point.step or 0, repr(float(point.value))


def _check_keys(run: Run) -> None:
    # What the server did not send is `None`, whatever its type is.
    keys: list[str | None] = [*run.data.metrics, *run.data.params, *run.data.tags]
    if None in keys:
        raise UndecodableBody("a metric, parameter or tag lacks its key")


def _check_value(point: Metric) -> None:
    if not isinstance(point.value, int | float):
        raise UndecodableBody("the value of a metric is not a number")


def _read_history(encoded: str) -> list[dict[str, Any]]:
    noted: list[Any] = json_values.decode(f"the tag {_MODEL_HISTORY}", encoded, list)
    if not all(isinstance(model, dict) for model in noted):
        raise UndecodableBody(f"the tag {_MODEL_HISTORY} is not a list of models")
    return noted
