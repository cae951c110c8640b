# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""All resources of a client. Each is imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import AsyncTimeoutSender, TimeoutSender
    from .artifacts import ArtifactsResource, AsyncArtifactsResource
    from .assessments import AssessmentsResource, AsyncAssessmentsResource
    from .datasets import AsyncDatasetsResource, DatasetsResource
    from .experiments import AsyncExperimentsResource, ExperimentsResource
    from .gateway_budgets import AsyncGatewayBudgetsResource, GatewayBudgetsResource
    from .gateway_endpoints import AsyncGatewayEndpointsResource, GatewayEndpointsResource
    from .gateway_guardrails import AsyncGatewayGuardrailsResource, GatewayGuardrailsResource
    from .gateway_model_definitions import AsyncGatewayModelDefinitionsResource, GatewayModelDefinitionsResource
    from .gateway_secrets import AsyncGatewaySecretsResource, GatewaySecretsResource
    from .issues import AsyncIssuesResource, IssuesResource
    from .label_schemas import AsyncLabelSchemasResource, LabelSchemasResource
    from .logged_models import AsyncLoggedModelsResource, LoggedModelsResource
    from .mcp_servers import AsyncMcpServersResource, McpServersResource
    from .metrics import AsyncMetricsResource, MetricsResource
    from .model_versions import AsyncModelVersionsResource, ModelVersionsResource
    from .otlp import AsyncOtlpResource, OtlpResource
    from .prompt_optimization import AsyncPromptOptimizationResource, PromptOptimizationResource
    from .registered_models import AsyncRegisteredModelsResource, RegisteredModelsResource
    from .review_queues import AsyncReviewQueuesResource, ReviewQueuesResource
    from .roles import AsyncRolesResource, RolesResource
    from .runs import AsyncRunsResource, RunsResource
    from .scorers import AsyncScorersResource, ScorersResource
    from .server import AsyncServerResource, ServerResource
    from .skills import AsyncSkillsResource, SkillsResource
    from .traces import AsyncTracesResource, TracesResource
    from .users import AsyncUsersResource, UsersResource
    from .webhooks import AsyncWebhooksResource, WebhooksResource
    from .workspaces import AsyncWorkspacesResource, WorkspacesResource


