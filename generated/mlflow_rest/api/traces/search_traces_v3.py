# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_traces_v3_request import SearchTracesV3Request
from ...models.search_traces_v3_response import SearchTracesV3Response
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchTracesV3", "POST", "/api/3.0/mlflow/traces/search", "traces", True, "3.2")
_endpoint = Endpoint(OPERATION, JsonReader(SearchTracesV3Response))


def _request(*, body: SearchTracesV3Request) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/traces/search",
        (),
        encode(
            body.to_request() if body.__class__ is SearchTracesV3Request else _v.check_body(body, SearchTracesV3Request)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchTracesV3Request) -> SearchTracesV3Response:
    """Search traces.

    searchTracesV3 · POST /api/3.0/mlflow/traces/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchTracesV3Request) -> Response[SearchTracesV3Response]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchTracesV3Request) -> SearchTracesV3Response:
    """Search traces.

    searchTracesV3 · POST /api/3.0/mlflow/traces/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SearchTracesV3Request) -> Response[SearchTracesV3Response]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
