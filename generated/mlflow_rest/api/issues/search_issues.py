# Made by `make generate` from spec/paths/issues.yaml (sha256 6edd54fd02c4aa94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is SearchIssuesRequest else _v.check_body(body, SearchIssuesRequest)),
        headers,
    )


def sync(*, client: Sender, body: SearchIssuesRequest) -> SearchIssuesResponse:
    """Search issues.

    searchIssues · POST /api/3.0/mlflow/issues/search

    Finds issues of one experiment or of all, also of deleted ones, one page at a time. The most severe come first,
    then, if counted, those with the most traces, then the newest. MLflow 3.17 ignores fields of a wrong type; without
    any field it answers the first 100 issues of the server.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of issues.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchIssuesRequest) -> Response[SearchIssuesResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchIssuesRequest) -> SearchIssuesResponse:
    """Search issues.

    searchIssues · POST /api/3.0/mlflow/issues/search

    Finds issues of one experiment or of all, also of deleted ones, one page at a time. The most severe come first,
    then, if counted, those with the most traces, then the newest. MLflow 3.17 ignores fields of a wrong type; without
    any field it answers the first 100 issues of the server.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of issues.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: SearchIssuesRequest) -> Response[SearchIssuesResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