class Resources:
    """All resources: `Resources(client).runs.get("0f3c…")`.

    Args:
        client: Sends the requests, such as `mlflow_rest.Client`.
    """

    def __init__(self, client: TimeoutSender) -> None:
        self._client = client

    @cached_property
    def experiments(self) -> ExperimentsResource:
        """Named groups of runs."""
        from .experiments import ExperimentsResource

        return ExperimentsResource(self._client)

    @cached_property
    def runs(self) -> RunsResource:
        """One execution of training code, with its parameters, metrics, tags, inputs and outputs."""
        from .runs import RunsResource

        return RunsResource(self._client)

    @cached_property
    def metrics(self) -> MetricsResource:
        """Histories of logged numbers."""
        from .metrics import MetricsResource

        return MetricsResource(self._client)

    @cached_property
    def artifacts(self) -> ArtifactsResource:
        """Files that belong to a run, and the server's proxy to the artifact store."""
        from .artifacts import ArtifactsResource

        return ArtifactsResource(self._client)

    @cached_property
    def registered_models(self) -> RegisteredModelsResource:
        """Named models in the registry, their tags and aliases."""
        from .registered_models import RegisteredModelsResource

        return RegisteredModelsResource(self._client)

    @cached_property
    def model_versions(self) -> ModelVersionsResource:
        """Numbered versions of a registered model."""
        from .model_versions import ModelVersionsResource

        return ModelVersionsResource(self._client)

    @cached_property
    def server(self) -> ServerResource:
        """Health, version and capabilities of the server."""
        from .server import ServerResource

        return ServerResource(self._client)

    @cached_property
    def mcp_servers(self) -> McpServersResource:
        """Registered servers of the Model Context Protocol, their versions and where to reach them. Not on a server that
        runs under gunicorn or waitress."""
        from .mcp_servers import McpServersResource

        return McpServersResource(self._client)

    @cached_property
    def gateway_secrets(self) -> GatewaySecretsResource:
        """Credentials of model providers, kept encrypted for the AI gateway."""
        from .gateway_secrets import GatewaySecretsResource

        return GatewaySecretsResource(self._client)

    @cached_property
    def gateway_model_definitions(self) -> GatewayModelDefinitionsResource:
        """Models of a provider, each with the secret that opens it, for the AI gateway."""
        from .gateway_model_definitions import GatewayModelDefinitionsResource

        return GatewayModelDefinitionsResource(self._client)

    @cached_property
    def gateway_endpoints(self) -> GatewayEndpointsResource:
        """Named entrances of the AI gateway, the models behind them, their tags, and who uses them."""
        from .gateway_endpoints import GatewayEndpointsResource

        return GatewayEndpointsResource(self._client)

    @cached_property
    def gateway_guardrails(self) -> GatewayGuardrailsResource:
        """Scorers that check what goes into a gateway endpoint and what comes out of it."""
        from .gateway_guardrails import GatewayGuardrailsResource

        return GatewayGuardrailsResource(self._client)

    @cached_property
    def gateway_budgets(self) -> GatewayBudgetsResource:
        """Limits on what the AI gateway may spend in a stretch of time."""
        from .gateway_budgets import GatewayBudgetsResource

        return GatewayBudgetsResource(self._client)

    @cached_property
    def workspaces(self) -> WorkspacesResource:
        """Separate areas of one server, each with its own experiments, models and settings."""
        from .workspaces import WorkspacesResource

        return WorkspacesResource(self._client)

    @cached_property
    def users(self) -> UsersResource:
        """Accounts of a server with MLflow's own authentication, and what each of them may do."""
        from .users import UsersResource

        return UsersResource(self._client)

    @cached_property
    def roles(self) -> RolesResource:
        """Named sets of permissions in a workspace, and the users who contain them."""
        from .roles import RolesResource

        return RolesResource(self._client)

    @cached_property
    def logged_models(self) -> LoggedModelsResource:
        """Models that belong to an experiment, with their files, parameters and metrics, before any registration."""
        from .logged_models import LoggedModelsResource

        return LoggedModelsResource(self._client)

    @cached_property
    def scorers(self) -> ScorersResource:
        """Judges of GenAI output, registered under an experiment in numbered versions."""
        from .scorers import ScorersResource

        return ScorersResource(self._client)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Webhooks: URLs that the server notifies of events in the registry."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self._client)

    @cached_property
    def traces(self) -> TracesResource:
        """What GenAI applications did, step by step, and numbers about it."""
        from .traces import TracesResource

        return TracesResource(self._client)

    @cached_property
    def assessments(self) -> AssessmentsResource:
        """Judgements on traces, what was expected of them, and the issues that they show."""
        from .assessments import AssessmentsResource

        return AssessmentsResource(self._client)

    @cached_property
    def otlp(self) -> OtlpResource:
        """The entrance for spans that speaks OpenTelemetry's protocol."""
        from .otlp import OtlpResource

        return OtlpResource(self._client)

    @cached_property
    def datasets(self) -> DatasetsResource:
        """Collections of examples to evaluate GenAI applications with."""
        from .datasets import DatasetsResource

        return DatasetsResource(self._client)

    @cached_property
    def skills(self) -> SkillsResource:
        """Registered skills for agents and their versions. MLflow 3.18 and newer, and not on a server that runs under
        gunicorn or waitress."""
        from .skills import SkillsResource

        return SkillsResource(self._client)

    @cached_property
    def issues(self) -> IssuesResource:
        """Problems found in traces, with their state."""
        from .issues import IssuesResource

        return IssuesResource(self._client)

    @cached_property
    def label_schemas(self) -> LabelSchemasResource:
        """Questions that people return about traces."""
        from .label_schemas import LabelSchemasResource

        return LabelSchemasResource(self._client)

    @cached_property
    def review_queues(self) -> ReviewQueuesResource:
        """Lists of traces that people have to review."""
        from .review_queues import ReviewQueuesResource

        return ReviewQueuesResource(self._client)

    @cached_property
    def prompt_optimization(self) -> PromptOptimizationResource:
        """Jobs of the server that improve a prompt."""
        from .prompt_optimization import PromptOptimizationResource

        return PromptOptimizationResource(self._client)


