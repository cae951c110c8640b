# Made by `make generate` from spec/paths/scorers.yaml (sha256 603ac837a3ef681e).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is UpsertOnlineScoringConfigRequest
            else _v.check_body(body, UpsertOnlineScoringConfigRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpsertOnlineScoringConfigRequest) -> UpsertOnlineScoringConfigResponse:
    """Set how a scorer is applied to new traces.

    upsertOnlineScoringConfig · PUT /api/3.0/mlflow/scorers/online-config
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: UpsertOnlineScoringConfigRequest
) -> Response[UpsertOnlineScoringConfigResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: UpsertOnlineScoringConfigRequest) -> UpsertOnlineScoringConfigResponse:
    """Set how a scorer is applied to new traces.

    upsertOnlineScoringConfig · PUT /api/3.0/mlflow/scorers/online-config
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpsertOnlineScoringConfigRequest
) -> Response[UpsertOnlineScoringConfigResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
