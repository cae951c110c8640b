# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""Every operation of the spec."""

from __future__ import annotations

from .types import Operation

OPERATIONS: dict[str, Operation] = {
    "createExperiment": Operation(
        "createExperiment", "POST", "/api/2.0/mlflow/experiments/create", "experiments", True, "1.0"
    ),
    "searchExperiments": Operation(
        "searchExperiments", "POST", "/api/2.0/mlflow/experiments/search", "experiments", True, "1.28"
    ),
    "searchExperimentsByGet": Operation(
        "searchExperimentsByGet", "GET", "/api/2.0/mlflow/experiments/search", "experiments", True, "1.28"
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
    "getMetricHistoryBulkInterval": Operation(
        "getMetricHistoryBulkInterval",
        "GET",
        "/api/2.0/mlflow/metrics/get-history-bulk-interval",
        "metrics",
        True,
        "2.11",
    ),
    "listArtifacts": Operation("listArtifacts", "GET", "/api/2.0/mlflow/artifacts/list", "artifacts", True, "1.0"),
    "uploadArtifact": Operation(
        "uploadArtifact",
        "PUT",
        "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}",
        "artifacts",
        True,
        "1.22",
        transfer="upload",
    ),
    "downloadArtifact": Operation(
        "downloadArtifact",
        "GET",
        "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}",
        "artifacts",
        True,
        "1.22",
        transfer="download",
    ),
    "deleteArtifact": Operation(
        "deleteArtifact", "DELETE", "/api/2.0/mlflow-artifacts/artifacts/{artifact_path}", "artifacts", True, "2.2"
    ),
    "listArtifactsOfProxy": Operation(
        "listArtifactsOfProxy", "GET", "/api/2.0/mlflow-artifacts/artifacts", "artifacts", True, "1.22"
    ),
    "createMultipartUpload": Operation(
        "createMultipartUpload",
        "POST",
        "/api/2.0/mlflow-artifacts/mpu/create/{artifact_path}",
        "artifacts",
        False,
        "2.9",
        sensitive=True,
    ),
    "completeMultipartUpload": Operation(
        "completeMultipartUpload",
        "POST",
        "/api/2.0/mlflow-artifacts/mpu/complete/{artifact_path}",
        "artifacts",
        True,
        "2.9",
        sensitive=True,
    ),
    "abortMultipartUpload": Operation(
        "abortMultipartUpload",
        "POST",
        "/api/2.0/mlflow-artifacts/mpu/abort/{artifact_path}",
        "artifacts",
        True,
        "2.9",
        sensitive=True,
    ),
    "getPresignedDownloadUrl": Operation(
        "getPresignedDownloadUrl",
        "GET",
        "/api/2.0/mlflow-artifacts/presigned/{artifact_path}",
        "artifacts",
        True,
        "3.11",
        sensitive=True,
    ),
    "createPresignedUploadUrl": Operation(
        "createPresignedUploadUrl",
        "POST",
        "/api/2.0/mlflow/artifacts/presigned-upload-url",
        "artifacts",
        True,
        "3.12",
        sensitive=True,
    ),
    "createPresignedDownloadUrl": Operation(
        "createPresignedDownloadUrl",
        "POST",
        "/api/2.0/mlflow/artifacts/presigned-download-url",
        "artifacts",
        True,
        "3.15",
        sensitive=True,
    ),
    "getArtifact": Operation("getArtifact", "GET", "/get-artifact", "artifacts", True, "1.0", transfer="download"),
    "getModelVersionArtifact": Operation(
        "getModelVersionArtifact", "GET", "/model-versions/get-artifact", "artifacts", True, "1.11", transfer="download"
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
        "1.22",
    ),
    "getLatestVersionsByGet": Operation(
        "getLatestVersionsByGet",
        "GET",
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
    "createMcpServer": Operation("createMcpServer", "POST", "/api/3.0/mlflow/mcp-servers", "mcp_servers", True, "3.15"),
    "searchMcpServers": Operation(
        "searchMcpServers", "GET", "/api/3.0/mlflow/mcp-servers", "mcp_servers", True, "3.15"
    ),
    "searchMcpAccessEndpoints": Operation(
        "searchMcpAccessEndpoints", "GET", "/api/3.0/mlflow/mcp-servers/endpoints", "mcp_servers", True, "3.15"
    ),
    "getMcpServer": Operation(
        "getMcpServer", "GET", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}", "mcp_servers", True, "3.15"
    ),
    "updateMcpServer": Operation(
        "updateMcpServer", "PATCH", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}", "mcp_servers", True, "3.15"
    ),
    "deleteMcpServer": Operation(
        "deleteMcpServer", "DELETE", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}", "mcp_servers", True, "3.15"
    ),
    "createMcpServerVersion": Operation(
        "createMcpServerVersion",
        "POST",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions",
        "mcp_servers",
        True,
        "3.15",
    ),
    "searchMcpServerVersions": Operation(
        "searchMcpServerVersions",
        "GET",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions",
        "mcp_servers",
        True,
        "3.15",
    ),
    "getMcpServerVersion": Operation(
        "getMcpServerVersion",
        "GET",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "updateMcpServerVersion": Operation(
        "updateMcpServerVersion",
        "PATCH",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "deleteMcpServerVersion": Operation(
        "deleteMcpServerVersion",
        "DELETE",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "setMcpServerVersionTag": Operation(
        "setMcpServerVersionTag",
        "POST",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags",
        "mcp_servers",
        True,
        "3.15",
    ),
    "deleteMcpServerVersionTag": Operation(
        "deleteMcpServerVersionTag",
        "DELETE",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/versions/{version}/tags/{key}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "setMcpServerAlias": Operation(
        "setMcpServerAlias",
        "POST",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases",
        "mcp_servers",
        True,
        "3.15",
    ),
    "getMcpServerVersionByAlias": Operation(
        "getMcpServerVersionByAlias",
        "GET",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "deleteMcpServerAlias": Operation(
        "deleteMcpServerAlias",
        "DELETE",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/aliases/{alias}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "createMcpAccessEndpoint": Operation(
        "createMcpAccessEndpoint",
        "POST",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints",
        "mcp_servers",
        False,
        "3.15",
    ),
    "searchMcpServerAccessEndpoints": Operation(
        "searchMcpServerAccessEndpoints",
        "GET",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints",
        "mcp_servers",
        True,
        "3.15",
    ),
    "getMcpAccessEndpoint": Operation(
        "getMcpAccessEndpoint",
        "GET",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "updateMcpAccessEndpoint": Operation(
        "updateMcpAccessEndpoint",
        "PATCH",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "deleteMcpAccessEndpoint": Operation(
        "deleteMcpAccessEndpoint",
        "DELETE",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/endpoints/{endpoint_id}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "setMcpServerTag": Operation(
        "setMcpServerTag", "POST", "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags", "mcp_servers", True, "3.15"
    ),
    "deleteMcpServerTag": Operation(
        "deleteMcpServerTag",
        "DELETE",
        "/api/3.0/mlflow/mcp-servers/{namespace}/{slug}/tags/{key}",
        "mcp_servers",
        True,
        "3.15",
    ),
    "createGatewaySecret": Operation(
        "createGatewaySecret",
        "POST",
        "/api/3.0/mlflow/gateway/secrets/create",
        "gateway_secrets",
        True,
        "3.8",
        sensitive=True,
    ),
    "getGatewaySecretInfo": Operation(
        "getGatewaySecretInfo", "GET", "/api/3.0/mlflow/gateway/secrets/get", "gateway_secrets", True, "3.8"
    ),
    "updateGatewaySecret": Operation(
        "updateGatewaySecret",
        "POST",
        "/api/3.0/mlflow/gateway/secrets/update",
        "gateway_secrets",
        True,
        "3.8",
        sensitive=True,
    ),
    "deleteGatewaySecret": Operation(
        "deleteGatewaySecret", "DELETE", "/api/3.0/mlflow/gateway/secrets/delete", "gateway_secrets", True, "3.8"
    ),
    "listGatewaySecretInfos": Operation(
        "listGatewaySecretInfos", "GET", "/api/3.0/mlflow/gateway/secrets/list", "gateway_secrets", True, "3.8"
    ),
    "createGatewayModelDefinition": Operation(
        "createGatewayModelDefinition",
        "POST",
        "/api/3.0/mlflow/gateway/model-definitions/create",
        "gateway_model_definitions",
        True,
        "3.8",
    ),
    "getGatewayModelDefinition": Operation(
        "getGatewayModelDefinition",
        "GET",
        "/api/3.0/mlflow/gateway/model-definitions/get",
        "gateway_model_definitions",
        True,
        "3.8",
    ),
    "listGatewayModelDefinitions": Operation(
        "listGatewayModelDefinitions",
        "GET",
        "/api/3.0/mlflow/gateway/model-definitions/list",
        "gateway_model_definitions",
        True,
        "3.8",
    ),
    "updateGatewayModelDefinition": Operation(
        "updateGatewayModelDefinition",
        "POST",
        "/api/3.0/mlflow/gateway/model-definitions/update",
        "gateway_model_definitions",
        True,
        "3.8",
    ),
    "deleteGatewayModelDefinition": Operation(
        "deleteGatewayModelDefinition",
        "DELETE",
        "/api/3.0/mlflow/gateway/model-definitions/delete",
        "gateway_model_definitions",
        True,
        "3.8",
    ),
    "createGatewayEndpoint": Operation(
        "createGatewayEndpoint", "POST", "/api/3.0/mlflow/gateway/endpoints/create", "gateway_endpoints", True, "3.8"
    ),
    "getGatewayEndpoint": Operation(
        "getGatewayEndpoint", "GET", "/api/3.0/mlflow/gateway/endpoints/get", "gateway_endpoints", True, "3.8"
    ),
    "updateGatewayEndpoint": Operation(
        "updateGatewayEndpoint", "POST", "/api/3.0/mlflow/gateway/endpoints/update", "gateway_endpoints", True, "3.8"
    ),
    "deleteGatewayEndpoint": Operation(
        "deleteGatewayEndpoint", "DELETE", "/api/3.0/mlflow/gateway/endpoints/delete", "gateway_endpoints", True, "3.8"
    ),
    "listGatewayEndpoints": Operation(
        "listGatewayEndpoints", "GET", "/api/3.0/mlflow/gateway/endpoints/list", "gateway_endpoints", True, "3.8"
    ),
    "attachModelToEndpoint": Operation(
        "attachModelToEndpoint",
        "POST",
        "/api/3.0/mlflow/gateway/endpoints/models/attach",
        "gateway_endpoints",
        True,
        "3.8",
    ),
    "detachModelFromEndpoint": Operation(
        "detachModelFromEndpoint",
        "POST",
        "/api/3.0/mlflow/gateway/endpoints/models/detach",
        "gateway_endpoints",
        False,
        "3.8",
    ),
    "createEndpointBinding": Operation(
        "createEndpointBinding",
        "POST",
        "/api/3.0/mlflow/gateway/endpoints/bindings/create",
        "gateway_endpoints",
        True,
        "3.8",
    ),
    "deleteEndpointBinding": Operation(
        "deleteEndpointBinding",
        "DELETE",
        "/api/3.0/mlflow/gateway/endpoints/bindings/delete",
        "gateway_endpoints",
        True,
        "3.8",
    ),
    "listEndpointBindings": Operation(
        "listEndpointBindings",
        "GET",
        "/api/3.0/mlflow/gateway/endpoints/bindings/list",
        "gateway_endpoints",
        True,
        "3.8",
    ),
    "setGatewayEndpointTag": Operation(
        "setGatewayEndpointTag", "POST", "/api/3.0/mlflow/gateway/endpoints/set-tag", "gateway_endpoints", True, "3.8"
    ),
    "deleteGatewayEndpointTag": Operation(
        "deleteGatewayEndpointTag",
        "DELETE",
        "/api/3.0/mlflow/gateway/endpoints/delete-tag",
        "gateway_endpoints",
        True,
        "3.8",
    ),
    "createGatewayGuardrail": Operation(
        "createGatewayGuardrail",
        "POST",
        "/api/3.0/mlflow/gateway/guardrails/create",
        "gateway_guardrails",
        False,
        "3.12",
    ),
    "getGatewayGuardrail": Operation(
        "getGatewayGuardrail", "GET", "/api/3.0/mlflow/gateway/guardrails/get", "gateway_guardrails", True, "3.12"
    ),
    "deleteGatewayGuardrail": Operation(
        "deleteGatewayGuardrail",
        "DELETE",
        "/api/3.0/mlflow/gateway/guardrails/delete",
        "gateway_guardrails",
        True,
        "3.12",
    ),
    "listGatewayGuardrails": Operation(
        "listGatewayGuardrails", "GET", "/api/3.0/mlflow/gateway/guardrails/list", "gateway_guardrails", True, "3.12"
    ),
    "addGuardrailToEndpoint": Operation(
        "addGuardrailToEndpoint",
        "POST",
        "/api/3.0/mlflow/gateway/guardrails/add-to-endpoint",
        "gateway_guardrails",
        True,
        "3.12",
    ),
    "removeGuardrailFromEndpoint": Operation(
        "removeGuardrailFromEndpoint",
        "DELETE",
        "/api/3.0/mlflow/gateway/guardrails/remove-from-endpoint",
        "gateway_guardrails",
        True,
        "3.12",
    ),
    "listEndpointGuardrailConfigs": Operation(
        "listEndpointGuardrailConfigs",
        "GET",
        "/api/3.0/mlflow/gateway/guardrails/list-for-endpoint",
        "gateway_guardrails",
        True,
        "3.12",
    ),
    "updateEndpointGuardrailConfig": Operation(
        "updateEndpointGuardrailConfig",
        "PATCH",
        "/api/3.0/mlflow/gateway/guardrails/update-config",
        "gateway_guardrails",
        True,
        "3.12",
    ),
    "createBudgetPolicy": Operation(
        "createBudgetPolicy", "POST", "/api/3.0/mlflow/gateway/budgets/create", "gateway_budgets", False, "3.11"
    ),
    "getBudgetPolicy": Operation(
        "getBudgetPolicy", "GET", "/api/3.0/mlflow/gateway/budgets/get", "gateway_budgets", True, "3.11"
    ),
    "updateBudgetPolicy": Operation(
        "updateBudgetPolicy", "POST", "/api/3.0/mlflow/gateway/budgets/update", "gateway_budgets", True, "3.11"
    ),
    "deleteBudgetPolicy": Operation(
        "deleteBudgetPolicy", "DELETE", "/api/3.0/mlflow/gateway/budgets/delete", "gateway_budgets", True, "3.11"
    ),
    "listBudgetPolicies": Operation(
        "listBudgetPolicies", "GET", "/api/3.0/mlflow/gateway/budgets/list", "gateway_budgets", True, "3.11"
    ),
    "listBudgetWindows": Operation(
        "listBudgetWindows", "GET", "/api/3.0/mlflow/gateway/budgets/windows", "gateway_budgets", True, "3.11"
    ),
    "listWorkspaces": Operation(
        "listWorkspaces", "GET", "/api/3.0/mlflow/workspaces", "workspaces", True, "3.10", workspace=False
    ),
    "createWorkspace": Operation(
        "createWorkspace", "POST", "/api/3.0/mlflow/workspaces", "workspaces", True, "3.10", workspace=False
    ),
    "getWorkspace": Operation(
        "getWorkspace",
        "GET",
        "/api/3.0/mlflow/workspaces/{workspace_name}",
        "workspaces",
        True,
        "3.10",
        workspace=False,
    ),
    "updateWorkspace": Operation(
        "updateWorkspace",
        "PATCH",
        "/api/3.0/mlflow/workspaces/{workspace_name}",
        "workspaces",
        True,
        "3.10",
        workspace=False,
    ),
    "deleteWorkspace": Operation(
        "deleteWorkspace",
        "DELETE",
        "/api/3.0/mlflow/workspaces/{workspace_name}",
        "workspaces",
        True,
        "3.10",
        workspace=False,
    ),
    "createUser": Operation("createUser", "POST", "/api/2.0/mlflow/users/create", "users", True, "2.3", sensitive=True),
    "getUser": Operation("getUser", "GET", "/api/2.0/mlflow/users/get", "users", True, "2.3"),
    "listUsers": Operation("listUsers", "GET", "/api/2.0/mlflow/users/list", "users", True, "3.10"),
    "getCurrentUser": Operation("getCurrentUser", "GET", "/api/2.0/mlflow/users/current", "users", True, "3.13"),
    "updateUserPassword": Operation(
        "updateUserPassword", "PATCH", "/api/2.0/mlflow/users/update-password", "users", True, "2.3", sensitive=True
    ),
    "updateUserAdmin": Operation(
        "updateUserAdmin", "PATCH", "/api/2.0/mlflow/users/update-admin", "users", True, "2.3"
    ),
    "deleteUser": Operation("deleteUser", "DELETE", "/api/2.0/mlflow/users/delete", "users", True, "2.3"),
    "listCurrentUserPermissions": Operation(
        "listCurrentUserPermissions", "GET", "/api/3.0/mlflow/users/current/permissions", "users", True, "3.13"
    ),
    "listUserPermissions": Operation(
        "listUserPermissions", "GET", "/api/3.0/mlflow/users/permissions/list", "users", True, "3.13"
    ),
    "grantUserPermission": Operation(
        "grantUserPermission", "POST", "/api/3.0/mlflow/users/permissions/grant", "users", True, "3.13"
    ),
    "revokeUserPermission": Operation(
        "revokeUserPermission", "POST", "/api/3.0/mlflow/users/permissions/revoke", "users", True, "3.13"
    ),
    "getUserPermission": Operation(
        "getUserPermission", "GET", "/api/3.0/mlflow/users/permissions/get", "users", True, "3.13"
    ),
    "createRole": Operation("createRole", "POST", "/api/3.0/mlflow/roles/create", "roles", True, "3.12"),
    "getRole": Operation("getRole", "GET", "/api/3.0/mlflow/roles/get", "roles", True, "3.12"),
    "listRoles": Operation("listRoles", "GET", "/api/3.0/mlflow/roles/list", "roles", True, "3.12"),
    "updateRole": Operation("updateRole", "PATCH", "/api/3.0/mlflow/roles/update", "roles", True, "3.12"),
    "deleteRole": Operation("deleteRole", "DELETE", "/api/3.0/mlflow/roles/delete", "roles", True, "3.12"),
    "addRolePermission": Operation(
        "addRolePermission", "POST", "/api/3.0/mlflow/roles/permissions/add", "roles", True, "3.12"
    ),
    "removeRolePermission": Operation(
        "removeRolePermission", "DELETE", "/api/3.0/mlflow/roles/permissions/remove", "roles", True, "3.12"
    ),
    "listRolePermissions": Operation(
        "listRolePermissions", "GET", "/api/3.0/mlflow/roles/permissions/list", "roles", True, "3.12"
    ),
    "updateRolePermission": Operation(
        "updateRolePermission", "PATCH", "/api/3.0/mlflow/roles/permissions/update", "roles", True, "3.12"
    ),
    "assignRole": Operation("assignRole", "POST", "/api/3.0/mlflow/roles/assign", "roles", True, "3.12"),
    "unassignRole": Operation("unassignRole", "DELETE", "/api/3.0/mlflow/roles/unassign", "roles", True, "3.12"),
    "listUserRoles": Operation("listUserRoles", "GET", "/api/3.0/mlflow/users/roles/list", "roles", True, "3.12"),
    "listRoleUsers": Operation("listRoleUsers", "GET", "/api/3.0/mlflow/roles/users/list", "roles", True, "3.12"),
    "createLoggedModel": Operation(
        "createLoggedModel", "POST", "/api/2.0/mlflow/logged-models", "logged_models", False, "3.0"
    ),
    "searchLoggedModels": Operation(
        "searchLoggedModels", "POST", "/api/2.0/mlflow/logged-models/search", "logged_models", True, "3.0"
    ),
    "getLoggedModel": Operation(
        "getLoggedModel", "GET", "/api/2.0/mlflow/logged-models/{model_id}", "logged_models", True, "3.0"
    ),
    "finalizeLoggedModel": Operation(
        "finalizeLoggedModel", "PATCH", "/api/2.0/mlflow/logged-models/{model_id}", "logged_models", True, "3.0"
    ),
    "deleteLoggedModel": Operation(
        "deleteLoggedModel", "DELETE", "/api/2.0/mlflow/logged-models/{model_id}", "logged_models", True, "3.0"
    ),
    "logLoggedModelParams": Operation(
        "logLoggedModelParams", "POST", "/api/2.0/mlflow/logged-models/{model_id}/params", "logged_models", True, "3.0"
    ),
    "setLoggedModelTags": Operation(
        "setLoggedModelTags", "PATCH", "/api/2.0/mlflow/logged-models/{model_id}/tags", "logged_models", True, "3.0"
    ),
    "deleteLoggedModelTag": Operation(
        "deleteLoggedModelTag",
        "DELETE",
        "/api/2.0/mlflow/logged-models/{model_id}/tags/{tag_key}",
        "logged_models",
        True,
        "3.0",
    ),
    "listLoggedModelArtifacts": Operation(
        "listLoggedModelArtifacts",
        "GET",
        "/api/2.0/mlflow/logged-models/{model_id}/artifacts/directories",
        "logged_models",
        True,
        "3.0",
    ),
    "registerScorer": Operation("registerScorer", "POST", "/api/3.0/mlflow/scorers/register", "scorers", False, "3.4"),
    "listScorers": Operation("listScorers", "GET", "/api/3.0/mlflow/scorers/list", "scorers", True, "3.4"),
    "listScorerVersions": Operation(
        "listScorerVersions", "GET", "/api/3.0/mlflow/scorers/versions", "scorers", True, "3.4"
    ),
    "getScorer": Operation("getScorer", "GET", "/api/3.0/mlflow/scorers/get", "scorers", True, "3.4"),
    "deleteScorer": Operation("deleteScorer", "DELETE", "/api/3.0/mlflow/scorers/delete", "scorers", True, "3.4"),
    "getOnlineScoringConfigs": Operation(
        "getOnlineScoringConfigs", "GET", "/api/3.0/mlflow/scorers/online-configs", "scorers", True, "3.9"
    ),
    "upsertOnlineScoringConfig": Operation(
        "upsertOnlineScoringConfig", "PUT", "/api/3.0/mlflow/scorers/online-config", "scorers", True, "3.9"
    ),
    "createWebhook": Operation(
        "createWebhook", "POST", "/api/2.0/mlflow/webhooks", "webhooks", False, "3.3", sensitive=True
    ),
    "listWebhooks": Operation("listWebhooks", "GET", "/api/2.0/mlflow/webhooks", "webhooks", True, "3.3"),
    "getWebhook": Operation("getWebhook", "GET", "/api/2.0/mlflow/webhooks/{webhook_id}", "webhooks", True, "3.3"),
    "updateWebhook": Operation(
        "updateWebhook", "PATCH", "/api/2.0/mlflow/webhooks/{webhook_id}", "webhooks", True, "3.3", sensitive=True
    ),
    "deleteWebhook": Operation(
        "deleteWebhook", "DELETE", "/api/2.0/mlflow/webhooks/{webhook_id}", "webhooks", True, "3.3"
    ),
    "testWebhook": Operation(
        "testWebhook", "POST", "/api/2.0/mlflow/webhooks/{webhook_id}/test", "webhooks", False, "3.3"
    ),
    "startTrace": Operation("startTrace", "POST", "/api/2.0/mlflow/traces", "traces", False, "2.14"),
    "searchTraces": Operation("searchTraces", "GET", "/api/2.0/mlflow/traces", "traces", True, "2.14"),
    "endTrace": Operation("endTrace", "PATCH", "/api/2.0/mlflow/traces/{request_id}", "traces", True, "2.14"),
    "getTraceInfo": Operation(
        "getTraceInfo", "GET", "/api/2.0/mlflow/traces/{request_id}/info", "traces", True, "2.14"
    ),
    "setTraceTag": Operation(
        "setTraceTag", "PATCH", "/api/2.0/mlflow/traces/{request_id}/tags", "traces", True, "2.14"
    ),
    "deleteTraceTag": Operation(
        "deleteTraceTag", "DELETE", "/api/2.0/mlflow/traces/{request_id}/tags", "traces", True, "2.14"
    ),
    "deleteTraces": Operation("deleteTraces", "POST", "/api/2.0/mlflow/traces/delete-traces", "traces", False, "2.14"),
    "linkTracesToRun": Operation(
        "linkTracesToRun", "POST", "/api/2.0/mlflow/traces/link-to-run", "traces", True, "3.3"
    ),
    "linkPromptsToTrace": Operation(
        "linkPromptsToTrace", "POST", "/api/2.0/mlflow/traces/link-prompts", "traces", True, "3.7"
    ),
    "startTraceV3": Operation("startTraceV3", "POST", "/api/3.0/mlflow/traces", "traces", False, "3.2"),
    "getTraceInfoV3": Operation("getTraceInfoV3", "GET", "/api/3.0/mlflow/traces/{trace_id}", "traces", True, "3.2"),
    "setTraceTagV3": Operation(
        "setTraceTagV3", "PATCH", "/api/3.0/mlflow/traces/{trace_id}/tags", "traces", True, "3.3"
    ),
    "deleteTraceTagV3": Operation(
        "deleteTraceTagV3", "DELETE", "/api/3.0/mlflow/traces/{trace_id}/tags", "traces", True, "3.3"
    ),
    "getTrace": Operation("getTrace", "GET", "/api/3.0/mlflow/traces/get", "traces", True, "3.7"),
    "batchGetTraces": Operation("batchGetTraces", "GET", "/api/3.0/mlflow/traces/batchGet", "traces", True, "3.6"),
    "batchGetTraceInfos": Operation(
        "batchGetTraceInfos", "POST", "/api/3.0/mlflow/traces/batchGetInfos", "traces", True, "3.11"
    ),
    "searchTracesV3": Operation("searchTracesV3", "POST", "/api/3.0/mlflow/traces/search", "traces", True, "3.2"),
    "deleteTracesV3": Operation(
        "deleteTracesV3", "POST", "/api/3.0/mlflow/traces/delete-traces", "traces", False, "3.3"
    ),
    "calculateTraceFilterCorrelation": Operation(
        "calculateTraceFilterCorrelation",
        "POST",
        "/api/3.0/mlflow/traces/calculate-filter-correlation",
        "traces",
        True,
        "3.4",
    ),
    "queryTraceMetrics": Operation(
        "queryTraceMetrics", "POST", "/api/3.0/mlflow/traces/metrics", "traces", True, "3.9"
    ),
    "createAssessment": Operation(
        "createAssessment", "POST", "/api/3.0/mlflow/traces/{trace_id}/assessments", "assessments", False, "3.2"
    ),
    "getAssessment": Operation(
        "getAssessment",
        "GET",
        "/api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}",
        "assessments",
        True,
        "3.2",
    ),
    "updateAssessment": Operation(
        "updateAssessment",
        "PATCH",
        "/api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}",
        "assessments",
        True,
        "3.2",
    ),
    "deleteAssessment": Operation(
        "deleteAssessment",
        "DELETE",
        "/api/3.0/mlflow/traces/{trace_id}/assessments/{assessment_id}",
        "assessments",
        True,
        "3.2",
    ),
    "exportTraces": Operation("exportTraces", "POST", "/v1/traces", "otlp", True, "3.4"),
    "createDataset": Operation("createDataset", "POST", "/api/3.0/mlflow/datasets/create", "datasets", False, "3.4"),
    "searchEvaluationDatasets": Operation(
        "searchEvaluationDatasets", "POST", "/api/3.0/mlflow/datasets/search", "datasets", True, "3.4"
    ),
    "searchEvaluationDatasetsByGet": Operation(
        "searchEvaluationDatasetsByGet", "GET", "/api/3.0/mlflow/datasets/search", "datasets", True, "3.4"
    ),
    "getDataset": Operation("getDataset", "GET", "/api/3.0/mlflow/datasets/{dataset_id}", "datasets", True, "3.4"),
    "deleteDataset": Operation(
        "deleteDataset", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}", "datasets", True, "3.4"
    ),
    "setDatasetTags": Operation(
        "setDatasetTags", "PATCH", "/api/3.0/mlflow/datasets/{dataset_id}/tags", "datasets", True, "3.4"
    ),
    "deleteDatasetTag": Operation(
        "deleteDatasetTag", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}/tags/{key}", "datasets", True, "3.4"
    ),
    "upsertDatasetRecords": Operation(
        "upsertDatasetRecords", "POST", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.4"
    ),
    "getDatasetRecords": Operation(
        "getDatasetRecords", "GET", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.4"
    ),
    "deleteDatasetRecords": Operation(
        "deleteDatasetRecords", "DELETE", "/api/3.0/mlflow/datasets/{dataset_id}/records", "datasets", True, "3.10"
    ),
    "getDatasetExperimentIds": Operation(
        "getDatasetExperimentIds",
        "GET",
        "/api/3.0/mlflow/datasets/{dataset_id}/experiment-ids",
        "datasets",
        True,
        "3.4",
    ),
    "addDatasetToExperiments": Operation(
        "addDatasetToExperiments",
        "POST",
        "/api/3.0/mlflow/datasets/{dataset_id}/add-experiments",
        "datasets",
        True,
        "3.7",
    ),
    "removeDatasetFromExperiments": Operation(
        "removeDatasetFromExperiments",
        "POST",
        "/api/3.0/mlflow/datasets/{dataset_id}/remove-experiments",
        "datasets",
        True,
        "3.7",
    ),
    "createSkill": Operation("createSkill", "POST", "/api/3.0/mlflow/skills", "skills", True, "3.18"),
    "searchSkills": Operation("searchSkills", "GET", "/api/3.0/mlflow/skills", "skills", True, "3.18"),
    "bulkRegisterSkills": Operation(
        "bulkRegisterSkills", "POST", "/api/3.0/mlflow/skills/bulk-register", "skills", True, "3.18"
    ),
    "getSkill": Operation("getSkill", "GET", "/api/3.0/mlflow/skills/{name}", "skills", True, "3.18"),
    "updateSkill": Operation("updateSkill", "PATCH", "/api/3.0/mlflow/skills/{name}", "skills", True, "3.18"),
    "deleteSkill": Operation("deleteSkill", "DELETE", "/api/3.0/mlflow/skills/{name}", "skills", True, "3.18"),
    "createSkillVersion": Operation(
        "createSkillVersion", "POST", "/api/3.0/mlflow/skills/{name}/versions", "skills", False, "3.18"
    ),
    "searchSkillVersions": Operation(
        "searchSkillVersions", "GET", "/api/3.0/mlflow/skills/{name}/versions", "skills", True, "3.18"
    ),
    "getSkillVersion": Operation(
        "getSkillVersion", "GET", "/api/3.0/mlflow/skills/{name}/versions/{version}", "skills", True, "3.18"
    ),
    "updateSkillVersion": Operation(
        "updateSkillVersion", "PATCH", "/api/3.0/mlflow/skills/{name}/versions/{version}", "skills", True, "3.18"
    ),
    "deleteSkillVersion": Operation(
        "deleteSkillVersion", "DELETE", "/api/3.0/mlflow/skills/{name}/versions/{version}", "skills", True, "3.18"
    ),
    "setSkillVersionTag": Operation(
        "setSkillVersionTag", "POST", "/api/3.0/mlflow/skills/{name}/versions/{version}/tags", "skills", True, "3.18"
    ),
    "deleteSkillVersionTag": Operation(
        "deleteSkillVersionTag",
        "DELETE",
        "/api/3.0/mlflow/skills/{name}/versions/{version}/tags/{key}",
        "skills",
        True,
        "3.18",
    ),
    "setSkillTag": Operation("setSkillTag", "POST", "/api/3.0/mlflow/skills/{name}/tags", "skills", True, "3.18"),
    "deleteSkillTag": Operation(
        "deleteSkillTag", "DELETE", "/api/3.0/mlflow/skills/{name}/tags/{key}", "skills", True, "3.18"
    ),
    "setSkillAlias": Operation(
        "setSkillAlias", "POST", "/api/3.0/mlflow/skills/{name}/aliases", "skills", True, "3.18"
    ),
    "getSkillVersionByAlias": Operation(
        "getSkillVersionByAlias", "GET", "/api/3.0/mlflow/skills/{name}/aliases/{alias}", "skills", True, "3.18"
    ),
    "deleteSkillAlias": Operation(
        "deleteSkillAlias", "DELETE", "/api/3.0/mlflow/skills/{name}/aliases/{alias}", "skills", True, "3.18"
    ),
    "getOrganizationSkill": Operation(
        "getOrganizationSkill", "GET", "/api/3.0/mlflow/skills/@{organization}/{name}", "skills", True, "3.18"
    ),
    "updateOrganizationSkill": Operation(
        "updateOrganizationSkill", "PATCH", "/api/3.0/mlflow/skills/@{organization}/{name}", "skills", True, "3.18"
    ),
    "deleteOrganizationSkill": Operation(
        "deleteOrganizationSkill", "DELETE", "/api/3.0/mlflow/skills/@{organization}/{name}", "skills", True, "3.18"
    ),
    "createOrganizationSkillVersion": Operation(
        "createOrganizationSkillVersion",
        "POST",
        "/api/3.0/mlflow/skills/@{organization}/{name}/versions",
        "skills",
        False,
        "3.18",
    ),
    "searchOrganizationSkillVersions": Operation(
        "searchOrganizationSkillVersions",
        "GET",
        "/api/3.0/mlflow/skills/@{organization}/{name}/versions",
        "skills",
        True,
        "3.18",
    ),
    "getOrganizationSkillVersion": Operation(
        "getOrganizationSkillVersion",
        "GET",
        "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}",
        "skills",
        True,
        "3.18",
    ),
    "updateOrganizationSkillVersion": Operation(
        "updateOrganizationSkillVersion",
        "PATCH",
        "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}",
        "skills",
        True,
        "3.18",
    ),
    "deleteOrganizationSkillVersion": Operation(
        "deleteOrganizationSkillVersion",
        "DELETE",
        "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}",
        "skills",
        True,
        "3.18",
    ),
    "setOrganizationSkillVersionTag": Operation(
        "setOrganizationSkillVersionTag",
        "POST",
        "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags",
        "skills",
        True,
        "3.18",
    ),
    "deleteOrganizationSkillVersionTag": Operation(
        "deleteOrganizationSkillVersionTag",
        "DELETE",
        "/api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags/{key}",
        "skills",
        True,
        "3.18",
    ),
    "setOrganizationSkillTag": Operation(
        "setOrganizationSkillTag", "POST", "/api/3.0/mlflow/skills/@{organization}/{name}/tags", "skills", True, "3.18"
    ),
    "deleteOrganizationSkillTag": Operation(
        "deleteOrganizationSkillTag",
        "DELETE",
        "/api/3.0/mlflow/skills/@{organization}/{name}/tags/{key}",
        "skills",
        True,
        "3.18",
    ),
    "setOrganizationSkillAlias": Operation(
        "setOrganizationSkillAlias",
        "POST",
        "/api/3.0/mlflow/skills/@{organization}/{name}/aliases",
        "skills",
        True,
        "3.18",
    ),
    "getOrganizationSkillVersionByAlias": Operation(
        "getOrganizationSkillVersionByAlias",
        "GET",
        "/api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}",
        "skills",
        True,
        "3.18",
    ),
    "deleteOrganizationSkillAlias": Operation(
        "deleteOrganizationSkillAlias",
        "DELETE",
        "/api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}",
        "skills",
        True,
        "3.18",
    ),
    "createIssue": Operation("createIssue", "POST", "/api/3.0/mlflow/issues", "issues", False, "3.11"),
    "searchIssues": Operation("searchIssues", "POST", "/api/3.0/mlflow/issues/search", "issues", True, "3.11"),
    "getIssue": Operation("getIssue", "GET", "/api/3.0/mlflow/issues/{issue_id}", "issues", True, "3.11"),
    "updateIssue": Operation("updateIssue", "PATCH", "/api/3.0/mlflow/issues/{issue_id}", "issues", True, "3.11"),
    "createLabelSchema": Operation(
        "createLabelSchema", "POST", "/api/3.0/mlflow/label-schemas/create", "label_schemas", True, "3.14"
    ),
    "getLabelSchema": Operation(
        "getLabelSchema", "GET", "/api/3.0/mlflow/label-schemas/get", "label_schemas", True, "3.14"
    ),
    "getLabelSchemaByName": Operation(
        "getLabelSchemaByName", "GET", "/api/3.0/mlflow/label-schemas/get-by-name", "label_schemas", True, "3.14"
    ),
    "listLabelSchemas": Operation(
        "listLabelSchemas", "GET", "/api/3.0/mlflow/label-schemas/list", "label_schemas", True, "3.14"
    ),
    "updateLabelSchema": Operation(
        "updateLabelSchema", "PATCH", "/api/3.0/mlflow/label-schemas/update", "label_schemas", True, "3.14"
    ),
    "deleteLabelSchema": Operation(
        "deleteLabelSchema", "DELETE", "/api/3.0/mlflow/label-schemas/delete", "label_schemas", True, "3.14"
    ),
    "createReviewQueue": Operation(
        "createReviewQueue", "POST", "/api/3.0/mlflow/review-queues/create", "review_queues", True, "3.14"
    ),
    "getOrCreateUserQueue": Operation(
        "getOrCreateUserQueue",
        "POST",
        "/api/3.0/mlflow/review-queues/get-or-create-user",
        "review_queues",
        True,
        "3.14",
    ),
    "getReviewQueue": Operation(
        "getReviewQueue", "GET", "/api/3.0/mlflow/review-queues/get", "review_queues", True, "3.14"
    ),
    "getReviewQueueByName": Operation(
        "getReviewQueueByName", "GET", "/api/3.0/mlflow/review-queues/get-by-name", "review_queues", True, "3.14"
    ),
    "listReviewQueues": Operation(
        "listReviewQueues", "GET", "/api/3.0/mlflow/review-queues/list", "review_queues", True, "3.14"
    ),
    "updateReviewQueue": Operation(
        "updateReviewQueue", "POST", "/api/3.0/mlflow/review-queues/update", "review_queues", True, "3.14"
    ),
    "deleteReviewQueue": Operation(
        "deleteReviewQueue", "POST", "/api/3.0/mlflow/review-queues/delete", "review_queues", True, "3.14"
    ),
    "addItemsToReviewQueue": Operation(
        "addItemsToReviewQueue", "POST", "/api/3.0/mlflow/review-queues/items/add", "review_queues", True, "3.14"
    ),
    "removeItemsFromReviewQueue": Operation(
        "removeItemsFromReviewQueue",
        "POST",
        "/api/3.0/mlflow/review-queues/items/remove",
        "review_queues",
        True,
        "3.14",
    ),
    "listReviewQueueItems": Operation(
        "listReviewQueueItems", "GET", "/api/3.0/mlflow/review-queues/items/list", "review_queues", True, "3.14"
    ),
    "setReviewQueueItemStatus": Operation(
        "setReviewQueueItemStatus",
        "POST",
        "/api/3.0/mlflow/review-queues/items/set-status",
        "review_queues",
        True,
        "3.14",
    ),
    "createPromptOptimizationJob": Operation(
        "createPromptOptimizationJob",
        "POST",
        "/api/3.0/mlflow/prompt-optimization/jobs",
        "prompt_optimization",
        False,
        "3.10",
    ),
    "searchPromptOptimizationJobs": Operation(
        "searchPromptOptimizationJobs",
        "POST",
        "/api/3.0/mlflow/prompt-optimization/jobs/search",
        "prompt_optimization",
        True,
        "3.10",
    ),
    "searchPromptOptimizationJobsByGet": Operation(
        "searchPromptOptimizationJobsByGet",
        "GET",
        "/api/3.0/mlflow/prompt-optimization/jobs/search",
        "prompt_optimization",
        True,
        "3.10",
    ),
    "getPromptOptimizationJob": Operation(
        "getPromptOptimizationJob",
        "GET",
        "/api/3.0/mlflow/prompt-optimization/jobs/{job_id}",
        "prompt_optimization",
        True,
        "3.10",
    ),
    "deletePromptOptimizationJob": Operation(
        "deletePromptOptimizationJob",
        "DELETE",
        "/api/3.0/mlflow/prompt-optimization/jobs/{job_id}",
        "prompt_optimization",
        True,
        "3.10",
    ),
    "cancelPromptOptimizationJob": Operation(
        "cancelPromptOptimizationJob",
        "POST",
        "/api/3.0/mlflow/prompt-optimization/jobs/{job_id}/cancel",
        "prompt_optimization",
        True,
        "3.10",
    ),
}
"""By operationId."""
