# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import read_empty
from ..._endpoint import Endpoint
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "deleteLoggedModel", "DELETE", "/api/2.0/mlflow/logged-models/{model_id}", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(model_id: str) -> Request:
    v: Any
    v = model_id
    model_id_ = _v.check_segment(
        "model_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("model_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/logged-models/{model_id_}"
    return path, (), None, {}


def sync(model_id: str, *, client: Sender) -> None:
    """Mark a logged model as deleted.

    deleteLoggedModel · DELETE /api/2.0/mlflow/logged-models/{model_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(model_id)))


def sync_detailed(model_id: str, *, client: Sender) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id)))


async def asyncio(model_id: str, *, client: AsyncSender) -> None:
    """Mark a logged model as deleted.

    deleteLoggedModel · DELETE /api/2.0/mlflow/logged-models/{model_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id)))


async def asyncio_detailed(model_id: str, *, client: AsyncSender) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id)))
