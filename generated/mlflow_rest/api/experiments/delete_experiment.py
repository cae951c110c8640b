# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_experiment_request import DeleteExperimentRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteExperiment", "POST", "/api/2.0/mlflow/experiments/delete", "experiments", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteExperimentRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/delete",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteExperimentRequest
            else _v.check_body(body, DeleteExperimentRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteExperimentRequest) -> None:
    """Mark an experiment and its runs as deleted.

    deleteExperiment · POST /api/2.0/mlflow/experiments/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteExperimentRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteExperimentRequest) -> None:
    """Mark an experiment and its runs as deleted.

    deleteExperiment · POST /api/2.0/mlflow/experiments/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteExperimentRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
