# Made by `make generate` from spec/paths/gateway_guardrails.yaml (sha256 0163d8205c392b12) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ...models.create_gateway_guardrail_request import CreateGatewayGuardrailRequest
from ...models.create_gateway_guardrail_response import CreateGatewayGuardrailResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "createGatewayGuardrail", "POST", "/api/3.0/mlflow/gateway/guardrails/create", "gateway_guardrails", False, "3.12"
)
_endpoint = Endpoint(OPERATION, JsonReader(CreateGatewayGuardrailResponse))


def _request(*, body: CreateGatewayGuardrailRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    return (
        "/api/3.0/mlflow/gateway/guardrails/create",
        (),
        encode(
            body.to_dict()
            if body.__class__ is CreateGatewayGuardrailRequest
            else _v.check_body(body, CreateGatewayGuardrailRequest)
        ),
        headers,
    )


def sync(*, client: Sender, body: CreateGatewayGuardrailRequest) -> CreateGatewayGuardrailResponse:
    """Make a guardrail of a scorer.

    createGatewayGuardrail · POST /api/3.0/mlflow/gateway/guardrails/create

    Makes a guardrail that can be put on endpoints. Names need not be unique: every request makes another guardrail, so
    a retry after a lost answer leaves a double. It cannot be updated, only replaced. A scorer or version that does not
    exist is 404, a scorer that is Python code of its own is refused with 400, an unknown `action_endpoint_id` is 400
    `BAD_REQUEST` with SQL in the message, and a stage or action that the server does not know makes it fail with a page
    of HTML. With authentication, this is for administrators only.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The guardrail was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, client.send(OPERATION, *_request(body=body)))


def sync_detailed(*, client: Sender, body: CreateGatewayGuardrailRequest) -> Response[CreateGatewayGuardrailResponse]:
    """Like `sync`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(body=body)))


async def asyncio(*, client: AsyncSender, body: CreateGatewayGuardrailRequest) -> CreateGatewayGuardrailResponse:
    """Make a guardrail of a scorer.

    createGatewayGuardrail · POST /api/3.0/mlflow/gateway/guardrails/create

    Makes a guardrail that can be put on endpoints. Names need not be unique: every request makes another guardrail, so
    a retry after a lost answer leaves a double. It cannot be updated, only replaced. A scorer or version that does not
    exist is 404, a scorer that is Python code of its own is refused with 400, an unknown `action_endpoint_id` is 400
    `BAD_REQUEST` with SQL in the message, and a stage or action that the server does not know makes it fail with a page
    of HTML. With authentication, this is for administrators only.

    Args:
        client: Sends the request.
        body: What the operation needs; see the attributes of the class.

    Returns:
        The guardrail was created.

    Raises:
        InvalidArgument: If an argument would not be accepted. Nothing was sent.
        Exception: What `client.failure` makes of an answer that is not a success, or cannot be read.
    """
    return _endpoint.result(client, await client.send(OPERATION, *_request(body=body)))


async def asyncio_detailed(
    *, client: AsyncSender, body: CreateGatewayGuardrailRequest
) -> Response[CreateGatewayGuardrailResponse]:
    """Like `asyncio`, but returns status, headers and body too, and does not raise on a status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(body=body)))
