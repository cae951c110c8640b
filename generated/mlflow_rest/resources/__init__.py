# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""One class for each tag of the API, sync and async, with a method for each operation. Resolved on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._resources import AsyncResources as AsyncResources
    from ._resources import Resources as Resources
    from .artifacts import ArtifactsResource as ArtifactsResource
    from .artifacts import AsyncArtifactsResource as AsyncArtifactsResource
    from .assessments import AssessmentsResource as AssessmentsResource
    from .assessments import AsyncAssessmentsResource as AsyncAssessmentsResource
    from .datasets import AsyncDatasetsResource as AsyncDatasetsResource
    from .datasets import DatasetsResource as DatasetsResource
    from .experiments import AsyncExperimentsResource as AsyncExperimentsResource
    from .experiments import ExperimentsResource as ExperimentsResource
    from .gateway_budgets import AsyncGatewayBudgetsResource as AsyncGatewayBudgetsResource
    from .gateway_budgets import GatewayBudgetsResource as GatewayBudgetsResource
    from .gateway_endpoints import AsyncGatewayEndpointsResource as AsyncGatewayEndpointsResource
    from .gateway_endpoints import GatewayEndpointsResource as GatewayEndpointsResource
    from .gateway_guardrails import AsyncGatewayGuardrailsResource as AsyncGatewayGuardrailsResource
    from .gateway_guardrails import GatewayGuardrailsResource as GatewayGuardrailsResource
    from .gateway_model_definitions import AsyncGatewayModelDefinitionsResource as AsyncGatewayModelDefinitionsResource
    from .gateway_model_definitions import GatewayModelDefinitionsResource as GatewayModelDefinitionsResource
    from .gateway_secrets import AsyncGatewaySecretsResource as AsyncGatewaySecretsResource
    from .gateway_secrets import GatewaySecretsResource as GatewaySecretsResource
    from .issues import AsyncIssuesResource as AsyncIssuesResource
    from .issues import IssuesResource as IssuesResource
    from .label_schemas import AsyncLabelSchemasResource as AsyncLabelSchemasResource
    from .label_schemas import LabelSchemasResource as LabelSchemasResource
    from .logged_models import AsyncLoggedModelsResource as AsyncLoggedModelsResource
    from .logged_models import LoggedModelsResource as LoggedModelsResource
    from .mcp_servers import AsyncMcpServersResource as AsyncMcpServersResource
    from .mcp_servers import McpServersResource as McpServersResource
    from .metrics import AsyncMetricsResource as AsyncMetricsResource
    from .metrics import MetricsResource as MetricsResource
    from .model_versions import AsyncModelVersionsResource as AsyncModelVersionsResource
    from .model_versions import ModelVersionsResource as ModelVersionsResource
    from .otlp import AsyncOtlpResource as AsyncOtlpResource
    from .otlp import OtlpResource as OtlpResource
    from .prompt_optimization import AsyncPromptOptimizationResource as AsyncPromptOptimizationResource
    from .prompt_optimization import PromptOptimizationResource as PromptOptimizationResource
    from .registered_models import AsyncRegisteredModelsResource as AsyncRegisteredModelsResource
    from .registered_models import RegisteredModelsResource as RegisteredModelsResource
    from .review_queues import AsyncReviewQueuesResource as AsyncReviewQueuesResource
    from .review_queues import ReviewQueuesResource as ReviewQueuesResource
    from .roles import AsyncRolesResource as AsyncRolesResource
    from .roles import RolesResource as RolesResource
    from .runs import AsyncRunsResource as AsyncRunsResource
    from .runs import RunsResource as RunsResource
    from .scorers import AsyncScorersResource as AsyncScorersResource
    from .scorers import ScorersResource as ScorersResource
    from .server import AsyncServerResource as AsyncServerResource
    from .server import ServerResource as ServerResource
    from .skills import AsyncSkillsResource as AsyncSkillsResource
    from .skills import SkillsResource as SkillsResource
    from .traces import AsyncTracesResource as AsyncTracesResource
    from .traces import TracesResource as TracesResource
    from .users import AsyncUsersResource as AsyncUsersResource
    from .users import UsersResource as UsersResource
    from .webhooks import AsyncWebhooksResource as AsyncWebhooksResource
    from .webhooks import WebhooksResource as WebhooksResource
    from .workspaces import AsyncWorkspacesResource as AsyncWorkspacesResource
    from .workspaces import WorkspacesResource as WorkspacesResource

