"""Every public method of the client, with arguments that fit, found by reflection."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from mlflow_rest import models

from mlflow_wrap import CleanupPlan, MLflow, PlannedRun, filters
from mlflow_wrap._sync.artifacts.stream import ArtifactStream
from mlflow_wrap._sync.system_metrics_log import SystemMetricsLog
from mlflow_wrap._sync.workflows.active_run import ActiveRun
from mlflow_wrap._validation.batching import Batch

NOT_RESOURCES = {"raw"}
MAX_ITEMS = 5
"""How many items of an iterator are read."""


class Figure:
    """A figure, by the method that it has."""

    def write_html(self, file: Any, **_: Any) -> None:
        file.write("<html>")


class Image:
    """An image, by the methods that it has."""

    size = (1, 1)

    def save(self, file: Any, **_: Any) -> None:
        file.write(b"x")

    def resize(self, _: Any) -> Image:
        return self


_METRIC = models.Metric(key="a", value=1.0, timestamp=1_700_000_000_000, step=0)
_DATASET = models.DatasetInput(
    dataset=models.Dataset(name="d", digest="1", source_type="local", source="s"),
    tags=[models.InputTag(key="context", value="train")],
)
# What fits, by method and argument, or by argument alone.
_FITTING: dict[str, Any] = {
    "alias": "best",
    "artifact_file": "t.json",
    "artifacts.log_figure.artifact_file": "f.html",
    "artifacts.log_figure.save_kwargs": {},
    "artifacts.log_image.artifact_file": "i.png",
    "artifacts.log_image.key": None,
    "artifacts.log_image.timestamp": None,
    "data": {"a": [1]},
    "dataset": _DATASET.dataset,
    "dictionary": {"a": 1},
    "artifact_path": "model",
    "assessment_id": "a-1",
    "content": b"x",
    "dataset_id": "d-1",
    "datasets": [_DATASET],
    "description": "what it is",
    "model_manager.copy_model_version.target": None,
    "model_manager.copy_model_version.target_experiment_id": None,
    "plan": CleanupPlan([PlannedRun("0a", "FINISHED", 1_700_000_000_000)], 1),
    "run_manager.plan_cleanup.filter_string": None,
    "run_manager.plan_cleanup.keep": None,
    "run_manager.plan_cleanup.status": "FINISHED",
    "target_name": "n2",
    "end_step": 5,
    "end_time": 1_700_000_000_000,
    "error": None,
    "event": "model_version.created",
    "events": ["model_version.created"],
    "experiment_id": "1",
    "experiment_ids": ["1"],
    "experiment_name": "e",
    "expectation": None,
    "figure": Figure(),
    "filter_string": filters.tag("a") == "b",
    "image": Image(),
    "is_admin": True,
    "key": "k",
    "keys": ["k"],
    "max_results": 5,
    "max_traces": None,
    "metadata": {"k": "v"},
    "metric_key": "text",
    "metrics": {"a": 1.0},
    "model": {"artifact_path": "model", "flavors": {}, "utc_time_created": "2024-01-01 12:00:00.000000"},
    "model_id": "m-1",
    "model_json": {"artifact_path": "model", "flavors": {}, "utc_time_created": "2024-01-01 12:00:00.000000"},
    "name": "n",
    "new_name": "n2",
    "order_by": ["name DESC"],
    "params": {"p": "1"},
    "password": "long enough to pass",
    "path": "model",
    "record_ids": ["dr-1"],
    "records": [{"inputs": {"q": "a"}, "expectations": {"e": 1}, "tags": {"k": "v"}}],
    "run_id": "0a",
    "run_ids": ["0a"],
    "serialized_scorer": {"name": "s"},
    "source": "mlflow-artifacts:/1/0a/artifacts/model",
    "start_run.experiment": None,
    "start_run.run_id": None,
    "start_step": 0,
    "start_time": 1_700_000_000_000,
    "tags": {"k": "v"},
    "target_experiment_id": "1",
    "template": "Hi {{name}}",
    "text": "text",
    "timestamp": 1_700_000_000_000,
    "trace_id": "tr-1",
    "trace_ids": ["tr-1"],
    "url": "https://example.org/hook",
    "username": "ann",
    "value": "v",
    "version": 1,
    "webhook_id": "w-1",
    **dict.fromkeys(
        (f"artifacts.{name}.source" for name in ("download_dir", "iter_files", "list", "locate", "walk")), "0a"
    ),
    **dict.fromkeys(f"artifacts.{name}.path" for name in ("download_dir", "iter_files", "list", "locate", "walk")),
    "runs.log_metric.value": 0.5,
    "runs.create_from.request": models.CreateRunRequest(experiment_id="1"),
    "runs.send_batches.batches": [Batch(run_id="0a", tags=[{"key": "k", "value": "v"}])],  # type: ignore[list-item]
    "assessments.log_feedback.source": models.AssessmentSource(source_type="CODE"),
    "assessments.log_expectation.source": models.AssessmentSource(source_type="HUMAN"),
    "assessments.override_feedback.source": models.AssessmentSource(source_type="CODE"),
    "assessments.log_feedback.value": {"score": 1},
    "logged_models.search.datasets": [models.LoggedModelDatasetFilter(dataset_name="d")],
    "logged_models.iter_search.datasets": [models.LoggedModelDatasetFilter(dataset_name="d")],
    "logged_models.finalize.status": "LOGGED_MODEL_READY",
    "model_versions.transition_stage.stage": "Staging",
    "traces.delete.trace_ids": ["tr-1"],
    "workspaces.create.name": "team-a",
    "workspaces.get.name": "team-a",
    "workspaces.update.name": "team-a",
    "workspaces.delete.name": "team-a",
    "workspaces.delete.mode": "RESTRICT",
    "prompts.load.alias": None,
    "run_manager.cleanup_runs.dry_run": False,
}


class Call(NamedTuple):
    """A method with arguments that fit."""

    resource: str
    method: str
    arguments: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Such as `runs.log_metric`."""
        return f"{self.resource}.{self.method}" if self.resource else self.method

    def run(self, client: MLflow, **changed: Any) -> Any:
        """Call the method, with some arguments changed. Of an iterator, the first items are read."""
        owner = getattr(client, self.resource) if self.resource else client
        result = getattr(owner, self.method)(**{**self.arguments, **changed})
        if isinstance(result, SystemMetricsLog | ActiveRun):
            with result:
                return None
        if isinstance(result, ArtifactStream):
            with result as stream:
                return stream.read()
        return list(islice(result, MAX_ITEMS)) if isinstance(result, Iterator) else result


