# Made by `make generate` from spec/paths/gateway_model_definitions.yaml (sha256 214c8811a55ea9b1) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_gateway_model_definitions_response import ListGatewayModelDefinitionsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "listGatewayModelDefinitions",
    "GET",
    "/api/3.0/mlflow/gateway/model-definitions/list",
    "gateway_model_definitions",
    True,
    "3.8",
)
_endpoint = Endpoint(OPERATION, JsonReader(ListGatewayModelDefinitionsResponse))


def _request(*, provider: str | None = None, secret_id: str | None = None) -> Request:
    v: Any
    query: list[tuple[str, str]] = []
    v = provider
    if v is not None:
        query.append(("provider", v if v.__class__ is str and v.isascii() else _v.check_str("provider", v)))
    v = secret_id
    if v is not None:
        query.append(("secret_id", v if v.__class__ is str and v.isascii() else _v.check_str("secret_id", v)))
    return "/api/3.0/mlflow/gateway/model-definitions/list", query, None, {}


def sync(
    *, client: Sender, provider: str | None = None, secret_id: str | None = None
) -> ListGatewayModelDefinitionsResponse:
    """List the model definitions.

    listGatewayModelDefinitions · GET /api/3.0/mlflow/gateway/model-definitions/list

    Answers all model definitions of the workspace, without paging. With authentication, those that the caller may not
    read are left out.

    Args:
        client: Sends the request.
        provider: Only models of exactly this provider. All when left out or empty.
        secret_id: Only models that use this secret. All when left out or empty; an unknown one finds nothing.

    Returns:
        The model definitions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


def sync_detailed(
    *, client: Sender, provider: str | None = None, secret_id: str | None = None
) -> Response[ListGatewayModelDefinitionsResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


async def asyncio(
    *, client: AsyncSender, provider: str | None = None, secret_id: str | None = None
) -> ListGatewayModelDefinitionsResponse:
    """List the model definitions.

    listGatewayModelDefinitions · GET /api/3.0/mlflow/gateway/model-definitions/list

    Answers all model definitions of the workspace, without paging. With authentication, those that the caller may not
    read are left out.

    Args:
        client: Sends the request.
        provider: Only models of exactly this provider. All when left out or empty.
        secret_id: Only models that use this secret. All when left out or empty; an unknown one finds nothing.

    Returns:
        The model definitions.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))


async def asyncio_detailed(
    *, client: AsyncSender, provider: str | None = None, secret_id: str | None = None
) -> Response[ListGatewayModelDefinitionsResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(provider=provider, secret_id=secret_id)))
