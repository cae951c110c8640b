# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_logged_model_response import GetLoggedModelResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getLoggedModel", "GET", "/api/2.0/mlflow/logged-models/{model_id}", "logged_models", True, "3.0")
_endpoint = Endpoint(OPERATION, JsonReader(GetLoggedModelResponse))


def _request(model_id: str, *, allow_deleted: bool | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = allow_deleted
    if v is not None:
        query.append(
            (
                "allow_deleted",
                "true" if (v if v is True or v is False else _v.check_bool("allow_deleted", v)) else "false",
            )
        )
    v = model_id
    model_id_ = _v.check_segment(
        "model_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("model_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/logged-models/{model_id_}"
    return path, query, None, {}


def sync(model_id: str, *, client: Sender, allow_deleted: bool | None = None) -> GetLoggedModelResponse:
    """Get a logged model.

    getLoggedModel · GET /api/2.0/mlflow/logged-models/{model_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(model_id, allow_deleted=allow_deleted)))


def sync_detailed(
    model_id: str, *, client: Sender, allow_deleted: bool | None = None
) -> Response[GetLoggedModelResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id, allow_deleted=allow_deleted)))


async def asyncio(model_id: str, *, client: AsyncSender, allow_deleted: bool | None = None) -> GetLoggedModelResponse:
    """Get a logged model.

    getLoggedModel · GET /api/2.0/mlflow/logged-models/{model_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id, allow_deleted=allow_deleted)))


async def asyncio_detailed(
    model_id: str, *, client: AsyncSender, allow_deleted: bool | None = None
) -> Response[GetLoggedModelResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id, allow_deleted=allow_deleted)))
