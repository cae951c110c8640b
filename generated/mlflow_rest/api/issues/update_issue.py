# Made by `make generate` from spec/paths/issues.yaml (sha256 6edd54fd02c4aa94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is UpdateIssueRequest else _v.check_body(body, UpdateIssueRequest)),
        headers,
    )


def sync(issue_id: str, *, client: Sender, body: UpdateIssueRequest) -> UpdateIssueResponse:
    """Change an issue.

    updateIssue · PATCH /api/3.0/mlflow/issues/{issue_id}

    Changes what is given and answers the issue. The body must hold an `issue_id`, but the path decides. Every request
    touches `last_updated_timestamp`. An unknown status or severity makes MLflow 3.17 fail with an HTML 500; MLflow 3.18
    answers 400. There is no request to delete an issue: set the status `rejected`.

    Args:
        issue_id: The identifier of the issue.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The issue after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(issue_id, body=body)))


def sync_detailed(issue_id: str, *, client: Sender, body: UpdateIssueRequest) -> Response[UpdateIssueResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(issue_id, body=body)))


async def asyncio(issue_id: str, *, client: AsyncSender, body: UpdateIssueRequest) -> UpdateIssueResponse:
    """Change an issue.

    updateIssue · PATCH /api/3.0/mlflow/issues/{issue_id}

    Changes what is given and answers the issue. The body must hold an `issue_id`, but the path decides. Every request
    touches `last_updated_timestamp`. An unknown status or severity makes MLflow 3.17 fail with an HTML 500; MLflow 3.18
    answers 400. There is no request to delete an issue: set the status `rejected`.

    Args:
        issue_id: The identifier of the issue.
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The issue after the change.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(issue_id, body=body)))


async def asyncio_detailed(
    issue_id: str, *, client: AsyncSender, body: UpdateIssueRequest
) -> Response[UpdateIssueResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(issue_id, body=body)))
