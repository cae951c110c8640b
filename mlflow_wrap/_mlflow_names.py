"""Names that users of MLflow's own client try here, and what to call instead.

`docs/mlflowclient.md` shows the first table. The module is imported when an attribute is missing, never before.
"""

from __future__ import annotations

from typing import NamedTuple


class Equivalent(NamedTuple):
    """What to use instead of a method of MLflow."""

    call: str | None
    """The call, as Python; `None` if there is none."""
    note: str = ""
    """What is different, or why there is none."""


_TAG_EACH = "once for each tag"
_MCP = "a name is `namespace/slug`"
_PROMPT = "a prompt is a registered model"
_PROMPT_VERSION = "a version of a prompt is a model version"
_SPANS = (
    "tracing an application is not part of this client: use OpenTelemetry or mlflow-tracing, and "
    "client.otlp.export_traces to send spans"
)
_LINKED_PROMPTS = "MLflow keeps the prompts of a run in its tag `mlflow.linkedPrompts`, as JSON"
_MODEL_FILES = "client.logged_models.log_model logs a whole folder that a flavor of MLflow has saved"

MLFLOW_CLIENT: dict[str, Equivalent] = {
    # Experiments
    "create_experiment": Equivalent("client.experiments.create(name, artifact_location=..., tags=...)"),
    "delete_experiment": Equivalent("client.experiments.delete(experiment_id)"),
    "delete_experiment_tag": Equivalent("client.experiments.delete_tag(experiment_id, key)"),
    "get_experiment": Equivalent("client.experiments.get(experiment_id)"),
    "get_experiment_by_name": Equivalent("client.experiments.get_by_name(name)"),
    "rename_experiment": Equivalent("client.experiments.rename(experiment_id, new_name)"),
    "restore_experiment": Equivalent("client.experiments.restore(experiment_id)"),
    "search_experiments": Equivalent(
        "client.experiments.search(filter_string=..., view_type=..., order_by=...)", "`iter_search` reads all pages"
    ),
    "set_experiment_tag": Equivalent("client.experiments.set_tag(experiment_id, key, value)"),
    # Runs and what is logged to them
    "create_run": Equivalent("client.runs.create(experiment_id, run_name=..., start_time=..., tags=...)"),
    "delete_run": Equivalent("client.runs.delete(run_id)"),
    "delete_tag": Equivalent("client.runs.delete_tag(run_id, key)"),
    "get_metric_history": Equivalent("client.metrics.get_history(run_id, key)", "`iter_history` reads all pages"),
    "get_parent_run": Equivalent("client.runs.get(parent_run_id)", "the run's tag `mlflow.parentRunId` has the id"),
    "get_run": Equivalent("client.runs.get(run_id)"),
    "log_batch": Equivalent(
        "client.runs.log_batch(run_id, metrics=..., params=..., tags=...)", "any number of them, as mappings"
    ),
    "log_inputs": Equivalent("client.runs.log_inputs(run_id, datasets=...)"),
    "log_metric": Equivalent("client.runs.log_metric(run_id, key, value, timestamp=..., step=...)"),
    "log_outputs": Equivalent("client.runs.log_outputs(run_id, models)"),
    "log_param": Equivalent("client.runs.log_param(run_id, key, value)"),
    "restore_run": Equivalent("client.runs.restore(run_id)"),
    "search_runs": Equivalent(
        "client.runs.search(experiment_ids, filter_string=..., view_type=..., order_by=...)",
        "`iter_search` reads all pages",
    ),
    "set_tag": Equivalent("client.runs.set_tag(run_id, key, value)"),
    "set_terminated": Equivalent("client.runs.set_terminated(run_id, status=..., end_time=...)"),
    "update_run": Equivalent("client.runs.update(run_id, status=..., run_name=...)"),
    "tracking_uri": Equivalent("client.tracking_uri", "a property there as well"),
    # Artifacts
    "download_artifacts": Equivalent(
        "client.artifacts.download_dir(run_id, destination, path)", "or `download_file` for one file"
    ),
    "list_artifacts": Equivalent("client.artifacts.list(run_id, path=...)"),
    "load_table": Equivalent(
        "client.artifacts.read_bytes(run_id, artifact_file)", "JSON with `columns` and `data`, one run at a time"
    ),
    "log_artifact": Equivalent("client.artifacts.log_artifact(run_id, local_path, artifact_path=...)"),
    "log_artifacts": Equivalent("client.artifacts.log_artifacts(run_id, local_dir, artifact_path=...)"),
    "log_dict": Equivalent("client.artifacts.log_dict(run_id, dictionary, artifact_file)"),
    "log_figure": Equivalent("client.artifacts.log_figure(run_id, figure, artifact_file, save_kwargs=...)"),
    "log_image": Equivalent(
        "client.artifacts.log_image(run_id, image, artifact_file=..., key=..., step=..., timestamp=...)"
    ),
    "log_stream": Equivalent("client.artifacts.upload_bytes(run_id, stream, path)"),
    "log_table": Equivalent("client.artifacts.log_table(run_id, data, artifact_file)"),
    "log_text": Equivalent("client.artifacts.log_text(run_id, text, artifact_file)"),
    # Registered models
    "create_registered_model": Equivalent("client.registered_models.create(name, tags=..., description=...)"),
    "delete_registered_model": Equivalent("client.registered_models.delete(name)"),
    "delete_registered_model_alias": Equivalent("client.registered_models.delete_alias(name, alias)"),
    "delete_registered_model_tag": Equivalent("client.registered_models.delete_tag(name, key)"),
    "get_registered_model": Equivalent("client.registered_models.get(name)"),
    "rename_registered_model": Equivalent("client.registered_models.rename(name, new_name)"),
    "search_registered_models": Equivalent(
        "client.registered_models.search(filter_string=..., order_by=...)", "`iter_search` reads all pages"
    ),
    "set_registered_model_alias": Equivalent("client.registered_models.set_alias(name, alias, version)"),
    "set_registered_model_tag": Equivalent("client.registered_models.set_tag(name, key, value)"),
    "update_registered_model": Equivalent("client.registered_models.update(name, description=...)"),
    # Model versions
    "copy_model_version": Equivalent(
        "client.model_manager.copy_model_version(name, version, target_name)", "also to another server"
    ),
    "create_model_version": Equivalent(
        "client.model_versions.create(name, source, run_id=..., tags=..., description=..., model_id=...)"
    ),
    "delete_model_version": Equivalent("client.model_versions.delete(name, version)"),
    "delete_model_version_tag": Equivalent("client.model_versions.delete_tag(name, version, key)"),
    "get_latest_versions": Equivalent("client.registered_models.get_latest_versions(name, stages=...)"),
    "get_model_version": Equivalent("client.model_versions.get(name, version)"),
    "get_model_version_by_alias": Equivalent("client.registered_models.get_version_by_alias(name, alias)"),
    "get_model_version_download_uri": Equivalent("client.model_versions.get_download_uri(name, version)"),
    "get_model_version_stages": Equivalent(
        None, "it returns a constant and sends nothing: None, Staging, Production and Archived"
    ),
    "search_model_versions": Equivalent(
        "client.model_versions.search(filter_string=..., order_by=...)", "`iter_search` reads all pages"
    ),
    "set_model_version_tag": Equivalent("client.model_versions.set_tag(name, version, key, value)"),
    "transition_model_version_stage": Equivalent(
        "client.model_versions.transition_stage(name, version, stage, archive_existing_versions=...)"
    ),
    "update_model_version": Equivalent("client.model_versions.update(name, version, description=...)"),
    # Logged models
    "create_logged_model": Equivalent(
        "client.logged_models.create(experiment_id, name=..., source_run_id=..., tags=..., params=..., model_type=...)"
    ),
    "delete_logged_model": Equivalent("client.logged_models.delete(model_id)"),
    "delete_logged_model_tag": Equivalent("client.logged_models.delete_tag(model_id, key)"),
    "finalize_logged_model": Equivalent("client.logged_models.finalize(model_id, status=...)"),
    "get_logged_model": Equivalent("client.logged_models.get(model_id)"),
    "list_logged_model_artifacts": Equivalent("client.logged_models.list_artifacts(model_id, path=...)"),
    "log_model_artifact": Equivalent('client.artifacts.upload_file(f"models:/{model_id}", local_path)', _MODEL_FILES),
    "log_model_artifacts": Equivalent('client.artifacts.upload_dir(f"models:/{model_id}", local_dir)', _MODEL_FILES),
    "log_model_params": Equivalent("client.logged_models.log_params(model_id, params)"),
    "search_logged_models": Equivalent(
        "client.logged_models.search(experiment_ids, filter_string=..., datasets=..., order_by=...)",
        "`iter_search` reads all pages",
    ),
    "set_logged_model_tags": Equivalent("client.logged_models.set_tags(model_id, tags)"),
    # Traces
    "delete_trace_tag": Equivalent("client.traces.delete_tag(trace_id, key)"),
    "delete_traces": Equivalent(
        "client.traces.delete(experiment_id, max_timestamp_millis=..., max_traces=..., trace_ids=...)"
    ),
    "end_span": Equivalent(None, _SPANS),
    "end_trace": Equivalent(None, _SPANS),
    "get_trace": Equivalent("client.traces.get(trace_id)"),
    "link_traces_to_run": Equivalent("client.traces.link_to_run(trace_ids, run_id)"),
    "search_traces": Equivalent(
        "client.traces.search(experiment_ids, filter_string=..., order_by=...)", "`iter_search` reads all pages"
    ),
    "set_trace_tag": Equivalent("client.traces.set_tag(trace_id, key, value)"),
    "start_span": Equivalent(None, _SPANS),
    "start_trace": Equivalent(None, _SPANS),
    "unlink_traces_from_run": Equivalent(None, "the REST API has no call for it"),
    # Prompts
    "create_prompt": Equivalent(
        "client.prompts.register(name, template)", "it creates the prompt with its first version"
    ),
    "create_prompt_version": Equivalent(
        "client.prompts.register(name, template, commit_message=..., tags=..., response_format=..., model_config=...)"
    ),
    "delete_prompt": Equivalent("client.registered_models.delete(name)", _PROMPT),
    "delete_prompt_alias": Equivalent("client.registered_models.delete_alias(name, alias)", _PROMPT),
    "delete_prompt_tag": Equivalent("client.registered_models.delete_tag(name, key)", _PROMPT),
    "delete_prompt_version": Equivalent("client.prompts.delete_version(name, version)"),
    "delete_prompt_version_tag": Equivalent("client.model_versions.delete_tag(name, version, key)", _PROMPT_VERSION),
    "detach_prompt_from_run": Equivalent('client.runs.set_tag(run_id, "mlflow.linkedPrompts", value)', _LINKED_PROMPTS),
    "get_prompt": Equivalent("client.prompts.get(name)"),
    "get_prompt_version": Equivalent("client.prompts.load(name, version=...)"),
    "get_prompt_version_by_alias": Equivalent("client.prompts.load(name, alias=...)"),
    "link_prompt_version_to_model": Equivalent(
        'client.logged_models.set_tags(model_id, {"mlflow.linkedPrompts": value})',
        "MLflow keeps the prompts of a logged model in its tag `mlflow.linkedPrompts`, as JSON",
    ),
    "link_prompt_version_to_run": Equivalent(
        'client.runs.set_tag(run_id, "mlflow.linkedPrompts", value)', _LINKED_PROMPTS
    ),
    "link_prompt_versions_to_trace": Equivalent("client.traces.link_prompts(trace_id, prompt_versions)"),
    "list_logged_prompts": Equivalent("client.runs.get(run_id)", _LINKED_PROMPTS),
    "load_prompt": Equivalent("client.prompts.load(name, version=..., alias=...)"),
    "parse_prompt_uri": Equivalent(None, "prompts are named by name and version or alias, not by a URI"),
    "register_prompt": Equivalent(
        "client.prompts.register(name, template, commit_message=..., tags=..., response_format=..., model_config=...)"
    ),
    "search_prompt_versions": Equivalent(
        "client.model_versions.search(filter_string=\"name = '...'\")", _PROMPT_VERSION
    ),
    "search_prompts": Equivalent("client.prompts.search(filter_string=...)", "`iter_search` reads all pages"),
    "set_prompt_alias": Equivalent("client.prompts.set_alias(name, alias, version)"),
    "set_prompt_tag": Equivalent("client.registered_models.set_tag(name, key, value)", _PROMPT),
    "set_prompt_version_tag": Equivalent("client.model_versions.set_tag(name, version, key, value)", _PROMPT_VERSION),
    # Evaluation datasets
    "add_dataset_to_experiments": Equivalent("client.datasets.add_to_experiments(dataset_id, experiment_ids)"),
    "create_dataset": Equivalent("client.datasets.create(name, experiment_ids=..., tags=...)"),
    "delete_dataset": Equivalent("client.datasets.delete(dataset_id)"),
    "delete_dataset_tag": Equivalent("client.datasets.delete_tag(dataset_id, key)"),
    "get_dataset": Equivalent("client.datasets.get(dataset_id)"),
    "remove_dataset_from_experiments": Equivalent(
        "client.datasets.remove_from_experiments(dataset_id, experiment_ids)"
    ),
    "search_datasets": Equivalent(
        "client.datasets.search(filter_string=..., experiment_ids=..., order_by=...)", "`iter_search` reads all pages"
    ),
    "set_dataset_tags": Equivalent("client.datasets.set_tags(dataset_id, tags)"),
    # Webhooks
    "create_webhook": Equivalent("client.webhooks.create(name, url, events, description=..., secret=..., status=...)"),
    "delete_webhook": Equivalent("client.webhooks.delete(webhook_id)"),
    "get_webhook": Equivalent("client.webhooks.get(webhook_id)"),
    "list_webhooks": Equivalent("client.webhooks.list()", "`iter` reads all pages"),
    "test_webhook": Equivalent("client.webhooks.test(webhook_id, event=...)"),
    "update_webhook": Equivalent("client.webhooks.update(webhook_id, name=..., url=..., events=..., status=...)"),
    # Workspaces
    "create_workspace": Equivalent("client.workspaces.create(name, description=..., default_artifact_root=...)"),
    "delete_workspace": Equivalent("client.workspaces.delete(name, mode=...)"),
    "get_workspace": Equivalent("client.workspaces.get(name)"),
    "get_workspace_store_uri": Equivalent(None, "workspaces are on the server that client.tracking_uri names"),
    "list_workspaces": Equivalent("client.workspaces.list()"),
    "update_workspace": Equivalent("client.workspaces.update(name, description=..., default_artifact_root=...)"),
    # The registry of MCP servers
    "create_mcp_access_endpoint": Equivalent(
        "client.mcp_servers.create_access_endpoint(namespace, slug, url, transport_type=...)", _MCP
    ),
    "create_mcp_server": Equivalent("client.mcp_servers.create(name, description=..., icons=...)"),
    "create_mcp_server_version": Equivalent(
        "client.mcp_servers.create_version(namespace, slug, server_json, status=..., source=..., tools=...)", _MCP
    ),
    "delete_mcp_access_endpoint": Equivalent(
        "client.mcp_servers.delete_access_endpoint(namespace, slug, endpoint_id)", _MCP
    ),
    "delete_mcp_server": Equivalent("client.mcp_servers.delete(namespace, slug)", _MCP),
    "delete_mcp_server_alias": Equivalent("client.mcp_servers.delete_alias(namespace, slug, alias)", _MCP),
    "delete_mcp_server_tag": Equivalent("client.mcp_servers.delete_tag(namespace, slug, key)", _MCP),
    "delete_mcp_server_version": Equivalent("client.mcp_servers.delete_version(namespace, slug, version)", _MCP),
    "delete_mcp_server_version_tag": Equivalent(
        "client.mcp_servers.delete_version_tag(namespace, slug, version, key)", _MCP
    ),
    "get_latest_mcp_server_version": Equivalent(
        'client.mcp_servers.get_version_by_alias(namespace, slug, "latest")', _MCP
    ),
    "get_mcp_access_endpoint": Equivalent("client.mcp_servers.get_access_endpoint(namespace, slug, endpoint_id)", _MCP),
    "get_mcp_server": Equivalent("client.mcp_servers.get(namespace, slug)", _MCP),
    "get_mcp_server_version": Equivalent("client.mcp_servers.get_version(namespace, slug, version)", _MCP),
    "get_mcp_server_version_by_alias": Equivalent(
        "client.mcp_servers.get_version_by_alias(namespace, slug, alias)", _MCP
    ),
    "refresh_mcp_server_version_tools": Equivalent(
        "client.mcp_servers.update_version(namespace, slug, version, tools=...)",
        "MLflow's client requests the tools from the MCP server; here you pass them",
    ),
    "search_mcp_access_endpoints": Equivalent(
        "client.mcp_servers.search_access_endpoints(namespace, slug, filter_string=..., order_by=...)",
        "`search_all_access_endpoints` searches those of all servers",
    ),
    "search_mcp_server_versions": Equivalent(
        "client.mcp_servers.search_versions(namespace, slug, filter_string=..., order_by=...)", _MCP
    ),
    "search_mcp_servers": Equivalent("client.mcp_servers.search(filter_string=..., order_by=...)"),
    "set_mcp_server_alias": Equivalent("client.mcp_servers.set_alias(namespace, slug, alias, version)", _MCP),
    "set_mcp_server_tag": Equivalent("client.mcp_servers.set_tag(namespace, slug, key, value)", _MCP),
    "set_mcp_server_version_tag": Equivalent(
        "client.mcp_servers.set_version_tag(namespace, slug, version, key, value)", _MCP
    ),
    "update_mcp_access_endpoint": Equivalent(
        "client.mcp_servers.update_access_endpoint(namespace, slug, endpoint_id, url=...)", _MCP
    ),
    "update_mcp_server": Equivalent(
        "client.mcp_servers.update(namespace, slug, display_name=..., description=..., icons=...)", _MCP
    ),
    "update_mcp_server_version": Equivalent(
        "client.mcp_servers.update_version(namespace, slug, version, status=..., tools=...)", _MCP
    ),
}
"""Each public name of `mlflow.MlflowClient`."""

