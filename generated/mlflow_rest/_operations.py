# Made by `make generate` from spec/ (sha256 ede4242e471dba2e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""Every operation of the description."""

from __future__ import annotations

from .types import Operation

OPERATIONS: dict[str, Operation] = {
    "createExperiment": Operation(
        "createExperiment", "POST", "/api/2.0/mlflow/experiments/create", "experiments", True, "1.0"
    ),
    "searchExperiments": Operation(
        "searchExperiments", "POST", "/api/2.0/mlflow/experiments/search", "experiments", True, "1.28"
    ),
    "getExperiment": Operation("getExperiment", "GET", "/api/2.0/mlflow/experiments/get", "experiments", True, "1.0"),
    "getExperimentByName": Operation(
        "getExperimentByName", "GET", "/api/2.0/mlflow/experiments/get-by-name", "experiments", True, "1.3"
    ),
    "deleteExperiment": Operation(
        "deleteExperiment", "POST", "/api/2.0/mlflow/experiments/delete", "experiments", True, "1.0"
    ),
    "restoreExperiment": Operation(
        "restoreExperiment", "POST", "/api/2.0/mlflow/experiments/restore", "experiments", True, "1.0"
    ),
    "updateExperiment": Operation(
        "updateExperiment", "POST", "/api/2.0/mlflow/experiments/update", "experiments", True, "1.0"
    ),
    "setExperimentTag": Operation(
        "setExperimentTag", "POST", "/api/2.0/mlflow/experiments/set-experiment-tag", "experiments", True, "1.2"
    ),
    "deleteExperimentTag": Operation(
        "deleteExperimentTag", "POST", "/api/2.0/mlflow/experiments/delete-experiment-tag", "experiments", True, "3.2"
    ),
    "createRun": Operation("createRun", "POST", "/api/2.0/mlflow/runs/create", "runs", False, "1.0"),
    "deleteRun": Operation("deleteRun", "POST", "/api/2.0/mlflow/runs/delete", "runs", True, "1.0"),
    "restoreRun": Operation("restoreRun", "POST", "/api/2.0/mlflow/runs/restore", "runs", True, "1.0"),
    "getRun": Operation("getRun", "GET", "/api/2.0/mlflow/runs/get", "runs", True, "1.0"),
    "updateRun": Operation("updateRun", "POST", "/api/2.0/mlflow/runs/update", "runs", True, "1.0"),
    "logMetric": Operation("logMetric", "POST", "/api/2.0/mlflow/runs/log-metric", "runs", True, "1.0"),
    "logBatch": Operation("logBatch", "POST", "/api/2.0/mlflow/runs/log-batch", "runs", True, "1.0"),
    "logModel": Operation("logModel", "POST", "/api/2.0/mlflow/runs/log-model", "runs", False, "1.7"),
    "logInputs": Operation("logInputs", "POST", "/api/2.0/mlflow/runs/log-inputs", "runs", True, "2.4"),
    "logOutputs": Operation("logOutputs", "POST", "/api/2.0/mlflow/runs/outputs", "runs", True, "3.0"),
    "setTag": Operation("setTag", "POST", "/api/2.0/mlflow/runs/set-tag", "runs", True, "1.0"),
    "deleteTag": Operation("deleteTag", "POST", "/api/2.0/mlflow/runs/delete-tag", "runs", True, "1.1"),
    "logParam": Operation("logParam", "POST", "/api/2.0/mlflow/runs/log-parameter", "runs", True, "1.0"),
    "searchRuns": Operation("searchRuns", "POST", "/api/2.0/mlflow/runs/search", "runs", True, "1.0"),
    "getMetricHistory": Operation(
        "getMetricHistory", "GET", "/api/2.0/mlflow/metrics/get-history", "metrics", True, "1.0"
    ),
    "listArtifacts": Operation("listArtifacts", "GET", "/api/2.0/mlflow/artifacts/list", "artifacts", True, "1.0"),
    "uploadArtifact": Operation(
        "uploadArtifact", "PUT", "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}", "artifacts", True, "1.22"
    ),
    "downloadArtifact": Operation(
        "downloadArtifact", "GET", "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}", "artifacts", True, "1.22"
    ),
    "createRegisteredModel": Operation(
        "createRegisteredModel", "POST", "/api/2.0/mlflow/registered-models/create", "registered_models", True, "1.12"
    ),
    "getRegisteredModel": Operation(
        "getRegisteredModel", "GET", "/api/2.0/mlflow/registered-models/get", "registered_models", True, "1.12"
    ),
    "renameRegisteredModel": Operation(
        "renameRegisteredModel", "POST", "/api/2.0/mlflow/registered-models/rename", "registered_models", True, "1.12"
    ),
    "updateRegisteredModel": Operation(
        "updateRegisteredModel", "PATCH", "/api/2.0/mlflow/registered-models/update", "registered_models", True, "1.12"
    ),
    "deleteRegisteredModel": Operation(
        "deleteRegisteredModel", "DELETE", "/api/2.0/mlflow/registered-models/delete", "registered_models", True, "1.12"
    ),
    "getLatestVersions": Operation(
        "getLatestVersions",
        "POST",
        "/api/2.0/mlflow/registered-models/get-latest-versions",
        "registered_models",
        True,
        "1.12",
    ),
    "searchRegisteredModels": Operation(
        "searchRegisteredModels", "GET", "/api/2.0/mlflow/registered-models/search", "registered_models", True, "1.12"
    ),
    "setRegisteredModelTag": Operation(
        "setRegisteredModelTag", "POST", "/api/2.0/mlflow/registered-models/set-tag", "registered_models", True, "1.12"
    ),
    "deleteRegisteredModelTag": Operation(
        "deleteRegisteredModelTag",
        "DELETE",
        "/api/2.0/mlflow/registered-models/delete-tag",
        "registered_models",
        True,
        "1.12",
    ),
    "setRegisteredModelAlias": Operation(
        "setRegisteredModelAlias", "POST", "/api/2.0/mlflow/registered-models/alias", "registered_models", True, "2.3"
    ),
    "deleteRegisteredModelAlias": Operation(
        "deleteRegisteredModelAlias",
        "DELETE",
        "/api/2.0/mlflow/registered-models/alias",
        "registered_models",
        True,
        "2.3",
    ),
    "getModelVersionByAlias": Operation(
        "getModelVersionByAlias", "GET", "/api/2.0/mlflow/registered-models/alias", "registered_models", True, "2.3"
    ),
    "createModelVersion": Operation(
        "createModelVersion", "POST", "/api/2.0/mlflow/model-versions/create", "model_versions", False, "1.12"
    ),
    "getModelVersion": Operation(
        "getModelVersion", "GET", "/api/2.0/mlflow/model-versions/get", "model_versions", True, "1.12"
    ),
    "updateModelVersion": Operation(
        "updateModelVersion", "PATCH", "/api/2.0/mlflow/model-versions/update", "model_versions", True, "1.12"
    ),
    "deleteModelVersion": Operation(
        "deleteModelVersion", "DELETE", "/api/2.0/mlflow/model-versions/delete", "model_versions", True, "1.12"
    ),
    "searchModelVersions": Operation(
        "searchModelVersions", "GET", "/api/2.0/mlflow/model-versions/search", "model_versions", True, "1.12"
    ),
    "getModelVersionDownloadUri": Operation(
        "getModelVersionDownloadUri",
        "GET",
        "/api/2.0/mlflow/model-versions/get-download-uri",
        "model_versions",
        True,
        "1.12",
    ),
    "transitionModelVersionStage": Operation(
        "transitionModelVersionStage",
        "POST",
        "/api/2.0/mlflow/model-versions/transition-stage",
        "model_versions",
        True,
        "1.12",
    ),
    "setModelVersionTag": Operation(
        "setModelVersionTag", "POST", "/api/2.0/mlflow/model-versions/set-tag", "model_versions", True, "1.12"
    ),
    "deleteModelVersionTag": Operation(
        "deleteModelVersionTag", "DELETE", "/api/2.0/mlflow/model-versions/delete-tag", "model_versions", True, "1.12"
    ),
    "getHealth": Operation("getHealth", "GET", "/health", "server", True, "1.8"),
    "getVersion": Operation("getVersion", "GET", "/version", "server", True, "2.1"),
    "getServerInfo": Operation("getServerInfo", "GET", "/api/3.0/mlflow/server-info", "server", True, "3.10"),
}
"""By operationId."""
