# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from ..._codec import JsonReader, encode, path_segment
from ..._endpoint import Endpoint
from ...models.set_rack_key_request import SetRackKeyRequest
from ...models.set_rack_key_response import SetRackKeyResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation(
    "setRackKey", "PUT", "/racks/{rack_id}/key", "racks", True, "1.0", workspace=False, sensitive=True
)
_endpoint = Endpoint(OPERATION, JsonReader(SetRackKeyResponse))


def _request(rack_id: str, *, body: SetRackKeyRequest) -> Request:
    headers: dict[str, str] = {"Content-Type": "application/json"}
    path = "/racks/{rack_id}/key".format(rack_id=path_segment("rack_id", rack_id))
    return path, (), encode(body.to_dict()), headers


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
