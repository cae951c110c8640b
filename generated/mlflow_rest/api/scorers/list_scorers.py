# Made by `make generate` from spec/paths/scorers.yaml (sha256 d5f97235254c646b).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_scorers_response import ListScorersResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listScorers", "GET", "/api/3.0/mlflow/scorers/list", "scorers", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(ListScorersResponse))


def _request(*, experiment_id: str | None = None, experiment_ids: list[str] | None = None) -> Request:
    query: list[tuple[str, str]] = []
    if experiment_id is not None:
        query.append(("experiment_id", experiment_id))
    query += [("experiment_ids", item) for item in experiment_ids or ()]
    return "/api/3.0/mlflow/scorers/list", query, None, {}


def sync(
    *, client: Sender, experiment_id: str | None = None, experiment_ids: list[str] | None = None
) -> ListScorersResponse:
    """List scorers in their newest versions.

    listScorers · GET /api/3.0/mlflow/scorers/list
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )


def sync_detailed(
    *, client: Sender, experiment_id: str | None = None, experiment_ids: list[str] | None = None
) -> Response[ListScorersResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )


async def asyncio(
    *, client: AsyncSender, experiment_id: str | None = None, experiment_ids: list[str] | None = None
) -> ListScorersResponse:
    """List scorers in their newest versions.

    listScorers · GET /api/3.0/mlflow/scorers/list
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )


async def asyncio_detailed(
    *, client: AsyncSender, experiment_id: str | None = None, experiment_ids: list[str] | None = None
) -> Response[ListScorersResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )
