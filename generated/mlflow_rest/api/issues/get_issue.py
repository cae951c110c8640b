# Made by `make generate` from spec/paths/issues.yaml (sha256 b7db8f73f10de404).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.get_issue_response import GetIssueResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("getIssue", "GET", "/api/3.0/mlflow/issues/{issue_id}", "issues", True, "3.11")
_endpoint = Endpoint(OPERATION, JsonReader(GetIssueResponse))


def _request(issue_id: str) -> Request:
    v: Any
    v = issue_id
    issue_id_ = _v.check_segment(
        "issue_id", v if v.__class__ is str and v.isascii() and v else _v.check_str("issue_id", v, min_length=1)
    )
    path = f"/api/3.0/mlflow/issues/{issue_id_}"
    return path, (), None, {}


def sync(issue_id: str, *, client: Sender) -> GetIssueResponse:
    """Get an issue.

    getIssue · GET /api/3.0/mlflow/issues/{issue_id}
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(issue_id)))


def sync_detailed(issue_id: str, *, client: Sender) -> Response[GetIssueResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(issue_id)))


async def asyncio(issue_id: str, *, client: AsyncSender) -> GetIssueResponse:
    """Get an issue.

    getIssue · GET /api/3.0/mlflow/issues/{issue_id}
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(issue_id)))


async def asyncio_detailed(issue_id: str, *, client: AsyncSender) -> Response[GetIssueResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(issue_id)))
