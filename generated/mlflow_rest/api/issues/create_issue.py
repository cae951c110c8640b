# Made by `make generate` from spec/paths/issues.yaml (sha256 6edd54fd02c4aa94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
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
        encode(body.to_dict() if body.__class__ is CreateIssueRequest else _v.check_body(body, CreateIssueRequest)),
        headers,
    )


def sync(*, client: Sender, body: CreateIssueRequest) -> CreateIssueResponse:
    """Create an issue.

    createIssue · POST /api/3.0/mlflow/issues

    Creates an issue in an experiment and answers it. Names need not be unique: every request makes another issue,
    unless an `issue_id` is given, which MLflow 3.18 and newer refuse with 400 `RESOURCE_ALREADY_EXISTS` when it is
    taken. A deleted or unknown experiment is 404. An unknown status or severity, also the empty text, makes MLflow 3.17
    fail with an HTML 500; MLflow 3.18 answers 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The issue was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateIssueRequest) -> Response[CreateIssueResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateIssueRequest) -> CreateIssueResponse:
    """Create an issue.

    createIssue · POST /api/3.0/mlflow/issues

    Creates an issue in an experiment and answers it. Names need not be unique: every request makes another issue,
    unless an `issue_id` is given, which MLflow 3.18 and newer refuse with 400 `RESOURCE_ALREADY_EXISTS` when it is
    taken. A deleted or unknown experiment is 404. An unknown status or severity, also the empty text, makes MLflow 3.17
    fail with an HTML 500; MLflow 3.18 answers 400.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The issue was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: CreateIssueRequest) -> Response[CreateIssueResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
