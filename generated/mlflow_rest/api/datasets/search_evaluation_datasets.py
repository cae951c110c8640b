# Made by `make generate` from spec/paths/datasets.yaml (sha256 b55ca2f3969adb17) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_evaluation_datasets_request import SearchEvaluationDatasetsRequest
from ...models.search_evaluation_datasets_response import SearchEvaluationDatasetsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("searchEvaluationDatasets", "POST", "/api/3.0/mlflow/datasets/search", "datasets", True, "3.4")
_endpoint = Endpoint(OPERATION, JsonReader(SearchEvaluationDatasetsResponse))


def _request(*, body: SearchEvaluationDatasetsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/datasets/search",
        (),
        encode(
            body.to_dict()
            if body.__class__ is SearchEvaluationDatasetsRequest
            else _v.check_body(body, SearchEvaluationDatasetsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchEvaluationDatasetsRequest) -> SearchEvaluationDatasetsResponse:
    """Search evaluation datasets.

    searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search

    Finds evaluation datasets, one page at a time, without their records and experiments. Preferred over the same with
    GET: a filter has no length limit here.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of datasets.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: SearchEvaluationDatasetsRequest
) -> Response[SearchEvaluationDatasetsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchEvaluationDatasetsRequest) -> SearchEvaluationDatasetsResponse:
    """Search evaluation datasets.

    searchEvaluationDatasets · POST /api/3.0/mlflow/datasets/search

    Finds evaluation datasets, one page at a time, without their records and experiments. Preferred over the same with
    GET: a filter has no length limit here.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of datasets.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SearchEvaluationDatasetsRequest
) -> Response[SearchEvaluationDatasetsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
