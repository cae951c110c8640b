# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
from __future__ import annotations

from typing import Any, SupportsIndex

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_scorer_response import GetScorerResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getScorer", "GET", "/api/3.0/mlflow/scorers/get", "scorers", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(GetScorerResponse))


def _request(*, experiment_id: str | int, name: str, version: SupportsIndex | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = experiment_id
    query.append(
        (
            "experiment_id",
            v if v.__class__ is str and v.isascii() and v else _v.check_digits("experiment_id", v, min_length=1),
        )
    )
    v = name
    query.append(("name", v if v.__class__ is str and v.isascii() and v else _v.check_str("name", v, min_length=1)))
    v = version
    if v is not None:
        query.append(
            (
                "version",
                str(
                    v
                    if v.__class__ is int and -2_147_483_648 <= v <= 2_147_483_647
                    else _v.check_int("version", v, -2_147_483_648, 2_147_483_647)
                ),
            )
        )
    return "/api/3.0/mlflow/scorers/get", query, None, {}


def sync(
    *, client: Sender, experiment_id: str | int, name: str, version: SupportsIndex | None = None
) -> GetScorerResponse:
    """Get a scorer.

    getScorer · GET /api/3.0/mlflow/scorers/get
    """

    return _endpoint.result(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


def sync_detailed(
    *, client: Sender, experiment_id: str | int, name: str, version: SupportsIndex | None = None
) -> Response[GetScorerResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


async def asyncio(
    *, client: AsyncSender, experiment_id: str | int, name: str, version: SupportsIndex | None = None
) -> GetScorerResponse:
    """Get a scorer.

    getScorer · GET /api/3.0/mlflow/scorers/get
    """

    return _endpoint.result(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


async def asyncio_detailed(
    *, client: AsyncSender, experiment_id: str | int, name: str, version: SupportsIndex | None = None
) -> Response[GetScorerResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )
