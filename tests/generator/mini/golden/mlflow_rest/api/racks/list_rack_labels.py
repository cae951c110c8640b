# Made by `make generate` from spec/paths/racks.yaml (sha256 be6e40c4452e78cc).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from ... import _validation as _v
from ..._codec import JsonReader
from ..._endpoint import Endpoint
from ...models.list_rack_labels_response import ListRackLabelsResponse
from ...types import AsyncSender, Operation, Request, Response, Sender

OPERATION = Operation("listRackLabels", "GET", "/racks/{rack_id}/labels", "racks", True, "1.0")
_endpoint = Endpoint(OPERATION, JsonReader(ListRackLabelsResponse))


def _request(rack_id: str) -> Request:
    v: Any
    v = rack_id
    rack_id_ = _v.check_segment("rack_id", v if v.__class__ is str and v.isascii() else _v.check_str("rack_id", v))
    path = f"/racks/{rack_id_}/labels"
    return path, (), None, {}


def sync(rack_id: str, *, client: Sender) -> ListRackLabelsResponse:
    """List the labels of a rack.

    listRackLabels · GET /racks/{rack_id}/labels
    """

    return _endpoint.result(client, client.send(OPERATION, *_request(rack_id)))


def sync_detailed(rack_id: str, *, client: Sender) -> Response[ListRackLabelsResponse]:
    """Like `sync`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, client.send(OPERATION, *_request(rack_id)))


async def asyncio(rack_id: str, *, client: AsyncSender) -> ListRackLabelsResponse:
    """List the labels of a rack.

    listRackLabels · GET /racks/{rack_id}/labels
    """

    return _endpoint.result(client, await client.send(OPERATION, *_request(rack_id)))


async def asyncio_detailed(rack_id: str, *, client: AsyncSender) -> Response[ListRackLabelsResponse]:
    """Like `asyncio`, with the whole response, whatever its status."""
    return _endpoint.detailed(client, await client.send(OPERATION, *_request(rack_id)))