_MODULES = {
    "AsyncResources": "_resources",
    "Resources": "_resources",
    "AsyncExperimentsResource": "experiments",
    "ExperimentsResource": "experiments",
    "AsyncRunsResource": "runs",
    "RunsResource": "runs",
    "AsyncMetricsResource": "metrics",
    "MetricsResource": "metrics",
    "AsyncArtifactsResource": "artifacts",
    "ArtifactsResource": "artifacts",
    "AsyncRegisteredModelsResource": "registered_models",
    "RegisteredModelsResource": "registered_models",
    "AsyncModelVersionsResource": "model_versions",
    "ModelVersionsResource": "model_versions",
    "AsyncServerResource": "server",
    "ServerResource": "server",
    "AsyncMcpServersResource": "mcp_servers",
    "McpServersResource": "mcp_servers",
    "AsyncGatewaySecretsResource": "gateway_secrets",
    "GatewaySecretsResource": "gateway_secrets",
    "AsyncGatewayModelDefinitionsResource": "gateway_model_definitions",
    "GatewayModelDefinitionsResource": "gateway_model_definitions",
    "AsyncGatewayEndpointsResource": "gateway_endpoints",
    "GatewayEndpointsResource": "gateway_endpoints",
    "AsyncGatewayGuardrailsResource": "gateway_guardrails",
    "GatewayGuardrailsResource": "gateway_guardrails",
    "AsyncGatewayBudgetsResource": "gateway_budgets",
    "GatewayBudgetsResource": "gateway_budgets",
    "AsyncWorkspacesResource": "workspaces",
    "WorkspacesResource": "workspaces",
    "AsyncUsersResource": "users",
    "UsersResource": "users",
    "AsyncRolesResource": "roles",
    "RolesResource": "roles",
    "AsyncLoggedModelsResource": "logged_models",
    "LoggedModelsResource": "logged_models",
    "AsyncScorersResource": "scorers",
    "ScorersResource": "scorers",
    "AsyncWebhooksResource": "webhooks",
    "WebhooksResource": "webhooks",
    "AsyncTracesResource": "traces",
    "TracesResource": "traces",
    "AsyncAssessmentsResource": "assessments",
    "AssessmentsResource": "assessments",
    "AsyncOtlpResource": "otlp",
    "OtlpResource": "otlp",
    "AsyncDatasetsResource": "datasets",
    "DatasetsResource": "datasets",
    "AsyncSkillsResource": "skills",
    "SkillsResource": "skills",
    "AsyncIssuesResource": "issues",
    "IssuesResource": "issues",
    "AsyncLabelSchemasResource": "label_schemas",
    "LabelSchemasResource": "label_schemas",
    "AsyncReviewQueuesResource": "review_queues",
    "ReviewQueuesResource": "review_queues",
    "AsyncPromptOptimizationResource": "prompt_optimization",
    "PromptOptimizationResource": "prompt_optimization",
}

__all__ = [
    "ArtifactsResource",
    "AssessmentsResource",
    "AsyncArtifactsResource",
    "AsyncAssessmentsResource",
    "AsyncDatasetsResource",
    "AsyncExperimentsResource",
    "AsyncGatewayBudgetsResource",
    "AsyncGatewayEndpointsResource",
    "AsyncGatewayGuardrailsResource",
    "AsyncGatewayModelDefinitionsResource",
    "AsyncGatewaySecretsResource",
    "AsyncIssuesResource",
    "AsyncLabelSchemasResource",
    "AsyncLoggedModelsResource",
    "AsyncMcpServersResource",
    "AsyncMetricsResource",
    "AsyncModelVersionsResource",
    "AsyncOtlpResource",
    "AsyncPromptOptimizationResource",
    "AsyncRegisteredModelsResource",
    "AsyncResources",
    "AsyncReviewQueuesResource",
    "AsyncRolesResource",
    "AsyncRunsResource",
    "AsyncScorersResource",
    "AsyncServerResource",
    "AsyncSkillsResource",
    "AsyncTracesResource",
    "AsyncUsersResource",
    "AsyncWebhooksResource",
    "AsyncWorkspacesResource",
    "DatasetsResource",
    "ExperimentsResource",
    "GatewayBudgetsResource",
    "GatewayEndpointsResource",
    "GatewayGuardrailsResource",
    "GatewayModelDefinitionsResource",
    "GatewaySecretsResource",
    "IssuesResource",
    "LabelSchemasResource",
    "LoggedModelsResource",
    "McpServersResource",
    "MetricsResource",
    "ModelVersionsResource",
    "OtlpResource",
    "PromptOptimizationResource",
    "RegisteredModelsResource",
    "Resources",
    "ReviewQueuesResource",
    "RolesResource",
    "RunsResource",
    "ScorersResource",
    "ServerResource",
    "SkillsResource",
    "TracesResource",
    "UsersResource",
    "WebhooksResource",
    "WorkspacesResource",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
