# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class UpdateUserPasswordRequest(RequestModel):
    """The new password, and whose it is."""

    __slots__ = ("username", "password", "current_password")
    _SENSITIVE = frozenset(["password", "current_password"])

    username: str
    """The name of the user."""
    password: str
    """The new password, at least 12 characters."""
    current_password: str | None
    """The current password. Needed by who changes their own, ignored otherwise."""

    def __init__(self, *, username: str, password: str, current_password: str | None = None) -> None:
        self.username = username
        self.password = password
        self.current_password = current_password

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.username
        data["username"] = v if v.__class__ is str else _v.check_str("username", v)
        v = self.password
        data["password"] = (
            v
            if v.__class__ is str and v.isascii() and len(v) >= 12
            else _v.check_str("password", v, min_length=12, sensitive=True)
        )
        v = self.current_password
        if v is not None:
            data["current_password"] = (
                v if v.__class__ is str and v.isascii() else _v.check_str("current_password", v, sensitive=True)
            )
        return data
