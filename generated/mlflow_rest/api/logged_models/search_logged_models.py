# Made by `make generate` from spec/paths/logged_models.yaml (sha256 223ca60c639fabdb) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.search_logged_models_request import SearchLoggedModelsRequest
from ...models.search_logged_models_response import SearchLoggedModelsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "searchLoggedModels", "POST", "/api/2.0/mlflow/logged-models/search", "logged_models", True, "3.0"
)
_endpoint = Endpoint(OPERATION, JsonReader(SearchLoggedModelsResponse))


def _request(*, body: SearchLoggedModelsRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/2.0/mlflow/logged-models/search",
        (),
        encode(
            body.to_dict()
            if body.__class__ is SearchLoggedModelsRequest
            else _v.check_body(body, SearchLoggedModelsRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: SearchLoggedModelsRequest) -> SearchLoggedModelsResponse:
    """Search logged models.

    searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

    Finds the logged models of some experiments, one page at a time. Deleted models are never found, those of a deleted
    experiment are; experiments that do not exist are skipped. A filter on an unknown attribute or with a number that is
    none is 500 `INTERNAL_ERROR`, a page token that is no base64 an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of logged models.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: SearchLoggedModelsRequest) -> Response[SearchLoggedModelsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: SearchLoggedModelsRequest) -> SearchLoggedModelsResponse:
    """Search logged models.

    searchLoggedModels · POST /api/2.0/mlflow/logged-models/search

    Finds the logged models of some experiments, one page at a time. Deleted models are never found, those of a deleted
    experiment are; experiments that do not exist are skipped. A filter on an unknown attribute or with a number that is
    none is 500 `INTERNAL_ERROR`, a page token that is no base64 an HTML 500.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        One page of logged models.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: SearchLoggedModelsRequest
) -> Response[SearchLoggedModelsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
