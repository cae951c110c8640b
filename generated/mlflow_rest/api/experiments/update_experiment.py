# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.update_experiment_request import UpdateExperimentRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateExperiment", "POST", "/api/2.0/mlflow/experiments/update", "experiments", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: UpdateExperimentRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/update",
        (),
        encode(
            body.to_request()
            if body.__class__ is UpdateExperimentRequest
            else _v.check_body(body, UpdateExperimentRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateExperimentRequest) -> None:
    """Rename an experiment.

    updateExperiment · POST /api/2.0/mlflow/experiments/update
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateExperimentRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateExperimentRequest) -> None:
    """Rename an experiment.

    updateExperiment · POST /api/2.0/mlflow/experiments/update
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateExperimentRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
