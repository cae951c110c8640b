"""Chooses the class of an error by override, then by MLflow's error code, then by status."""

from __future__ import annotations

from mlflow_wrap import errors
from mlflow_wrap._http.api_errors.overrides import find_override

# A status alone misleads: MLflow reports a name that is already in use with 400, and a forbidden state with 500.
BY_ERROR_CODE: dict[str, type[errors.ApiError]] = {
    "RESOURCE_ALREADY_EXISTS": errors.ResourceAlreadyExists,
    "ALREADY_EXISTS": errors.ResourceAlreadyExists,
    "RESOURCE_DOES_NOT_EXIST": errors.ResourceDoesNotExist,
    "NOT_FOUND": errors.ResourceDoesNotExist,
    "ENDPOINT_NOT_FOUND": errors.NotFound,
    "INVALID_PARAMETER_VALUE": errors.InvalidParameterValue,
    "BAD_REQUEST": errors.BadRequest,
    "INVALID_STATE": errors.InvalidState,
    "RESOURCE_CONFLICT": errors.Conflict,
    "ABORTED": errors.Conflict,
    "UNAUTHENTICATED": errors.Unauthorized,
    "CUSTOMER_UNAUTHORIZED": errors.Unauthorized,
    "PERMISSION_DENIED": errors.Forbidden,
    "REQUEST_LIMIT_EXCEEDED": errors.TooManyRequests,
    "RESOURCE_EXHAUSTED": errors.TooManyRequests,
    "NOT_IMPLEMENTED": errors.NotSupportedByServer,
    "FEATURE_DISABLED": errors.NotSupportedByServer,
    "TEMPORARILY_UNAVAILABLE": errors.ServiceUnavailable,
    "DEADLINE_EXCEEDED": errors.ServiceUnavailable,
}

BY_STATUS: dict[int, type[errors.ApiError]] = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    408: errors.ServiceUnavailable,
    409: errors.Conflict,
    422: errors.InvalidParameterValue,
    429: errors.TooManyRequests,
    501: errors.NotSupportedByServer,
    502: errors.ServiceUnavailable,
    503: errors.ServiceUnavailable,
    504: errors.ServiceUnavailable,
}


def classify(operation_id: str, status: int, error_code: str | None, message: str) -> type[errors.ApiError]:
    """Choose the class of the exception for an error response.

    Args:
        operation_id: The operation that was called.
        status: The status.
        error_code: MLflow's error code, if the body has one.
        message: The message.
    """
    override = find_override(operation_id, status, error_code, message)
    if override is not None:
        return override.error_class
    return BY_ERROR_CODE.get(error_code or "") or _classify_status(status)


def _classify_status(status: int) -> type[errors.ApiError]:
    if status in BY_STATUS:
        return BY_STATUS[status]
    if 400 <= status < 500:
        return errors.ApiError
    return errors.ServerError if 500 <= status < 600 else errors.UnexpectedResponse
