# Made by `make generate` from spec/paths/logged_models.yaml (sha256 6e35974e38e99464).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.log_logged_model_params_request import LogLoggedModelParamsRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "logLoggedModelParams", "POST", "/api/2.0/mlflow/logged-models/{model_id}/params", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, read_empty)


def _request(model_id: str, *, body: LogLoggedModelParamsRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = model_id
    model_id_ = _v.check_segment(
        "model_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("model_id", v, min_length=1)
    )
    path = f"/api/2.0/mlflow/logged-models/{model_id_}/params"
    return (
        path,
        (),
        encode(
            body.to_request()
            if body.__class__ is LogLoggedModelParamsRequest
            else _v.check_body(body, LogLoggedModelParamsRequest)
        ),
        headers,
    )


def sync(model_id: str, *, client: Sender, body: LogLoggedModelParamsRequest) -> None:
    """Log parameters of a logged model.

    logLoggedModelParams · POST /api/2.0/mlflow/logged-models/{model_id}/params
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(model_id, body=body)))


def sync_detailed(model_id: str, *, client: Sender, body: LogLoggedModelParamsRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio(model_id: str, *, client: AsyncSender, body: LogLoggedModelParamsRequest) -> None:
    """Log parameters of a logged model.

    logLoggedModelParams · POST /api/2.0/mlflow/logged-models/{model_id}/params
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio_detailed(model_id: str, *, client: AsyncSender, body: LogLoggedModelParamsRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id, body=body)))
