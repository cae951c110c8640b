"""Every writing call of the facade, with how to see on the server how often it has had its effect."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Container
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, frozen
from mlflow_rest.api.traces import start_trace_v3

from mlflow_wrap import AsyncMLflow, Dataset, DatasetInput, ModelOutput, ResourceDoesNotExist
from tests.live.operations.objects import new_trace

if TYPE_CHECKING:
    from mlflow_rest.models import Run

DONE = "done"
"""Stands for an effect that has no id."""
SOURCE = "s3://bucket/model"
JUDGE = {
    "name": "politeness",
    "aggregations": [],
    "instructions_judge_pydantic_data": {"instructions": "Is {{ outputs }} polite?", "model": "openai:/gpt-4o-mini"},
}
NOTED = {"artifact_path": "model", "flavors": {}, "utc_time_created": "2026-01-02 12:00:00.000000"}
BEST = "best"

ELSEWHERE = ("users", "webhooks", "workspaces")
"""Parts whose calls need another server than the shared one."""
READS = ("get", "search", "iter", "list", "latest", "load", "download", "read", "sample")
"""How the names of calls begin that change nothing."""
ALSO_READS = (
    "experiment_manager.experiment_summary",
    "artifacts.locate",
    "model_manager.history",
    "run_manager.best_run",
    "run_manager.plan_cleanup",
)
LIKE_GENERATED = ("artifacts.delete",)
"""Calls of one operation that can be repeated."""
COMPOSED = (
    "artifacts.log_artifact",
    "artifacts.log_artifacts",
    "artifacts.log_figure",
    "artifacts.log_image",
    "artifacts.log_table",
    "logged_models.log_model",
    "model_manager.copy_model_version",
    "model_manager.promote",
    "model_manager.rollback",
    "run_manager.apply_cleanup",
    "runs.log_input",
)
"""Calls that consist of writes that are tried, and have tests of their own of what an interruption leaves."""


@define
class Scene:
    """What a call works on. A write's `prepare` puts objects of its own in the place of those that all share."""

    key: str
    """A name that nothing else has: of what is created, or of a tag and the like."""
    experiment: str
    target: str
    """Another experiment."""
    run: str
    best: str
    """An experiment with a finished run that has a metric and files."""
    model: str
    """A registered model with at least version 1."""
    prompt: str
    """A prompt with version 1."""
    trace: str
    assessment: str
    """Feedback on the trace."""
    dataset: str
    logged_model: str
    file: Path
    record: str = ""


Read = Callable[[AsyncMLflow, Scene], Awaitable[Any]]
Effect = Callable[[AsyncMLflow, Scene], Awaitable[list[str]]]


@frozen
class Write:
    """A call, and how often it has had its effect."""

    name: str
    """Of the part and the method."""
    act: Read
    """The call, through the faults."""
    effect: Effect
    """Its effects on the server: ids, or `DONE`. None, one, or more if it was done twice."""
    prepare: Read | None = None
    """Makes what the call needs."""
    identify: Callable[[Any], str] | None = None
    """The id in what the call returns, which must be the one on the server."""
    calls: int = 1
    """How many calls of the API it makes at most, each with a deadline of its own."""


async def the_world(real: AsyncMLflow, name: str, folder: Path) -> Scene:
    """Makes what the calls share."""
    experiment, target, best = [await real.experiments.create(f"{name}-{role}") for role in ("main", "target", "best")]
    run = (await real.runs.create(experiment)).info.run_id
    winner = (await real.runs.create(best)).info.run_id
    await real.runs.log_metric(winner, BEST, 1.0)
    await real.artifacts.upload_text(winner, "x", "model/MLmodel")
    await real.runs.set_terminated(winner)
    file = folder / "file.txt"
    file.write_text("content")
    scene = Scene(
        key=name,
        experiment=experiment,
        target=target,
        run=run,
        best=best,
        model="",
        prompt=(await real.prompts.register(f"{name}-prompt", "Hello")).name,
        trace="",
        assessment="",
        dataset="",
        logged_model="",
        file=file,
    )
    for part in (own_version, own_feedback, own_dataset, own_logged_model):
        await part(real, scene)
    return scene


async def own_experiment(real: AsyncMLflow, scene: Scene) -> None:
    scene.experiment = await real.experiments.create(f"{scene.key}-own")


