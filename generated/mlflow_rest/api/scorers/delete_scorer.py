# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.delete_scorer_request import DeleteScorerRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("deleteScorer", "DELETE", "/api/3.0/mlflow/scorers/delete", "scorers", True, "3.4")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: DeleteScorerRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/scorers/delete",
        (),
        encode(
            body.to_request() if body.__class__ is DeleteScorerRequest else _v.check_body(body, DeleteScorerRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: DeleteScorerRequest) -> None:
    """Delete a version of a scorer, or all of it.

    deleteScorer · DELETE /api/3.0/mlflow/scorers/delete
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: DeleteScorerRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: DeleteScorerRequest) -> None:
    """Delete a version of a scorer, or all of it.

    deleteScorer · DELETE /api/3.0/mlflow/scorers/delete
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: DeleteScorerRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
