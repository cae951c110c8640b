# Made by `make generate` from spec/ (sha256 ede4242e471dba2e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""The data of requests and responses. Each name is resolved on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .create_experiment_request import CreateExperimentRequest as CreateExperimentRequest
    from .create_experiment_response import CreateExperimentResponse as CreateExperimentResponse
    from .create_model_version_request import CreateModelVersionRequest as CreateModelVersionRequest
    from .create_model_version_response import CreateModelVersionResponse as CreateModelVersionResponse
    from .create_registered_model_request import CreateRegisteredModelRequest as CreateRegisteredModelRequest
    from .create_registered_model_response import CreateRegisteredModelResponse as CreateRegisteredModelResponse
    from .create_run_request import CreateRunRequest as CreateRunRequest
    from .create_run_response import CreateRunResponse as CreateRunResponse
    from .dataset import Dataset as Dataset
    from .dataset_input import DatasetInput as DatasetInput
    from .delete_experiment_request import DeleteExperimentRequest as DeleteExperimentRequest
    from .delete_experiment_tag_request import DeleteExperimentTagRequest as DeleteExperimentTagRequest
    from .delete_model_version_request import DeleteModelVersionRequest as DeleteModelVersionRequest
    from .delete_model_version_tag_request import DeleteModelVersionTagRequest as DeleteModelVersionTagRequest
    from .delete_registered_model_alias_request import (
        DeleteRegisteredModelAliasRequest as DeleteRegisteredModelAliasRequest,
    )
    from .delete_registered_model_request import DeleteRegisteredModelRequest as DeleteRegisteredModelRequest
    from .delete_registered_model_tag_request import DeleteRegisteredModelTagRequest as DeleteRegisteredModelTagRequest
    from .delete_run_request import DeleteRunRequest as DeleteRunRequest
    from .delete_tag_request import DeleteTagRequest as DeleteTagRequest
    from .deployment_job_connection_state import (
        DEPLOYMENT_JOB_CONNECTION_STATE_VALUES as DEPLOYMENT_JOB_CONNECTION_STATE_VALUES,
    )
    from .deployment_job_connection_state import DeploymentJobConnectionState as DeploymentJobConnectionState
    from .deployment_job_connection_state import DeploymentJobConnectionStateInput as DeploymentJobConnectionStateInput
    from .deployment_job_run_state import DEPLOYMENT_JOB_RUN_STATE_VALUES as DEPLOYMENT_JOB_RUN_STATE_VALUES
    from .deployment_job_run_state import DeploymentJobRunState as DeploymentJobRunState
    from .deployment_job_run_state import DeploymentJobRunStateInput as DeploymentJobRunStateInput
    from .detail_error import DetailError as DetailError
    from .error import Error as Error
    from .experiment import Experiment as Experiment
    from .experiment_tag import ExperimentTag as ExperimentTag
    from .file_info import FileInfo as FileInfo
    from .get_experiment_by_name_response import GetExperimentByNameResponse as GetExperimentByNameResponse
    from .get_experiment_response import GetExperimentResponse as GetExperimentResponse
    from .get_latest_versions_request import GetLatestVersionsRequest as GetLatestVersionsRequest
    from .get_latest_versions_response import GetLatestVersionsResponse as GetLatestVersionsResponse
    from .get_metric_history_response import GetMetricHistoryResponse as GetMetricHistoryResponse
    from .get_model_version_by_alias_response import GetModelVersionByAliasResponse as GetModelVersionByAliasResponse
    from .get_model_version_download_uri_response import (
        GetModelVersionDownloadUriResponse as GetModelVersionDownloadUriResponse,
    )
    from .get_model_version_response import GetModelVersionResponse as GetModelVersionResponse
    from .get_registered_model_response import GetRegisteredModelResponse as GetRegisteredModelResponse
    from .get_run_response import GetRunResponse as GetRunResponse
    from .input_tag import InputTag as InputTag
    from .lifecycle_stage import LIFECYCLE_STAGE_VALUES as LIFECYCLE_STAGE_VALUES
    from .lifecycle_stage import LifecycleStage as LifecycleStage
    from .lifecycle_stage import LifecycleStageInput as LifecycleStageInput
    from .list_artifacts_response import ListArtifactsResponse as ListArtifactsResponse
    from .log_batch_request import LogBatchRequest as LogBatchRequest
    from .log_inputs_request import LogInputsRequest as LogInputsRequest
    from .log_metric_request import LogMetricRequest as LogMetricRequest
    from .log_model_request import LogModelRequest as LogModelRequest
    from .log_outputs_request import LogOutputsRequest as LogOutputsRequest
    from .log_param_request import LogParamRequest as LogParamRequest
    from .metric import Metric as Metric
    from .model_input import ModelInput as ModelInput
    from .model_metric import ModelMetric as ModelMetric
    from .model_output import ModelOutput as ModelOutput
    from .model_param import ModelParam as ModelParam
    from .model_version import ModelVersion as ModelVersion
    from .model_version_deployment_job_state import ModelVersionDeploymentJobState as ModelVersionDeploymentJobState
    from .model_version_stage import MODEL_VERSION_STAGE_VALUES as MODEL_VERSION_STAGE_VALUES
    from .model_version_stage import ModelVersionStage as ModelVersionStage
    from .model_version_stage import ModelVersionStageInput as ModelVersionStageInput
    from .model_version_status import MODEL_VERSION_STATUS_VALUES as MODEL_VERSION_STATUS_VALUES
    from .model_version_status import ModelVersionStatus as ModelVersionStatus
    from .model_version_status import ModelVersionStatusInput as ModelVersionStatusInput
    from .model_version_tag import ModelVersionTag as ModelVersionTag
    from .param import Param as Param
    from .registered_model import RegisteredModel as RegisteredModel
    from .registered_model_alias import RegisteredModelAlias as RegisteredModelAlias
    from .registered_model_tag import RegisteredModelTag as RegisteredModelTag
    from .rename_registered_model_request import RenameRegisteredModelRequest as RenameRegisteredModelRequest
    from .rename_registered_model_response import RenameRegisteredModelResponse as RenameRegisteredModelResponse
    from .restore_experiment_request import RestoreExperimentRequest as RestoreExperimentRequest
    from .restore_run_request import RestoreRunRequest as RestoreRunRequest
    from .run import Run as Run
    from .run_data import RunData as RunData
    from .run_info import RunInfo as RunInfo
    from .run_inputs import RunInputs as RunInputs
    from .run_outputs import RunOutputs as RunOutputs
    from .run_status import RUN_STATUS_VALUES as RUN_STATUS_VALUES
    from .run_status import RunStatus as RunStatus
    from .run_status import RunStatusInput as RunStatusInput
    from .run_tag import RunTag as RunTag
    from .search_experiments_request import SearchExperimentsRequest as SearchExperimentsRequest
    from .search_experiments_response import SearchExperimentsResponse as SearchExperimentsResponse
    from .search_model_versions_response import SearchModelVersionsResponse as SearchModelVersionsResponse
    from .search_registered_models_response import SearchRegisteredModelsResponse as SearchRegisteredModelsResponse
    from .search_runs_request import SearchRunsRequest as SearchRunsRequest
    from .search_runs_response import SearchRunsResponse as SearchRunsResponse
    from .server_info import ServerInfo as ServerInfo
    from .set_experiment_tag_request import SetExperimentTagRequest as SetExperimentTagRequest
    from .set_model_version_tag_request import SetModelVersionTagRequest as SetModelVersionTagRequest
    from .set_registered_model_alias_request import SetRegisteredModelAliasRequest as SetRegisteredModelAliasRequest
    from .set_registered_model_tag_request import SetRegisteredModelTagRequest as SetRegisteredModelTagRequest
    from .set_tag_request import SetTagRequest as SetTagRequest
    from .transition_model_version_stage_request import (
        TransitionModelVersionStageRequest as TransitionModelVersionStageRequest,
    )
    from .transition_model_version_stage_response import (
        TransitionModelVersionStageResponse as TransitionModelVersionStageResponse,
    )
    from .update_experiment_request import UpdateExperimentRequest as UpdateExperimentRequest
    from .update_model_version_request import UpdateModelVersionRequest as UpdateModelVersionRequest
    from .update_model_version_response import UpdateModelVersionResponse as UpdateModelVersionResponse
    from .update_registered_model_request import UpdateRegisteredModelRequest as UpdateRegisteredModelRequest
    from .update_registered_model_response import UpdateRegisteredModelResponse as UpdateRegisteredModelResponse
    from .update_run_request import UpdateRunRequest as UpdateRunRequest
    from .update_run_response import UpdateRunResponse as UpdateRunResponse
    from .view_type import VIEW_TYPE_VALUES as VIEW_TYPE_VALUES
    from .view_type import ViewType as ViewType
    from .view_type import ViewTypeInput as ViewTypeInput

