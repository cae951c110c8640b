# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteModelVersionRequest(RequestModel):
    """The version to delete."""

    __slots__ = ("name", "version")

    name: str
    """The name of the registered model."""
    version: str | int
    """The number of the version, as a string. A JSON number is rejected."""

    def __init__(self, *, name: str, version: str | int) -> None:
        self.name = name
        self.version = version

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.version
        data["version"] = (
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v)
        )
        return data
