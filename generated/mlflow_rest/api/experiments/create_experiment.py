# Made by `make generate` from spec/paths/experiments.yaml (sha256 3e3d50b5ff74ca9d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is CreateExperimentRequest
            else _v.check_body(body, CreateExperimentRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateExperimentRequest) -> CreateExperimentResponse:
    """Create an experiment.

    createExperiment · POST /api/2.0/mlflow/experiments/create

    Creates an experiment and answers its identifier. A name that is taken, even by a deleted experiment, is refused
    with 400 `RESOURCE_ALREADY_EXISTS`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The experiment was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateExperimentRequest) -> Response[CreateExperimentResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateExperimentRequest) -> CreateExperimentResponse:
    """Create an experiment.

    createExperiment · POST /api/2.0/mlflow/experiments/create

    Creates an experiment and answers its identifier. A name that is taken, even by a deleted experiment, is refused
    with 400 `RESOURCE_ALREADY_EXISTS`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The experiment was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateExperimentRequest) -> Response[CreateExperimentResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