_MODULES = {
    "CreateExperimentRequest": "create_experiment_request",
    "CreateExperimentResponse": "create_experiment_response",
    "CreateModelVersionRequest": "create_model_version_request",
    "CreateModelVersionResponse": "create_model_version_response",
    "CreateRegisteredModelRequest": "create_registered_model_request",
    "CreateRegisteredModelResponse": "create_registered_model_response",
    "CreateRunRequest": "create_run_request",
    "CreateRunResponse": "create_run_response",
    "DEPLOYMENT_JOB_CONNECTION_STATE_VALUES": "deployment_job_connection_state",
    "DEPLOYMENT_JOB_RUN_STATE_VALUES": "deployment_job_run_state",
    "Dataset": "dataset",
    "DatasetInput": "dataset_input",
    "DeleteExperimentRequest": "delete_experiment_request",
    "DeleteExperimentTagRequest": "delete_experiment_tag_request",
    "DeleteModelVersionRequest": "delete_model_version_request",
    "DeleteModelVersionTagRequest": "delete_model_version_tag_request",
    "DeleteRegisteredModelAliasRequest": "delete_registered_model_alias_request",
    "DeleteRegisteredModelRequest": "delete_registered_model_request",
    "DeleteRegisteredModelTagRequest": "delete_registered_model_tag_request",
    "DeleteRunRequest": "delete_run_request",
    "DeleteTagRequest": "delete_tag_request",
    "DeploymentJobConnectionState": "deployment_job_connection_state",
    "DeploymentJobConnectionStateInput": "deployment_job_connection_state",
    "DeploymentJobRunState": "deployment_job_run_state",
    "DeploymentJobRunStateInput": "deployment_job_run_state",
    "DetailError": "detail_error",
    "Error": "error",
    "Experiment": "experiment",
    "ExperimentTag": "experiment_tag",
    "FileInfo": "file_info",
    "GetExperimentByNameResponse": "get_experiment_by_name_response",
    "GetExperimentResponse": "get_experiment_response",
    "GetLatestVersionsRequest": "get_latest_versions_request",
    "GetLatestVersionsResponse": "get_latest_versions_response",
    "GetMetricHistoryResponse": "get_metric_history_response",
    "GetModelVersionByAliasResponse": "get_model_version_by_alias_response",
    "GetModelVersionDownloadUriResponse": "get_model_version_download_uri_response",
    "GetModelVersionResponse": "get_model_version_response",
    "GetRegisteredModelResponse": "get_registered_model_response",
    "GetRunResponse": "get_run_response",
    "InputTag": "input_tag",
    "LIFECYCLE_STAGE_VALUES": "lifecycle_stage",
    "LifecycleStage": "lifecycle_stage",
    "LifecycleStageInput": "lifecycle_stage",
    "ListArtifactsResponse": "list_artifacts_response",
    "LogBatchRequest": "log_batch_request",
    "LogInputsRequest": "log_inputs_request",
    "LogMetricRequest": "log_metric_request",
    "LogModelRequest": "log_model_request",
    "LogOutputsRequest": "log_outputs_request",
    "LogParamRequest": "log_param_request",
    "MODEL_VERSION_STAGE_VALUES": "model_version_stage",
    "MODEL_VERSION_STATUS_VALUES": "model_version_status",
    "Metric": "metric",
    "ModelInput": "model_input",
    "ModelMetric": "model_metric",
    "ModelOutput": "model_output",
    "ModelParam": "model_param",
    "ModelVersion": "model_version",
    "ModelVersionDeploymentJobState": "model_version_deployment_job_state",
    "ModelVersionStage": "model_version_stage",
    "ModelVersionStageInput": "model_version_stage",
    "ModelVersionStatus": "model_version_status",
    "ModelVersionStatusInput": "model_version_status",
    "ModelVersionTag": "model_version_tag",
    "Param": "param",
    "RUN_STATUS_VALUES": "run_status",
    "RegisteredModel": "registered_model",
    "RegisteredModelAlias": "registered_model_alias",
    "RegisteredModelTag": "registered_model_tag",
    "RenameRegisteredModelRequest": "rename_registered_model_request",
    "RenameRegisteredModelResponse": "rename_registered_model_response",
    "RestoreExperimentRequest": "restore_experiment_request",
    "RestoreRunRequest": "restore_run_request",
    "Run": "run",
    "RunData": "run_data",
    "RunInfo": "run_info",
    "RunInputs": "run_inputs",
    "RunOutputs": "run_outputs",
    "RunStatus": "run_status",
    "RunStatusInput": "run_status",
    "RunTag": "run_tag",
    "SearchExperimentsRequest": "search_experiments_request",
    "SearchExperimentsResponse": "search_experiments_response",
    "SearchModelVersionsResponse": "search_model_versions_response",
    "SearchRegisteredModelsResponse": "search_registered_models_response",
    "SearchRunsRequest": "search_runs_request",
    "SearchRunsResponse": "search_runs_response",
    "ServerInfo": "server_info",
    "SetExperimentTagRequest": "set_experiment_tag_request",
    "SetModelVersionTagRequest": "set_model_version_tag_request",
    "SetRegisteredModelAliasRequest": "set_registered_model_alias_request",
    "SetRegisteredModelTagRequest": "set_registered_model_tag_request",
    "SetTagRequest": "set_tag_request",
    "TransitionModelVersionStageRequest": "transition_model_version_stage_request",
    "TransitionModelVersionStageResponse": "transition_model_version_stage_response",
    "UpdateExperimentRequest": "update_experiment_request",
    "UpdateModelVersionRequest": "update_model_version_request",
    "UpdateModelVersionResponse": "update_model_version_response",
    "UpdateRegisteredModelRequest": "update_registered_model_request",
    "UpdateRegisteredModelResponse": "update_registered_model_response",
    "UpdateRunRequest": "update_run_request",
    "UpdateRunResponse": "update_run_response",
    "VIEW_TYPE_VALUES": "view_type",
    "ViewType": "view_type",
    "ViewTypeInput": "view_type",
}

