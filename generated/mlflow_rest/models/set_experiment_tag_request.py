# Made by `make generate` from spec/schemas/experiments.yaml (sha256 41bae570fe4fb356).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class SetExperimentTagRequest(RequestModel):
    """The tag to set, and on which experiment."""

    __slots__ = ("experiment_id", "key", "value")

    experiment_id: str | int
    """The identifier, a decimal number as a string."""
    key: str
    """The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads elsewhere (such as
    `../x` or `a//b`). At most 250 characters."""
    value: object
    """The string, at most 20000 characters. Omitted, it is the empty string, also over an older value."""

    def __init__(self, *, experiment_id: str | int, key: str, value: object) -> None:
        self.experiment_id = experiment_id
        self.key = key
        self.value = value

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.experiment_id
        data["experiment_id"] = v if v.__class__ is str and v else _v.check_digits("experiment_id", v, min_length=1)
        v = self.key
        data["key"] = v if v.__class__ is str and v in _v.ACCEPTED_ENTRY_KEY else _v.check_as_entry_key("key", v)
        v = self.value
        data["value"] = v if v.__class__ is str and len(v) <= 20000 else _v.check_as_str("value", v, max_length=20000)
        return data
