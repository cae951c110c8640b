# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_experiment_tag_request import DeleteExperimentTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteExperimentTag", "POST", "/api/2.0/mlflow/experiments/delete-experiment-tag", "experiments", True, "3.2"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteExperimentTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/delete-experiment-tag",
        (),
        encode(
            body.to_request()
            if body.__class__ is DeleteExperimentTagRequest
            else _v.check_body(body, DeleteExperimentTagRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteExperimentTagRequest) -> None:
    """Remove a tag from an experiment.

    deleteExperimentTag · POST /api/2.0/mlflow/experiments/delete-experiment-tag
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteExperimentTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteExperimentTagRequest) -> None:
    """Remove a tag from an experiment.

    deleteExperimentTag · POST /api/2.0/mlflow/experiments/delete-experiment-tag
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteExperimentTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