__all__ = [
    "DEPLOYMENT_JOB_CONNECTION_STATE_VALUES",
    "DEPLOYMENT_JOB_RUN_STATE_VALUES",
    "LIFECYCLE_STAGE_VALUES",
    "MODEL_VERSION_STAGE_VALUES",
    "MODEL_VERSION_STATUS_VALUES",
    "RUN_STATUS_VALUES",
    "VIEW_TYPE_VALUES",
    "CreateExperimentRequest",
    "CreateExperimentResponse",
    "CreateModelVersionRequest",
    "CreateModelVersionResponse",
    "CreateRegisteredModelRequest",
    "CreateRegisteredModelResponse",
    "CreateRunRequest",
    "CreateRunResponse",
    "Dataset",
    "DatasetInput",
    "DeleteExperimentRequest",
    "DeleteExperimentTagRequest",
    "DeleteModelVersionRequest",
    "DeleteModelVersionTagRequest",
    "DeleteRegisteredModelAliasRequest",
    "DeleteRegisteredModelRequest",
    "DeleteRegisteredModelTagRequest",
    "DeleteRunRequest",
    "DeleteTagRequest",
    "DeploymentJobConnectionState",
    "DeploymentJobConnectionStateInput",
    "DeploymentJobRunState",
    "DeploymentJobRunStateInput",
    "DetailError",
    "Error",
    "Experiment",
    "ExperimentTag",
    "FileInfo",
    "GetExperimentByNameResponse",
    "GetExperimentResponse",
    "GetLatestVersionsRequest",
    "GetLatestVersionsResponse",
    "GetMetricHistoryResponse",
    "GetModelVersionByAliasResponse",
    "GetModelVersionDownloadUriResponse",
    "GetModelVersionResponse",
    "GetRegisteredModelResponse",
    "GetRunResponse",
    "InputTag",
    "LifecycleStage",
    "LifecycleStageInput",
    "ListArtifactsResponse",
    "LogBatchRequest",
    "LogInputsRequest",
    "LogMetricRequest",
    "LogModelRequest",
    "LogOutputsRequest",
    "LogParamRequest",
    "Metric",
    "ModelInput",
    "ModelMetric",
    "ModelOutput",
    "ModelParam",
    "ModelVersion",
    "ModelVersionDeploymentJobState",
    "ModelVersionStage",
    "ModelVersionStageInput",
    "ModelVersionStatus",
    "ModelVersionStatusInput",
    "ModelVersionTag",
    "Param",
    "RegisteredModel",
    "RegisteredModelAlias",
    "RegisteredModelTag",
    "RenameRegisteredModelRequest",
    "RenameRegisteredModelResponse",
    "RestoreExperimentRequest",
    "RestoreRunRequest",
    "Run",
    "RunData",
    "RunInfo",
    "RunInputs",
    "RunOutputs",
    "RunStatus",
    "RunStatusInput",
    "RunTag",
    "SearchExperimentsRequest",
    "SearchExperimentsResponse",
    "SearchModelVersionsResponse",
    "SearchRegisteredModelsResponse",
    "SearchRunsRequest",
    "SearchRunsResponse",
    "ServerInfo",
    "SetExperimentTagRequest",
    "SetModelVersionTagRequest",
    "SetRegisteredModelAliasRequest",
    "SetRegisteredModelTagRequest",
    "SetTagRequest",
    "TransitionModelVersionStageRequest",
    "TransitionModelVersionStageResponse",
    "UpdateExperimentRequest",
    "UpdateModelVersionRequest",
    "UpdateModelVersionResponse",
    "UpdateRegisteredModelRequest",
    "UpdateRegisteredModelResponse",
    "UpdateRunRequest",
    "UpdateRunResponse",
    "ViewType",
    "ViewTypeInput",
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
