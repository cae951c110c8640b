# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 0163d8205c392b12) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.update_endpoint_guardrail_config_request import UpdateEndpointGuardrailConfigRequest
from ...models.update_endpoint_guardrail_config_response import UpdateEndpointGuardrailConfigResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "updateEndpointGuardrailConfig",
    "PATCH",
    "/api/3.0/mlflow/gateway/guardrails/update-config",
    "gateway_guardrails",
    True,
    "3.12",
)
_endpoint = Endpoint(OPERATION, JsonReader(UpdateEndpointGuardrailConfigResponse))


def _request(*, body: UpdateEndpointGuardrailConfigRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/guardrails/update-config",
        (),
        encode(
            body.to_dict()
            if body.__class__ is UpdateEndpointGuardrailConfigRequest
            else _v.check_body(body, UpdateEndpointGuardrailConfigRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: UpdateEndpointGuardrailConfigRequest) -> UpdateEndpointGuardrailConfigResponse:
    """Move a guardrail to another place on an endpoint.

    updateEndpointGuardrailConfig · PATCH /api/3.0/mlflow/gateway/guardrails/update-config

    Sets the place of a guardrail among the others on an endpoint, the only thing that can be updated. It is no partial
    update, whatever the method says: a request without `execution_order` erases it. The fields go into the JSON body;
    in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The guardrail has the new place.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(
    *, client: Sender, body: UpdateEndpointGuardrailConfigRequest
) -> Response[UpdateEndpointGuardrailConfigResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(
    *, client: AsyncSender, body: UpdateEndpointGuardrailConfigRequest
) -> UpdateEndpointGuardrailConfigResponse:
    """Move a guardrail to another place on an endpoint.

    updateEndpointGuardrailConfig · PATCH /api/3.0/mlflow/gateway/guardrails/update-config

    Sets the place of a guardrail among the others on an endpoint, the only thing that can be updated. It is no partial
    update, whatever the method says: a request without `execution_order` erases it. The fields go into the JSON body;
    in the query they are not seen.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The guardrail has the new place.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: UpdateEndpointGuardrailConfigRequest
) -> Response[UpdateEndpointGuardrailConfigResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
