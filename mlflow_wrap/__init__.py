"""A light, typed client for MLflow's REST API, sync and async.

    from mlflow_wrap import MLflow

    with MLflow("http://127.0.0.1:5000") as client:
        experiment_id = client.experiments.create("churn")
        run = client.runs.create(experiment_id)
        client.runs.log_metric(run.info.run_id, "accuracy", 0.93)
        client.runs.set_terminated(run.info.run_id)

Names are resolved on first use, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mlflow_wrap._version import __version__ as __version__

if TYPE_CHECKING:
    from mlflow_rest.errors import ContractWarning as ContractWarning
    from mlflow_rest.models import Assessment as Assessment
    from mlflow_rest.models import AssessmentError as AssessmentError
    from mlflow_rest.models import AssessmentSource as AssessmentSource
    from mlflow_rest.models import Dataset as Dataset
    from mlflow_rest.models import DatasetInput as DatasetInput
    from mlflow_rest.models import EvaluationDataset as EvaluationDataset
    from mlflow_rest.models import Experiment as Experiment
    from mlflow_rest.models import FileInfo as FileInfo
    from mlflow_rest.models import InputTag as InputTag
    from mlflow_rest.models import LoggedModel as LoggedModel
    from mlflow_rest.models import LoggedModelDatasetFilter as LoggedModelDatasetFilter
    from mlflow_rest.models import LoggedModelOrderBy as LoggedModelOrderBy
    from mlflow_rest.models import Metric as Metric
    from mlflow_rest.models import MetricWithRunId as MetricWithRunId
    from mlflow_rest.models import ModelInput as ModelInput
    from mlflow_rest.models import ModelOutput as ModelOutput
    from mlflow_rest.models import ModelVersion as ModelVersion
    from mlflow_rest.models import Param as Param
    from mlflow_rest.models import RegisteredModel as RegisteredModel
    from mlflow_rest.models import Run as Run
    from mlflow_rest.models import RunInfo as RunInfo
    from mlflow_rest.models import RunTag as RunTag
    from mlflow_rest.models import Scorer as Scorer
    from mlflow_rest.models import Trace as Trace
    from mlflow_rest.models import TraceInfoV3 as TraceInfoV3
    from mlflow_rest.models import User as User
    from mlflow_rest.models import Webhook as Webhook
    from mlflow_rest.models import WebhookEvent as WebhookEvent
    from mlflow_rest.models import WebhookTestResult as WebhookTestResult
    from mlflow_rest.models import Workspace as Workspace

    from mlflow_wrap._aiohttp import AioHttpTransport as AioHttpTransport
    from mlflow_wrap._async.client import AsyncMLflow as AsyncMLflow
    from mlflow_wrap._async.resources.artifacts import AsyncArtifactClient as AsyncArtifactClient
    from mlflow_wrap._async.resources.assessments import AsyncAssessmentClient as AsyncAssessmentClient
    from mlflow_wrap._async.resources.datasets import AsyncDatasetClient as AsyncDatasetClient
    from mlflow_wrap._async.resources.experiments import AsyncExperimentClient as AsyncExperimentClient
    from mlflow_wrap._async.resources.logged_models import AsyncLoggedModelClient as AsyncLoggedModelClient
    from mlflow_wrap._async.resources.metrics import AsyncMetricClient as AsyncMetricClient
    from mlflow_wrap._async.resources.model_versions import AsyncModelVersionClient as AsyncModelVersionClient
    from mlflow_wrap._async.resources.prompts import AsyncPromptClient as AsyncPromptClient
    from mlflow_wrap._async.resources.registered_models import AsyncModelRegistryClient as AsyncModelRegistryClient
    from mlflow_wrap._async.resources.runs import AsyncRunClient as AsyncRunClient
    from mlflow_wrap._async.resources.scorers import AsyncScorerClient as AsyncScorerClient
    from mlflow_wrap._async.resources.traces import AsyncTraceClient as AsyncTraceClient
    from mlflow_wrap._async.resources.users import AsyncUserClient as AsyncUserClient
    from mlflow_wrap._async.resources.webhooks import AsyncWebhookClient as AsyncWebhookClient
    from mlflow_wrap._async.resources.workspaces import AsyncWorkspaceClient as AsyncWorkspaceClient
    from mlflow_wrap._async.workflows.experiment_manager import AsyncExperimentManager as AsyncExperimentManager
    from mlflow_wrap._async.workflows.model_manager import AsyncModelManager as AsyncModelManager
    from mlflow_wrap._async.workflows.run_manager import AsyncRunManager as AsyncRunManager
    from mlflow_wrap._filters.expressions import Filter as Filter
    from mlflow_wrap._http.limits import Limits as Limits
    from mlflow_wrap._http.retry import Retry as Retry
    from mlflow_wrap._http.timeouts import Timeout as Timeout
    from mlflow_wrap._sync.client import MLflow as MLflow
    from mlflow_wrap._sync.resources.artifacts import ArtifactClient as ArtifactClient
    from mlflow_wrap._sync.resources.assessments import AssessmentClient as AssessmentClient
    from mlflow_wrap._sync.resources.datasets import DatasetClient as DatasetClient
    from mlflow_wrap._sync.resources.experiments import ExperimentClient as ExperimentClient
    from mlflow_wrap._sync.resources.logged_models import LoggedModelClient as LoggedModelClient
    from mlflow_wrap._sync.resources.metrics import MetricClient as MetricClient
    from mlflow_wrap._sync.resources.model_versions import ModelVersionClient as ModelVersionClient
    from mlflow_wrap._sync.resources.prompts import PromptClient as PromptClient
    from mlflow_wrap._sync.resources.registered_models import ModelRegistryClient as ModelRegistryClient
    from mlflow_wrap._sync.resources.runs import RunClient as RunClient
    from mlflow_wrap._sync.resources.scorers import ScorerClient as ScorerClient
    from mlflow_wrap._sync.resources.traces import TraceClient as TraceClient
    from mlflow_wrap._sync.resources.users import UserClient as UserClient
    from mlflow_wrap._sync.resources.webhooks import WebhookClient as WebhookClient
    from mlflow_wrap._sync.resources.workspaces import WorkspaceClient as WorkspaceClient
    from mlflow_wrap._sync.workflows.experiment_manager import ExperimentManager as ExperimentManager
    from mlflow_wrap._sync.workflows.model_manager import ModelManager as ModelManager
    from mlflow_wrap._sync.workflows.run_manager import RunManager as RunManager
    from mlflow_wrap._types.page import Page as Page
    from mlflow_wrap._types.prompts import Prompt as Prompt
    from mlflow_wrap._types.prompts import PromptVersion as PromptVersion
    from mlflow_wrap._types.results import CleanupResult as CleanupResult
    from mlflow_wrap._types.results import CopyRunResult as CopyRunResult
    from mlflow_wrap._types.results import RunSummary as RunSummary
    from mlflow_wrap._validation.values import TruncationWarning as TruncationWarning
    from mlflow_wrap.errors import ApiError as ApiError
    from mlflow_wrap.errors import BadRequest as BadRequest
    from mlflow_wrap.errors import ClientClosed as ClientClosed
    from mlflow_wrap.errors import Conflict as Conflict
    from mlflow_wrap.errors import ConnectionFailed as ConnectionFailed
    from mlflow_wrap.errors import Forbidden as Forbidden
    from mlflow_wrap.errors import IncompleteWorkflow as IncompleteWorkflow
    from mlflow_wrap.errors import InvalidArgument as InvalidArgument
    from mlflow_wrap.errors import InvalidParameterValue as InvalidParameterValue
    from mlflow_wrap.errors import InvalidState as InvalidState
    from mlflow_wrap.errors import MLflowError as MLflowError
    from mlflow_wrap.errors import NoMatch as NoMatch
    from mlflow_wrap.errors import NotFound as NotFound
    from mlflow_wrap.errors import NotSupportedByServer as NotSupportedByServer
    from mlflow_wrap.errors import RequestTimedOut as RequestTimedOut
    from mlflow_wrap.errors import ResourceAlreadyExists as ResourceAlreadyExists
    from mlflow_wrap.errors import ResourceDoesNotExist as ResourceDoesNotExist
    from mlflow_wrap.errors import ResponseTooLargeError as ResponseTooLargeError
    from mlflow_wrap.errors import ServerError as ServerError
    from mlflow_wrap.errors import ServiceUnavailable as ServiceUnavailable
    from mlflow_wrap.errors import TLSFailed as TLSFailed
    from mlflow_wrap.errors import TooManyRequests as TooManyRequests
    from mlflow_wrap.errors import TransportError as TransportError
    from mlflow_wrap.errors import Unauthorized as Unauthorized
    from mlflow_wrap.errors import UnexpectedResponse as UnexpectedResponse

_MODULES = {
    "AioHttpTransport": "mlflow_wrap._aiohttp",
    "ApiError": "mlflow_wrap.errors",
    "ArtifactClient": "mlflow_wrap._sync.resources.artifacts",
    "Assessment": "mlflow_rest.models",
    "AssessmentClient": "mlflow_wrap._sync.resources.assessments",
    "AssessmentError": "mlflow_rest.models",
    "AssessmentSource": "mlflow_rest.models",
    "AsyncArtifactClient": "mlflow_wrap._async.resources.artifacts",
    "AsyncAssessmentClient": "mlflow_wrap._async.resources.assessments",
    "AsyncDatasetClient": "mlflow_wrap._async.resources.datasets",
    "AsyncExperimentClient": "mlflow_wrap._async.resources.experiments",
    "AsyncExperimentManager": "mlflow_wrap._async.workflows.experiment_manager",
    "AsyncLoggedModelClient": "mlflow_wrap._async.resources.logged_models",
    "AsyncMLflow": "mlflow_wrap._async.client",
    "AsyncMetricClient": "mlflow_wrap._async.resources.metrics",
    "AsyncModelManager": "mlflow_wrap._async.workflows.model_manager",
    "AsyncModelRegistryClient": "mlflow_wrap._async.resources.registered_models",
    "AsyncModelVersionClient": "mlflow_wrap._async.resources.model_versions",
    "AsyncPromptClient": "mlflow_wrap._async.resources.prompts",
    "AsyncRunClient": "mlflow_wrap._async.resources.runs",
    "AsyncRunManager": "mlflow_wrap._async.workflows.run_manager",
    "AsyncScorerClient": "mlflow_wrap._async.resources.scorers",
    "AsyncTraceClient": "mlflow_wrap._async.resources.traces",
    "AsyncUserClient": "mlflow_wrap._async.resources.users",
    "AsyncWebhookClient": "mlflow_wrap._async.resources.webhooks",
    "AsyncWorkspaceClient": "mlflow_wrap._async.resources.workspaces",
    "BadRequest": "mlflow_wrap.errors",
    "CleanupResult": "mlflow_wrap._types.results",
    "ClientClosed": "mlflow_wrap.errors",
    "Conflict": "mlflow_wrap.errors",
    "ConnectionFailed": "mlflow_wrap.errors",
    "ContractWarning": "mlflow_rest.errors",
    "CopyRunResult": "mlflow_wrap._types.results",
    "Dataset": "mlflow_rest.models",
    "DatasetClient": "mlflow_wrap._sync.resources.datasets",
    "DatasetInput": "mlflow_rest.models",
    "EvaluationDataset": "mlflow_rest.models",
    "Experiment": "mlflow_rest.models",
    "ExperimentClient": "mlflow_wrap._sync.resources.experiments",
    "ExperimentManager": "mlflow_wrap._sync.workflows.experiment_manager",
    "FileInfo": "mlflow_rest.models",
    "Filter": "mlflow_wrap._filters.expressions",
    "Forbidden": "mlflow_wrap.errors",
    "IncompleteWorkflow": "mlflow_wrap.errors",
    "InputTag": "mlflow_rest.models",
    "InvalidArgument": "mlflow_wrap.errors",
    "InvalidParameterValue": "mlflow_wrap.errors",
    "InvalidState": "mlflow_wrap.errors",
    "Limits": "mlflow_wrap._http.limits",
    "LoggedModel": "mlflow_rest.models",
    "LoggedModelClient": "mlflow_wrap._sync.resources.logged_models",
    "LoggedModelDatasetFilter": "mlflow_rest.models",
    "LoggedModelOrderBy": "mlflow_rest.models",
    "MLflow": "mlflow_wrap._sync.client",
    "MLflowError": "mlflow_wrap.errors",
    "Metric": "mlflow_rest.models",
    "MetricClient": "mlflow_wrap._sync.resources.metrics",
    "MetricWithRunId": "mlflow_rest.models",
    "ModelInput": "mlflow_rest.models",
    "ModelManager": "mlflow_wrap._sync.workflows.model_manager",
    "ModelOutput": "mlflow_rest.models",
    "ModelRegistryClient": "mlflow_wrap._sync.resources.registered_models",
    "ModelVersion": "mlflow_rest.models",
    "ModelVersionClient": "mlflow_wrap._sync.resources.model_versions",
    "NoMatch": "mlflow_wrap.errors",
    "NotFound": "mlflow_wrap.errors",
    "NotSupportedByServer": "mlflow_wrap.errors",
    "Page": "mlflow_wrap._types.page",
    "Param": "mlflow_rest.models",
    "Prompt": "mlflow_wrap._types.prompts",
    "PromptClient": "mlflow_wrap._sync.resources.prompts",
    "PromptVersion": "mlflow_wrap._types.prompts",
    "RegisteredModel": "mlflow_rest.models",
    "RequestTimedOut": "mlflow_wrap.errors",
    "ResourceAlreadyExists": "mlflow_wrap.errors",
    "ResourceDoesNotExist": "mlflow_wrap.errors",
    "ResponseTooLargeError": "mlflow_wrap.errors",
    "Retry": "mlflow_wrap._http.retry",
    "Run": "mlflow_rest.models",
    "RunClient": "mlflow_wrap._sync.resources.runs",
    "RunInfo": "mlflow_rest.models",
    "RunManager": "mlflow_wrap._sync.workflows.run_manager",
    "RunSummary": "mlflow_wrap._types.results",
    "RunTag": "mlflow_rest.models",
    "Scorer": "mlflow_rest.models",
    "ScorerClient": "mlflow_wrap._sync.resources.scorers",
    "ServerError": "mlflow_wrap.errors",
    "ServiceUnavailable": "mlflow_wrap.errors",
    "TLSFailed": "mlflow_wrap.errors",
    "Timeout": "mlflow_wrap._http.timeouts",
    "TooManyRequests": "mlflow_wrap.errors",
    "Trace": "mlflow_rest.models",
    "TraceClient": "mlflow_wrap._sync.resources.traces",
    "TraceInfoV3": "mlflow_rest.models",
    "TransportError": "mlflow_wrap.errors",
    "TruncationWarning": "mlflow_wrap._validation.values",
    "Unauthorized": "mlflow_wrap.errors",
    "UnexpectedResponse": "mlflow_wrap.errors",
    "User": "mlflow_rest.models",
    "UserClient": "mlflow_wrap._sync.resources.users",
    "Webhook": "mlflow_rest.models",
    "WebhookClient": "mlflow_wrap._sync.resources.webhooks",
    "WebhookEvent": "mlflow_rest.models",
    "WebhookTestResult": "mlflow_rest.models",
    "Workspace": "mlflow_rest.models",
    "WorkspaceClient": "mlflow_wrap._sync.resources.workspaces",
}

__all__ = [
    "AioHttpTransport",
    "ApiError",
    "ArtifactClient",
    "Assessment",
    "AssessmentClient",
    "AssessmentError",
    "AssessmentSource",
    "AsyncArtifactClient",
    "AsyncAssessmentClient",
    "AsyncDatasetClient",
    "AsyncExperimentClient",
    "AsyncExperimentManager",
    "AsyncLoggedModelClient",
    "AsyncMLflow",
    "AsyncMetricClient",
    "AsyncModelManager",
    "AsyncModelRegistryClient",
    "AsyncModelVersionClient",
    "AsyncPromptClient",
    "AsyncRunClient",
    "AsyncRunManager",
    "AsyncScorerClient",
    "AsyncTraceClient",
    "AsyncUserClient",
    "AsyncWebhookClient",
    "AsyncWorkspaceClient",
    "BadRequest",
    "CleanupResult",
    "ClientClosed",
    "Conflict",
    "ConnectionFailed",
    "ContractWarning",
    "CopyRunResult",
    "Dataset",
    "DatasetClient",
    "DatasetInput",
    "EvaluationDataset",
    "Experiment",
    "ExperimentClient",
    "ExperimentManager",
    "FileInfo",
    "Filter",
    "Forbidden",
    "IncompleteWorkflow",
    "InputTag",
    "InvalidArgument",
    "InvalidParameterValue",
    "InvalidState",
    "Limits",
    "LoggedModel",
    "LoggedModelClient",
    "LoggedModelDatasetFilter",
    "LoggedModelOrderBy",
    "MLflow",
    "MLflowError",
    "Metric",
    "MetricClient",
    "MetricWithRunId",
    "ModelInput",
    "ModelManager",
    "ModelOutput",
    "ModelRegistryClient",
    "ModelVersion",
    "ModelVersionClient",
    "NoMatch",
    "NotFound",
    "NotSupportedByServer",
    "Page",
    "Param",
    "Prompt",
    "PromptClient",
    "PromptVersion",
    "RegisteredModel",
    "RequestTimedOut",
    "ResourceAlreadyExists",
    "ResourceDoesNotExist",
    "ResponseTooLargeError",
    "Retry",
    "Run",
    "RunClient",
    "RunInfo",
    "RunManager",
    "RunSummary",
    "RunTag",
    "Scorer",
    "ScorerClient",
    "ServerError",
    "ServiceUnavailable",
    "TLSFailed",
    "Timeout",
    "TooManyRequests",
    "Trace",
    "TraceClient",
    "TraceInfoV3",
    "TransportError",
    "TruncationWarning",
    "Unauthorized",
    "UnexpectedResponse",
    "User",
    "UserClient",
    "Webhook",
    "WebhookClient",
    "WebhookEvent",
    "WebhookTestResult",
    "Workspace",
    "WorkspaceClient",
    "__version__",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
