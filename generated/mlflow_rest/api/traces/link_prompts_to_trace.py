# Made by `make generate` from spec/paths/traces.yaml (sha256 47548ed4696a040d).
# Do not edit. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import encode, read_empty
from ..._endpoint import Endpoint
from ...models.link_prompts_to_trace_request import LinkPromptsToTraceRequest
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("linkPromptsToTrace", "POST", "/api/2.0/mlflow/traces/link-prompts", "traces", True, "3.7")
_endpoint = Endpoint(OPERATION, read_empty)


def _request(*, body: LinkPromptsToTraceRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/traces/link-prompts",
        (),
        encode(
            body.to_request()
            if body.__class__ is LinkPromptsToTraceRequest
            else _v.check_body(body, LinkPromptsToTraceRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: LinkPromptsToTraceRequest) -> None:
    """Link versions of prompts to a trace.

    linkPromptsToTrace · POST /api/2.0/mlflow/traces/link-prompts
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: LinkPromptsToTraceRequest) -> Response[None]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: LinkPromptsToTraceRequest) -> None:
    """Link versions of prompts to a trace.

    linkPromptsToTrace · POST /api/2.0/mlflow/traces/link-prompts
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(*, client: AsyncSender, body: LinkPromptsToTraceRequest) -> Response[None]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
