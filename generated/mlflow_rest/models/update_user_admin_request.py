# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateUserAdminRequest(RequestModel):
    """Whether a user is an administrator."""

    __slots__ = ("username", "is_admin")

    username: str
    """The name of the user."""
    is_admin: bool
    """True makes the user an administrator."""

    def __init__(self, *, username: str, is_admin: bool) -> None:
        self.username = username
        self.is_admin = is_admin

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.username
        data["username"] = v if v.__class__ is str else _v.check_str("username", v)
        v = self.is_admin
        data["is_admin"] = v if v is True or v is False else _v.check_bool("is_admin", v)
        return data
