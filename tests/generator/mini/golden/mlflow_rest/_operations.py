# Made by `make generate` from spec/ (sha256 c43e492af2b3639e) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
"""Every operation of the description."""

from __future__ import annotations

from .types import Operation

OPERATIONS: dict[str, Operation] = {
    "getThing": Operation("getThing", "GET", "/things/{name}", "things", True, "1.0"),
    "deleteThing": Operation("deleteThing", "DELETE", "/things/{name}", "things", True, "1.2"),
    "createThing": Operation("createThing", "POST", "/things/create", "things", False, "1.1"),
    "downloadFile": Operation("downloadFile", "GET", "/files/{file_path}", "things", True, "1.0"),
    "uploadFile": Operation("uploadFile", "PUT", "/files/{file_path}", "things", True, "1.0"),
    "logThing": Operation("logThing", "POST", "/things/{name}/log/{key}", "things", False, "1.3"),
    "getVersion": Operation("getVersion", "GET", "/version", "things", True, "1.0"),
}
"""By operationId."""
