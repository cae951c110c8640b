# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_experiment_request import CreateExperimentRequest
from ...models.create_experiment_response import CreateExperimentResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createExperiment", "POST", "/api/2.0/mlflow/experiments/create", "experiments", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(CreateExperimentResponse))


def _request(*, body: CreateExperimentRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/create",
        (),
        encode(
            body.to_request()
            if body.__class__ is CreateExperimentRequest
            else _v.check_body(body, CreateExperimentRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateExperimentRequest) -> CreateExperimentResponse:
    """Create an experiment.

    createExperiment · POST /api/2.0/mlflow/experiments/create
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateExperimentRequest) -> Response[CreateExperimentResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateExperimentRequest) -> CreateExperimentResponse:
    """Create an experiment.

    createExperiment · POST /api/2.0/mlflow/experiments/create
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateExperimentRequest) -> Response[CreateExperimentResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
