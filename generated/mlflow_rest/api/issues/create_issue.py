# Made by `make generate` from spec/paths/issues.yaml (sha256 b7db8f73f10de404).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_issue_request import CreateIssueRequest
from ...models.create_issue_response import CreateIssueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("createIssue", "POST", "/api/3.0/mlflow/issues", "issues", False, "3.11")
_endpoint = Endpoint(OPERATION, JsonReader(CreateIssueResponse))


def _request(*, body: CreateIssueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/issues",
        (),
        encode(body.to_request() if body.__class__ is CreateIssueRequest else _v.check_body(body, CreateIssueRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateIssueRequest) -> CreateIssueResponse:
    """Create an issue.

    createIssue · POST /api/3.0/mlflow/issues
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateIssueRequest) -> Response[CreateIssueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateIssueRequest) -> CreateIssueResponse:
    """Create an issue.

    createIssue · POST /api/3.0/mlflow/issues
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateIssueRequest) -> Response[CreateIssueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