async def deleted_experiment(real: AsyncMLflow, scene: Scene) -> None:
    await own_experiment(real, scene)
    await real.experiments.delete(scene.experiment)


async def tagged_experiment(real: AsyncMLflow, scene: Scene) -> None:
    await real.experiments.set_tag(scene.experiment, scene.key, "x")


async def own_run(real: AsyncMLflow, scene: Scene) -> None:
    scene.run = (await real.runs.create(scene.experiment)).info.run_id


async def deleted_run(real: AsyncMLflow, scene: Scene) -> None:
    await own_run(real, scene)
    await real.runs.delete(scene.run)


async def tagged_run(real: AsyncMLflow, scene: Scene) -> None:
    await real.runs.set_tag(scene.run, scene.key, "x")


async def measured_run(real: AsyncMLflow, scene: Scene) -> None:
    await own_experiment(real, scene)
    await own_run(real, scene)
    await real.runs.log_metric(scene.run, "loss", 1.0)


async def own_model(real: AsyncMLflow, scene: Scene) -> None:
    scene.model = (await real.registered_models.create(f"{scene.key}-own")).name


async def tagged_model(real: AsyncMLflow, scene: Scene) -> None:
    await real.registered_models.set_tag(scene.model, scene.key, "x")


async def own_version(real: AsyncMLflow, scene: Scene) -> None:
    await own_model(real, scene)
    await real.model_versions.create(scene.model, SOURCE)


async def two_versions(real: AsyncMLflow, scene: Scene) -> None:
    await own_version(real, scene)
    await real.model_versions.create(scene.model, SOURCE)


async def aliased_version(real: AsyncMLflow, scene: Scene) -> None:
    await real.registered_models.set_alias(scene.model, scene.key, 1)


async def tagged_version(real: AsyncMLflow, scene: Scene) -> None:
    await real.model_versions.set_tag(scene.model, 1, scene.key, "x")


async def own_prompt(real: AsyncMLflow, scene: Scene) -> None:
    scene.prompt = (await real.prompts.register(f"{scene.key}-own", "Hello")).name


async def own_trace(real: AsyncMLflow, scene: Scene) -> None:
    made = await start_trace_v3.asyncio(client=real.raw, body=new_trace(scene.experiment))
    scene.trace = made.trace.trace_info.trace_id


async def tagged_trace(real: AsyncMLflow, scene: Scene) -> None:
    await real.traces.set_tag(scene.trace, scene.key, "x")


async def own_feedback(real: AsyncMLflow, scene: Scene) -> None:
    await own_trace(real, scene)
    scene.assessment = (await real.assessments.log_feedback(scene.trace, value=1)).assessment_id


async def own_dataset(real: AsyncMLflow, scene: Scene) -> None:
    made = await real.datasets.create(f"{scene.key}-own", experiment_ids=[scene.experiment], tags={scene.key: "x"})
    scene.dataset = made.dataset_id


async def own_record(real: AsyncMLflow, scene: Scene) -> None:
    await own_dataset(real, scene)
    await real.datasets.upsert_records(scene.dataset, [{"inputs": {"q": 1}}])
    scene.record = (await records(real, scene))[0]


async def own_logged_model(real: AsyncMLflow, scene: Scene) -> None:
    made = await real.logged_models.create(scene.experiment, tags={scene.key: "x"})
    scene.logged_model = made.info.model_id


async def own_scorer(real: AsyncMLflow, scene: Scene) -> None:
    await real.scorers.register(scene.experiment, scene.key, JUDGE)


async def scored_twice(real: AsyncMLflow, scene: Scene) -> None:
    await own_scorer(real, scene)
    await own_scorer(real, scene)


# What is there on the server.


async def experiment(real: AsyncMLflow, scene: Scene) -> tuple[str, str | None]:
    experiment_ = await real.experiments.get(scene.experiment)
    return experiment_.name, experiment_.lifecycle_stage


async def experiment_tags(real: AsyncMLflow, scene: Scene) -> list[str]:
    return list((await real.experiments.get(scene.experiment)).tags)


async def named_experiment(real: AsyncMLflow, scene: Scene) -> list[str]:
    experiment_ = await real.experiments.get_by_name(scene.key)
    return [experiment_.experiment_id] if experiment_ else []


