# Made by `make generate` from spec/paths/experiments.yaml (sha256 3e3d50b5ff74ca9d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_experiment_response import GetExperimentResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getExperiment", "GET", "/api/2.0/mlflow/experiments/get", "experiments", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetExperimentResponse))


def _request(*, experiment_id: str | int) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_id
    query.append(
        (
            "experiment_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_digits("experiment_id", v, min_length=1),
        )
    )
    return "/api/2.0/mlflow/experiments/get", query, None, {}


def sync(*, client: Sender, experiment_id: str | int) -> GetExperimentResponse:
    """Get an experiment by its identifier.

    getExperiment · GET /api/2.0/mlflow/experiments/get

    Answers an experiment, also a deleted one. A text that is no number is refused with 400; a number beyond 64 bits
    makes the server fail with 500.

    Args:
        client: Sends the request.
        experiment_id: The identifier, a decimal number as a string.

    Returns:
        The experiment.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


def sync_detailed(*, client: Sender, experiment_id: str | int) -> Response[GetExperimentResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio(*, client: AsyncSender, experiment_id: str | int) -> GetExperimentResponse:
    """Get an experiment by its identifier.

    getExperiment · GET /api/2.0/mlflow/experiments/get

    Answers an experiment, also a deleted one. A text that is no number is refused with 400; a number beyond 64 bits
    makes the server fail with 500.

    Args:
        client: Sends the request.
        experiment_id: The identifier, a decimal number as a string.

    Returns:
        The experiment.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio_detailed(*, client: AsyncSender, experiment_id: str | int) -> Response[GetExperimentResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))
