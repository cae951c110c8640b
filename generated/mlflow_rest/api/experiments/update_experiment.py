# Made by `make generate` from spec/paths/experiments.yaml (sha256 3e3d50b5ff74ca9d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is UpdateExperimentRequest
            else _v.check_body(body, UpdateExperimentRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateExperimentRequest) -> None:
    """Rename an experiment.

    updateExperiment · POST /api/2.0/mlflow/experiments/update

    Gives the experiment another name, the only thing that can be updated. A name that is taken is 400 `BAD_REQUEST`
    with SQL in the message; a deleted experiment is 500 `INVALID_STATE`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: UpdateExperimentRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpdateExperimentRequest) -> None:
    """Rename an experiment.

    updateExperiment · POST /api/2.0/mlflow/experiments/update

    Gives the experiment another name, the only thing that can be updated. A name that is taken is 400 `BAD_REQUEST`
    with SQL in the message; a deleted experiment is 500 `INVALID_STATE`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: UpdateExperimentRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
