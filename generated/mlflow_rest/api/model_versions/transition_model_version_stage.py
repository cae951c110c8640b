# Made by `make generate` from spec/paths/model_versions.yaml (sha256 a81c808889c7bd8f) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.transition_model_version_stage_request import TransitionModelVersionStageRequest
from ...models.transition_model_version_stage_response import TransitionModelVersionStageResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "transitionModelVersionStage",
    "POST",
    "/api/2.0/mlflow/model-versions/transition-stage",
    "model_versions",
    True,
    "1.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(TransitionModelVersionStageResponse))


def _request(*, body: TransitionModelVersionStageRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/model-versions/transition-stage",
        (),
        encode(
            body.to_dict()
            if body.__class__ is TransitionModelVersionStageRequest
            else _v.check_body(body, TransitionModelVersionStageRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: TransitionModelVersionStageRequest) -> TransitionModelVersionStageResponse:
    """Put a model version in another stage.

    transitionModelVersionStage · POST /api/2.0/mlflow/model-versions/transition-stage

    Puts a version in a stage and, on request, archives the others there. Stages are deprecated in favour of aliases.
    Sending again has the same outcome and only touches `last_updated_timestamp`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version is in the stage.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: TransitionModelVersionStageRequest
) -> Response[TransitionModelVersionStageResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: TransitionModelVersionStageRequest
) -> TransitionModelVersionStageResponse:
    """Put a model version in another stage.

    transitionModelVersionStage · POST /api/2.0/mlflow/model-versions/transition-stage

    Puts a version in a stage and, on request, archives the others there. Stages are deprecated in favour of aliases.
    Sending again has the same outcome and only touches `last_updated_timestamp`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version is in the stage.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: TransitionModelVersionStageRequest
) -> Response[TransitionModelVersionStageResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
