# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.restore_experiment_request import RestoreExperimentRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("restoreExperiment", "POST", "/api/2.0/mlflow/experiments/restore", "experiments", True, "1.0")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: RestoreExperimentRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/restore",
        (),
        encode(
            body.to_request()
            if body.__class__ is RestoreExperimentRequest
            else _v.check_body(body, RestoreExperimentRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RestoreExperimentRequest) -> None:
    """Restore a deleted experiment and its runs.

    restoreExperiment · POST /api/2.0/mlflow/experiments/restore
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RestoreExperimentRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RestoreExperimentRequest) -> None:
    """Restore a deleted experiment and its runs.

    restoreExperiment · POST /api/2.0/mlflow/experiments/restore
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RestoreExperimentRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
