# Made by `make generate` from spec/paths/experiments.yaml (sha256 3e3d50b5ff74ca9d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is SetExperimentTagRequest
            else _v.check_body(body, SetExperimentTagRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SetExperimentTagRequest) -> None:
    """Set a tag on an experiment.

    setExperimentTag · POST /api/2.0/mlflow/experiments/set-experiment-tag

    Sets a tag, replacing an older value of the same key. A value that is too long is refused, not cut. A deleted
    experiment is 400. Keys that MLflow itself reads, such as those of trace archival, have further rules.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SetExperimentTagRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SetExperimentTagRequest) -> None:
    """Set a tag on an experiment.

    setExperimentTag · POST /api/2.0/mlflow/experiments/set-experiment-tag

    Sets a tag, replacing an older value of the same key. A value that is too long is refused, not cut. A deleted
    experiment is 400. Keys that MLflow itself reads, such as those of trace archival, have further rules.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SetExperimentTagRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
