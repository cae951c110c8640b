# Made by `make generate` from spec/schemas/traces.yaml (sha256 e5908aae5f4d587a).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class PromptVersionRef(RequestModel):
    """A version of a prompt."""

    __slots__ = ("name", "version")

    name: str
    """The name of the prompt."""
    version: str | int
    """The number of the version, as a string. Anything that is no integer makes the server fail with an HTML 500."""

    def __init__(self, *, name: str, version: str | int) -> None:
        self.name = name
        self.version = version

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str else _v.check_str("name", v)
        v = self.version
        data["version"] = (
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v)
        )
        return data
