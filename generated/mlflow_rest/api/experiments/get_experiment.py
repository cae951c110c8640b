# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
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
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


def sync_detailed(*, client: Sender, experiment_id: str | int) -> Response[GetExperimentResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio(*, client: AsyncSender, experiment_id: str | int) -> GetExperimentResponse:
    """Get an experiment by its identifier.

    getExperiment · GET /api/2.0/mlflow/experiments/get
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))


async def asyncio_detailed(*, client: AsyncSender, experiment_id: str | int) -> Response[GetExperimentResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(experiment_id=experiment_id)))
