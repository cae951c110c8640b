# Made by `make generate` from spec/paths/issues.yaml (sha256 b7db8f73f10de404).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_issue_request import UpdateIssueRequest
from ...models.update_issue_response import UpdateIssueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateIssue", "PATCH", "/api/3.0/mlflow/issues/{issue_id}", "issues", True, "3.11")
_endpoint = Endpoint(OPERATION, JsonReader(UpdateIssueResponse))


def _request(issue_id: str, *, body: UpdateIssueRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = issue_id
    issue_id_ = _v.check_segment(
        "issue_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("issue_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/issues/{issue_id_}"
    return (
        path,
        (),
        encode(body.to_request() if body.__class__ is UpdateIssueRequest else _v.check_body(body, UpdateIssueRequest)),
        headers,
    )


def sync(issue_id: str, *, client: Sender, body: UpdateIssueRequest) -> UpdateIssueResponse:
    """Change an issue.

    updateIssue · PATCH /api/3.0/mlflow/issues/{issue_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(issue_id, body=body)))


def sync_detailed(issue_id: str, *, client: Sender, body: UpdateIssueRequest) -> Response[UpdateIssueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(issue_id, body=body)))


async def asyncio(issue_id: str, *, client: AsyncSender, body: UpdateIssueRequest) -> UpdateIssueResponse:
    """Change an issue.

    updateIssue · PATCH /api/3.0/mlflow/issues/{issue_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(issue_id, body=body)))


async def asyncio_detailed(
    issue_id: str, *, client: AsyncSender, body: UpdateIssueRequest
) -> Response[UpdateIssueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(issue_id, body=body)))
