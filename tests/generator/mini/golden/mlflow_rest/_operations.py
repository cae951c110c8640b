# Made by `make generate` from spec/ (sha256 4f65f771d033f37f).
# Do not edit. @generated
"""Every operation of the spec."""

from __future__ import annotations

from .types import Operation

OPERATIONS: dict[str, Operation] = {
    "getThing": Operation("getThing", "GET", "/things/{name}", "things", True, "1.0"),
    "deleteThing": Operation("deleteThing", "DELETE", "/things/{name}", "things", True, "1.2"),
    "createThing": Operation("createThing", "POST", "/things/create", "things", False, "1.1"),
    "downloadFile": Operation("downloadFile", "GET", "/files/{file_path}", "things", True, "1.0", transfer="download"),
    "uploadFile": Operation("uploadFile", "PUT", "/files/{file_path}", "things", True, "1.0", transfer="upload"),
    "logThing": Operation("logThing", "POST", "/things/{name}/log/{key}", "things", False, "1.3", sensitive=True),
    "getVersion": Operation("getVersion", "GET", "/version", "things", True, "1.0"),
    "searchRacks": Operation("searchRacks", "POST", "/racks/search", "racks", True, "1.0"),
    "listRacks": Operation("listRacks", "GET", "/racks", "racks", True, "1.0"),
    "createRack": Operation("createRack", "POST", "/racks", "racks", True, "1.0"),
    "getRack": Operation("getRack", "GET", "/racks/{rack_id}", "racks", True, "1.0"),
    "updateRack": Operation("updateRack", "PATCH", "/racks/{rack_id}", "racks", True, "1.0"),
    "getRoomRack": Operation("getRoomRack", "GET", "/rooms/{room}/racks/{rack_id}", "racks", True, "1.0"),
    "listRackLabels": Operation("listRackLabels", "GET", "/racks/{rack_id}/labels", "racks", True, "1.0"),
    "getRackNotes": Operation("getRackNotes", "GET", "/racks/{rack_id}/notes", "racks", True, "1.0"),
    "queryRackCounts": Operation("queryRackCounts", "GET", "/racks/{rack_id}/counts", "racks", True, "1.0"),
    "setRackKey": Operation(
        "setRackKey", "PUT", "/racks/{rack_id}/key", "racks", True, "1.0", workspace=False, sensitive=True
    ),
    "lockRack": Operation("lockRack", "POST", "/racks/lock", "racks", True, "1.0"),
    "lockRackV3": Operation("lockRackV3", "POST", "/racks/lock-3", "racks", True, "1.0"),
    "attachRackToWall": Operation("attachRackToWall", "POST", "/racks/attach", "racks", True, "1.0"),
}
"""By operationId."""
