# Made by `make generate` from spec/paths/scorers.yaml (sha256 d5f97235254c646b).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_scorer_response import GetScorerResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getScorer", "GET", "/api/3.0/mlflow/scorers/get", "scorers", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(GetScorerResponse))


def _request(*, experiment_id: str, name: str, version: int | None = None) -> Request:
    query: list[tuple[str, str]] = [("experiment_id", experiment_id), ("name", name)]
    if version is not None:
        query.append(("version", str(version)))
    return "/api/3.0/mlflow/scorers/get", query, None, {}


def sync(*, client: Sender, experiment_id: str, name: str, version: int | None = None) -> GetScorerResponse:
    """Get a scorer.

    getScorer · GET /api/3.0/mlflow/scorers/get
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


def sync_detailed(
    *, client: Sender, experiment_id: str, name: str, version: int | None = None
) -> Response[GetScorerResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


async def asyncio(
    *, client: AsyncSender, experiment_id: str, name: str, version: int | None = None
) -> GetScorerResponse:
    """Get a scorer.

    getScorer · GET /api/3.0/mlflow/scorers/get
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


async def asyncio_detailed(
    *, client: AsyncSender, experiment_id: str, name: str, version: int | None = None
) -> Response[GetScorerResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )
