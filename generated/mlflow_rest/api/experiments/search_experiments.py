# Made by `make generate` from spec/paths/experiments.yaml (sha256 3e3d50b5ff74ca9d) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_experiments_request import SearchExperimentsRequest
from ...models.search_experiments_response import SearchExperimentsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchExperiments", "POST", "/api/2.0/mlflow/experiments/search", "experiments", True, "1.28")
_endpoint = Endpoint(OPERATION, JsonReader(SearchExperimentsResponse))


def _request(*, body: SearchExperimentsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/experiments/search",
        (),
        encode(
            body.to_dict()
            if body.__class__ is SearchExperimentsRequest
            else _v.check_body(body, SearchExperimentsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchExperimentsRequest) -> SearchExperimentsResponse:
    """Search experiments.

    searchExperiments · POST /api/2.0/mlflow/experiments/search

    Finds experiments, one page at a time. `max_results` is required by the server, though its documentation says
    otherwise. A broken JSON body counts as an empty one and is refused for the missing `max_results`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of experiments.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchExperimentsRequest) -> Response[SearchExperimentsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchExperimentsRequest) -> SearchExperimentsResponse:
    """Search experiments.

    searchExperiments · POST /api/2.0/mlflow/experiments/search

    Finds experiments, one page at a time. `max_results` is required by the server, though its documentation says
    otherwise. A broken JSON body counts as an empty one and is refused for the missing `max_results`.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of experiments.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SearchExperimentsRequest
) -> Response[SearchExperimentsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
