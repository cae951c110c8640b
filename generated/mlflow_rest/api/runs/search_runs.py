# Made by `make generate` from spec/paths/runs.yaml (sha256 305ada860c08e6cf) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_runs_request import SearchRunsRequest
from ...models.search_runs_response import SearchRunsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchRuns", "POST", "/api/2.0/mlflow/runs/search", "runs", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(SearchRunsResponse))


def _request(*, body: SearchRunsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/runs/search",
        (),
        encode(body.to_dict() if body.__class__ is SearchRunsRequest else _v.check_body(body, SearchRunsRequest)),
        headers,
    )


def sync(*, client: Sender, body: SearchRunsRequest) -> SearchRunsResponse:
    """Search runs.

    searchRuns · POST /api/2.0/mlflow/runs/search

    Finds runs in the given experiments, one page at a time. Experiments that do not exist are skipped. The runs lack
    their model inputs, which getRun has.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of runs.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchRunsRequest) -> Response[SearchRunsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchRunsRequest) -> SearchRunsResponse:
    """Search runs.

    searchRuns · POST /api/2.0/mlflow/runs/search

    Finds runs in the given experiments, one page at a time. Experiments that do not exist are skipped. The runs lack
    their model inputs, which getRun has.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of runs.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SearchRunsRequest) -> Response[SearchRunsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