async def run(real: AsyncMLflow, scene: Scene) -> tuple[str | None, str | None, str | None]:
    info = (await real.runs.get(scene.run)).info
    return info.run_name, info.status, info.lifecycle_stage


async def run_facts(real: AsyncMLflow, scene: Scene) -> list[str]:
    """The run's tags, parameters and metrics, each with its entity."""
    data = (await real.runs.get(scene.run)).data
    entries = {"tag": [*data.tags], "param": [*data.params], "metric": [*data.metrics]}
    return [f"{entry} {key}" for entry, keys in entries.items() for key in keys]


async def points(real: AsyncMLflow, scene: Scene) -> list[str]:
    return [str(point.value) async for point in real.metrics.iter_history(scene.run, scene.key)]


async def batch(real: AsyncMLflow, scene: Scene) -> list[str]:
    facts = await run_facts(real, scene)
    whole = all(f"{entity} {scene.key}" in facts for entity in ("tag", "param", "metric"))
    return await points(real, scene) if whole else []


async def noted_models(real: AsyncMLflow, scene: Scene) -> list[str]:
    return _noted(await real.runs.get(scene.run))


async def run_inputs(real: AsyncMLflow, scene: Scene) -> list[str]:
    inputs = (await real.runs.get(scene.run)).inputs
    return [DONE for item in (inputs.dataset_inputs if inputs else ()) if item.dataset.name == scene.key]


async def run_outputs(real: AsyncMLflow, scene: Scene) -> list[str]:
    outputs = (await real.runs.get(scene.run)).outputs
    return [DONE for item in (outputs.model_outputs if outputs else ()) if item.model_id == scene.key]


async def named_runs(real: AsyncMLflow, scene: Scene) -> list[str]:
    runs = await real.runs.search([scene.experiment, scene.target], f"attributes.run_name = '{scene.key}'")
    return [run.info.run_id for run in runs]


async def whole_runs(real: AsyncMLflow, scene: Scene) -> list[str]:
    """Runs of a workflow: one that has not all its parts counts as another one, which it is not."""
    named = await real.experiments.get_by_name(scene.key)
    experiments = [scene.experiment, *([named.experiment_id] if named else [])]
    runs = await real.runs.search(experiments, f"attributes.run_name = '{scene.key}'")
    return [run.info.run_id if _is_whole(run) else f"part of {run.info.run_id}" for run in runs]


async def files(real: AsyncMLflow, scene: Scene) -> list[str]:
    listing = await real.artifacts.list(scene.run, scene.key)
    return [DONE for file in listing if file.file_size == len("content")]


async def named_model(real: AsyncMLflow, scene: Scene) -> list[str]:
    return [item.name for item in await real.registered_models.search(f"name = '{scene.key}'")]


async def model(real: AsyncMLflow, scene: Scene) -> Container[str]:
    """Tags, aliases and the description of a registered model."""
    resource = await real.registered_models.get(scene.model)
    tags = [f"tag {key}" for key in resource.tags]
    return [*tags, *(f"alias {alias}" for alias in resource.aliases), resource.description or ""]


async def version(real: AsyncMLflow, scene: Scene) -> Container[str]:
    """Tags, aliases, stage and description of version 1."""
    resource = await real.model_versions.get(scene.model, 1)
    tags = [f"tag {key}" for key in resource.tags]
    return [
        *tags,
        *(f"alias {alias}" for alias in resource.aliases),
        resource.current_stage or "",
        resource.description or "",
    ]


async def versions(real: AsyncMLflow, scene: Scene) -> list[str]:
    return [item.version for item in await real.model_versions.search(f"name = '{scene.model}'")]


async def named_versions(real: AsyncMLflow, scene: Scene) -> list[str]:
    return [item.version for item in await real.model_versions.search(f"name = '{scene.key}'")]


async def named_prompts(real: AsyncMLflow, scene: Scene) -> list[str]:
    # A search finds no prompts unless it is configured to.
    condition = f"name = '{scene.key}' AND tags.`mlflow.prompt.is_prompt` = 'true'"
    return [item.version for item in await real.model_versions.search(condition)]


async def lost_versions(real: AsyncMLflow, scene: Scene) -> list[str]:
    there = await versions(real, scene)
    return [number for number in "12" if number not in there]


async def prompt_aliases(real: AsyncMLflow, scene: Scene) -> Container[str]:
    return (await real.prompts.load(scene.prompt, version=1)).aliases


