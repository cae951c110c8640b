# Made by `make generate` from spec/schemas/runs.yaml (sha256 cffafdcb3d164aa4).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetTagRequest(RequestModel):
    """The tag to set, and on which run."""

    __slots__ = ("run_id", "key", "value", "run_uuid")

    run_id: str
    """The identifier of the run."""
    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: object
    """The string. Omitted, it is the empty string, also over an older value. The server cuts it at 8000 characters
    silently, unless it was configured to reject long values."""
    run_uuid: str | None
    """An older name of `run_id`."""

    def __init__(self, *, run_id: str, key: str, value: object, run_uuid: str | None = None) -> None:
        self.run_id = run_id
        self.key = key
        self.value = value
        self.run_uuid = run_uuid

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.run_id
        data["run_id"] = v if v.__class__ is str and v else _v.check_str("run_id", v, min_length=1)
        v = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = (
            v if v.__class__ is str and len(v) <= 8000 else _v.check_as_str("value", v, max_length=8000, stored=True)
        )
        v = self.run_uuid
        if v is not None:
            data["run_uuid"] = v if v.__class__ is str else _v.check_str("run_uuid", v)
        return data
