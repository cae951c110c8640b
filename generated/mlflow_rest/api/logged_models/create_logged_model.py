# Made by `make generate` from spec/paths/logged_models.yaml (sha256 223ca60c639fabdb) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_logged_model_request import CreateLoggedModelRequest
from ...models.create_logged_model_response import CreateLoggedModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createLoggedModel", "POST", "/api/2.0/mlflow/logged-models", "logged_models", False, "3.0")
_endpoint = Endpoint(OPERATION, JsonReader(CreateLoggedModelResponse))


def _request(*, body: CreateLoggedModelRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/logged-models",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreateLoggedModelRequest
            else _v.check_body(body, CreateLoggedModelRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateLoggedModelRequest) -> CreateLoggedModelResponse:
    """Create a logged model.

    createLoggedModel · POST /api/2.0/mlflow/logged-models

    Creates a logged model with status `LOGGED_MODEL_PENDING` and answers it, with the place for its files. Names need
    not be unique: every request makes another model, so a retry after a lost answer leaves an orphan. The files are
    uploaded afterwards, and finalizeLoggedModel says that they are there. A deleted experiment is 400, an unknown one
    404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateLoggedModelRequest) -> Response[CreateLoggedModelResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateLoggedModelRequest) -> CreateLoggedModelResponse:
    """Create a logged model.

    createLoggedModel · POST /api/2.0/mlflow/logged-models

    Creates a logged model with status `LOGGED_MODEL_PENDING` and answers it, with the place for its files. Names need
    not be unique: every request makes another model, so a retry after a lost answer leaves an orphan. The files are
    uploaded afterwards, and finalizeLoggedModel says that they are there. A deleted experiment is 400, an unknown one
    404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The model was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateLoggedModelRequest
) -> Response[CreateLoggedModelResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
