# Made by `make generate` from spec/paths/scorers.yaml (sha256 19eacaf02e58facc) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.upsert_online_scoring_config_request import UpsertOnlineScoringConfigRequest
from ...models.upsert_online_scoring_config_response import UpsertOnlineScoringConfigResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "upsertOnlineScoringConfig", "PUT", "/api/3.0/mlflow/scorers/online-config", "scorers", True, "3.9"
)
_endpoint = Endpoint(OPERATION, JsonReader(UpsertOnlineScoringConfigResponse))


def _request(*, body: UpsertOnlineScoringConfigRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/scorers/online-config",
        (),
        encode(
            body.to_dict()
            if body.__class__ is UpsertOnlineScoringConfigRequest
            else _v.check_body(body, UpsertOnlineScoringConfigRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpsertOnlineScoringConfigRequest) -> UpsertOnlineScoringConfigResponse:
    """Set how a scorer is applied to new traces.

    upsertOnlineScoringConfig · PUT /api/3.0/mlflow/scorers/online-config

    Replaces the online scoring of a scorer, whole: a filter that is not sent again is gone, and the setting gets
    another identifier each time. A rate above 0 is only accepted for a scorer whose newest version uses a model of the
    gateway (`gateway:/<endpoint>`) and needs no expectations; 0 switches scoring off and is accepted for any. The
    server does the scoring only if its job execution is on. A rate that is a text or a list makes the server fail with
    an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The setting as it is now.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: UpsertOnlineScoringConfigRequest
) -> Response[UpsertOnlineScoringConfigResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpsertOnlineScoringConfigRequest) -> UpsertOnlineScoringConfigResponse:
    """Set how a scorer is applied to new traces.

    upsertOnlineScoringConfig · PUT /api/3.0/mlflow/scorers/online-config

    Replaces the online scoring of a scorer, whole: a filter that is not sent again is gone, and the setting gets
    another identifier each time. A rate above 0 is only accepted for a scorer whose newest version uses a model of the
    gateway (`gateway:/<endpoint>`) and needs no expectations; 0 switches scoring off and is accepted for any. The
    server does the scoring only if its job execution is on. A rate that is a text or a list makes the server fail with
    an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The setting as it is now.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpsertOnlineScoringConfigRequest
) -> Response[UpsertOnlineScoringConfigResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
