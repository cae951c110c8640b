# Made by `make generate` from spec/paths/model_versions.yaml (sha256 eef4e540f1d90d93).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is TransitionModelVersionStageRequest
            else _v.check_body(body, TransitionModelVersionStageRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: TransitionModelVersionStageRequest) -> TransitionModelVersionStageResponse:
    """Put a model version in another stage.

    transitionModelVersionStage · POST /api/2.0/mlflow/model-versions/transition-stage
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: TransitionModelVersionStageRequest
) -> Response[TransitionModelVersionStageResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: TransitionModelVersionStageRequest
) -> TransitionModelVersionStageResponse:
    """Put a model version in another stage.

    transitionModelVersionStage · POST /api/2.0/mlflow/model-versions/transition-stage
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: TransitionModelVersionStageRequest
) -> Response[TransitionModelVersionStageResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
