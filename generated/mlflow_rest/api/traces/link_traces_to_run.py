# Made by `make generate` from spec/paths/traces.yaml (sha256 01cde84e7606a543) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.link_traces_to_run_request import LinkTracesToRunRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("linkTracesToRun", "POST", "/api/2.0/mlflow/traces/link-to-run", "traces", True, "3.3")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LinkTracesToRunRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/traces/link-to-run",
        (),
        encode(
            body.to_dict() if body.__class__ is LinkTracesToRunRequest else _v.check_body(body, LinkTracesToRunRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: LinkTracesToRunRequest) -> None:
    """Link traces to a run.

    linkTracesToRun · POST /api/2.0/mlflow/traces/link-to-run

    Notes that traces belong to a run, so that a search for `run_id = '…'` finds them. Links that are there stay as they
    are. The server checks neither whether the traces exist nor whether the run does.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LinkTracesToRunRequest) -> Response[None]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LinkTracesToRunRequest) -> None:
    """Link traces to a run.

    linkTracesToRun · POST /api/2.0/mlflow/traces/link-to-run

    Notes that traces belong to a run, so that a search for `run_id = '…'` finds them. Links that are there stay as they
    are. The server checks neither whether the traces exist nor whether the run does.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LinkTracesToRunRequest) -> Response[None]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
