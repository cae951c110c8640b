# Made by `make generate` from spec/paths/experiments.yaml (sha256 f247305b7ad98d60).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.set_experiment_tag_request import SetExperimentTagRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setExperimentTag", "POST", "/api/2.0/mlflow/experiments/set-experiment-tag", "experiments", True, "1.2"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: SetExperimentTagRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/set-experiment-tag",
        (),
        encode(
            body.to_request()
            if body.__class__ is SetExperimentTagRequest
            else _v.check_body(body, SetExperimentTagRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetExperimentTagRequest) -> None:
    """Set a tag on an experiment.

    setExperimentTag · POST /api/2.0/mlflow/experiments/set-experiment-tag
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetExperimentTagRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetExperimentTagRequest) -> None:
    """Set a tag on an experiment.

    setExperimentTag · POST /api/2.0/mlflow/experiments/set-experiment-tag
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetExperimentTagRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
