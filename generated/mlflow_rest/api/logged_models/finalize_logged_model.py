# Made by `make generate` from spec/paths/logged_models.yaml (sha256 223ca60c639fabdb) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.finalize_logged_model_request import FinalizeLoggedModelRequest
from ...models.finalize_logged_model_response import FinalizeLoggedModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "finalizeLoggedModel", "PATCH", "/api/2.0/mlflow/logged-models/{model_id}", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, JsonReader(FinalizeLoggedModelResponse))


def _request(model_id: str, *, body: FinalizeLoggedModelRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = model_id
    model_id_ = _v.check_segment(
        "model_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("model_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/logged-models/{model_id_}"
    return (
        path,
        (),
        encode(
            body.to_dict()
            if body.__class__ is FinalizeLoggedModelRequest
            else _v.check_body(body, FinalizeLoggedModelRequest)
        ),
        headers,
    )


def sync(model_id: str, *, client: Sender, body: FinalizeLoggedModelRequest) -> FinalizeLoggedModelResponse:
    """Set the status of a logged model.

    finalizeLoggedModel · PATCH /api/2.0/mlflow/logged-models/{model_id}

    Sets the status, usually to `LOGGED_MODEL_READY` once the files are uploaded, and answers the model. Every change is
    allowed, also back from an end, and also on a deleted model. The identifier must stand in the path and in the body:
    MLflow 3.17 changes the model of the body whatever the path says, MLflow 3.18 that of the path, so send the same. An
    unknown status is not refused but stored as `LOGGED_MODEL_STATUS_UNSPECIFIED`.

    Args:
        model_id: The identifier of the model, the same as in the body.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model with its new status.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(model_id, body=body)))


def sync_detailed(
    model_id: str, *, client: Sender, body: FinalizeLoggedModelRequest
) -> Response[FinalizeLoggedModelResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio(
    model_id: str, *, client: AsyncSender, body: FinalizeLoggedModelRequest
) -> FinalizeLoggedModelResponse:
    """Set the status of a logged model.

    finalizeLoggedModel · PATCH /api/2.0/mlflow/logged-models/{model_id}

    Sets the status, usually to `LOGGED_MODEL_READY` once the files are uploaded, and answers the model. Every change is
    allowed, also back from an end, and also on a deleted model. The identifier must stand in the path and in the body:
    MLflow 3.17 changes the model of the body whatever the path says, MLflow 3.18 that of the path, so send the same. An
    unknown status is not refused but stored as `LOGGED_MODEL_STATUS_UNSPECIFIED`.

    Args:
        model_id: The identifier of the model, the same as in the body.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model with its new status.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio_detailed(
    model_id: str, *, client: AsyncSender, body: FinalizeLoggedModelRequest
) -> Response[FinalizeLoggedModelResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id, body=body)))
