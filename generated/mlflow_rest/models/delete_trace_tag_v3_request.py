# Made by `make generate` from spec/schemas/traces.yaml (sha256 9cf67b1fd0803000) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from ..types import RequestModel


class DeleteTraceTagV3Request(RequestModel):
    """The tag to remove."""

    __slots__ = ("key",)

    key: str
    """The key of the tag."""

    def __init__(self, *, key: str) -> None:
        self.key = key

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.key
        data["key"] = v if v.__class__ is str and v else _v.check_str("key", v, min_length=1)
        return data
