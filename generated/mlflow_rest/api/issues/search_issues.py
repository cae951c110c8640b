# Made by `make generate` from spec/paths/issues.yaml (sha256 b7db8f73f10de404).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_issues_request import SearchIssuesRequest
from ...models.search_issues_response import SearchIssuesResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchIssues", "POST", "/api/3.0/mlflow/issues/search", "issues", True, "3.11")
_endpoint = Endpoint(OPERATION, JsonReader(SearchIssuesResponse))


def _request(*, body: SearchIssuesRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/issues/search",
        (),
        encode(
            body.to_request() if body.__class__ is SearchIssuesRequest else _v.check_body(body, SearchIssuesRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchIssuesRequest) -> SearchIssuesResponse:
    """Search issues.

    searchIssues · POST /api/3.0/mlflow/issues/search
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchIssuesRequest) -> Response[SearchIssuesResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchIssuesRequest) -> SearchIssuesResponse:
    """Search issues.

    searchIssues · POST /api/3.0/mlflow/issues/search
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SearchIssuesRequest) -> Response[SearchIssuesResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
