# Made by `make generate` from spec/schemas/users.yaml (sha256 60b05171bd75ae94) with openapi-python-client 0.29.1.
# Do not edit: change the description or the templates. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from ..types import RequestModel


class DeleteUserRequest(RequestModel):
    """The user to delete."""

    __slots__ = ("username",)

    username: str
    """The name of the user."""

    def __init__(self, *, username: str) -> None:
        self.username = username

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object to send, without what is absent. Raises `InvalidArgument` if it would not be accepted."""
        data: dict[str, Any] = {}
        v: Any = self.username
        data["username"] = v if v.__class__ is str else _v.check_str("username", v)
        return data