async def trace_tags(real: AsyncMLflow, scene: Scene) -> Container[str]:
    return (await real.traces.get_info(scene.trace)).tags or {}


async def linked_traces(real: AsyncMLflow, scene: Scene) -> list[str]:
    traces = await real.traces.search([scene.experiment], f"run_id = '{scene.run}'")
    return [DONE for trace in traces if trace.trace_id == scene.trace]


async def named_assessments(real: AsyncMLflow, scene: Scene) -> list[str]:
    assessments = (await real.traces.get_info(scene.trace)).assessments
    return [one.assessment_id for one in assessments if one.assessment_name == scene.key]


async def standing_in(real: AsyncMLflow, scene: Scene) -> list[str]:
    assessments = (await real.traces.get_info(scene.trace)).assessments
    return [one.assessment_id for one in assessments if one.overrides == scene.assessment]


async def assessments(real: AsyncMLflow, scene: Scene) -> Container[str]:
    return [one.assessment_id for one in (await real.traces.get_info(scene.trace)).assessments]


async def named_datasets(real: AsyncMLflow, scene: Scene) -> list[str]:
    return [item.dataset_id for item in await real.datasets.search(f"name = '{scene.key}'")]


async def dataset_tags(real: AsyncMLflow, scene: Scene) -> Container[str]:
    return await real.datasets.get_tags(scene.dataset)


async def dataset_experiments(real: AsyncMLflow, scene: Scene) -> Container[str]:
    return await real.datasets.get_experiment_ids(scene.dataset)


async def records(real: AsyncMLflow, scene: Scene) -> list[str]:
    return [record["dataset_record_id"] async for record in real.datasets.iter_records(scene.dataset)]


async def named_logged_models(real: AsyncMLflow, scene: Scene) -> list[str]:
    models = await real.logged_models.search([scene.experiment], f"name = '{scene.key}'")
    return [one.info.model_id for one in models]


async def logged_model(real: AsyncMLflow, scene: Scene) -> Container[str]:
    """Tags, parameters and the status of a logged model."""
    resource = await real.logged_models.get(scene.logged_model)
    tags = [f"tag {key}" for key in resource.info.tags]
    params = [f"param {key}" for key in (resource.data.params if resource.data else ())]
    return [*tags, *params, resource.info.status or ""]


async def scorers(real: AsyncMLflow, scene: Scene) -> list[str]:
    versions_ = await real.scorers.list_versions(scene.experiment, scene.key)
    return [str(one.scorer_version) for one in versions_]


async def no_scorers(real: AsyncMLflow, scene: Scene) -> list[str]:
    there = await scorers(real, scene)
    return [number for number in "12" if number not in there]


def _is_whole(run: Run) -> bool:
    noted = len(_noted(run)) == 1
    return run.info.status == "FINISHED" and set(run.data.metrics) == {"loss"} and noted


def _noted(run: Run) -> list[str]:
    tags = run.data.tags
    return [DONE for _ in json.loads(tags.get("mlflow.log-model.history") or "[]")]


# How often an effect is there that cannot be there twice.


def has(read: Callable[[AsyncMLflow, Scene], Awaitable[Container[Any]]], *wanted: str) -> Effect:
    """Whether all of these are there; `{key}` is the scene's, which alone is meant if nothing is named."""

    async def count_effects(real: AsyncMLflow, scene: Scene) -> list[str]:
        there = await read(real, scene)
        whole = all(one.format(key=scene.key, target=scene.target) in there for one in wanted or ("{key}",))
        return [DONE] if whole else []

    return count_effects


def lacks(read: Callable[[AsyncMLflow, Scene], Awaitable[Container[Any]]], missing: str = "{key}") -> Effect:
    """Whether something is not there any more."""

    async def count_effects(real: AsyncMLflow, scene: Scene) -> list[str]:
        named = missing.format(**{name: getattr(scene, name) for name in ("key", "assessment", "experiment", "record")})
        return [] if named in await read(real, scene) else [DONE]

    return count_effects


def gone(read: Read) -> Effect:
    """Whether the server knows something no longer."""

    async def count_effects(real: AsyncMLflow, scene: Scene) -> list[str]:
        try:
            await read(real, scene)
        except ResourceDoesNotExist:
            return [DONE]
        return []

    return count_effects


