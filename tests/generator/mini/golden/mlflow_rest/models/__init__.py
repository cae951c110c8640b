# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""The data of requests and responses. Each name is resolved on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .colour import COLOUR_VALUES as COLOUR_VALUES
    from .colour import Colour as Colour
    from .colour import ColourInput as ColourInput
    from .column import Column as Column
    from .count import Count as Count
    from .create_rack_request import CreateRackRequest as CreateRackRequest
    from .create_thing_request import CreateThingRequest as CreateThingRequest
    from .error import Error as Error
    from .get_rack_notes_response import GetRackNotesResponse as GetRackNotesResponse
    from .get_rack_response import GetRackResponse as GetRackResponse
    from .get_thing_response import GetThingResponse as GetThingResponse
    from .label import Label as Label
    from .list_rack_labels_response import ListRackLabelsResponse as ListRackLabelsResponse
    from .lock_rack_request import LockRackRequest as LockRackRequest
    from .lock_rack_v3_request import LockRackV3Request as LockRackV3Request
    from .log_request import LogRequest as LogRequest
    from .log_response import LogResponse as LogResponse
    from .point import Point as Point
    from .position import Position as Position
    from .query_rack_counts_response import QueryRackCountsResponse as QueryRackCountsResponse
    from .rack import Rack as Rack
    from .search_racks_request import SearchRacksRequest as SearchRacksRequest
    from .search_racks_response import SearchRacksResponse as SearchRacksResponse
    from .set_rack_key_request import SetRackKeyRequest as SetRackKeyRequest
    from .set_rack_key_response import SetRackKeyResponse as SetRackKeyResponse
    from .shelf_alias import ShelfAlias as ShelfAlias
    from .thing import Thing as Thing
    from .update_rack_request import UpdateRackRequest as UpdateRackRequest
    from .update_rack_response import UpdateRackResponse as UpdateRackResponse

_MODULES = {
    "COLOUR_VALUES": "colour",
    "Colour": "colour",
    "ColourInput": "colour",
    "Column": "column",
    "Count": "count",
    "CreateRackRequest": "create_rack_request",
    "CreateThingRequest": "create_thing_request",
    "Error": "error",
    "GetRackNotesResponse": "get_rack_notes_response",
    "GetRackResponse": "get_rack_response",
    "GetThingResponse": "get_thing_response",
    "Label": "label",
    "ListRackLabelsResponse": "list_rack_labels_response",
    "LockRackRequest": "lock_rack_request",
    "LockRackV3Request": "lock_rack_v3_request",
    "LogRequest": "log_request",
    "LogResponse": "log_response",
    "Point": "point",
    "Position": "position",
    "QueryRackCountsResponse": "query_rack_counts_response",
    "Rack": "rack",
    "SearchRacksRequest": "search_racks_request",
    "SearchRacksResponse": "search_racks_response",
    "SetRackKeyRequest": "set_rack_key_request",
    "SetRackKeyResponse": "set_rack_key_response",
    "ShelfAlias": "shelf_alias",
    "Thing": "thing",
    "UpdateRackRequest": "update_rack_request",
    "UpdateRackResponse": "update_rack_response",
}

__all__ = [
    "COLOUR_VALUES",
    "Colour",
    "ColourInput",
    "Column",
    "Count",
    "CreateRackRequest",
    "CreateThingRequest",
    "Error",
    "GetRackNotesResponse",
    "GetRackResponse",
    "GetThingResponse",
    "Label",
    "ListRackLabelsResponse",
    "LockRackRequest",
    "LockRackV3Request",
    "LogRequest",
    "LogResponse",
    "Point",
    "Position",
    "QueryRackCountsResponse",
    "Rack",
    "SearchRacksRequest",
    "SearchRacksResponse",
    "SetRackKeyRequest",
    "SetRackKeyResponse",
    "ShelfAlias",
    "Thing",
    "UpdateRackRequest",
    "UpdateRackResponse",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
