# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
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
            body.to_request()
            if body.__class__ is LinkTracesToRunRequest
            else _v.check_body(body, LinkTracesToRunRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: LinkTracesToRunRequest) -> None:
    """Link traces to a run.

    linkTracesToRun · POST /api/2.0/mlflow/traces/link-to-run
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LinkTracesToRunRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LinkTracesToRunRequest) -> None:
    """Link traces to a run.

    linkTracesToRun · POST /api/2.0/mlflow/traces/link-to-run
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LinkTracesToRunRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