_LOG_METRICS = Equivalent("client.runs.log_batch(run_id, metrics=...)")
_LOG_PARAMS = Equivalent("client.runs.log_batch(run_id, params=...)")
_SET_TAGS = Equivalent("client.runs.log_batch(run_id, tags=...)")
_SEARCH_RUNS = MLFLOW_CLIENT["search_runs"]
_TERMINATE = MLFLOW_CLIENT["set_terminated"]

FURTHER: dict[str, dict[str, Equivalent]] = {
    "MLflow": {
        "active_run": Equivalent(None, "a client has no active run: keep the run that client.runs.create returns"),
        "autolog": Equivalent(None, "it patches training libraries, which is not part of this client"),
        "end_run": _TERMINATE,
        "get_tracking_uri": Equivalent("client.tracking_uri"),
        "list_experiments": MLFLOW_CLIENT["search_experiments"],
        "list_registered_models": MLFLOW_CLIENT["search_registered_models"],
        "list_runs": _SEARCH_RUNS,
        "log_expectation": Equivalent("client.assessments.log_expectation(trace_id, name=..., value=...)"),
        "log_feedback": Equivalent("client.assessments.log_feedback(trace_id, name=..., value=...)"),
        "log_input": Equivalent("client.runs.log_input(run_id, dataset, context=..., tags=...)"),
        "log_metrics": _LOG_METRICS,
        "log_params": _LOG_PARAMS,
        "register_model": MLFLOW_CLIENT["create_model_version"],
        "set_experiment": Equivalent("client.experiments.get_or_create(name)"),
        "set_tags": _SET_TAGS,
        "set_tracking_uri": Equivalent(None, "the URL of the server is the first argument of the client"),
    },
    "RunClient": {
        "end": _TERMINATE,
        "finish": _TERMINATE,
        "list": _SEARCH_RUNS,
        "log_figure": MLFLOW_CLIENT["log_figure"],
        "log_image": MLFLOW_CLIENT["log_image"],
        "log_metrics": _LOG_METRICS,
        "log_params": _LOG_PARAMS,
        "log_table": MLFLOW_CLIENT["log_table"],
        "set_tags": _SET_TAGS,
        "start": MLFLOW_CLIENT["create_run"],
        "terminate": _TERMINATE,
    },
    "ExperimentClient": {
        "list": MLFLOW_CLIENT["search_experiments"],
        "set_tags": Equivalent("client.experiments.set_tag(experiment_id, key, value)", _TAG_EACH),
    },
    "ModelRegistryClient": {
        "create_version": MLFLOW_CLIENT["create_model_version"],
        "get_by_alias": MLFLOW_CLIENT["get_model_version_by_alias"],
        "get_version": MLFLOW_CLIENT["get_model_version"],
        "list": MLFLOW_CLIENT["search_registered_models"],
        "search_versions": MLFLOW_CLIENT["search_model_versions"],
        "set_tags": Equivalent("client.registered_models.set_tag(name, key, value)", _TAG_EACH),
    },
    "ModelVersionClient": {
        "delete_alias": MLFLOW_CLIENT["delete_registered_model_alias"],
        "get_by_alias": MLFLOW_CLIENT["get_model_version_by_alias"],
        "list": MLFLOW_CLIENT["search_model_versions"],
        "set_alias": MLFLOW_CLIENT["set_registered_model_alias"],
        "set_tags": Equivalent("client.model_versions.set_tag(name, version, key, value)", _TAG_EACH),
    },
    "LoggedModelClient": {
        "list": MLFLOW_CLIENT["search_logged_models"],
        "set_tag": MLFLOW_CLIENT["set_logged_model_tags"],
    },
    "TraceClient": {
        "list": MLFLOW_CLIENT["search_traces"],
        "set_tags": Equivalent("client.traces.set_tag(trace_id, key, value)", _TAG_EACH),
    },
    "DatasetClient": {
        "list": MLFLOW_CLIENT["search_datasets"],
        "merge_records": Equivalent("client.datasets.upsert_records(dataset_id, records)"),
        "set_tag": MLFLOW_CLIENT["set_dataset_tags"],
    },
    "PromptClient": {
        "create": MLFLOW_CLIENT["register_prompt"],
        "delete_alias": MLFLOW_CLIENT["delete_prompt_alias"],
        "list": MLFLOW_CLIENT["search_prompts"],
        "set_tag": MLFLOW_CLIENT["set_prompt_tag"],
    },
    "WebhookClient": {"search": MLFLOW_CLIENT["list_webhooks"]},
}
"""Further names by the class on which they are tried: those of MLflow's module, and what other clients have."""


def find_equivalent(owner: type, name: str) -> Equivalent | None:
    """Return what to use instead of a name that a class does not have; `None` if unknown.

    Args:
        owner: The class, sync or async.
        name: The name.
    """
    for each in owner.__mro__:
        further = FURTHER.get(each.__name__.removeprefix("Async"), {})
        if name in further:
            return further[name]
    return MLFLOW_CLIENT.get(name)
