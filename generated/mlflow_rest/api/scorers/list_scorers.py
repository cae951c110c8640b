# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_scorers_response import ListScorersResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation("listScorers", "GET", "/api/3.0/mlflow/scorers/list", "scorers", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(ListScorersResponse))


def _request(
    *, experiment_id: str | int | None = None, experiment_ids: SequenceNotStr[str | int] | None = None
) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_id
    if v is not None:
        query.append(
            ("experiment_id", v if v.__class__ is str and v.isascii() else _v.check_digits("experiment_id", v))
        )
    v = experiment_ids
    if v is not None:
        query += [
            ("experiment_ids", item)
            for item in _v.check_strs(
                "experiment_ids",
                v,
                lambda item: item if item.__class__ is str and item.isascii() else _v.check_digits("", item),
                in_url=True,
            )
        ]
    return "/api/3.0/mlflow/scorers/list", query, None, {}


def sync(
    *, client: Sender, experiment_id: str | int | None = None, experiment_ids: SequenceNotStr[str | int] | None = None
) -> ListScorersResponse:
    """List scorers in their newest versions.

    listScorers · GET /api/3.0/mlflow/scorers/list
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )


def sync_detailed(
    *, client: Sender, experiment_id: str | int | None = None, experiment_ids: SequenceNotStr[str | int] | None = None
) -> Response[ListScorersResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )


async def asyncio(
    *,
    client: AsyncSender,
    experiment_id: str | int | None = None,
    experiment_ids: SequenceNotStr[str | int] | None = None,
) -> ListScorersResponse:
    """List scorers in their newest versions.

    listScorers · GET /api/3.0/mlflow/scorers/list
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )


async def asyncio_detailed(
    *,
    client: AsyncSender,
    experiment_id: str | int | None = None,
    experiment_ids: SequenceNotStr[str | int] | None = None,
) -> Response[ListScorersResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, experiment_ids=experiment_ids))
    )
