# Made by `make generate` from spec/schemas/model_versions.yaml (sha256 22713bd879aa5c52).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteModelVersionTagRequest(RequestModel):
    """The tag to remove, and from which version."""

    __slots__ = ("name", "version", "key")

    name: str
    """The name of the registered model."""
    version: str | int
    """The number of the version, as a string. A JSON number is rejected."""
    key: str
    """The key of the tag."""

    def __init__(self, *, name: str, version: str | int, key: str) -> None:
        self.name = name
        self.version = version
        self.key = key

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.name
        data["name"] = v if v.__class__ is str and v else _v.check_str("name", v, min_length=1)
        v = self.version
        data["version"] = (
            v if v.__class__ is str and v in _v.ACCEPTED_VERSION_NUMBER else _v.check_as_version_number("version", v)
        )
        v = self.key
        data["key"] = v if v.__class__ is str and v else _v.check_str("key", v, min_length=1)
        return data
