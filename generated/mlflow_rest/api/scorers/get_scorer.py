# Made by `make generate` from spec/paths/scorers.yaml (sha256 19eacaf02e58facc) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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

    Answers one version of a scorer, the newest when none is named. An unknown name or version is 404, a deleted
    experiment 400. A model on a gateway endpoint that was deleted since comes back as null within the JSON.

    Args:
        client: Sends the request.
        experiment_id: The experiment that the scorer belongs to.
        name: The name of the scorer, letter for letter.
        version: The number of the version. The newest when left out, and also, without a word, when it does not fit
            into 32 bits.

    Returns:
        The scorer.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


def sync_detailed(
    *, client: Sender, experiment_id: str | int, name: str, version: SupportsIndex | None = None
) -> Response[GetScorerResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client, client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


async def asyncio(
    *, client: AsyncSender, experiment_id: str | int, name: str, version: SupportsIndex | None = None
) -> GetScorerResponse:
    """Get a scorer.

    getScorer · GET /api/3.0/mlflow/scorers/get

    Answers one version of a scorer, the newest when none is named. An unknown name or version is 404, a deleted
    experiment 400. A model on a gateway endpoint that was deleted since comes back as null within the JSON.

    Args:
        client: Sends the request.
        experiment_id: The experiment that the scorer belongs to.
        name: The name of the scorer, letter for letter.
        version: The number of the version. The newest when left out, and also, without a word, when it does not fit
            into 32 bits.

    Returns:
        The scorer.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )


async def asyncio_detailed(
    *, client: AsyncSender, experiment_id: str | int, name: str, version: SupportsIndex | None = None
) -> Response[GetScorerResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(
        client, await client.send(OPERATION, *_request(experiment_id=experiment_id, name=name, version=version))
    )
