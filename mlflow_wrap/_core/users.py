"""Checks users before they are sent. No message holds a password."""

from __future__ import annotations

from mlflow_wrap.errors import InvalidArgument, ResourceAlreadyExists

MIN_PASSWORD = 12


def password(value: str) -> str:
    """A new password."""
    if not isinstance(value, str):
        raise InvalidArgument("password must be a text")
    if len(value) < MIN_PASSWORD:
        raise InvalidArgument(f"password must have at least {MIN_PASSWORD} characters, but it has {len(value)}")
    return value


def hide_hash(error: ResourceAlreadyExists, username: str) -> None:
    """Replaces what the server says: before MLflow 3.18 that holds SQL and a hash of the password that was sent."""
    error.message = f"There is a user called {username!r} already."
    error.body = ""
    error.args = (error.message,)
