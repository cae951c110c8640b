# Made by `make generate` from spec/schemas/users.yaml (sha256 9e7d49ce2a94d07b).
# Do not edit. @generated
from __future__ import annotations

from typing import Any

from .. import _validation as _v
from .._model import RequestModel


class CreateUserRequest(RequestModel):
    """The user to create."""

    __slots__ = ("username", "password")
    _SENSITIVE = frozenset(["password"])

    username: str
    """The name, unique on the server. MLflow 3.18 and newer: at most 255 characters."""
    password: str
    """The password, at least 12 characters."""

    def __init__(self, *, username: str, password: str) -> None:
        self.username = username
        self.password = password

    def to_request(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        v: Any = self.username
        data["username"] = (
            v
            if v.__class__ is str and 1 <= len(v) <= 255
            else _v.check_str("username", v, min_length=1, max_length=255)
        )
        v = self.password
        data["password"] = (
            v
            if v.__class__ is str and v.isascii() and len(v) >= 12
            else _v.check_str("password", v, min_length=12, sensitive=True)
        )
        return data
