# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_experiment_by_name_response import GetExperimentByNameResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getExperimentByName", "GET", "/api/2.0/mlflow/experiments/get-by-name", "experiments", True, "1.3"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetExperimentByNameResponse))


def _request(*, experiment_name: str) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_name
    query.append(
        ("experiment_name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1))
    )
    return "/api/2.0/mlflow/experiments/get-by-name", query, None, {}


def sync(*, client: Sender, experiment_name: str) -> GetExperimentByNameResponse:
    """Get an experiment by its name.

    getExperimentByName · GET /api/2.0/mlflow/experiments/get-by-name
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(experiment_name=experiment_name)))


def sync_detailed(*, client: Sender, experiment_name: str) -> Response[GetExperimentByNameResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(experiment_name=experiment_name)))


async def asyncio(*, client: AsyncSender, experiment_name: str) -> GetExperimentByNameResponse:
    """Get an experiment by its name.

    getExperimentByName · GET /api/2.0/mlflow/experiments/get-by-name
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(experiment_name=experiment_name)))


async def asyncio_detailed(*, client: AsyncSender, experiment_name: str) -> Response[GetExperimentByNameResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(experiment_name=experiment_name)))
