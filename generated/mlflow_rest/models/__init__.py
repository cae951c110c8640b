# Made by `make generate` from spec/ (sha256 6f3879cc6c840389).
# Do not edit. @generated
"""The data of requests and responses. Each name is resolved on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abort_multipart_upload_request import AbortMultipartUploadRequest as AbortMultipartUploadRequest
    from .add_dataset_to_experiments_request import AddDatasetToExperimentsRequest as AddDatasetToExperimentsRequest
    from .add_dataset_to_experiments_response import AddDatasetToExperimentsResponse as AddDatasetToExperimentsResponse
    from .add_guardrail_to_endpoint_request import AddGuardrailToEndpointRequest as AddGuardrailToEndpointRequest
    from .add_guardrail_to_endpoint_response import AddGuardrailToEndpointResponse as AddGuardrailToEndpointResponse
    from .add_items_to_review_queue_request import AddItemsToReviewQueueRequest as AddItemsToReviewQueueRequest
    from .add_items_to_review_queue_response import AddItemsToReviewQueueResponse as AddItemsToReviewQueueResponse
    from .add_role_permission_request import AddRolePermissionRequest as AddRolePermissionRequest
    from .add_role_permission_response import AddRolePermissionResponse as AddRolePermissionResponse
    from .assessment import Assessment as Assessment
    from .assessment_change import AssessmentChange as AssessmentChange
    from .assessment_error import AssessmentError as AssessmentError
    from .assessment_expectation import AssessmentExpectation as AssessmentExpectation
    from .assessment_feedback import AssessmentFeedback as AssessmentFeedback
    from .assessment_issue_reference import AssessmentIssueReference as AssessmentIssueReference
    from .assessment_serialized_value import AssessmentSerializedValue as AssessmentSerializedValue
    from .assessment_source import AssessmentSource as AssessmentSource
    from .assessment_source_type import ASSESSMENT_SOURCE_TYPE_VALUES as ASSESSMENT_SOURCE_TYPE_VALUES
    from .assessment_source_type import AssessmentSourceType as AssessmentSourceType
    from .assessment_source_type import AssessmentSourceTypeInput as AssessmentSourceTypeInput
    from .assign_role_request import AssignRoleRequest as AssignRoleRequest
    from .assign_role_response import AssignRoleResponse as AssignRoleResponse
    from .attach_model_to_endpoint_request import AttachModelToEndpointRequest as AttachModelToEndpointRequest
    from .attach_model_to_endpoint_response import AttachModelToEndpointResponse as AttachModelToEndpointResponse
    from .batch_get_trace_infos_request import BatchGetTraceInfosRequest as BatchGetTraceInfosRequest
    from .batch_get_trace_infos_response import BatchGetTraceInfosResponse as BatchGetTraceInfosResponse
    from .batch_get_traces_response import BatchGetTracesResponse as BatchGetTracesResponse
    from .bulk_register_skill import BulkRegisterSkill as BulkRegisterSkill
    from .bulk_register_skills_request import BulkRegisterSkillsRequest as BulkRegisterSkillsRequest
    from .bulk_register_skills_response import BulkRegisterSkillsResponse as BulkRegisterSkillsResponse
    from .calculate_trace_filter_correlation_request import (
        CalculateTraceFilterCorrelationRequest as CalculateTraceFilterCorrelationRequest,
    )
    from .calculate_trace_filter_correlation_response import (
        CalculateTraceFilterCorrelationResponse as CalculateTraceFilterCorrelationResponse,
    )
    from .cancel_prompt_optimization_job_response import (
        CancelPromptOptimizationJobResponse as CancelPromptOptimizationJobResponse,
    )
    from .complete_multipart_upload_request import CompleteMultipartUploadRequest as CompleteMultipartUploadRequest
    from .create_assessment_request import CreateAssessmentRequest as CreateAssessmentRequest
    from .create_assessment_response import CreateAssessmentResponse as CreateAssessmentResponse
    from .create_budget_policy_request import CreateBudgetPolicyRequest as CreateBudgetPolicyRequest
    from .create_budget_policy_response import CreateBudgetPolicyResponse as CreateBudgetPolicyResponse
    from .create_dataset_request import CreateDatasetRequest as CreateDatasetRequest
    from .create_dataset_response import CreateDatasetResponse as CreateDatasetResponse
    from .create_endpoint_binding_request import CreateEndpointBindingRequest as CreateEndpointBindingRequest
    from .create_endpoint_binding_response import CreateEndpointBindingResponse as CreateEndpointBindingResponse
    from .create_experiment_request import CreateExperimentRequest as CreateExperimentRequest
    from .create_experiment_response import CreateExperimentResponse as CreateExperimentResponse
    from .create_gateway_endpoint_request import CreateGatewayEndpointRequest as CreateGatewayEndpointRequest
    from .create_gateway_endpoint_response import CreateGatewayEndpointResponse as CreateGatewayEndpointResponse
    from .create_gateway_guardrail_request import CreateGatewayGuardrailRequest as CreateGatewayGuardrailRequest
    from .create_gateway_guardrail_response import CreateGatewayGuardrailResponse as CreateGatewayGuardrailResponse
    from .create_gateway_model_definition_request import (
        CreateGatewayModelDefinitionRequest as CreateGatewayModelDefinitionRequest,
    )
    from .create_gateway_model_definition_response import (
        CreateGatewayModelDefinitionResponse as CreateGatewayModelDefinitionResponse,
    )
    from .create_gateway_secret_request import CreateGatewaySecretRequest as CreateGatewaySecretRequest
    from .create_gateway_secret_response import CreateGatewaySecretResponse as CreateGatewaySecretResponse
    from .create_issue_request import CreateIssueRequest as CreateIssueRequest
    from .create_issue_response import CreateIssueResponse as CreateIssueResponse
    from .create_label_schema_request import CreateLabelSchemaRequest as CreateLabelSchemaRequest
    from .create_label_schema_response import CreateLabelSchemaResponse as CreateLabelSchemaResponse
    from .create_logged_model_request import CreateLoggedModelRequest as CreateLoggedModelRequest
    from .create_logged_model_response import CreateLoggedModelResponse as CreateLoggedModelResponse
    from .create_mcp_access_endpoint_request import CreateMcpAccessEndpointRequest as CreateMcpAccessEndpointRequest
    from .create_mcp_server_request import CreateMcpServerRequest as CreateMcpServerRequest
    from .create_mcp_server_version_request import CreateMcpServerVersionRequest as CreateMcpServerVersionRequest
    from .create_model_version_request import CreateModelVersionRequest as CreateModelVersionRequest
    from .create_model_version_response import CreateModelVersionResponse as CreateModelVersionResponse
    from .create_multipart_upload_request import CreateMultipartUploadRequest as CreateMultipartUploadRequest
    from .create_multipart_upload_response import CreateMultipartUploadResponse as CreateMultipartUploadResponse
    from .create_presigned_download_url_request import (
        CreatePresignedDownloadUrlRequest as CreatePresignedDownloadUrlRequest,
    )
    from .create_presigned_download_url_response import (
        CreatePresignedDownloadUrlResponse as CreatePresignedDownloadUrlResponse,
    )
    from .create_presigned_upload_url_request import CreatePresignedUploadUrlRequest as CreatePresignedUploadUrlRequest
    from .create_presigned_upload_url_response import (
        CreatePresignedUploadUrlResponse as CreatePresignedUploadUrlResponse,
    )
    from .create_prompt_optimization_job_request import (
        CreatePromptOptimizationJobRequest as CreatePromptOptimizationJobRequest,
    )
    from .create_prompt_optimization_job_response import (
        CreatePromptOptimizationJobResponse as CreatePromptOptimizationJobResponse,
    )
    from .create_registered_model_request import CreateRegisteredModelRequest as CreateRegisteredModelRequest
    from .create_registered_model_response import CreateRegisteredModelResponse as CreateRegisteredModelResponse
    from .create_review_queue_request import CreateReviewQueueRequest as CreateReviewQueueRequest
    from .create_review_queue_response import CreateReviewQueueResponse as CreateReviewQueueResponse
    from .create_role_request import CreateRoleRequest as CreateRoleRequest
    from .create_role_response import CreateRoleResponse as CreateRoleResponse
    from .create_run_request import CreateRunRequest as CreateRunRequest
    from .create_run_response import CreateRunResponse as CreateRunResponse
    from .create_skill_request import CreateSkillRequest as CreateSkillRequest
    from .create_skill_version_request import CreateSkillVersionRequest as CreateSkillVersionRequest
    from .create_user_request import CreateUserRequest as CreateUserRequest
    from .create_user_response import CreateUserResponse as CreateUserResponse
    from .create_webhook_request import CreateWebhookRequest as CreateWebhookRequest
    from .create_webhook_response import CreateWebhookResponse as CreateWebhookResponse
    from .create_workspace_request import CreateWorkspaceRequest as CreateWorkspaceRequest
    from .create_workspace_response import CreateWorkspaceResponse as CreateWorkspaceResponse
    from .dataset import Dataset as Dataset
    from .dataset_input import DatasetInput as DatasetInput
    from .dataset_record_source_type import DATASET_RECORD_SOURCE_TYPE_VALUES as DATASET_RECORD_SOURCE_TYPE_VALUES
    from .dataset_record_source_type import DatasetRecordSourceType as DatasetRecordSourceType
    from .dataset_record_source_type import DatasetRecordSourceTypeInput as DatasetRecordSourceTypeInput
    from .delete_budget_policy_request import DeleteBudgetPolicyRequest as DeleteBudgetPolicyRequest
    from .delete_dataset_records_request import DeleteDatasetRecordsRequest as DeleteDatasetRecordsRequest
    from .delete_dataset_records_response import DeleteDatasetRecordsResponse as DeleteDatasetRecordsResponse
    from .delete_endpoint_binding_request import DeleteEndpointBindingRequest as DeleteEndpointBindingRequest
    from .delete_experiment_request import DeleteExperimentRequest as DeleteExperimentRequest
    from .delete_experiment_tag_request import DeleteExperimentTagRequest as DeleteExperimentTagRequest
    from .delete_gateway_endpoint_request import DeleteGatewayEndpointRequest as DeleteGatewayEndpointRequest
    from .delete_gateway_endpoint_tag_request import DeleteGatewayEndpointTagRequest as DeleteGatewayEndpointTagRequest
    from .delete_gateway_guardrail_request import DeleteGatewayGuardrailRequest as DeleteGatewayGuardrailRequest
    from .delete_gateway_model_definition_request import (
        DeleteGatewayModelDefinitionRequest as DeleteGatewayModelDefinitionRequest,
    )
    from .delete_gateway_secret_request import DeleteGatewaySecretRequest as DeleteGatewaySecretRequest
    from .delete_label_schema_request import DeleteLabelSchemaRequest as DeleteLabelSchemaRequest
    from .delete_model_version_request import DeleteModelVersionRequest as DeleteModelVersionRequest
    from .delete_model_version_tag_request import DeleteModelVersionTagRequest as DeleteModelVersionTagRequest
    from .delete_registered_model_alias_request import (
        DeleteRegisteredModelAliasRequest as DeleteRegisteredModelAliasRequest,
    )
    from .delete_registered_model_request import DeleteRegisteredModelRequest as DeleteRegisteredModelRequest
    from .delete_registered_model_tag_request import DeleteRegisteredModelTagRequest as DeleteRegisteredModelTagRequest
    from .delete_review_queue_request import DeleteReviewQueueRequest as DeleteReviewQueueRequest
    from .delete_role_request import DeleteRoleRequest as DeleteRoleRequest
    from .delete_run_request import DeleteRunRequest as DeleteRunRequest
    from .delete_scorer_request import DeleteScorerRequest as DeleteScorerRequest
    from .delete_tag_request import DeleteTagRequest as DeleteTagRequest
    from .delete_trace_tag_request import DeleteTraceTagRequest as DeleteTraceTagRequest
    from .delete_trace_tag_v3_request import DeleteTraceTagV3Request as DeleteTraceTagV3Request
    from .delete_traces_request import DeleteTracesRequest as DeleteTracesRequest
    from .delete_traces_response import DeleteTracesResponse as DeleteTracesResponse
    from .delete_traces_v3_request import DeleteTracesV3Request as DeleteTracesV3Request
    from .delete_traces_v3_response import DeleteTracesV3Response as DeleteTracesV3Response
    from .delete_user_request import DeleteUserRequest as DeleteUserRequest
    from .deployment_job_connection_state import (
        DEPLOYMENT_JOB_CONNECTION_STATE_VALUES as DEPLOYMENT_JOB_CONNECTION_STATE_VALUES,
    )
    from .deployment_job_connection_state import DeploymentJobConnectionState as DeploymentJobConnectionState
    from .deployment_job_connection_state import DeploymentJobConnectionStateInput as DeploymentJobConnectionStateInput
    from .deployment_job_run_state import DEPLOYMENT_JOB_RUN_STATE_VALUES as DEPLOYMENT_JOB_RUN_STATE_VALUES
    from .deployment_job_run_state import DeploymentJobRunState as DeploymentJobRunState
    from .deployment_job_run_state import DeploymentJobRunStateInput as DeploymentJobRunStateInput
    from .detach_model_from_endpoint_request import DetachModelFromEndpointRequest as DetachModelFromEndpointRequest
    from .detail_error import DetailError as DetailError
    from .effective_permission import EFFECTIVE_PERMISSION_VALUES as EFFECTIVE_PERMISSION_VALUES
    from .effective_permission import EffectivePermission as EffectivePermission
    from .effective_permission import EffectivePermissionInput as EffectivePermissionInput
    from .end_trace_request import EndTraceRequest as EndTraceRequest
    from .end_trace_response import EndTraceResponse as EndTraceResponse
    from .end_trace_status import END_TRACE_STATUS_VALUES as END_TRACE_STATUS_VALUES
    from .end_trace_status import EndTraceStatus as EndTraceStatus
    from .end_trace_status import EndTraceStatusInput as EndTraceStatusInput
    from .error import Error as Error
    from .evaluation_dataset import EvaluationDataset as EvaluationDataset
    from .experiment import Experiment as Experiment
    from .experiment_tag import ExperimentTag as ExperimentTag
    from .export_traces_request import ExportTracesRequest as ExportTracesRequest
    from .file_info import FileInfo as FileInfo
    from .finalize_logged_model_request import FinalizeLoggedModelRequest as FinalizeLoggedModelRequest
    from .finalize_logged_model_response import FinalizeLoggedModelResponse as FinalizeLoggedModelResponse
    from .gateway_budget_action import GATEWAY_BUDGET_ACTION_VALUES as GATEWAY_BUDGET_ACTION_VALUES
    from .gateway_budget_action import GatewayBudgetAction as GatewayBudgetAction
    from .gateway_budget_action import GatewayBudgetActionInput as GatewayBudgetActionInput
    from .gateway_budget_duration import GatewayBudgetDuration as GatewayBudgetDuration
    from .gateway_budget_duration_unit import GATEWAY_BUDGET_DURATION_UNIT_VALUES as GATEWAY_BUDGET_DURATION_UNIT_VALUES
    from .gateway_budget_duration_unit import GatewayBudgetDurationUnit as GatewayBudgetDurationUnit
    from .gateway_budget_duration_unit import GatewayBudgetDurationUnitInput as GatewayBudgetDurationUnitInput
    from .gateway_budget_policy import GatewayBudgetPolicy as GatewayBudgetPolicy
    from .gateway_budget_scope import GATEWAY_BUDGET_SCOPE_VALUES as GATEWAY_BUDGET_SCOPE_VALUES
    from .gateway_budget_scope import GatewayBudgetScope as GatewayBudgetScope
    from .gateway_budget_scope import GatewayBudgetScopeInput as GatewayBudgetScopeInput
    from .gateway_budget_unit import GATEWAY_BUDGET_UNIT_VALUES as GATEWAY_BUDGET_UNIT_VALUES
    from .gateway_budget_unit import GatewayBudgetUnit as GatewayBudgetUnit
    from .gateway_budget_unit import GatewayBudgetUnitInput as GatewayBudgetUnitInput
    from .gateway_budget_window import GatewayBudgetWindow as GatewayBudgetWindow
    from .gateway_endpoint import GatewayEndpoint as GatewayEndpoint
    from .gateway_endpoint_binding import GatewayEndpointBinding as GatewayEndpointBinding
    from .gateway_endpoint_model_config import GatewayEndpointModelConfig as GatewayEndpointModelConfig
    from .gateway_endpoint_model_mapping import GatewayEndpointModelMapping as GatewayEndpointModelMapping
    from .gateway_endpoint_tag import GatewayEndpointTag as GatewayEndpointTag
    from .gateway_fallback_config import GatewayFallbackConfig as GatewayFallbackConfig
    from .gateway_fallback_strategy import GATEWAY_FALLBACK_STRATEGY_VALUES as GATEWAY_FALLBACK_STRATEGY_VALUES
    from .gateway_fallback_strategy import GatewayFallbackStrategy as GatewayFallbackStrategy
    from .gateway_fallback_strategy import GatewayFallbackStrategyInput as GatewayFallbackStrategyInput
    from .gateway_guardrail import GatewayGuardrail as GatewayGuardrail
    from .gateway_guardrail_action import GATEWAY_GUARDRAIL_ACTION_VALUES as GATEWAY_GUARDRAIL_ACTION_VALUES
    from .gateway_guardrail_action import GatewayGuardrailAction as GatewayGuardrailAction
    from .gateway_guardrail_action import GatewayGuardrailActionInput as GatewayGuardrailActionInput
    from .gateway_guardrail_config import GatewayGuardrailConfig as GatewayGuardrailConfig
    from .gateway_guardrail_stage import GATEWAY_GUARDRAIL_STAGE_VALUES as GATEWAY_GUARDRAIL_STAGE_VALUES
    from .gateway_guardrail_stage import GatewayGuardrailStage as GatewayGuardrailStage
    from .gateway_guardrail_stage import GatewayGuardrailStageInput as GatewayGuardrailStageInput
    from .gateway_model_definition import GatewayModelDefinition as GatewayModelDefinition
    from .gateway_model_linkage_type import GATEWAY_MODEL_LINKAGE_TYPE_VALUES as GATEWAY_MODEL_LINKAGE_TYPE_VALUES
    from .gateway_model_linkage_type import GatewayModelLinkageType as GatewayModelLinkageType
    from .gateway_model_linkage_type import GatewayModelLinkageTypeInput as GatewayModelLinkageTypeInput
    from .gateway_resource_type import GATEWAY_RESOURCE_TYPE_VALUES as GATEWAY_RESOURCE_TYPE_VALUES
    from .gateway_resource_type import GatewayResourceType as GatewayResourceType
    from .gateway_resource_type import GatewayResourceTypeInput as GatewayResourceTypeInput
    from .gateway_routing_strategy import GATEWAY_ROUTING_STRATEGY_VALUES as GATEWAY_ROUTING_STRATEGY_VALUES
    from .gateway_routing_strategy import GatewayRoutingStrategy as GatewayRoutingStrategy
    from .gateway_routing_strategy import GatewayRoutingStrategyInput as GatewayRoutingStrategyInput
    from .gateway_secret_info import GatewaySecretInfo as GatewaySecretInfo
    from .get_assessment_response import GetAssessmentResponse as GetAssessmentResponse
    from .get_budget_policy_response import GetBudgetPolicyResponse as GetBudgetPolicyResponse
    from .get_current_user_response import GetCurrentUserResponse as GetCurrentUserResponse
    from .get_dataset_experiment_ids_response import GetDatasetExperimentIdsResponse as GetDatasetExperimentIdsResponse
    from .get_dataset_records_response import GetDatasetRecordsResponse as GetDatasetRecordsResponse
    from .get_dataset_response import GetDatasetResponse as GetDatasetResponse
    from .get_experiment_by_name_response import GetExperimentByNameResponse as GetExperimentByNameResponse
    from .get_experiment_response import GetExperimentResponse as GetExperimentResponse
    from .get_gateway_endpoint_response import GetGatewayEndpointResponse as GetGatewayEndpointResponse
    from .get_gateway_guardrail_response import GetGatewayGuardrailResponse as GetGatewayGuardrailResponse
    from .get_gateway_model_definition_response import (
        GetGatewayModelDefinitionResponse as GetGatewayModelDefinitionResponse,
    )
    from .get_gateway_secret_info_response import GetGatewaySecretInfoResponse as GetGatewaySecretInfoResponse
    from .get_issue_response import GetIssueResponse as GetIssueResponse
    from .get_label_schema_by_name_response import GetLabelSchemaByNameResponse as GetLabelSchemaByNameResponse
    from .get_label_schema_response import GetLabelSchemaResponse as GetLabelSchemaResponse
    from .get_latest_versions_request import GetLatestVersionsRequest as GetLatestVersionsRequest
    from .get_latest_versions_response import GetLatestVersionsResponse as GetLatestVersionsResponse
    from .get_logged_model_response import GetLoggedModelResponse as GetLoggedModelResponse
    from .get_metric_history_bulk_interval_response import (
        GetMetricHistoryBulkIntervalResponse as GetMetricHistoryBulkIntervalResponse,
    )
    from .get_metric_history_response import GetMetricHistoryResponse as GetMetricHistoryResponse
    from .get_model_version_by_alias_response import GetModelVersionByAliasResponse as GetModelVersionByAliasResponse
    from .get_model_version_download_uri_response import (
        GetModelVersionDownloadUriResponse as GetModelVersionDownloadUriResponse,
    )
    from .get_model_version_response import GetModelVersionResponse as GetModelVersionResponse
    from .get_online_scoring_configs_response import GetOnlineScoringConfigsResponse as GetOnlineScoringConfigsResponse
    from .get_or_create_user_queue_request import GetOrCreateUserQueueRequest as GetOrCreateUserQueueRequest
    from .get_or_create_user_queue_response import GetOrCreateUserQueueResponse as GetOrCreateUserQueueResponse
    from .get_presigned_download_url_response import GetPresignedDownloadUrlResponse as GetPresignedDownloadUrlResponse
    from .get_prompt_optimization_job_response import (
        GetPromptOptimizationJobResponse as GetPromptOptimizationJobResponse,
    )
    from .get_registered_model_response import GetRegisteredModelResponse as GetRegisteredModelResponse
    from .get_review_queue_by_name_response import GetReviewQueueByNameResponse as GetReviewQueueByNameResponse
    from .get_review_queue_response import GetReviewQueueResponse as GetReviewQueueResponse
    from .get_role_response import GetRoleResponse as GetRoleResponse
    from .get_run_response import GetRunResponse as GetRunResponse
    from .get_scorer_response import GetScorerResponse as GetScorerResponse
    from .get_trace_info_response import GetTraceInfoResponse as GetTraceInfoResponse
    from .get_trace_info_v3_response import GetTraceInfoV3Response as GetTraceInfoV3Response
    from .get_trace_response import GetTraceResponse as GetTraceResponse
    from .get_user_permission_response import GetUserPermissionResponse as GetUserPermissionResponse
    from .get_user_response import GetUserResponse as GetUserResponse
    from .get_webhook_response import GetWebhookResponse as GetWebhookResponse
    from .get_workspace_response import GetWorkspaceResponse as GetWorkspaceResponse
    from .grant_user_permission_request import GrantUserPermissionRequest as GrantUserPermissionRequest
    from .input_tag import InputTag as InputTag
    from .issue import Issue as Issue
    from .issue_severity import ISSUE_SEVERITY_VALUES as ISSUE_SEVERITY_VALUES
    from .issue_severity import IssueSeverity as IssueSeverity
    from .issue_severity import IssueSeverityInput as IssueSeverityInput
    from .issue_status import ISSUE_STATUS_VALUES as ISSUE_STATUS_VALUES
    from .issue_status import IssueStatus as IssueStatus
    from .issue_status import IssueStatusInput as IssueStatusInput
    from .issue_view import ISSUE_VIEW_VALUES as ISSUE_VIEW_VALUES
    from .issue_view import IssueView as IssueView
    from .issue_view import IssueViewInput as IssueViewInput
    from .label_schema import LabelSchema as LabelSchema
    from .label_schema_categorical import LabelSchemaCategorical as LabelSchemaCategorical
    from .label_schema_input import LabelSchemaInput as LabelSchemaInput
    from .label_schema_numeric import LabelSchemaNumeric as LabelSchemaNumeric
    from .label_schema_pass_fail import LabelSchemaPassFail as LabelSchemaPassFail
    from .label_schema_text import LabelSchemaText as LabelSchemaText
    from .label_schema_type import LABEL_SCHEMA_TYPE_VALUES as LABEL_SCHEMA_TYPE_VALUES
    from .label_schema_type import LabelSchemaType as LabelSchemaType
    from .label_schema_type import LabelSchemaTypeInput as LabelSchemaTypeInput
    from .lifecycle_stage import LIFECYCLE_STAGE_VALUES as LIFECYCLE_STAGE_VALUES
    from .lifecycle_stage import LifecycleStage as LifecycleStage
    from .lifecycle_stage import LifecycleStageInput as LifecycleStageInput
    from .link_prompts_to_trace_request import LinkPromptsToTraceRequest as LinkPromptsToTraceRequest
    from .link_traces_to_run_request import LinkTracesToRunRequest as LinkTracesToRunRequest
    from .list_artifacts_of_proxy_response import ListArtifactsOfProxyResponse as ListArtifactsOfProxyResponse
    from .list_artifacts_response import ListArtifactsResponse as ListArtifactsResponse
    from .list_budget_policies_response import ListBudgetPoliciesResponse as ListBudgetPoliciesResponse
    from .list_budget_windows_response import ListBudgetWindowsResponse as ListBudgetWindowsResponse
    from .list_current_user_permissions_response import (
        ListCurrentUserPermissionsResponse as ListCurrentUserPermissionsResponse,
    )
    from .list_endpoint_bindings_response import ListEndpointBindingsResponse as ListEndpointBindingsResponse
    from .list_endpoint_guardrail_configs_response import (
        ListEndpointGuardrailConfigsResponse as ListEndpointGuardrailConfigsResponse,
    )
    from .list_gateway_endpoints_response import ListGatewayEndpointsResponse as ListGatewayEndpointsResponse
    from .list_gateway_guardrails_response import ListGatewayGuardrailsResponse as ListGatewayGuardrailsResponse
    from .list_gateway_model_definitions_response import (
        ListGatewayModelDefinitionsResponse as ListGatewayModelDefinitionsResponse,
    )
    from .list_gateway_secret_infos_response import ListGatewaySecretInfosResponse as ListGatewaySecretInfosResponse
    from .list_label_schemas_response import ListLabelSchemasResponse as ListLabelSchemasResponse
    from .list_logged_model_artifacts_response import (
        ListLoggedModelArtifactsResponse as ListLoggedModelArtifactsResponse,
    )
    from .list_review_queue_items_response import ListReviewQueueItemsResponse as ListReviewQueueItemsResponse
    from .list_review_queues_response import ListReviewQueuesResponse as ListReviewQueuesResponse
    from .list_role_permissions_response import ListRolePermissionsResponse as ListRolePermissionsResponse
    from .list_role_users_response import ListRoleUsersResponse as ListRoleUsersResponse
    from .list_roles_response import ListRolesResponse as ListRolesResponse
    from .list_scorer_versions_response import ListScorerVersionsResponse as ListScorerVersionsResponse
    from .list_scorers_response import ListScorersResponse as ListScorersResponse
    from .list_user_permissions_response import ListUserPermissionsResponse as ListUserPermissionsResponse
    from .list_user_roles_response import ListUserRolesResponse as ListUserRolesResponse
    from .list_users_response import ListUsersResponse as ListUsersResponse
    from .list_webhooks_response import ListWebhooksResponse as ListWebhooksResponse
    from .list_workspaces_response import ListWorkspacesResponse as ListWorkspacesResponse
    from .log_batch_request import LogBatchRequest as LogBatchRequest
    from .log_inputs_request import LogInputsRequest as LogInputsRequest
    from .log_logged_model_params_request import LogLoggedModelParamsRequest as LogLoggedModelParamsRequest
    from .log_metric_request import LogMetricRequest as LogMetricRequest
    from .log_model_request import LogModelRequest as LogModelRequest
    from .log_outputs_request import LogOutputsRequest as LogOutputsRequest
    from .log_param_request import LogParamRequest as LogParamRequest
    from .logged_model import LoggedModel as LoggedModel
    from .logged_model_data import LoggedModelData as LoggedModelData
    from .logged_model_dataset_filter import LoggedModelDatasetFilter as LoggedModelDatasetFilter
    from .logged_model_info import LoggedModelInfo as LoggedModelInfo
    from .logged_model_order_by import LoggedModelOrderBy as LoggedModelOrderBy
    from .logged_model_parameter import LoggedModelParameter as LoggedModelParameter
    from .logged_model_registration_info import LoggedModelRegistrationInfo as LoggedModelRegistrationInfo
    from .logged_model_status import LOGGED_MODEL_STATUS_VALUES as LOGGED_MODEL_STATUS_VALUES
    from .logged_model_status import LoggedModelStatus as LoggedModelStatus
    from .logged_model_status import LoggedModelStatusInput as LoggedModelStatusInput
    from .logged_model_tag import LoggedModelTag as LoggedModelTag
    from .mcp_access_endpoint import McpAccessEndpoint as McpAccessEndpoint
    from .mcp_access_endpoint_summary import McpAccessEndpointSummary as McpAccessEndpointSummary
    from .mcp_connect_option import McpConnectOption as McpConnectOption
    from .mcp_icon import McpIcon as McpIcon
    from .mcp_icon_source import MCP_ICON_SOURCE_VALUES as MCP_ICON_SOURCE_VALUES
    from .mcp_icon_source import McpIconSource as McpIconSource
    from .mcp_icon_source import McpIconSourceInput as McpIconSourceInput
    from .mcp_initial_status import MCP_INITIAL_STATUS_VALUES as MCP_INITIAL_STATUS_VALUES
    from .mcp_initial_status import McpInitialStatus as McpInitialStatus
    from .mcp_initial_status import McpInitialStatusInput as McpInitialStatusInput
    from .mcp_server import McpServer as McpServer
    from .mcp_server_alias import McpServerAlias as McpServerAlias
    from .mcp_server_icon import McpServerIcon as McpServerIcon
    from .mcp_server_version import McpServerVersion as McpServerVersion
    from .mcp_status import MCP_STATUS_VALUES as MCP_STATUS_VALUES
    from .mcp_status import McpStatus as McpStatus
    from .mcp_status import McpStatusInput as McpStatusInput
    from .mcp_tool import McpTool as McpTool
    from .mcp_transport_type import MCP_TRANSPORT_TYPE_VALUES as MCP_TRANSPORT_TYPE_VALUES
    from .mcp_transport_type import McpTransportType as McpTransportType
    from .mcp_transport_type import McpTransportTypeInput as McpTransportTypeInput
    from .metric import Metric as Metric
    from .metric_aggregation import MetricAggregation as MetricAggregation
    from .metric_aggregation_type import METRIC_AGGREGATION_TYPE_VALUES as METRIC_AGGREGATION_TYPE_VALUES
    from .metric_aggregation_type import MetricAggregationType as MetricAggregationType
    from .metric_aggregation_type import MetricAggregationTypeInput as MetricAggregationTypeInput
    from .metric_data_point import MetricDataPoint as MetricDataPoint
    from .metric_view_type import METRIC_VIEW_TYPE_VALUES as METRIC_VIEW_TYPE_VALUES
    from .metric_view_type import MetricViewType as MetricViewType
    from .metric_view_type import MetricViewTypeInput as MetricViewTypeInput
    from .metric_with_run_id import MetricWithRunId as MetricWithRunId
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
    from .multipart_upload_credential import MultipartUploadCredential as MultipartUploadCredential
    from .multipart_upload_part import MultipartUploadPart as MultipartUploadPart
    from .new_assessment import NewAssessment as NewAssessment
    from .new_trace import NewTrace as NewTrace
    from .new_trace_info import NewTraceInfo as NewTraceInfo
    from .online_scoring_config import OnlineScoringConfig as OnlineScoringConfig
    from .optimizer_type import OPTIMIZER_TYPE_VALUES as OPTIMIZER_TYPE_VALUES
    from .optimizer_type import OptimizerType as OptimizerType
    from .optimizer_type import OptimizerTypeInput as OptimizerTypeInput
    from .otlp_any_value import OtlpAnyValue as OtlpAnyValue
    from .otlp_array_value import OtlpArrayValue as OtlpArrayValue
    from .otlp_key_value import OtlpKeyValue as OtlpKeyValue
    from .otlp_key_value_list import OtlpKeyValueList as OtlpKeyValueList
    from .otlp_resource import OtlpResource as OtlpResource
    from .otlp_resource_spans import OtlpResourceSpans as OtlpResourceSpans
    from .otlp_scope import OtlpScope as OtlpScope
    from .otlp_scope_spans import OtlpScopeSpans as OtlpScopeSpans
    from .otlp_span import OtlpSpan as OtlpSpan
    from .otlp_span_event import OtlpSpanEvent as OtlpSpanEvent
    from .otlp_span_link import OtlpSpanLink as OtlpSpanLink
    from .otlp_span_status import OtlpSpanStatus as OtlpSpanStatus
    from .param import Param as Param
    from .permission_level import PERMISSION_LEVEL_VALUES as PERMISSION_LEVEL_VALUES
    from .permission_level import PermissionLevel as PermissionLevel
    from .permission_level import PermissionLevelInput as PermissionLevelInput
    from .prompt_optimization_job import PromptOptimizationJob as PromptOptimizationJob
    from .prompt_optimization_job_config import PromptOptimizationJobConfig as PromptOptimizationJobConfig
    from .prompt_optimization_job_progress import PromptOptimizationJobProgress as PromptOptimizationJobProgress
    from .prompt_optimization_job_state import PromptOptimizationJobState as PromptOptimizationJobState
    from .prompt_optimization_job_status import (
        PROMPT_OPTIMIZATION_JOB_STATUS_VALUES as PROMPT_OPTIMIZATION_JOB_STATUS_VALUES,
    )
    from .prompt_optimization_job_status import PromptOptimizationJobStatus as PromptOptimizationJobStatus
    from .prompt_optimization_job_status import PromptOptimizationJobStatusInput as PromptOptimizationJobStatusInput
    from .prompt_optimization_job_tag import PromptOptimizationJobTag as PromptOptimizationJobTag
    from .prompt_version_ref import PromptVersionRef as PromptVersionRef
    from .proxy_file_info import ProxyFileInfo as ProxyFileInfo
    from .query_trace_metrics_request import QueryTraceMetricsRequest as QueryTraceMetricsRequest
    from .query_trace_metrics_response import QueryTraceMetricsResponse as QueryTraceMetricsResponse
    from .register_scorer_request import RegisterScorerRequest as RegisterScorerRequest
    from .register_scorer_response import RegisterScorerResponse as RegisterScorerResponse
    from .registered_model import RegisteredModel as RegisteredModel
    from .registered_model_alias import RegisteredModelAlias as RegisteredModelAlias
    from .registered_model_tag import RegisteredModelTag as RegisteredModelTag
    from .remove_dataset_from_experiments_request import (
        RemoveDatasetFromExperimentsRequest as RemoveDatasetFromExperimentsRequest,
    )
    from .remove_dataset_from_experiments_response import (
        RemoveDatasetFromExperimentsResponse as RemoveDatasetFromExperimentsResponse,
    )
    from .remove_guardrail_from_endpoint_request import (
        RemoveGuardrailFromEndpointRequest as RemoveGuardrailFromEndpointRequest,
    )
    from .remove_items_from_review_queue_request import (
        RemoveItemsFromReviewQueueRequest as RemoveItemsFromReviewQueueRequest,
    )
    from .remove_role_permission_request import RemoveRolePermissionRequest as RemoveRolePermissionRequest
    from .rename_registered_model_request import RenameRegisteredModelRequest as RenameRegisteredModelRequest
    from .rename_registered_model_response import RenameRegisteredModelResponse as RenameRegisteredModelResponse
    from .restore_experiment_request import RestoreExperimentRequest as RestoreExperimentRequest
    from .restore_run_request import RestoreRunRequest as RestoreRunRequest
    from .review_item_type import REVIEW_ITEM_TYPE_VALUES as REVIEW_ITEM_TYPE_VALUES
    from .review_item_type import ReviewItemType as ReviewItemType
    from .review_item_type import ReviewItemTypeInput as ReviewItemTypeInput
    from .review_queue import ReviewQueue as ReviewQueue
    from .review_queue_item import ReviewQueueItem as ReviewQueueItem
    from .review_queue_type import REVIEW_QUEUE_TYPE_VALUES as REVIEW_QUEUE_TYPE_VALUES
    from .review_queue_type import ReviewQueueType as ReviewQueueType
    from .review_queue_type import ReviewQueueTypeInput as ReviewQueueTypeInput
    from .review_status import REVIEW_STATUS_VALUES as REVIEW_STATUS_VALUES
    from .review_status import ReviewStatus as ReviewStatus
    from .review_status import ReviewStatusInput as ReviewStatusInput
    from .revoke_user_permission_request import RevokeUserPermissionRequest as RevokeUserPermissionRequest
    from .role import Role as Role
    from .role_assignment import RoleAssignment as RoleAssignment
    from .role_permission import RolePermission as RolePermission
    from .role_resource_type import ROLE_RESOURCE_TYPE_VALUES as ROLE_RESOURCE_TYPE_VALUES
    from .role_resource_type import RoleResourceType as RoleResourceType
    from .role_resource_type import RoleResourceTypeInput as RoleResourceTypeInput
    from .run import Run as Run
    from .run_data import RunData as RunData
    from .run_info import RunInfo as RunInfo
    from .run_inputs import RunInputs as RunInputs
    from .run_outputs import RunOutputs as RunOutputs
    from .run_status import RUN_STATUS_VALUES as RUN_STATUS_VALUES
    from .run_status import RunStatus as RunStatus
    from .run_status import RunStatusInput as RunStatusInput
    from .run_tag import RunTag as RunTag
    from .scorer import Scorer as Scorer
    from .search_evaluation_datasets_request import SearchEvaluationDatasetsRequest as SearchEvaluationDatasetsRequest
    from .search_evaluation_datasets_response import (
        SearchEvaluationDatasetsResponse as SearchEvaluationDatasetsResponse,
    )
    from .search_experiments_request import SearchExperimentsRequest as SearchExperimentsRequest
    from .search_experiments_response import SearchExperimentsResponse as SearchExperimentsResponse
    from .search_issues_request import SearchIssuesRequest as SearchIssuesRequest
    from .search_issues_response import SearchIssuesResponse as SearchIssuesResponse
    from .search_logged_models_request import SearchLoggedModelsRequest as SearchLoggedModelsRequest
    from .search_logged_models_response import SearchLoggedModelsResponse as SearchLoggedModelsResponse
    from .search_mcp_access_endpoints_response import (
        SearchMcpAccessEndpointsResponse as SearchMcpAccessEndpointsResponse,
    )
    from .search_mcp_server_versions_response import SearchMcpServerVersionsResponse as SearchMcpServerVersionsResponse
    from .search_mcp_servers_response import SearchMcpServersResponse as SearchMcpServersResponse
    from .search_model_versions_response import SearchModelVersionsResponse as SearchModelVersionsResponse
    from .search_prompt_optimization_jobs_request import (
        SearchPromptOptimizationJobsRequest as SearchPromptOptimizationJobsRequest,
    )
    from .search_prompt_optimization_jobs_response import (
        SearchPromptOptimizationJobsResponse as SearchPromptOptimizationJobsResponse,
    )
    from .search_registered_models_response import SearchRegisteredModelsResponse as SearchRegisteredModelsResponse
    from .search_runs_request import SearchRunsRequest as SearchRunsRequest
    from .search_runs_response import SearchRunsResponse as SearchRunsResponse
    from .search_skill_versions_response import SearchSkillVersionsResponse as SearchSkillVersionsResponse
    from .search_skills_response import SearchSkillsResponse as SearchSkillsResponse
    from .search_traces_response import SearchTracesResponse as SearchTracesResponse
    from .search_traces_v3_request import SearchTracesV3Request as SearchTracesV3Request
    from .search_traces_v3_response import SearchTracesV3Response as SearchTracesV3Response
    from .server_info import ServerInfo as ServerInfo
    from .set_dataset_tags_request import SetDatasetTagsRequest as SetDatasetTagsRequest
    from .set_dataset_tags_response import SetDatasetTagsResponse as SetDatasetTagsResponse
    from .set_experiment_tag_request import SetExperimentTagRequest as SetExperimentTagRequest
    from .set_gateway_endpoint_tag_request import SetGatewayEndpointTagRequest as SetGatewayEndpointTagRequest
    from .set_logged_model_tags_request import SetLoggedModelTagsRequest as SetLoggedModelTagsRequest
    from .set_logged_model_tags_response import SetLoggedModelTagsResponse as SetLoggedModelTagsResponse
    from .set_mcp_server_alias_request import SetMcpServerAliasRequest as SetMcpServerAliasRequest
    from .set_mcp_tag_request import SetMcpTagRequest as SetMcpTagRequest
    from .set_model_version_tag_request import SetModelVersionTagRequest as SetModelVersionTagRequest
    from .set_registered_model_alias_request import SetRegisteredModelAliasRequest as SetRegisteredModelAliasRequest
    from .set_registered_model_tag_request import SetRegisteredModelTagRequest as SetRegisteredModelTagRequest
    from .set_review_queue_item_status_request import SetReviewQueueItemStatusRequest as SetReviewQueueItemStatusRequest
    from .set_review_queue_item_status_response import (
        SetReviewQueueItemStatusResponse as SetReviewQueueItemStatusResponse,
    )
    from .set_skill_alias_request import SetSkillAliasRequest as SetSkillAliasRequest
    from .set_skill_tag_request import SetSkillTagRequest as SetSkillTagRequest
    from .set_tag_request import SetTagRequest as SetTagRequest
    from .set_trace_tag_request import SetTraceTagRequest as SetTraceTagRequest
    from .set_trace_tag_v3_request import SetTraceTagV3Request as SetTraceTagV3Request
    from .skill import Skill as Skill
    from .skill_alias import SkillAlias as SkillAlias
    from .skill_icon import SkillIcon as SkillIcon
    from .skill_initial_status import SKILL_INITIAL_STATUS_VALUES as SKILL_INITIAL_STATUS_VALUES
    from .skill_initial_status import SkillInitialStatus as SkillInitialStatus
    from .skill_initial_status import SkillInitialStatusInput as SkillInitialStatusInput
    from .skill_remote_source_type import SKILL_REMOTE_SOURCE_TYPE_VALUES as SKILL_REMOTE_SOURCE_TYPE_VALUES
    from .skill_remote_source_type import SkillRemoteSourceType as SkillRemoteSourceType
    from .skill_remote_source_type import SkillRemoteSourceTypeInput as SkillRemoteSourceTypeInput
    from .skill_source_type import SKILL_SOURCE_TYPE_VALUES as SKILL_SOURCE_TYPE_VALUES
    from .skill_source_type import SkillSourceType as SkillSourceType
    from .skill_source_type import SkillSourceTypeInput as SkillSourceTypeInput
    from .skill_status import SKILL_STATUS_VALUES as SKILL_STATUS_VALUES
    from .skill_status import SkillStatus as SkillStatus
    from .skill_status import SkillStatusInput as SkillStatusInput
    from .skill_version import SkillVersion as SkillVersion
    from .span import Span as Span
    from .span_attribute import SpanAttribute as SpanAttribute
    from .span_event import SpanEvent as SpanEvent
    from .span_kind import SPAN_KIND_VALUES as SPAN_KIND_VALUES
    from .span_kind import SpanKind as SpanKind
    from .span_kind import SpanKindInput as SpanKindInput
    from .span_link import SpanLink as SpanLink
    from .span_status import SpanStatus as SpanStatus
    from .span_status_code import SPAN_STATUS_CODE_VALUES as SPAN_STATUS_CODE_VALUES
    from .span_status_code import SpanStatusCode as SpanStatusCode
    from .span_status_code import SpanStatusCodeInput as SpanStatusCodeInput
    from .span_value import SpanValue as SpanValue
    from .span_value_list import SpanValueList as SpanValueList
    from .span_value_map import SpanValueMap as SpanValueMap
    from .start_trace_request import StartTraceRequest as StartTraceRequest
    from .start_trace_response import StartTraceResponse as StartTraceResponse
    from .start_trace_v3_request import StartTraceV3Request as StartTraceV3Request
    from .start_trace_v3_response import StartTraceV3Response as StartTraceV3Response
    from .test_webhook_request import TestWebhookRequest as TestWebhookRequest
    from .test_webhook_response import TestWebhookResponse as TestWebhookResponse
    from .trace import Trace as Trace
    from .trace_archival_config import TraceArchivalConfig as TraceArchivalConfig
    from .trace_experiment_location import TraceExperimentLocation as TraceExperimentLocation
    from .trace_inference_table_location import TraceInferenceTableLocation as TraceInferenceTableLocation
    from .trace_info import TraceInfo as TraceInfo
    from .trace_info_v3 import TraceInfoV3 as TraceInfoV3
    from .trace_location import TraceLocation as TraceLocation
    from .trace_location_type import TRACE_LOCATION_TYPE_VALUES as TRACE_LOCATION_TYPE_VALUES
    from .trace_location_type import TraceLocationType as TraceLocationType
    from .trace_location_type import TraceLocationTypeInput as TraceLocationTypeInput
    from .trace_request_metadata import TraceRequestMetadata as TraceRequestMetadata
    from .trace_state import TRACE_STATE_VALUES as TRACE_STATE_VALUES
    from .trace_state import TraceState as TraceState
    from .trace_state import TraceStateInput as TraceStateInput
    from .trace_status import TRACE_STATUS_VALUES as TRACE_STATUS_VALUES
    from .trace_status import TraceStatus as TraceStatus
    from .trace_status import TraceStatusInput as TraceStatusInput
    from .trace_tag import TraceTag as TraceTag
    from .transition_model_version_stage_request import (
        TransitionModelVersionStageRequest as TransitionModelVersionStageRequest,
    )
    from .transition_model_version_stage_response import (
        TransitionModelVersionStageResponse as TransitionModelVersionStageResponse,
    )
    from .unassign_role_request import UnassignRoleRequest as UnassignRoleRequest
    from .update_assessment_request import UpdateAssessmentRequest as UpdateAssessmentRequest
    from .update_assessment_response import UpdateAssessmentResponse as UpdateAssessmentResponse
    from .update_budget_policy_request import UpdateBudgetPolicyRequest as UpdateBudgetPolicyRequest
    from .update_budget_policy_response import UpdateBudgetPolicyResponse as UpdateBudgetPolicyResponse
    from .update_endpoint_guardrail_config_request import (
        UpdateEndpointGuardrailConfigRequest as UpdateEndpointGuardrailConfigRequest,
    )
    from .update_endpoint_guardrail_config_response import (
        UpdateEndpointGuardrailConfigResponse as UpdateEndpointGuardrailConfigResponse,
    )
    from .update_experiment_request import UpdateExperimentRequest as UpdateExperimentRequest
    from .update_gateway_endpoint_request import UpdateGatewayEndpointRequest as UpdateGatewayEndpointRequest
    from .update_gateway_endpoint_response import UpdateGatewayEndpointResponse as UpdateGatewayEndpointResponse
    from .update_gateway_model_definition_request import (
        UpdateGatewayModelDefinitionRequest as UpdateGatewayModelDefinitionRequest,
    )
    from .update_gateway_model_definition_response import (
        UpdateGatewayModelDefinitionResponse as UpdateGatewayModelDefinitionResponse,
    )
    from .update_gateway_secret_request import UpdateGatewaySecretRequest as UpdateGatewaySecretRequest
    from .update_gateway_secret_response import UpdateGatewaySecretResponse as UpdateGatewaySecretResponse
    from .update_issue_request import UpdateIssueRequest as UpdateIssueRequest
    from .update_issue_response import UpdateIssueResponse as UpdateIssueResponse
    from .update_label_schema_request import UpdateLabelSchemaRequest as UpdateLabelSchemaRequest
    from .update_label_schema_response import UpdateLabelSchemaResponse as UpdateLabelSchemaResponse
    from .update_mcp_access_endpoint_request import UpdateMcpAccessEndpointRequest as UpdateMcpAccessEndpointRequest
    from .update_mcp_server_request import UpdateMcpServerRequest as UpdateMcpServerRequest
    from .update_mcp_server_version_request import UpdateMcpServerVersionRequest as UpdateMcpServerVersionRequest
    from .update_model_version_request import UpdateModelVersionRequest as UpdateModelVersionRequest
    from .update_model_version_response import UpdateModelVersionResponse as UpdateModelVersionResponse
    from .update_registered_model_request import UpdateRegisteredModelRequest as UpdateRegisteredModelRequest
    from .update_registered_model_response import UpdateRegisteredModelResponse as UpdateRegisteredModelResponse
    from .update_review_queue_request import UpdateReviewQueueRequest as UpdateReviewQueueRequest
    from .update_review_queue_response import UpdateReviewQueueResponse as UpdateReviewQueueResponse
    from .update_role_permission_request import UpdateRolePermissionRequest as UpdateRolePermissionRequest
    from .update_role_permission_response import UpdateRolePermissionResponse as UpdateRolePermissionResponse
    from .update_role_request import UpdateRoleRequest as UpdateRoleRequest
    from .update_role_response import UpdateRoleResponse as UpdateRoleResponse
    from .update_run_request import UpdateRunRequest as UpdateRunRequest
    from .update_run_response import UpdateRunResponse as UpdateRunResponse
    from .update_skill_request import UpdateSkillRequest as UpdateSkillRequest
    from .update_skill_version_request import UpdateSkillVersionRequest as UpdateSkillVersionRequest
    from .update_user_admin_request import UpdateUserAdminRequest as UpdateUserAdminRequest
    from .update_user_password_request import UpdateUserPasswordRequest as UpdateUserPasswordRequest
    from .update_webhook_request import UpdateWebhookRequest as UpdateWebhookRequest
    from .update_webhook_response import UpdateWebhookResponse as UpdateWebhookResponse
    from .update_workspace_request import UpdateWorkspaceRequest as UpdateWorkspaceRequest
    from .update_workspace_response import UpdateWorkspaceResponse as UpdateWorkspaceResponse
    from .upsert_dataset_records_request import UpsertDatasetRecordsRequest as UpsertDatasetRecordsRequest
    from .upsert_dataset_records_response import UpsertDatasetRecordsResponse as UpsertDatasetRecordsResponse
    from .upsert_online_scoring_config_request import (
        UpsertOnlineScoringConfigRequest as UpsertOnlineScoringConfigRequest,
    )
    from .upsert_online_scoring_config_response import (
        UpsertOnlineScoringConfigResponse as UpsertOnlineScoringConfigResponse,
    )
    from .user import User as User
    from .user_permission import UserPermission as UserPermission
    from .user_resource_type import USER_RESOURCE_TYPE_VALUES as USER_RESOURCE_TYPE_VALUES
    from .user_resource_type import UserResourceType as UserResourceType
    from .user_resource_type import UserResourceTypeInput as UserResourceTypeInput
    from .user_with_roles import UserWithRoles as UserWithRoles
    from .view_type import VIEW_TYPE_VALUES as VIEW_TYPE_VALUES
    from .view_type import ViewType as ViewType
    from .view_type import ViewTypeInput as ViewTypeInput
    from .webhook import Webhook as Webhook
    from .webhook_action import WEBHOOK_ACTION_VALUES as WEBHOOK_ACTION_VALUES
    from .webhook_action import WebhookAction as WebhookAction
    from .webhook_action import WebhookActionInput as WebhookActionInput
    from .webhook_entity import WEBHOOK_ENTITY_VALUES as WEBHOOK_ENTITY_VALUES
    from .webhook_entity import WebhookEntity as WebhookEntity
    from .webhook_entity import WebhookEntityInput as WebhookEntityInput
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_status import WEBHOOK_STATUS_VALUES as WEBHOOK_STATUS_VALUES
    from .webhook_status import WebhookStatus as WebhookStatus
    from .webhook_status import WebhookStatusInput as WebhookStatusInput
    from .webhook_test_result import WebhookTestResult as WebhookTestResult
    from .workspace import Workspace as Workspace
    from .workspace_deletion_mode import WORKSPACE_DELETION_MODE_VALUES as WORKSPACE_DELETION_MODE_VALUES
    from .workspace_deletion_mode import WorkspaceDeletionMode as WorkspaceDeletionMode
    from .workspace_deletion_mode import WorkspaceDeletionModeInput as WorkspaceDeletionModeInput

_MODULES = {
    "ASSESSMENT_SOURCE_TYPE_VALUES": "assessment_source_type",
    "AbortMultipartUploadRequest": "abort_multipart_upload_request",
    "AddDatasetToExperimentsRequest": "add_dataset_to_experiments_request",
    "AddDatasetToExperimentsResponse": "add_dataset_to_experiments_response",
    "AddGuardrailToEndpointRequest": "add_guardrail_to_endpoint_request",
    "AddGuardrailToEndpointResponse": "add_guardrail_to_endpoint_response",
    "AddItemsToReviewQueueRequest": "add_items_to_review_queue_request",
    "AddItemsToReviewQueueResponse": "add_items_to_review_queue_response",
    "AddRolePermissionRequest": "add_role_permission_request",
    "AddRolePermissionResponse": "add_role_permission_response",
    "Assessment": "assessment",
    "AssessmentChange": "assessment_change",
    "AssessmentError": "assessment_error",
    "AssessmentExpectation": "assessment_expectation",
    "AssessmentFeedback": "assessment_feedback",
    "AssessmentIssueReference": "assessment_issue_reference",
    "AssessmentSerializedValue": "assessment_serialized_value",
    "AssessmentSource": "assessment_source",
    "AssessmentSourceType": "assessment_source_type",
    "AssessmentSourceTypeInput": "assessment_source_type",
    "AssignRoleRequest": "assign_role_request",
    "AssignRoleResponse": "assign_role_response",
    "AttachModelToEndpointRequest": "attach_model_to_endpoint_request",
    "AttachModelToEndpointResponse": "attach_model_to_endpoint_response",
    "BatchGetTraceInfosRequest": "batch_get_trace_infos_request",
    "BatchGetTraceInfosResponse": "batch_get_trace_infos_response",
    "BatchGetTracesResponse": "batch_get_traces_response",
    "BulkRegisterSkill": "bulk_register_skill",
    "BulkRegisterSkillsRequest": "bulk_register_skills_request",
    "BulkRegisterSkillsResponse": "bulk_register_skills_response",
    "CalculateTraceFilterCorrelationRequest": "calculate_trace_filter_correlation_request",
    "CalculateTraceFilterCorrelationResponse": "calculate_trace_filter_correlation_response",
    "CancelPromptOptimizationJobResponse": "cancel_prompt_optimization_job_response",
    "CompleteMultipartUploadRequest": "complete_multipart_upload_request",
    "CreateAssessmentRequest": "create_assessment_request",
    "CreateAssessmentResponse": "create_assessment_response",
    "CreateBudgetPolicyRequest": "create_budget_policy_request",
    "CreateBudgetPolicyResponse": "create_budget_policy_response",
    "CreateDatasetRequest": "create_dataset_request",
    "CreateDatasetResponse": "create_dataset_response",
    "CreateEndpointBindingRequest": "create_endpoint_binding_request",
    "CreateEndpointBindingResponse": "create_endpoint_binding_response",
    "CreateExperimentRequest": "create_experiment_request",
    "CreateExperimentResponse": "create_experiment_response",
    "CreateGatewayEndpointRequest": "create_gateway_endpoint_request",
    "CreateGatewayEndpointResponse": "create_gateway_endpoint_response",
    "CreateGatewayGuardrailRequest": "create_gateway_guardrail_request",
    "CreateGatewayGuardrailResponse": "create_gateway_guardrail_response",
    "CreateGatewayModelDefinitionRequest": "create_gateway_model_definition_request",
    "CreateGatewayModelDefinitionResponse": "create_gateway_model_definition_response",
    "CreateGatewaySecretRequest": "create_gateway_secret_request",
    "CreateGatewaySecretResponse": "create_gateway_secret_response",
    "CreateIssueRequest": "create_issue_request",
    "CreateIssueResponse": "create_issue_response",
    "CreateLabelSchemaRequest": "create_label_schema_request",
    "CreateLabelSchemaResponse": "create_label_schema_response",
    "CreateLoggedModelRequest": "create_logged_model_request",
    "CreateLoggedModelResponse": "create_logged_model_response",
    "CreateMcpAccessEndpointRequest": "create_mcp_access_endpoint_request",
    "CreateMcpServerRequest": "create_mcp_server_request",
    "CreateMcpServerVersionRequest": "create_mcp_server_version_request",
    "CreateModelVersionRequest": "create_model_version_request",
    "CreateModelVersionResponse": "create_model_version_response",
    "CreateMultipartUploadRequest": "create_multipart_upload_request",
    "CreateMultipartUploadResponse": "create_multipart_upload_response",
    "CreatePresignedDownloadUrlRequest": "create_presigned_download_url_request",
    "CreatePresignedDownloadUrlResponse": "create_presigned_download_url_response",
    "CreatePresignedUploadUrlRequest": "create_presigned_upload_url_request",
    "CreatePresignedUploadUrlResponse": "create_presigned_upload_url_response",
    "CreatePromptOptimizationJobRequest": "create_prompt_optimization_job_request",
    "CreatePromptOptimizationJobResponse": "create_prompt_optimization_job_response",
    "CreateRegisteredModelRequest": "create_registered_model_request",
    "CreateRegisteredModelResponse": "create_registered_model_response",
    "CreateReviewQueueRequest": "create_review_queue_request",
    "CreateReviewQueueResponse": "create_review_queue_response",
    "CreateRoleRequest": "create_role_request",
    "CreateRoleResponse": "create_role_response",
    "CreateRunRequest": "create_run_request",
    "CreateRunResponse": "create_run_response",
    "CreateSkillRequest": "create_skill_request",
    "CreateSkillVersionRequest": "create_skill_version_request",
    "CreateUserRequest": "create_user_request",
    "CreateUserResponse": "create_user_response",
    "CreateWebhookRequest": "create_webhook_request",
    "CreateWebhookResponse": "create_webhook_response",
    "CreateWorkspaceRequest": "create_workspace_request",
    "CreateWorkspaceResponse": "create_workspace_response",
    "DATASET_RECORD_SOURCE_TYPE_VALUES": "dataset_record_source_type",
    "DEPLOYMENT_JOB_CONNECTION_STATE_VALUES": "deployment_job_connection_state",
    "DEPLOYMENT_JOB_RUN_STATE_VALUES": "deployment_job_run_state",
    "Dataset": "dataset",
    "DatasetInput": "dataset_input",
    "DatasetRecordSourceType": "dataset_record_source_type",
    "DatasetRecordSourceTypeInput": "dataset_record_source_type",
    "DeleteBudgetPolicyRequest": "delete_budget_policy_request",
    "DeleteDatasetRecordsRequest": "delete_dataset_records_request",
    "DeleteDatasetRecordsResponse": "delete_dataset_records_response",
    "DeleteEndpointBindingRequest": "delete_endpoint_binding_request",
    "DeleteExperimentRequest": "delete_experiment_request",
    "DeleteExperimentTagRequest": "delete_experiment_tag_request",
    "DeleteGatewayEndpointRequest": "delete_gateway_endpoint_request",
    "DeleteGatewayEndpointTagRequest": "delete_gateway_endpoint_tag_request",
    "DeleteGatewayGuardrailRequest": "delete_gateway_guardrail_request",
    "DeleteGatewayModelDefinitionRequest": "delete_gateway_model_definition_request",
    "DeleteGatewaySecretRequest": "delete_gateway_secret_request",
    "DeleteLabelSchemaRequest": "delete_label_schema_request",
    "DeleteModelVersionRequest": "delete_model_version_request",
    "DeleteModelVersionTagRequest": "delete_model_version_tag_request",
    "DeleteRegisteredModelAliasRequest": "delete_registered_model_alias_request",
    "DeleteRegisteredModelRequest": "delete_registered_model_request",
    "DeleteRegisteredModelTagRequest": "delete_registered_model_tag_request",
    "DeleteReviewQueueRequest": "delete_review_queue_request",
    "DeleteRoleRequest": "delete_role_request",
    "DeleteRunRequest": "delete_run_request",
    "DeleteScorerRequest": "delete_scorer_request",
    "DeleteTagRequest": "delete_tag_request",
    "DeleteTraceTagRequest": "delete_trace_tag_request",
    "DeleteTraceTagV3Request": "delete_trace_tag_v3_request",
    "DeleteTracesRequest": "delete_traces_request",
    "DeleteTracesResponse": "delete_traces_response",
    "DeleteTracesV3Request": "delete_traces_v3_request",
    "DeleteTracesV3Response": "delete_traces_v3_response",
    "DeleteUserRequest": "delete_user_request",
    "DeploymentJobConnectionState": "deployment_job_connection_state",
    "DeploymentJobConnectionStateInput": "deployment_job_connection_state",
    "DeploymentJobRunState": "deployment_job_run_state",
    "DeploymentJobRunStateInput": "deployment_job_run_state",
    "DetachModelFromEndpointRequest": "detach_model_from_endpoint_request",
    "DetailError": "detail_error",
    "EFFECTIVE_PERMISSION_VALUES": "effective_permission",
    "END_TRACE_STATUS_VALUES": "end_trace_status",
    "EffectivePermission": "effective_permission",
    "EffectivePermissionInput": "effective_permission",
    "EndTraceRequest": "end_trace_request",
    "EndTraceResponse": "end_trace_response",
    "EndTraceStatus": "end_trace_status",
    "EndTraceStatusInput": "end_trace_status",
    "Error": "error",
    "EvaluationDataset": "evaluation_dataset",
    "Experiment": "experiment",
    "ExperimentTag": "experiment_tag",
    "ExportTracesRequest": "export_traces_request",
    "FileInfo": "file_info",
    "FinalizeLoggedModelRequest": "finalize_logged_model_request",
    "FinalizeLoggedModelResponse": "finalize_logged_model_response",
    "GATEWAY_BUDGET_ACTION_VALUES": "gateway_budget_action",
    "GATEWAY_BUDGET_DURATION_UNIT_VALUES": "gateway_budget_duration_unit",
    "GATEWAY_BUDGET_SCOPE_VALUES": "gateway_budget_scope",
    "GATEWAY_BUDGET_UNIT_VALUES": "gateway_budget_unit",
    "GATEWAY_FALLBACK_STRATEGY_VALUES": "gateway_fallback_strategy",
    "GATEWAY_GUARDRAIL_ACTION_VALUES": "gateway_guardrail_action",
    "GATEWAY_GUARDRAIL_STAGE_VALUES": "gateway_guardrail_stage",
    "GATEWAY_MODEL_LINKAGE_TYPE_VALUES": "gateway_model_linkage_type",
    "GATEWAY_RESOURCE_TYPE_VALUES": "gateway_resource_type",
    "GATEWAY_ROUTING_STRATEGY_VALUES": "gateway_routing_strategy",
    "GatewayBudgetAction": "gateway_budget_action",
    "GatewayBudgetActionInput": "gateway_budget_action",
    "GatewayBudgetDuration": "gateway_budget_duration",
    "GatewayBudgetDurationUnit": "gateway_budget_duration_unit",
    "GatewayBudgetDurationUnitInput": "gateway_budget_duration_unit",
    "GatewayBudgetPolicy": "gateway_budget_policy",
    "GatewayBudgetScope": "gateway_budget_scope",
    "GatewayBudgetScopeInput": "gateway_budget_scope",
    "GatewayBudgetUnit": "gateway_budget_unit",
    "GatewayBudgetUnitInput": "gateway_budget_unit",
    "GatewayBudgetWindow": "gateway_budget_window",
    "GatewayEndpoint": "gateway_endpoint",
    "GatewayEndpointBinding": "gateway_endpoint_binding",
    "GatewayEndpointModelConfig": "gateway_endpoint_model_config",
    "GatewayEndpointModelMapping": "gateway_endpoint_model_mapping",
    "GatewayEndpointTag": "gateway_endpoint_tag",
    "GatewayFallbackConfig": "gateway_fallback_config",
    "GatewayFallbackStrategy": "gateway_fallback_strategy",
    "GatewayFallbackStrategyInput": "gateway_fallback_strategy",
    "GatewayGuardrail": "gateway_guardrail",
    "GatewayGuardrailAction": "gateway_guardrail_action",
    "GatewayGuardrailActionInput": "gateway_guardrail_action",
    "GatewayGuardrailConfig": "gateway_guardrail_config",
    "GatewayGuardrailStage": "gateway_guardrail_stage",
    "GatewayGuardrailStageInput": "gateway_guardrail_stage",
    "GatewayModelDefinition": "gateway_model_definition",
    "GatewayModelLinkageType": "gateway_model_linkage_type",
    "GatewayModelLinkageTypeInput": "gateway_model_linkage_type",
    "GatewayResourceType": "gateway_resource_type",
    "GatewayResourceTypeInput": "gateway_resource_type",
    "GatewayRoutingStrategy": "gateway_routing_strategy",
    "GatewayRoutingStrategyInput": "gateway_routing_strategy",
    "GatewaySecretInfo": "gateway_secret_info",
    "GetAssessmentResponse": "get_assessment_response",
    "GetBudgetPolicyResponse": "get_budget_policy_response",
    "GetCurrentUserResponse": "get_current_user_response",
    "GetDatasetExperimentIdsResponse": "get_dataset_experiment_ids_response",
    "GetDatasetRecordsResponse": "get_dataset_records_response",
    "GetDatasetResponse": "get_dataset_response",
    "GetExperimentByNameResponse": "get_experiment_by_name_response",
    "GetExperimentResponse": "get_experiment_response",
    "GetGatewayEndpointResponse": "get_gateway_endpoint_response",
    "GetGatewayGuardrailResponse": "get_gateway_guardrail_response",
    "GetGatewayModelDefinitionResponse": "get_gateway_model_definition_response",
    "GetGatewaySecretInfoResponse": "get_gateway_secret_info_response",
    "GetIssueResponse": "get_issue_response",
    "GetLabelSchemaByNameResponse": "get_label_schema_by_name_response",
    "GetLabelSchemaResponse": "get_label_schema_response",
    "GetLatestVersionsRequest": "get_latest_versions_request",
    "GetLatestVersionsResponse": "get_latest_versions_response",
    "GetLoggedModelResponse": "get_logged_model_response",
    "GetMetricHistoryBulkIntervalResponse": "get_metric_history_bulk_interval_response",
    "GetMetricHistoryResponse": "get_metric_history_response",
    "GetModelVersionByAliasResponse": "get_model_version_by_alias_response",
    "GetModelVersionDownloadUriResponse": "get_model_version_download_uri_response",
    "GetModelVersionResponse": "get_model_version_response",
    "GetOnlineScoringConfigsResponse": "get_online_scoring_configs_response",
    "GetOrCreateUserQueueRequest": "get_or_create_user_queue_request",
    "GetOrCreateUserQueueResponse": "get_or_create_user_queue_response",
    "GetPresignedDownloadUrlResponse": "get_presigned_download_url_response",
    "GetPromptOptimizationJobResponse": "get_prompt_optimization_job_response",
    "GetRegisteredModelResponse": "get_registered_model_response",
    "GetReviewQueueByNameResponse": "get_review_queue_by_name_response",
    "GetReviewQueueResponse": "get_review_queue_response",
    "GetRoleResponse": "get_role_response",
    "GetRunResponse": "get_run_response",
    "GetScorerResponse": "get_scorer_response",
    "GetTraceInfoResponse": "get_trace_info_response",
    "GetTraceInfoV3Response": "get_trace_info_v3_response",
    "GetTraceResponse": "get_trace_response",
    "GetUserPermissionResponse": "get_user_permission_response",
    "GetUserResponse": "get_user_response",
    "GetWebhookResponse": "get_webhook_response",
    "GetWorkspaceResponse": "get_workspace_response",
    "GrantUserPermissionRequest": "grant_user_permission_request",
    "ISSUE_SEVERITY_VALUES": "issue_severity",
    "ISSUE_STATUS_VALUES": "issue_status",
    "ISSUE_VIEW_VALUES": "issue_view",
    "InputTag": "input_tag",
    "Issue": "issue",
    "IssueSeverity": "issue_severity",
    "IssueSeverityInput": "issue_severity",
    "IssueStatus": "issue_status",
    "IssueStatusInput": "issue_status",
    "IssueView": "issue_view",
    "IssueViewInput": "issue_view",
    "LABEL_SCHEMA_TYPE_VALUES": "label_schema_type",
    "LIFECYCLE_STAGE_VALUES": "lifecycle_stage",
    "LOGGED_MODEL_STATUS_VALUES": "logged_model_status",
    "LabelSchema": "label_schema",
    "LabelSchemaCategorical": "label_schema_categorical",
    "LabelSchemaInput": "label_schema_input",
    "LabelSchemaNumeric": "label_schema_numeric",
    "LabelSchemaPassFail": "label_schema_pass_fail",
    "LabelSchemaText": "label_schema_text",
    "LabelSchemaType": "label_schema_type",
    "LabelSchemaTypeInput": "label_schema_type",
    "LifecycleStage": "lifecycle_stage",
    "LifecycleStageInput": "lifecycle_stage",
    "LinkPromptsToTraceRequest": "link_prompts_to_trace_request",
    "LinkTracesToRunRequest": "link_traces_to_run_request",
    "ListArtifactsOfProxyResponse": "list_artifacts_of_proxy_response",
    "ListArtifactsResponse": "list_artifacts_response",
    "ListBudgetPoliciesResponse": "list_budget_policies_response",
    "ListBudgetWindowsResponse": "list_budget_windows_response",
    "ListCurrentUserPermissionsResponse": "list_current_user_permissions_response",
    "ListEndpointBindingsResponse": "list_endpoint_bindings_response",
    "ListEndpointGuardrailConfigsResponse": "list_endpoint_guardrail_configs_response",
    "ListGatewayEndpointsResponse": "list_gateway_endpoints_response",
    "ListGatewayGuardrailsResponse": "list_gateway_guardrails_response",
    "ListGatewayModelDefinitionsResponse": "list_gateway_model_definitions_response",
    "ListGatewaySecretInfosResponse": "list_gateway_secret_infos_response",
    "ListLabelSchemasResponse": "list_label_schemas_response",
    "ListLoggedModelArtifactsResponse": "list_logged_model_artifacts_response",
    "ListReviewQueueItemsResponse": "list_review_queue_items_response",
    "ListReviewQueuesResponse": "list_review_queues_response",
    "ListRolePermissionsResponse": "list_role_permissions_response",
    "ListRoleUsersResponse": "list_role_users_response",
    "ListRolesResponse": "list_roles_response",
    "ListScorerVersionsResponse": "list_scorer_versions_response",
    "ListScorersResponse": "list_scorers_response",
    "ListUserPermissionsResponse": "list_user_permissions_response",
    "ListUserRolesResponse": "list_user_roles_response",
    "ListUsersResponse": "list_users_response",
    "ListWebhooksResponse": "list_webhooks_response",
    "ListWorkspacesResponse": "list_workspaces_response",
    "LogBatchRequest": "log_batch_request",
    "LogInputsRequest": "log_inputs_request",
    "LogLoggedModelParamsRequest": "log_logged_model_params_request",
    "LogMetricRequest": "log_metric_request",
    "LogModelRequest": "log_model_request",
    "LogOutputsRequest": "log_outputs_request",
    "LogParamRequest": "log_param_request",
    "LoggedModel": "logged_model",
    "LoggedModelData": "logged_model_data",
    "LoggedModelDatasetFilter": "logged_model_dataset_filter",
    "LoggedModelInfo": "logged_model_info",
    "LoggedModelOrderBy": "logged_model_order_by",
    "LoggedModelParameter": "logged_model_parameter",
    "LoggedModelRegistrationInfo": "logged_model_registration_info",
    "LoggedModelStatus": "logged_model_status",
    "LoggedModelStatusInput": "logged_model_status",
    "LoggedModelTag": "logged_model_tag",
    "MCP_ICON_SOURCE_VALUES": "mcp_icon_source",
    "MCP_INITIAL_STATUS_VALUES": "mcp_initial_status",
    "MCP_STATUS_VALUES": "mcp_status",
    "MCP_TRANSPORT_TYPE_VALUES": "mcp_transport_type",
    "METRIC_AGGREGATION_TYPE_VALUES": "metric_aggregation_type",
    "METRIC_VIEW_TYPE_VALUES": "metric_view_type",
    "MODEL_VERSION_STAGE_VALUES": "model_version_stage",
    "MODEL_VERSION_STATUS_VALUES": "model_version_status",
    "McpAccessEndpoint": "mcp_access_endpoint",
    "McpAccessEndpointSummary": "mcp_access_endpoint_summary",
    "McpConnectOption": "mcp_connect_option",
    "McpIcon": "mcp_icon",
    "McpIconSource": "mcp_icon_source",
    "McpIconSourceInput": "mcp_icon_source",
    "McpInitialStatus": "mcp_initial_status",
    "McpInitialStatusInput": "mcp_initial_status",
    "McpServer": "mcp_server",
    "McpServerAlias": "mcp_server_alias",
    "McpServerIcon": "mcp_server_icon",
    "McpServerVersion": "mcp_server_version",
    "McpStatus": "mcp_status",
    "McpStatusInput": "mcp_status",
    "McpTool": "mcp_tool",
    "McpTransportType": "mcp_transport_type",
    "McpTransportTypeInput": "mcp_transport_type",
    "Metric": "metric",
    "MetricAggregation": "metric_aggregation",
    "MetricAggregationType": "metric_aggregation_type",
    "MetricAggregationTypeInput": "metric_aggregation_type",
    "MetricDataPoint": "metric_data_point",
    "MetricViewType": "metric_view_type",
    "MetricViewTypeInput": "metric_view_type",
    "MetricWithRunId": "metric_with_run_id",
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
    "MultipartUploadCredential": "multipart_upload_credential",
    "MultipartUploadPart": "multipart_upload_part",
    "NewAssessment": "new_assessment",
    "NewTrace": "new_trace",
    "NewTraceInfo": "new_trace_info",
    "OPTIMIZER_TYPE_VALUES": "optimizer_type",
    "OnlineScoringConfig": "online_scoring_config",
    "OptimizerType": "optimizer_type",
    "OptimizerTypeInput": "optimizer_type",
    "OtlpAnyValue": "otlp_any_value",
    "OtlpArrayValue": "otlp_array_value",
    "OtlpKeyValue": "otlp_key_value",
    "OtlpKeyValueList": "otlp_key_value_list",
    "OtlpResource": "otlp_resource",
    "OtlpResourceSpans": "otlp_resource_spans",
    "OtlpScope": "otlp_scope",
    "OtlpScopeSpans": "otlp_scope_spans",
    "OtlpSpan": "otlp_span",
    "OtlpSpanEvent": "otlp_span_event",
    "OtlpSpanLink": "otlp_span_link",
    "OtlpSpanStatus": "otlp_span_status",
    "PERMISSION_LEVEL_VALUES": "permission_level",
    "PROMPT_OPTIMIZATION_JOB_STATUS_VALUES": "prompt_optimization_job_status",
    "Param": "param",
    "PermissionLevel": "permission_level",
    "PermissionLevelInput": "permission_level",
    "PromptOptimizationJob": "prompt_optimization_job",
    "PromptOptimizationJobConfig": "prompt_optimization_job_config",
    "PromptOptimizationJobProgress": "prompt_optimization_job_progress",
    "PromptOptimizationJobState": "prompt_optimization_job_state",
    "PromptOptimizationJobStatus": "prompt_optimization_job_status",
    "PromptOptimizationJobStatusInput": "prompt_optimization_job_status",
    "PromptOptimizationJobTag": "prompt_optimization_job_tag",
    "PromptVersionRef": "prompt_version_ref",
    "ProxyFileInfo": "proxy_file_info",
    "QueryTraceMetricsRequest": "query_trace_metrics_request",
    "QueryTraceMetricsResponse": "query_trace_metrics_response",
    "REVIEW_ITEM_TYPE_VALUES": "review_item_type",
    "REVIEW_QUEUE_TYPE_VALUES": "review_queue_type",
    "REVIEW_STATUS_VALUES": "review_status",
    "ROLE_RESOURCE_TYPE_VALUES": "role_resource_type",
    "RUN_STATUS_VALUES": "run_status",
    "RegisterScorerRequest": "register_scorer_request",
    "RegisterScorerResponse": "register_scorer_response",
    "RegisteredModel": "registered_model",
    "RegisteredModelAlias": "registered_model_alias",
    "RegisteredModelTag": "registered_model_tag",
    "RemoveDatasetFromExperimentsRequest": "remove_dataset_from_experiments_request",
    "RemoveDatasetFromExperimentsResponse": "remove_dataset_from_experiments_response",
    "RemoveGuardrailFromEndpointRequest": "remove_guardrail_from_endpoint_request",
    "RemoveItemsFromReviewQueueRequest": "remove_items_from_review_queue_request",
    "RemoveRolePermissionRequest": "remove_role_permission_request",
    "RenameRegisteredModelRequest": "rename_registered_model_request",
    "RenameRegisteredModelResponse": "rename_registered_model_response",
    "RestoreExperimentRequest": "restore_experiment_request",
    "RestoreRunRequest": "restore_run_request",
    "ReviewItemType": "review_item_type",
    "ReviewItemTypeInput": "review_item_type",
    "ReviewQueue": "review_queue",
    "ReviewQueueItem": "review_queue_item",
    "ReviewQueueType": "review_queue_type",
    "ReviewQueueTypeInput": "review_queue_type",
    "ReviewStatus": "review_status",
    "ReviewStatusInput": "review_status",
    "RevokeUserPermissionRequest": "revoke_user_permission_request",
    "Role": "role",
    "RoleAssignment": "role_assignment",
    "RolePermission": "role_permission",
    "RoleResourceType": "role_resource_type",
    "RoleResourceTypeInput": "role_resource_type",
    "Run": "run",
    "RunData": "run_data",
    "RunInfo": "run_info",
    "RunInputs": "run_inputs",
    "RunOutputs": "run_outputs",
    "RunStatus": "run_status",
    "RunStatusInput": "run_status",
    "RunTag": "run_tag",
    "SKILL_INITIAL_STATUS_VALUES": "skill_initial_status",
    "SKILL_REMOTE_SOURCE_TYPE_VALUES": "skill_remote_source_type",
    "SKILL_SOURCE_TYPE_VALUES": "skill_source_type",
    "SKILL_STATUS_VALUES": "skill_status",
    "SPAN_KIND_VALUES": "span_kind",
    "SPAN_STATUS_CODE_VALUES": "span_status_code",
    "Scorer": "scorer",
    "SearchEvaluationDatasetsRequest": "search_evaluation_datasets_request",
    "SearchEvaluationDatasetsResponse": "search_evaluation_datasets_response",
    "SearchExperimentsRequest": "search_experiments_request",
    "SearchExperimentsResponse": "search_experiments_response",
    "SearchIssuesRequest": "search_issues_request",
    "SearchIssuesResponse": "search_issues_response",
    "SearchLoggedModelsRequest": "search_logged_models_request",
    "SearchLoggedModelsResponse": "search_logged_models_response",
    "SearchMcpAccessEndpointsResponse": "search_mcp_access_endpoints_response",
    "SearchMcpServerVersionsResponse": "search_mcp_server_versions_response",
    "SearchMcpServersResponse": "search_mcp_servers_response",
    "SearchModelVersionsResponse": "search_model_versions_response",
    "SearchPromptOptimizationJobsRequest": "search_prompt_optimization_jobs_request",
    "SearchPromptOptimizationJobsResponse": "search_prompt_optimization_jobs_response",
    "SearchRegisteredModelsResponse": "search_registered_models_response",
    "SearchRunsRequest": "search_runs_request",
    "SearchRunsResponse": "search_runs_response",
    "SearchSkillVersionsResponse": "search_skill_versions_response",
    "SearchSkillsResponse": "search_skills_response",
    "SearchTracesResponse": "search_traces_response",
    "SearchTracesV3Request": "search_traces_v3_request",
    "SearchTracesV3Response": "search_traces_v3_response",
    "ServerInfo": "server_info",
    "SetDatasetTagsRequest": "set_dataset_tags_request",
    "SetDatasetTagsResponse": "set_dataset_tags_response",
    "SetExperimentTagRequest": "set_experiment_tag_request",
    "SetGatewayEndpointTagRequest": "set_gateway_endpoint_tag_request",
    "SetLoggedModelTagsRequest": "set_logged_model_tags_request",
    "SetLoggedModelTagsResponse": "set_logged_model_tags_response",
    "SetMcpServerAliasRequest": "set_mcp_server_alias_request",
    "SetMcpTagRequest": "set_mcp_tag_request",
    "SetModelVersionTagRequest": "set_model_version_tag_request",
    "SetRegisteredModelAliasRequest": "set_registered_model_alias_request",
    "SetRegisteredModelTagRequest": "set_registered_model_tag_request",
    "SetReviewQueueItemStatusRequest": "set_review_queue_item_status_request",
    "SetReviewQueueItemStatusResponse": "set_review_queue_item_status_response",
    "SetSkillAliasRequest": "set_skill_alias_request",
    "SetSkillTagRequest": "set_skill_tag_request",
    "SetTagRequest": "set_tag_request",
    "SetTraceTagRequest": "set_trace_tag_request",
    "SetTraceTagV3Request": "set_trace_tag_v3_request",
    "Skill": "skill",
    "SkillAlias": "skill_alias",
    "SkillIcon": "skill_icon",
    "SkillInitialStatus": "skill_initial_status",
    "SkillInitialStatusInput": "skill_initial_status",
    "SkillRemoteSourceType": "skill_remote_source_type",
    "SkillRemoteSourceTypeInput": "skill_remote_source_type",
    "SkillSourceType": "skill_source_type",
    "SkillSourceTypeInput": "skill_source_type",
    "SkillStatus": "skill_status",
    "SkillStatusInput": "skill_status",
    "SkillVersion": "skill_version",
    "Span": "span",
    "SpanAttribute": "span_attribute",
    "SpanEvent": "span_event",
    "SpanKind": "span_kind",
    "SpanKindInput": "span_kind",
    "SpanLink": "span_link",
    "SpanStatus": "span_status",
    "SpanStatusCode": "span_status_code",
    "SpanStatusCodeInput": "span_status_code",
    "SpanValue": "span_value",
    "SpanValueList": "span_value_list",
    "SpanValueMap": "span_value_map",
    "StartTraceRequest": "start_trace_request",
    "StartTraceResponse": "start_trace_response",
    "StartTraceV3Request": "start_trace_v3_request",
    "StartTraceV3Response": "start_trace_v3_response",
    "TRACE_LOCATION_TYPE_VALUES": "trace_location_type",
    "TRACE_STATE_VALUES": "trace_state",
    "TRACE_STATUS_VALUES": "trace_status",
    "TestWebhookRequest": "test_webhook_request",
    "TestWebhookResponse": "test_webhook_response",
    "Trace": "trace",
    "TraceArchivalConfig": "trace_archival_config",
    "TraceExperimentLocation": "trace_experiment_location",
    "TraceInferenceTableLocation": "trace_inference_table_location",
    "TraceInfo": "trace_info",
    "TraceInfoV3": "trace_info_v3",
    "TraceLocation": "trace_location",
    "TraceLocationType": "trace_location_type",
    "TraceLocationTypeInput": "trace_location_type",
    "TraceRequestMetadata": "trace_request_metadata",
    "TraceState": "trace_state",
    "TraceStateInput": "trace_state",
    "TraceStatus": "trace_status",
    "TraceStatusInput": "trace_status",
    "TraceTag": "trace_tag",
    "TransitionModelVersionStageRequest": "transition_model_version_stage_request",
    "TransitionModelVersionStageResponse": "transition_model_version_stage_response",
    "USER_RESOURCE_TYPE_VALUES": "user_resource_type",
    "UnassignRoleRequest": "unassign_role_request",
    "UpdateAssessmentRequest": "update_assessment_request",
    "UpdateAssessmentResponse": "update_assessment_response",
    "UpdateBudgetPolicyRequest": "update_budget_policy_request",
    "UpdateBudgetPolicyResponse": "update_budget_policy_response",
    "UpdateEndpointGuardrailConfigRequest": "update_endpoint_guardrail_config_request",
    "UpdateEndpointGuardrailConfigResponse": "update_endpoint_guardrail_config_response",
    "UpdateExperimentRequest": "update_experiment_request",
    "UpdateGatewayEndpointRequest": "update_gateway_endpoint_request",
    "UpdateGatewayEndpointResponse": "update_gateway_endpoint_response",
    "UpdateGatewayModelDefinitionRequest": "update_gateway_model_definition_request",
    "UpdateGatewayModelDefinitionResponse": "update_gateway_model_definition_response",
    "UpdateGatewaySecretRequest": "update_gateway_secret_request",
    "UpdateGatewaySecretResponse": "update_gateway_secret_response",
    "UpdateIssueRequest": "update_issue_request",
    "UpdateIssueResponse": "update_issue_response",
    "UpdateLabelSchemaRequest": "update_label_schema_request",
    "UpdateLabelSchemaResponse": "update_label_schema_response",
    "UpdateMcpAccessEndpointRequest": "update_mcp_access_endpoint_request",
    "UpdateMcpServerRequest": "update_mcp_server_request",
    "UpdateMcpServerVersionRequest": "update_mcp_server_version_request",
    "UpdateModelVersionRequest": "update_model_version_request",
    "UpdateModelVersionResponse": "update_model_version_response",
    "UpdateRegisteredModelRequest": "update_registered_model_request",
    "UpdateRegisteredModelResponse": "update_registered_model_response",
    "UpdateReviewQueueRequest": "update_review_queue_request",
    "UpdateReviewQueueResponse": "update_review_queue_response",
    "UpdateRolePermissionRequest": "update_role_permission_request",
    "UpdateRolePermissionResponse": "update_role_permission_response",
    "UpdateRoleRequest": "update_role_request",
    "UpdateRoleResponse": "update_role_response",
    "UpdateRunRequest": "update_run_request",
    "UpdateRunResponse": "update_run_response",
    "UpdateSkillRequest": "update_skill_request",
    "UpdateSkillVersionRequest": "update_skill_version_request",
    "UpdateUserAdminRequest": "update_user_admin_request",
    "UpdateUserPasswordRequest": "update_user_password_request",
    "UpdateWebhookRequest": "update_webhook_request",
    "UpdateWebhookResponse": "update_webhook_response",
    "UpdateWorkspaceRequest": "update_workspace_request",
    "UpdateWorkspaceResponse": "update_workspace_response",
    "UpsertDatasetRecordsRequest": "upsert_dataset_records_request",
    "UpsertDatasetRecordsResponse": "upsert_dataset_records_response",
    "UpsertOnlineScoringConfigRequest": "upsert_online_scoring_config_request",
    "UpsertOnlineScoringConfigResponse": "upsert_online_scoring_config_response",
    "User": "user",
    "UserPermission": "user_permission",
    "UserResourceType": "user_resource_type",
    "UserResourceTypeInput": "user_resource_type",
    "UserWithRoles": "user_with_roles",
    "VIEW_TYPE_VALUES": "view_type",
    "ViewType": "view_type",
    "ViewTypeInput": "view_type",
    "WEBHOOK_ACTION_VALUES": "webhook_action",
    "WEBHOOK_ENTITY_VALUES": "webhook_entity",
    "WEBHOOK_STATUS_VALUES": "webhook_status",
    "WORKSPACE_DELETION_MODE_VALUES": "workspace_deletion_mode",
    "Webhook": "webhook",
    "WebhookAction": "webhook_action",
    "WebhookActionInput": "webhook_action",
    "WebhookEntity": "webhook_entity",
    "WebhookEntityInput": "webhook_entity",
    "WebhookEvent": "webhook_event",
    "WebhookStatus": "webhook_status",
    "WebhookStatusInput": "webhook_status",
    "WebhookTestResult": "webhook_test_result",
    "Workspace": "workspace",
    "WorkspaceDeletionMode": "workspace_deletion_mode",
    "WorkspaceDeletionModeInput": "workspace_deletion_mode",
}

__all__ = [
    "ASSESSMENT_SOURCE_TYPE_VALUES",
    "DATASET_RECORD_SOURCE_TYPE_VALUES",
    "DEPLOYMENT_JOB_CONNECTION_STATE_VALUES",
    "DEPLOYMENT_JOB_RUN_STATE_VALUES",
    "EFFECTIVE_PERMISSION_VALUES",
    "END_TRACE_STATUS_VALUES",
    "GATEWAY_BUDGET_ACTION_VALUES",
    "GATEWAY_BUDGET_DURATION_UNIT_VALUES",
    "GATEWAY_BUDGET_SCOPE_VALUES",
    "GATEWAY_BUDGET_UNIT_VALUES",
    "GATEWAY_FALLBACK_STRATEGY_VALUES",
    "GATEWAY_GUARDRAIL_ACTION_VALUES",
    "GATEWAY_GUARDRAIL_STAGE_VALUES",
    "GATEWAY_MODEL_LINKAGE_TYPE_VALUES",
    "GATEWAY_RESOURCE_TYPE_VALUES",
    "GATEWAY_ROUTING_STRATEGY_VALUES",
    "ISSUE_SEVERITY_VALUES",
    "ISSUE_STATUS_VALUES",
    "ISSUE_VIEW_VALUES",
    "LABEL_SCHEMA_TYPE_VALUES",
    "LIFECYCLE_STAGE_VALUES",
    "LOGGED_MODEL_STATUS_VALUES",
    "MCP_ICON_SOURCE_VALUES",
    "MCP_INITIAL_STATUS_VALUES",
    "MCP_STATUS_VALUES",
    "MCP_TRANSPORT_TYPE_VALUES",
    "METRIC_AGGREGATION_TYPE_VALUES",
    "METRIC_VIEW_TYPE_VALUES",
    "MODEL_VERSION_STAGE_VALUES",
    "MODEL_VERSION_STATUS_VALUES",
    "OPTIMIZER_TYPE_VALUES",
    "PERMISSION_LEVEL_VALUES",
    "PROMPT_OPTIMIZATION_JOB_STATUS_VALUES",
    "REVIEW_ITEM_TYPE_VALUES",
    "REVIEW_QUEUE_TYPE_VALUES",
    "REVIEW_STATUS_VALUES",
    "ROLE_RESOURCE_TYPE_VALUES",
    "RUN_STATUS_VALUES",
    "SKILL_INITIAL_STATUS_VALUES",
    "SKILL_REMOTE_SOURCE_TYPE_VALUES",
    "SKILL_SOURCE_TYPE_VALUES",
    "SKILL_STATUS_VALUES",
    "SPAN_KIND_VALUES",
    "SPAN_STATUS_CODE_VALUES",
    "TRACE_LOCATION_TYPE_VALUES",
    "TRACE_STATE_VALUES",
    "TRACE_STATUS_VALUES",
    "USER_RESOURCE_TYPE_VALUES",
    "VIEW_TYPE_VALUES",
    "WEBHOOK_ACTION_VALUES",
    "WEBHOOK_ENTITY_VALUES",
    "WEBHOOK_STATUS_VALUES",
    "WORKSPACE_DELETION_MODE_VALUES",
    "AbortMultipartUploadRequest",
    "AddDatasetToExperimentsRequest",
    "AddDatasetToExperimentsResponse",
    "AddGuardrailToEndpointRequest",
    "AddGuardrailToEndpointResponse",
    "AddItemsToReviewQueueRequest",
    "AddItemsToReviewQueueResponse",
    "AddRolePermissionRequest",
    "AddRolePermissionResponse",
    "Assessment",
    "AssessmentChange",
    "AssessmentError",
    "AssessmentExpectation",
    "AssessmentFeedback",
    "AssessmentIssueReference",
    "AssessmentSerializedValue",
    "AssessmentSource",
    "AssessmentSourceType",
    "AssessmentSourceTypeInput",
    "AssignRoleRequest",
    "AssignRoleResponse",
    "AttachModelToEndpointRequest",
    "AttachModelToEndpointResponse",
    "BatchGetTraceInfosRequest",
    "BatchGetTraceInfosResponse",
    "BatchGetTracesResponse",
    "BulkRegisterSkill",
    "BulkRegisterSkillsRequest",
    "BulkRegisterSkillsResponse",
    "CalculateTraceFilterCorrelationRequest",
    "CalculateTraceFilterCorrelationResponse",
    "CancelPromptOptimizationJobResponse",
    "CompleteMultipartUploadRequest",
    "CreateAssessmentRequest",
    "CreateAssessmentResponse",
    "CreateBudgetPolicyRequest",
    "CreateBudgetPolicyResponse",
    "CreateDatasetRequest",
    "CreateDatasetResponse",
    "CreateEndpointBindingRequest",
    "CreateEndpointBindingResponse",
    "CreateExperimentRequest",
    "CreateExperimentResponse",
    "CreateGatewayEndpointRequest",
    "CreateGatewayEndpointResponse",
    "CreateGatewayGuardrailRequest",
    "CreateGatewayGuardrailResponse",
    "CreateGatewayModelDefinitionRequest",
    "CreateGatewayModelDefinitionResponse",
    "CreateGatewaySecretRequest",
    "CreateGatewaySecretResponse",
    "CreateIssueRequest",
    "CreateIssueResponse",
    "CreateLabelSchemaRequest",
    "CreateLabelSchemaResponse",
    "CreateLoggedModelRequest",
    "CreateLoggedModelResponse",
    "CreateMcpAccessEndpointRequest",
    "CreateMcpServerRequest",
    "CreateMcpServerVersionRequest",
    "CreateModelVersionRequest",
    "CreateModelVersionResponse",
    "CreateMultipartUploadRequest",
    "CreateMultipartUploadResponse",
    "CreatePresignedDownloadUrlRequest",
    "CreatePresignedDownloadUrlResponse",
    "CreatePresignedUploadUrlRequest",
    "CreatePresignedUploadUrlResponse",
    "CreatePromptOptimizationJobRequest",
    "CreatePromptOptimizationJobResponse",
    "CreateRegisteredModelRequest",
    "CreateRegisteredModelResponse",
    "CreateReviewQueueRequest",
    "CreateReviewQueueResponse",
    "CreateRoleRequest",
    "CreateRoleResponse",
    "CreateRunRequest",
    "CreateRunResponse",
    "CreateSkillRequest",
    "CreateSkillVersionRequest",
    "CreateUserRequest",
    "CreateUserResponse",
    "CreateWebhookRequest",
    "CreateWebhookResponse",
    "CreateWorkspaceRequest",
    "CreateWorkspaceResponse",
    "Dataset",
    "DatasetInput",
    "DatasetRecordSourceType",
    "DatasetRecordSourceTypeInput",
    "DeleteBudgetPolicyRequest",
    "DeleteDatasetRecordsRequest",
    "DeleteDatasetRecordsResponse",
    "DeleteEndpointBindingRequest",
    "DeleteExperimentRequest",
    "DeleteExperimentTagRequest",
    "DeleteGatewayEndpointRequest",
    "DeleteGatewayEndpointTagRequest",
    "DeleteGatewayGuardrailRequest",
    "DeleteGatewayModelDefinitionRequest",
    "DeleteGatewaySecretRequest",
    "DeleteLabelSchemaRequest",
    "DeleteModelVersionRequest",
    "DeleteModelVersionTagRequest",
    "DeleteRegisteredModelAliasRequest",
    "DeleteRegisteredModelRequest",
    "DeleteRegisteredModelTagRequest",
    "DeleteReviewQueueRequest",
    "DeleteRoleRequest",
    "DeleteRunRequest",
    "DeleteScorerRequest",
    "DeleteTagRequest",
    "DeleteTraceTagRequest",
    "DeleteTraceTagV3Request",
    "DeleteTracesRequest",
    "DeleteTracesResponse",
    "DeleteTracesV3Request",
    "DeleteTracesV3Response",
    "DeleteUserRequest",
    "DeploymentJobConnectionState",
    "DeploymentJobConnectionStateInput",
    "DeploymentJobRunState",
    "DeploymentJobRunStateInput",
    "DetachModelFromEndpointRequest",
    "DetailError",
    "EffectivePermission",
    "EffectivePermissionInput",
    "EndTraceRequest",
    "EndTraceResponse",
    "EndTraceStatus",
    "EndTraceStatusInput",
    "Error",
    "EvaluationDataset",
    "Experiment",
    "ExperimentTag",
    "ExportTracesRequest",
    "FileInfo",
    "FinalizeLoggedModelRequest",
    "FinalizeLoggedModelResponse",
    "GatewayBudgetAction",
    "GatewayBudgetActionInput",
    "GatewayBudgetDuration",
    "GatewayBudgetDurationUnit",
    "GatewayBudgetDurationUnitInput",
    "GatewayBudgetPolicy",
    "GatewayBudgetScope",
    "GatewayBudgetScopeInput",
    "GatewayBudgetUnit",
    "GatewayBudgetUnitInput",
    "GatewayBudgetWindow",
    "GatewayEndpoint",
    "GatewayEndpointBinding",
    "GatewayEndpointModelConfig",
    "GatewayEndpointModelMapping",
    "GatewayEndpointTag",
    "GatewayFallbackConfig",
    "GatewayFallbackStrategy",
    "GatewayFallbackStrategyInput",
    "GatewayGuardrail",
    "GatewayGuardrailAction",
    "GatewayGuardrailActionInput",
    "GatewayGuardrailConfig",
    "GatewayGuardrailStage",
    "GatewayGuardrailStageInput",
    "GatewayModelDefinition",
    "GatewayModelLinkageType",
    "GatewayModelLinkageTypeInput",
    "GatewayResourceType",
    "GatewayResourceTypeInput",
    "GatewayRoutingStrategy",
    "GatewayRoutingStrategyInput",
    "GatewaySecretInfo",
    "GetAssessmentResponse",
    "GetBudgetPolicyResponse",
    "GetCurrentUserResponse",
    "GetDatasetExperimentIdsResponse",
    "GetDatasetRecordsResponse",
    "GetDatasetResponse",
    "GetExperimentByNameResponse",
    "GetExperimentResponse",
    "GetGatewayEndpointResponse",
    "GetGatewayGuardrailResponse",
    "GetGatewayModelDefinitionResponse",
    "GetGatewaySecretInfoResponse",
    "GetIssueResponse",
    "GetLabelSchemaByNameResponse",
    "GetLabelSchemaResponse",
    "GetLatestVersionsRequest",
    "GetLatestVersionsResponse",
    "GetLoggedModelResponse",
    "GetMetricHistoryBulkIntervalResponse",
    "GetMetricHistoryResponse",
    "GetModelVersionByAliasResponse",
    "GetModelVersionDownloadUriResponse",
    "GetModelVersionResponse",
    "GetOnlineScoringConfigsResponse",
    "GetOrCreateUserQueueRequest",
    "GetOrCreateUserQueueResponse",
    "GetPresignedDownloadUrlResponse",
    "GetPromptOptimizationJobResponse",
    "GetRegisteredModelResponse",
    "GetReviewQueueByNameResponse",
    "GetReviewQueueResponse",
    "GetRoleResponse",
    "GetRunResponse",
    "GetScorerResponse",
    "GetTraceInfoResponse",
    "GetTraceInfoV3Response",
    "GetTraceResponse",
    "GetUserPermissionResponse",
    "GetUserResponse",
    "GetWebhookResponse",
    "GetWorkspaceResponse",
    "GrantUserPermissionRequest",
    "InputTag",
    "Issue",
    "IssueSeverity",
    "IssueSeverityInput",
    "IssueStatus",
    "IssueStatusInput",
    "IssueView",
    "IssueViewInput",
    "LabelSchema",
    "LabelSchemaCategorical",
    "LabelSchemaInput",
    "LabelSchemaNumeric",
    "LabelSchemaPassFail",
    "LabelSchemaText",
    "LabelSchemaType",
    "LabelSchemaTypeInput",
    "LifecycleStage",
    "LifecycleStageInput",
    "LinkPromptsToTraceRequest",
    "LinkTracesToRunRequest",
    "ListArtifactsOfProxyResponse",
    "ListArtifactsResponse",
    "ListBudgetPoliciesResponse",
    "ListBudgetWindowsResponse",
    "ListCurrentUserPermissionsResponse",
    "ListEndpointBindingsResponse",
    "ListEndpointGuardrailConfigsResponse",
    "ListGatewayEndpointsResponse",
    "ListGatewayGuardrailsResponse",
    "ListGatewayModelDefinitionsResponse",
    "ListGatewaySecretInfosResponse",
    "ListLabelSchemasResponse",
    "ListLoggedModelArtifactsResponse",
    "ListReviewQueueItemsResponse",
    "ListReviewQueuesResponse",
    "ListRolePermissionsResponse",
    "ListRoleUsersResponse",
    "ListRolesResponse",
    "ListScorerVersionsResponse",
    "ListScorersResponse",
    "ListUserPermissionsResponse",
    "ListUserRolesResponse",
    "ListUsersResponse",
    "ListWebhooksResponse",
    "ListWorkspacesResponse",
    "LogBatchRequest",
    "LogInputsRequest",
    "LogLoggedModelParamsRequest",
    "LogMetricRequest",
    "LogModelRequest",
    "LogOutputsRequest",
    "LogParamRequest",
    "LoggedModel",
    "LoggedModelData",
    "LoggedModelDatasetFilter",
    "LoggedModelInfo",
    "LoggedModelOrderBy",
    "LoggedModelParameter",
    "LoggedModelRegistrationInfo",
    "LoggedModelStatus",
    "LoggedModelStatusInput",
    "LoggedModelTag",
    "McpAccessEndpoint",
    "McpAccessEndpointSummary",
    "McpConnectOption",
    "McpIcon",
    "McpIconSource",
    "McpIconSourceInput",
    "McpInitialStatus",
    "McpInitialStatusInput",
    "McpServer",
    "McpServerAlias",
    "McpServerIcon",
    "McpServerVersion",
    "McpStatus",
    "McpStatusInput",
    "McpTool",
    "McpTransportType",
    "McpTransportTypeInput",
    "Metric",
    "MetricAggregation",
    "MetricAggregationType",
    "MetricAggregationTypeInput",
    "MetricDataPoint",
    "MetricViewType",
    "MetricViewTypeInput",
    "MetricWithRunId",
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
    "MultipartUploadCredential",
    "MultipartUploadPart",
    "NewAssessment",
    "NewTrace",
    "NewTraceInfo",
    "OnlineScoringConfig",
    "OptimizerType",
    "OptimizerTypeInput",
    "OtlpAnyValue",
    "OtlpArrayValue",
    "OtlpKeyValue",
    "OtlpKeyValueList",
    "OtlpResource",
    "OtlpResourceSpans",
    "OtlpScope",
    "OtlpScopeSpans",
    "OtlpSpan",
    "OtlpSpanEvent",
    "OtlpSpanLink",
    "OtlpSpanStatus",
    "Param",
    "PermissionLevel",
    "PermissionLevelInput",
    "PromptOptimizationJob",
    "PromptOptimizationJobConfig",
    "PromptOptimizationJobProgress",
    "PromptOptimizationJobState",
    "PromptOptimizationJobStatus",
    "PromptOptimizationJobStatusInput",
    "PromptOptimizationJobTag",
    "PromptVersionRef",
    "ProxyFileInfo",
    "QueryTraceMetricsRequest",
    "QueryTraceMetricsResponse",
    "RegisterScorerRequest",
    "RegisterScorerResponse",
    "RegisteredModel",
    "RegisteredModelAlias",
    "RegisteredModelTag",
    "RemoveDatasetFromExperimentsRequest",
    "RemoveDatasetFromExperimentsResponse",
    "RemoveGuardrailFromEndpointRequest",
    "RemoveItemsFromReviewQueueRequest",
    "RemoveRolePermissionRequest",
    "RenameRegisteredModelRequest",
    "RenameRegisteredModelResponse",
    "RestoreExperimentRequest",
    "RestoreRunRequest",
    "ReviewItemType",
    "ReviewItemTypeInput",
    "ReviewQueue",
    "ReviewQueueItem",
    "ReviewQueueType",
    "ReviewQueueTypeInput",
    "ReviewStatus",
    "ReviewStatusInput",
    "RevokeUserPermissionRequest",
    "Role",
    "RoleAssignment",
    "RolePermission",
    "RoleResourceType",
    "RoleResourceTypeInput",
    "Run",
    "RunData",
    "RunInfo",
    "RunInputs",
    "RunOutputs",
    "RunStatus",
    "RunStatusInput",
    "RunTag",
    "Scorer",
    "SearchEvaluationDatasetsRequest",
    "SearchEvaluationDatasetsResponse",
    "SearchExperimentsRequest",
    "SearchExperimentsResponse",
    "SearchIssuesRequest",
    "SearchIssuesResponse",
    "SearchLoggedModelsRequest",
    "SearchLoggedModelsResponse",
    "SearchMcpAccessEndpointsResponse",
    "SearchMcpServerVersionsResponse",
    "SearchMcpServersResponse",
    "SearchModelVersionsResponse",
    "SearchPromptOptimizationJobsRequest",
    "SearchPromptOptimizationJobsResponse",
    "SearchRegisteredModelsResponse",
    "SearchRunsRequest",
    "SearchRunsResponse",
    "SearchSkillVersionsResponse",
    "SearchSkillsResponse",
    "SearchTracesResponse",
    "SearchTracesV3Request",
    "SearchTracesV3Response",
    "ServerInfo",
    "SetDatasetTagsRequest",
    "SetDatasetTagsResponse",
    "SetExperimentTagRequest",
    "SetGatewayEndpointTagRequest",
    "SetLoggedModelTagsRequest",
    "SetLoggedModelTagsResponse",
    "SetMcpServerAliasRequest",
    "SetMcpTagRequest",
    "SetModelVersionTagRequest",
    "SetRegisteredModelAliasRequest",
    "SetRegisteredModelTagRequest",
    "SetReviewQueueItemStatusRequest",
    "SetReviewQueueItemStatusResponse",
    "SetSkillAliasRequest",
    "SetSkillTagRequest",
    "SetTagRequest",
    "SetTraceTagRequest",
    "SetTraceTagV3Request",
    "Skill",
    "SkillAlias",
    "SkillIcon",
    "SkillInitialStatus",
    "SkillInitialStatusInput",
    "SkillRemoteSourceType",
    "SkillRemoteSourceTypeInput",
    "SkillSourceType",
    "SkillSourceTypeInput",
    "SkillStatus",
    "SkillStatusInput",
    "SkillVersion",
    "Span",
    "SpanAttribute",
    "SpanEvent",
    "SpanKind",
    "SpanKindInput",
    "SpanLink",
    "SpanStatus",
    "SpanStatusCode",
    "SpanStatusCodeInput",
    "SpanValue",
    "SpanValueList",
    "SpanValueMap",
    "StartTraceRequest",
    "StartTraceResponse",
    "StartTraceV3Request",
    "StartTraceV3Response",
    "TestWebhookRequest",
    "TestWebhookResponse",
    "Trace",
    "TraceArchivalConfig",
    "TraceExperimentLocation",
    "TraceInferenceTableLocation",
    "TraceInfo",
    "TraceInfoV3",
    "TraceLocation",
    "TraceLocationType",
    "TraceLocationTypeInput",
    "TraceRequestMetadata",
    "TraceState",
    "TraceStateInput",
    "TraceStatus",
    "TraceStatusInput",
    "TraceTag",
    "TransitionModelVersionStageRequest",
    "TransitionModelVersionStageResponse",
    "UnassignRoleRequest",
    "UpdateAssessmentRequest",
    "UpdateAssessmentResponse",
    "UpdateBudgetPolicyRequest",
    "UpdateBudgetPolicyResponse",
    "UpdateEndpointGuardrailConfigRequest",
    "UpdateEndpointGuardrailConfigResponse",
    "UpdateExperimentRequest",
    "UpdateGatewayEndpointRequest",
    "UpdateGatewayEndpointResponse",
    "UpdateGatewayModelDefinitionRequest",
    "UpdateGatewayModelDefinitionResponse",
    "UpdateGatewaySecretRequest",
    "UpdateGatewaySecretResponse",
    "UpdateIssueRequest",
    "UpdateIssueResponse",
    "UpdateLabelSchemaRequest",
    "UpdateLabelSchemaResponse",
    "UpdateMcpAccessEndpointRequest",
    "UpdateMcpServerRequest",
    "UpdateMcpServerVersionRequest",
    "UpdateModelVersionRequest",
    "UpdateModelVersionResponse",
    "UpdateRegisteredModelRequest",
    "UpdateRegisteredModelResponse",
    "UpdateReviewQueueRequest",
    "UpdateReviewQueueResponse",
    "UpdateRolePermissionRequest",
    "UpdateRolePermissionResponse",
    "UpdateRoleRequest",
    "UpdateRoleResponse",
    "UpdateRunRequest",
    "UpdateRunResponse",
    "UpdateSkillRequest",
    "UpdateSkillVersionRequest",
    "UpdateUserAdminRequest",
    "UpdateUserPasswordRequest",
    "UpdateWebhookRequest",
    "UpdateWebhookResponse",
    "UpdateWorkspaceRequest",
    "UpdateWorkspaceResponse",
    "UpsertDatasetRecordsRequest",
    "UpsertDatasetRecordsResponse",
    "UpsertOnlineScoringConfigRequest",
    "UpsertOnlineScoringConfigResponse",
    "User",
    "UserPermission",
    "UserResourceType",
    "UserResourceTypeInput",
    "UserWithRoles",
    "ViewType",
    "ViewTypeInput",
    "Webhook",
    "WebhookAction",
    "WebhookActionInput",
    "WebhookEntity",
    "WebhookEntityInput",
    "WebhookEvent",
    "WebhookStatus",
    "WebhookStatusInput",
    "WebhookTestResult",
    "Workspace",
    "WorkspaceDeletionMode",
    "WorkspaceDeletionModeInput",
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