class AsyncResources:
    """All resources, without blocking: `AsyncResources(client).runs.get("0f3c…")`.

    Args:
        client: Sends the requests, such as `mlflow_rest.AsyncClient`.
    """

    def __init__(self, client: AsyncTimeoutSender) -> None:
        self._client = client

    @cached_property
    def experiments(self) -> AsyncExperimentsResource:
        """Named groups of runs."""
        from .experiments import AsyncExperimentsResource

        return AsyncExperimentsResource(self._client)

    @cached_property
    def runs(self) -> AsyncRunsResource:
        """One execution of training code, with its parameters, metrics, tags, inputs and outputs."""
        from .runs import AsyncRunsResource

        return AsyncRunsResource(self._client)

    @cached_property
    def metrics(self) -> AsyncMetricsResource:
        """Histories of logged numbers."""
        from .metrics import AsyncMetricsResource

        return AsyncMetricsResource(self._client)

    @cached_property
    def artifacts(self) -> AsyncArtifactsResource:
        """Files that belong to a run, and the server's proxy to the artifact store."""
        from .artifacts import AsyncArtifactsResource

        return AsyncArtifactsResource(self._client)

    @cached_property
    def registered_models(self) -> AsyncRegisteredModelsResource:
        """Named models in the registry, their tags and aliases."""
        from .registered_models import AsyncRegisteredModelsResource

        return AsyncRegisteredModelsResource(self._client)

    @cached_property
    def model_versions(self) -> AsyncModelVersionsResource:
        """Numbered versions of a registered model."""
        from .model_versions import AsyncModelVersionsResource

        return AsyncModelVersionsResource(self._client)

    @cached_property
    def server(self) -> AsyncServerResource:
        """Health, version and capabilities of the server."""
        from .server import AsyncServerResource

        return AsyncServerResource(self._client)

    @cached_property
    def mcp_servers(self) -> AsyncMcpServersResource:
        """Registered servers of the Model Context Protocol, their versions and where to reach them. Not on a server that
        runs under gunicorn or waitress."""
        from .mcp_servers import AsyncMcpServersResource

        return AsyncMcpServersResource(self._client)

    @cached_property
    def gateway_secrets(self) -> AsyncGatewaySecretsResource:
        """Credentials of model providers, kept encrypted for the AI gateway."""
        from .gateway_secrets import AsyncGatewaySecretsResource

        return AsyncGatewaySecretsResource(self._client)

    @cached_property
    def gateway_model_definitions(self) -> AsyncGatewayModelDefinitionsResource:
        """Models of a provider, each with the secret that opens it, for the AI gateway."""
        from .gateway_model_definitions import AsyncGatewayModelDefinitionsResource

        return AsyncGatewayModelDefinitionsResource(self._client)

    @cached_property
    def gateway_endpoints(self) -> AsyncGatewayEndpointsResource:
        """Named entrances of the AI gateway, the models behind them, their tags, and who uses them."""
        from .gateway_endpoints import AsyncGatewayEndpointsResource

        return AsyncGatewayEndpointsResource(self._client)

    @cached_property
    def gateway_guardrails(self) -> AsyncGatewayGuardrailsResource:
        """Scorers that check what goes into a gateway endpoint and what comes out of it."""
        from .gateway_guardrails import AsyncGatewayGuardrailsResource

        return AsyncGatewayGuardrailsResource(self._client)

    @cached_property
    def gateway_budgets(self) -> AsyncGatewayBudgetsResource:
        """Limits on what the AI gateway may spend in a stretch of time."""
        from .gateway_budgets import AsyncGatewayBudgetsResource

        return AsyncGatewayBudgetsResource(self._client)

    @cached_property
    def workspaces(self) -> AsyncWorkspacesResource:
        """Separate areas of one server, each with its own experiments, models and settings."""
        from .workspaces import AsyncWorkspacesResource

        return AsyncWorkspacesResource(self._client)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """Accounts of a server with MLflow's own authentication, and what each of them may do."""
        from .users import AsyncUsersResource

        return AsyncUsersResource(self._client)

    @cached_property
    def roles(self) -> AsyncRolesResource:
        """Named sets of permissions in a workspace, and the users who contain them."""
        from .roles import AsyncRolesResource

        return AsyncRolesResource(self._client)

    @cached_property
    def logged_models(self) -> AsyncLoggedModelsResource:
        """Models that belong to an experiment, with their files, parameters and metrics, before any registration."""
        from .logged_models import AsyncLoggedModelsResource

        return AsyncLoggedModelsResource(self._client)

    @cached_property
    def scorers(self) -> AsyncScorersResource:
        """Judges of GenAI output, registered under an experiment in numbered versions."""
        from .scorers import AsyncScorersResource

        return AsyncScorersResource(self._client)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Webhooks: URLs that the server notifies of events in the registry."""
        from .webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._client)

    @cached_property
    def traces(self) -> AsyncTracesResource:
        """What GenAI applications did, step by step, and numbers about it."""
        from .traces import AsyncTracesResource

        return AsyncTracesResource(self._client)

    @cached_property
    def assessments(self) -> AsyncAssessmentsResource:
        """Judgements on traces, what was expected of them, and the issues that they show."""
        from .assessments import AsyncAssessmentsResource

        return AsyncAssessmentsResource(self._client)

    @cached_property
    def otlp(self) -> AsyncOtlpResource:
        """The entrance for spans that speaks OpenTelemetry's protocol."""
        from .otlp import AsyncOtlpResource

        return AsyncOtlpResource(self._client)

    @cached_property
    def datasets(self) -> AsyncDatasetsResource:
        """Collections of examples to evaluate GenAI applications with."""
        from .datasets import AsyncDatasetsResource

        return AsyncDatasetsResource(self._client)

    @cached_property
    def skills(self) -> AsyncSkillsResource:
        """Registered skills for agents and their versions. MLflow 3.18 and newer, and not on a server that runs under
        gunicorn or waitress."""
        from .skills import AsyncSkillsResource

        return AsyncSkillsResource(self._client)

    @cached_property
    def issues(self) -> AsyncIssuesResource:
        """Problems found in traces, with their state."""
        from .issues import AsyncIssuesResource

        return AsyncIssuesResource(self._client)

    @cached_property
    def label_schemas(self) -> AsyncLabelSchemasResource:
        """Questions that people return about traces."""
        from .label_schemas import AsyncLabelSchemasResource

        return AsyncLabelSchemasResource(self._client)

    @cached_property
    def review_queues(self) -> AsyncReviewQueuesResource:
        """Lists of traces that people have to review."""
        from .review_queues import AsyncReviewQueuesResource

        return AsyncReviewQueuesResource(self._client)

    @cached_property
    def prompt_optimization(self) -> AsyncPromptOptimizationResource:
        """Jobs of the server that improve a prompt."""
        from .prompt_optimization import AsyncPromptOptimizationResource

        return AsyncPromptOptimizationResource(self._client)