def ids(read: Read) -> Effect:
    """Those of a list, of which there need not be any at all."""

    async def count_effects(real: AsyncMLflow, scene: Scene) -> list[str]:
        try:
            return list(await read(real, scene))
        except ResourceDoesNotExist:
            return []

    return count_effects


def _data(scene: Scene) -> list[DatasetInput]:
    return [DatasetInput(dataset=Dataset(name=scene.key, digest="d", source_type="local", source="{}"))]


WRITES: tuple[Write, ...] = (
    # experiments
    Write(
        "experiments.create",
        lambda client, scene: client.experiments.create(scene.key),
        named_experiment,
        identify=str,
    ),
    Write(
        "experiments.get_or_create",
        lambda client, scene: client.experiments.get_or_create(scene.key),
        named_experiment,
        identify=str,
        calls=3,
    ),
    Write(
        "experiments.rename",
        lambda client, scene: client.experiments.rename(scene.experiment, scene.key),
        has(experiment),
        own_experiment,
    ),
    Write(
        "experiments.delete",
        lambda client, scene: client.experiments.delete(scene.experiment),
        has(experiment, "deleted"),
        own_experiment,
    ),
    Write(
        "experiments.restore",
        lambda client, scene: client.experiments.restore(scene.experiment),
        has(experiment, "active"),
        deleted_experiment,
    ),
    Write(
        "experiments.set_tag",
        lambda client, scene: client.experiments.set_tag(scene.experiment, scene.key, "x"),
        has(experiment_tags),
    ),
    Write(
        "experiments.delete_tag",
        lambda client, scene: client.experiments.delete_tag(scene.experiment, scene.key),
        lacks(experiment_tags),
        tagged_experiment,
    ),
    # runs
    Write(
        "runs.create",
        lambda client, scene: client.runs.create(scene.experiment, run_name=scene.key),
        named_runs,
        identify=lambda run: str(run.info.run_id),
    ),
    Write("runs.update", lambda client, scene: client.runs.update(scene.run, run_name=scene.key), has(run), own_run),
    Write(
        "runs.set_terminated",
        lambda client, scene: client.runs.set_terminated(scene.run),
        has(run, "FINISHED"),
        own_run,
    ),
    Write("runs.delete", lambda client, scene: client.runs.delete(scene.run), has(run, "deleted"), own_run),
    Write("runs.restore", lambda client, scene: client.runs.restore(scene.run), has(run, "active"), deleted_run),
    Write("runs.log_metric", lambda client, scene: client.runs.log_metric(scene.run, scene.key, 0.5), points),
    Write(
        "runs.log_param",
        lambda client, scene: client.runs.log_param(scene.run, scene.key, "x"),
        has(run_facts, "param {key}"),
    ),
    Write(
        "runs.set_tag",
        lambda client, scene: client.runs.set_tag(scene.run, scene.key, "x"),
        has(run_facts, "tag {key}"),
    ),
    Write(
        "runs.delete_tag",
        lambda client, scene: client.runs.delete_tag(scene.run, scene.key),
        lacks(run_facts, "tag {key}"),
        tagged_run,
    ),
    Write(
        "runs.log_batch",
        lambda client, scene: client.runs.log_batch(
            scene.run, metrics={scene.key: 0.5}, params={scene.key: 1}, tags={scene.key: 1}
        ),
        batch,
    ),
    Write(
        "runs.log_model",
        lambda client, scene: client.runs.log_model(scene.run, {**NOTED, "run_id": scene.run}),
        noted_models,
        own_run,
    ),
    Write("runs.log_inputs", lambda client, scene: client.runs.log_inputs(scene.run, _data(scene)), run_inputs),
    Write(
        "runs.log_outputs",
        lambda client, scene: client.runs.log_outputs(scene.run, [ModelOutput(model_id=scene.key, step=1)]),
        run_outputs,
    ),
    # files
    Write(
        "artifacts.upload_file",
        lambda client, scene: client.artifacts.upload_file(scene.run, scene.file, scene.key),
        files,
        calls=2,
    ),
    Write(
        "artifacts.upload_text",
        lambda client, scene: client.artifacts.upload_text(scene.run, "content", f"{scene.key}/file.txt"),
        files,
        calls=2,
    ),
    Write(
        "artifacts.log_text",
        lambda client, scene: client.artifacts.log_text(scene.run, "content", f"{scene.key}/file.txt"),
        files,
        calls=2,
    ),
    Write(
        "artifacts.log_dict",
        lambda client, scene: client.artifacts.log_dict(scene.run, [1], f"{scene.key}/file.txt"),
        files,
        calls=2,
    ),
    Write(
        "artifacts.upload_bytes",
        lambda client, scene: client.artifacts.upload_bytes(scene.run, b"content", f"{scene.key}/file.txt"),
        files,
        calls=2,
    ),
    Write(
        "artifacts.upload_json",
        lambda client, scene: client.artifacts.upload_json(scene.run, "value", f"{scene.key}/file.txt"),
        files,
        calls=2,
    ),
    Write(
        "artifacts.upload_dir",
        lambda client, scene: client.artifacts.upload_dir(scene.run, scene.file.parent, scene.key),
        files,
        calls=2,
    ),
    # registered models
    Write(
        "registered_models.create",
        lambda client, scene: client.registered_models.create(scene.key),
        named_model,
        identify=lambda made: str(made.name),
    ),
    Write(
        "registered_models.rename",
        lambda client, scene: client.registered_models.rename(scene.model, scene.key),
        named_model,
        own_model,
        identify=lambda made: str(made.name),
    ),
    Write(
        "registered_models.update",
        lambda client, scene: client.registered_models.update(scene.model, description=scene.key),
        has(model),
        own_model,
    ),
    Write(
        "registered_models.delete",
        lambda client, scene: client.registered_models.delete(scene.model),
        gone(model),
        own_model,
        calls=2,
    ),
    Write(
        "registered_models.set_tag",
        lambda client, scene: client.registered_models.set_tag(scene.model, scene.key, "x"),
        has(model, "tag {key}"),
    ),
    Write(
        "registered_models.delete_tag",
        lambda client, scene: client.registered_models.delete_tag(scene.model, scene.key),
        lacks(model, "tag {key}"),
        tagged_model,
    ),
    Write(
        "registered_models.set_alias",
        lambda client, scene: client.registered_models.set_alias(scene.model, scene.key, 1),
        has(model, "alias {key}"),
    ),
    Write(
        "registered_models.delete_alias",
        lambda client, scene: client.registered_models.delete_alias(scene.model, scene.key),
        lacks(model, "alias {key}"),
        aliased_version,
    ),
    # versions
    Write(
        "model_versions.create",
        lambda client, scene: client.model_versions.create(scene.model, SOURCE),
        versions,
        own_model,
        identify=lambda made: str(made.version),
    ),
    Write(
        "model_versions.update",
        lambda client, scene: client.model_versions.update(scene.model, 1, description=scene.key),
        has(version),
        own_version,
    ),
    Write(
        "model_versions.delete",
        lambda client, scene: client.model_versions.delete(scene.model, 1),
        gone(version),
        own_version,
    ),
    Write(
        "model_versions.transition_stage",
        lambda client, scene: client.model_versions.transition_stage(scene.model, 1, "Staging"),
        has(version, "Staging"),
        own_version,
    ),
    Write(
        "model_versions.set_tag",
        lambda client, scene: client.model_versions.set_tag(scene.model, 1, scene.key, "x"),
        has(version, "tag {key}"),
    ),
    Write(
        "model_versions.delete_tag",
        lambda client, scene: client.model_versions.delete_tag(scene.model, 1, scene.key),
        lacks(version, "tag {key}"),
        tagged_version,
    ),
    # prompts
    Write(
        "prompts.register",
        lambda client, scene: client.prompts.register(scene.key, "Hello {{name}}"),
        named_prompts,
        identify=lambda made: str(made.version),
        calls=4,
    ),
    Write(
        "prompts.set_alias",
        lambda client, scene: client.prompts.set_alias(scene.prompt, scene.key, 1),
        has(prompt_aliases),
    ),
    Write(
        "prompts.delete_version",
        lambda client, scene: client.prompts.delete_version(scene.prompt, 1),
        gone(prompt_aliases),
        own_prompt,
    ),
    Write(
        "prompts.delete",
        lambda client, scene: client.prompts.delete(scene.prompt),
        gone(prompt_aliases),
        own_prompt,
        calls=2,
    ),
    # traces and assessments
    Write(
        "traces.delete",
        lambda client, scene: client.traces.delete(scene.experiment, trace_ids=[scene.trace]),
        gone(trace_tags),
        own_trace,
    ),
    Write(
        "traces.set_tag",
        lambda client, scene: client.traces.set_tag(scene.trace, scene.key, "x"),
        has(trace_tags),
    ),
    Write(
        "traces.delete_tag",
        lambda client, scene: client.traces.delete_tag(scene.trace, scene.key),
        lacks(trace_tags),
        tagged_trace,
    ),
    Write(
        "traces.link_to_run",
        lambda client, scene: client.traces.link_to_run([scene.trace], scene.run),
        linked_traces,
        own_trace,
    ),
    Write(
        "assessments.log_feedback",
        lambda client, scene: client.assessments.log_feedback(scene.trace, name=scene.key, value=1),
        named_assessments,
        identify=lambda made: str(made.assessment_id),
    ),
    Write(
        "assessments.log_expectation",
        lambda client, scene: client.assessments.log_expectation(scene.trace, name=scene.key, value=1),
        named_assessments,
        identify=lambda made: str(made.assessment_id),
    ),
    Write(
        "assessments.update",
        lambda client, scene: client.assessments.update(scene.trace, scene.assessment, name=scene.key),
        named_assessments,
        own_feedback,
        identify=lambda made: str(made.assessment_id),
    ),
    Write(
        "assessments.override_feedback",
        lambda client, scene: client.assessments.override_feedback(scene.trace, scene.assessment, value=2),
        standing_in,
        own_feedback,
        identify=lambda made: str(made.assessment_id),
        calls=2,
    ),
    Write(
        "assessments.delete",
        lambda client, scene: client.assessments.delete(scene.trace, scene.assessment),
        lacks(assessments, "{assessment}"),
        own_feedback,
    ),
    # evaluation datasets
    Write(
        "datasets.create",
        lambda client, scene: client.datasets.create(scene.key),
        named_datasets,
        identify=lambda made: str(made.dataset_id),
    ),
    Write(
        "datasets.delete",
        lambda client, scene: client.datasets.delete(scene.dataset),
        gone(dataset_tags),
        own_dataset,
    ),
    Write(
        "datasets.set_tags",
        lambda client, scene: client.datasets.set_tags(scene.dataset, {f"{scene.key}-new": "x"}),
        has(dataset_tags, "{key}-new"),
        own_dataset,
    ),
    Write(
        "datasets.delete_tag",
        lambda client, scene: client.datasets.delete_tag(scene.dataset, scene.key),
        lacks(dataset_tags),
        own_dataset,
    ),
    Write(
        "datasets.add_to_experiments",
        lambda client, scene: client.datasets.add_to_experiments(scene.dataset, [scene.target]),
        has(dataset_experiments, "{target}"),
        own_dataset,
    ),
    Write(
        "datasets.remove_from_experiments",
        lambda client, scene: client.datasets.remove_from_experiments(scene.dataset, [scene.experiment]),
        lacks(dataset_experiments, "{experiment}"),
        own_dataset,
    ),
    Write(
        "datasets.upsert_records",
        lambda client, scene: client.datasets.upsert_records(scene.dataset, [{"inputs": {"q": 1}}]),
        records,
        own_dataset,
    ),
    Write(
        "datasets.delete_records",
        lambda client, scene: client.datasets.delete_records(scene.dataset, [scene.record]),
        lacks(records, "{record}"),
        own_record,
    ),
    # logged models
    Write(
        "logged_models.create",
        lambda client, scene: client.logged_models.create(scene.experiment, name=scene.key),
        named_logged_models,
        identify=lambda made: str(made.info.model_id),
    ),
    Write(
        "logged_models.finalize",
        lambda client, scene: client.logged_models.finalize(scene.logged_model, "LOGGED_MODEL_READY"),
        has(logged_model, "LOGGED_MODEL_READY"),
        own_logged_model,
    ),
    Write(
        "logged_models.delete",
        lambda client, scene: client.logged_models.delete(scene.logged_model),
        gone(logged_model),
        own_logged_model,
    ),
    Write(
        "logged_models.set_tags",
        lambda client, scene: client.logged_models.set_tags(scene.logged_model, {scene.key: "x"}),
        has(logged_model, "tag {key}"),
    ),
    Write(
        "logged_models.delete_tag",
        lambda client, scene: client.logged_models.delete_tag(scene.logged_model, scene.key),
        lacks(logged_model, "tag {key}"),
        own_logged_model,
    ),
    Write(
        "logged_models.log_params",
        lambda client, scene: client.logged_models.log_params(scene.logged_model, {scene.key: "x"}),
        has(logged_model, "param {key}"),
    ),
    # scorers
    Write(
        "scorers.register",
        lambda client, scene: client.scorers.register(scene.experiment, scene.key, JUDGE),
        ids(scorers),
        identify=lambda made: str(made.version),
    ),
    Write(
        "scorers.delete",
        lambda client, scene: client.scorers.delete(scene.experiment, scene.key, version=2),
        no_scorers,
        scored_twice,
    ),
    # workflows
    Write(
        "experiment_manager.run_existing_experiment",
        lambda client, scene: client.experiment_manager.run_existing_experiment(
            scene.experiment, run_name=scene.key, metrics={"loss": 0.5}, model=NOTED
        ),
        whole_runs,
        identify=lambda info: str(info.run_id),
        calls=5,
    ),
    Write(
        "experiment_manager.run_new_experiment",
        lambda client, scene: client.experiment_manager.run_new_experiment(
            scene.key, run_name=scene.key, metrics={"loss": 0.5}, model=NOTED
        ),
        whole_runs,
        identify=lambda info: str(info.run_id),
        calls=8,
    ),
    Write(
        "run_manager.copy_run",
        lambda client, scene: client.run_manager.copy_run(scene.run, scene.target, run_name=scene.key),
        named_runs,
        measured_run,
        identify=lambda result: str(result.new_run_id),
        calls=7,
    ),
    Write(
        "run_manager.cleanup_runs",
        lambda client, scene: client.run_manager.cleanup_runs(
            [scene.experiment], "metrics.loss < 0.5", "loss", dry_run=False
        ),
        has(run, "deleted"),
        measured_run,
        calls=3,
    ),
    Write(
        "model_manager.create_registered_model_with_version",
        lambda client, scene: client.model_manager.create_registered_model_with_version(scene.key, SOURCE),
        named_versions,
        identify=lambda made: str(made.version),
        calls=2,
    ),
    Write(
        "model_manager.create_model_from_run_with_best_metric",
        lambda client, scene: client.model_manager.create_model_from_run_with_best_metric(
            [scene.best], BEST, scene.key
        ),
        named_versions,
        identify=lambda made: str(made.version),
        calls=4,
    ),
    Write(
        "model_manager.update_registered_model_description_and_tag",
        lambda client, scene: client.model_manager.update_registered_model_description_and_tag(
            scene.model, key=scene.key, value="x", description=scene.key
        ),
        has(model, "tag {key}", "{key}"),
        own_model,
        calls=3,
    ),
    Write(
        "model_manager.update_all_latest_model_version",
        lambda client, scene: client.model_manager.update_all_latest_model_version(
            scene.model, alias=scene.key, key=scene.key, value="x", description=scene.key
        ),
        has(version, "tag {key}", "alias {key}", "{key}"),
        own_version,
        calls=5,
    ),
    Write(
        "model_manager.update_all_model_version",
        lambda client, scene: client.model_manager.update_all_model_version(
            scene.model, 1, alias=scene.key, key=scene.key, value="x", description=scene.key
        ),
        has(version, "tag {key}", "alias {key}", "{key}"),
        own_version,
        calls=4,
    ),
    Write(
        "model_manager.set_latest_model_version_tag",
        lambda client, scene: client.model_manager.set_latest_model_version_tag(scene.model, scene.key, "x"),
        has(version, "tag {key}"),
        calls=3,
    ),
    Write(
        "model_manager.set_latest_model_version_alias",
        lambda client, scene: client.model_manager.set_latest_model_version_alias(scene.model, scene.key),
        has(version, "alias {key}"),
        calls=3,
    ),
    Write(
        "model_manager.update_latest_model_version",
        lambda client, scene: client.model_manager.update_latest_model_version(scene.model, description=scene.key),
        has(version),
        own_version,
        calls=2,
    ),
    Write(
        "model_manager.delete_latest_model_version",
        lambda client, scene: client.model_manager.delete_latest_model_version(scene.model),
        lost_versions,
        two_versions,
        identify=lambda lost: str(lost.version),
        calls=2,
    ),
)
