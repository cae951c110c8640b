# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateModelVersionRequest(RequestModel):
    """The new description of a version."""

    __slots__ = ("name", "version", "description")

    name: str
    """The name of the registered model."""
    version: str | int
    """The number of the version, as a string. A JSON number is rejected."""
    description: str
    """The new text. Leaving it out deletes the old one."""

    def __init__(self, *, name: str, version: str | int, description: str) -> None:
        self.name = name
        self.version = version
        self.description = description

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.version
        data["version"] = (
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v)
        )
        v = self.description
        data["description"] = (
            v if v.__class__ is str and len(v) <= 5000 else _v.check_str("description", v, max_length=5000)
        )
        return data
