# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader, encode
from ..._endpoint import Endpoint
from ..._secret import SecretBytes
from ...models.set_rack_key_request import SetRackKeyRequest
from ...models.set_rack_key_response import SetRackKeyResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setRackKey", "PUT", "/racks/{rack_id}/key", "racks", True, "1.0", workspace=False, sensitive=True
)
_endpoint = Endpoint(OPERATION, JsonReader(SetRackKeyResponse))


def _request(rack_id: str, *, body: SetRackKeyRequest) -> Request:
    v: Any
    headers: dict[str, str] = {"Content-Type": "application/json"}
    v = rack_id
    rack_id_ = _v.check_segment("rack_id", v if v.__class__ is str and v.isascii() else _v.check_str("rack_id", v))
    path = f"/racks/{rack_id_}/key"
    return path, (), SecretBytes(encode(_v.check_secret_body(body, SetRackKeyRequest))), headers


def sync(rack_id: str, *, client: Sender, body: SetRackKeyRequest) -> SetRackKeyResponse:
    """Set the key of a rack.

    setRackKey · PUT /racks/{rack_id}/key
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(rack_id, body=body)))


def sync_detailed(rack_id: str, *, client: Sender, body: SetRackKeyRequest) -> Response[SetRackKeyResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(rack_id, body=body)))


async def asyncio(rack_id: str, *, client: AsyncSender, body: SetRackKeyRequest) -> SetRackKeyResponse:
    """Set the key of a rack.

    setRackKey · PUT /racks/{rack_id}/key
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(rack_id, body=body)))


async def asyncio_detailed(
    rack_id: str, *, client: AsyncSender, body: SetRackKeyRequest
) -> Response[SetRackKeyResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(rack_id, body=body)))
