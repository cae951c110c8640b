# Made by `make generate` from spec/paths/registered_models.yaml (sha256 6fdc6b50b1fc5263).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.get_latest_versions_request import GetLatestVersionsRequest
from ...models.get_latest_versions_response import GetLatestVersionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "getLatestVersions",
    "POST",
    "/api/2.0/mlflow/registered-models/get-latest-versions",
    "registered_models",
    True,
    "1.22",
)
_endpoint = Endpoint(OPERATION, JsonReader(GetLatestVersionsResponse))


def _request(*, body: GetLatestVersionsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/registered-models/get-latest-versions",
        (),
        encode(
            body.to_request()
            if body.__class__ is GetLatestVersionsRequest
            else _v.check_body(body, GetLatestVersionsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: GetLatestVersionsRequest) -> GetLatestVersionsResponse:
    """Get the latest version in each stage of a registered model.

    getLatestVersions · POST /api/2.0/mlflow/registered-models/get-latest-versions
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: GetLatestVersionsRequest) -> Response[GetLatestVersionsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: GetLatestVersionsRequest) -> GetLatestVersionsResponse:
    """Get the latest version in each stage of a registered model.

    getLatestVersions · POST /api/2.0/mlflow/registered-models/get-latest-versions
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: GetLatestVersionsRequest
) -> Response[GetLatestVersionsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
