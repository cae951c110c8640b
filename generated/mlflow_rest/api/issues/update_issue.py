# Made by `make generate` from spec/paths/issues.yaml (sha256 ed9d0df86550be56).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.update_issue_request import UpdateIssueRequest
from ...models.update_issue_response import UpdateIssueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("updateIssue", "PATCH", "/api/3.0/mlflow/issues/{issue_id}", "issues", True, "3.11")
_endpoint = Endpoint(OPERATION, JsonReader(UpdateIssueResponse))


def _request(issue_id: str, *, body: UpdateIssueRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/api/3.0/mlflow/issues/{issue_id}".format(issue_id=path_segment("issue_id", issue_id))
    return path, (), encode(body.to_dict()), headers


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