def calls(client: MLflow, files: Mapping[str, Any]) -> list[Call]:
    """Find every public method of the resources that are extended by hand, and of the client itself.

    A generated method without fitting arguments here is skipped: `test_request_schemas.py` tests what it sends.

    Args:
        client: The client.
        files: The arguments that name files of this machine.
    """
    calls_ = []
    for name, member in inspect.getmembers_static(type(client)):
        if name.startswith("_") or name in NOT_RESOURCES:
            continue
        if isinstance(member, cached_property):
            resource = getattr(client, name)
            if type(resource).__module__.startswith("mlflow_rest."):
                continue
            for method, function in inspect.getmembers(resource, inspect.ismethod):
                # The registered model in the examples is a prompt, which is not deleted as a model.
                if method.startswith("_") or f"{name}.{method}" == "registered_models.delete":
                    continue
                arguments = _arguments(f"{name}.{method}", function, files)
                if arguments is not None:
                    calls_.append(Call(name, method, arguments))
                elif not function.__module__.startswith("mlflow_rest."):
                    raise LookupError(f"{name}.{method} has no fitting arguments")
        elif inspect.isfunction(member) and name != "close":
            calls_.append(Call("", name, _arguments(name, getattr(client, name), files) or {}))
    return calls_


def _arguments(name: str, method: Any, files: Mapping[str, Any]) -> dict[str, Any] | None:
    arguments: dict[str, Any] = {}
    for parameter in inspect.signature(method).parameters.values():
        by_name = files.get(parameter.name, _FITTING.get(parameter.name))
        fitting = _FITTING.get(f"{name}.{parameter.name}", by_name)
        if fitting is None and parameter.default is parameter.empty:
            return None
        arguments[parameter.name] = parameter.default if fitting is None else fitting
    return arguments
