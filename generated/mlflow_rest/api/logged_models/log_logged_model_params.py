# Made by `make generate` from spec/paths/logged_models.yaml (sha256 223ca60c639fabdb) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
            body.to_dict()
            if body.__class__ is LogLoggedModelParamsRequest
            else _v.check_body(body, LogLoggedModelParamsRequest)
        ),
        headers,
    )


def sync(model_id: str, *, client: Sender, body: LogLoggedModelParamsRequest) -> None:
    """Log parameters of a logged model.

    logLoggedModelParams · POST /api/2.0/mlflow/logged-models/{model_id}/params

    Adds parameters to a model, all or none of them. A parameter that is there already, even with the same value, is 400
    `BAD_REQUEST` with raw SQL, so sending again fails and changes nothing. The body must hold a `model_id`, but the
    path decides. A deleted model takes parameters too.

    Args:
        model_id: The identifier of the model.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(model_id, body=body)))


def sync_detailed(model_id: str, *, client: Sender, body: LogLoggedModelParamsRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio(model_id: str, *, client: AsyncSender, body: LogLoggedModelParamsRequest) -> None:
    """Log parameters of a logged model.

    logLoggedModelParams · POST /api/2.0/mlflow/logged-models/{model_id}/params

    Adds parameters to a model, all or none of them. A parameter that is there already, even with the same value, is 400
    `BAD_REQUEST` with raw SQL, so sending again fails and changes nothing. The body must hold a `model_id`, but the
    path decides. A deleted model takes parameters too.

    Args:
        model_id: The identifier of the model.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(model_id, body=body)))


async def asyncio_detailed(model_id: str, *, client: AsyncSender, body: LogLoggedModelParamsRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(model_id, body=body)))
