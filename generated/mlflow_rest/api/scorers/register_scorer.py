# Made by `make generate` from spec/paths/scorers.yaml (sha256 19eacaf02e58facc) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.register_scorer_request import RegisterScorerRequest
from ...models.register_scorer_response import RegisterScorerResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("registerScorer", "POST", "/api/3.0/mlflow/scorers/register", "scorers", False, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(RegisterScorerResponse))


def _request(*, body: RegisterScorerRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/scorers/register",
        (),
        encode(
            body.to_dict() if body.__class__ is RegisterScorerRequest else _v.check_body(body, RegisterScorerRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RegisterScorerRequest) -> RegisterScorerResponse:
    """Register a scorer, or its next version.

    registerScorer · POST /api/3.0/mlflow/scorers/register

    Stores the scorer as the next version of its name in the experiment, version 1 if the name is new. Every request
    makes another version, also of the same content. A model `gateway:/<name>` must be an endpoint of the server's
    gateway; it is stored by its identifier, so that renaming the endpoint does no harm, and an unknown one is 404. A
    text that is no JSON is 400, JSON that is no object 500. A deleted experiment is 400, an unknown one 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version was stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RegisterScorerRequest) -> Response[RegisterScorerResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RegisterScorerRequest) -> RegisterScorerResponse:
    """Register a scorer, or its next version.

    registerScorer · POST /api/3.0/mlflow/scorers/register

    Stores the scorer as the next version of its name in the experiment, version 1 if the name is new. Every request
    makes another version, also of the same content. A model `gateway:/<name>` must be an endpoint of the server's
    gateway; it is stored by its identifier, so that renaming the endpoint does no harm, and an unknown one is 404. A
    text that is no JSON is 400, JSON that is no object 500. A deleted experiment is 400, an unknown one 404.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The version was stored.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RegisterScorerRequest) -> Response[RegisterScorerResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
