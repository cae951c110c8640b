# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
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
            body.to_request() if body.__class__ is RegisterScorerRequest else _v.check_body(body, RegisterScorerRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: RegisterScorerRequest) -> RegisterScorerResponse:
    """Register a scorer, or its next version.

    registerScorer · POST /api/3.0/mlflow/scorers/register
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: RegisterScorerRequest) -> Response[RegisterScorerResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: RegisterScorerRequest) -> RegisterScorerResponse:
    """Register a scorer, or its next version.

    registerScorer · POST /api/3.0/mlflow/scorers/register
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: RegisterScorerRequest) -> Response[RegisterScorerResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
