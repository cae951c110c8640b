# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class DeleteUserRequest(RequestModel):
    """The user to delete."""

    __slots__ = ("username",)

    username: str
    """The name of the user."""

    def __init__(self, *, username: str) -> None:
        self.username = username

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.username
        data["username"] = v if v.__class__ is str else _v.check_str("username", v)
        return data
