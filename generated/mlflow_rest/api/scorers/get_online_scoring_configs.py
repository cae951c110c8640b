# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_online_scoring_configs_response import GetOnlineScoringConfigsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

if TYPE_CHECKING:
    from ..._typing import SequenceNotStr

OPERATION = Operation(
    "getOnlineScoringConfigs", "GET", "/api/3.0/mlflow/scorers/online-configs", "scorers", True, "3.9"
)
_endpoint = Endpoint(OPERATION, JsonReader(GetOnlineScoringConfigsResponse))


def _request(*, scorer_ids: SequenceNotStr[str]) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = scorer_ids
    query += [
        ("scorer_ids", item)
        for item in _v.check_strs(
            "scorer_ids",
            v,
            lambda item: item if item.__class__ is str and item.isascii() else _v.check_str("", item),
            in_url=True,
            min_items=1,
        )
    ]
    return "/api/3.0/mlflow/scorers/online-configs", query, None, {}


def sync(*, client: Sender, scorer_ids: SequenceNotStr[str]) -> GetOnlineScoringConfigsResponse:
    """Get what is set for the online scoring of some scorers.

    getOnlineScoringConfigs · GET /api/3.0/mlflow/scorers/online-configs
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(scorer_ids=scorer_ids)))


def sync_detailed(*, client: Sender, scorer_ids: SequenceNotStr[str]) -> Response[GetOnlineScoringConfigsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(scorer_ids=scorer_ids)))


async def asyncio(*, client: AsyncSender, scorer_ids: SequenceNotStr[str]) -> GetOnlineScoringConfigsResponse:
    """Get what is set for the online scoring of some scorers.

    getOnlineScoringConfigs · GET /api/3.0/mlflow/scorers/online-configs
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(scorer_ids=scorer_ids)))


async def asyncio_detailed(
    *, client: AsyncSender, scorer_ids: SequenceNotStr[str]
) -> Response[GetOnlineScoringConfigsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(scorer_ids=scorer_ids)))
