"""Checks users before they are sent. No message holds a password."""

from __future__ import annotations

from mlflow_wrap._validation import limits, values
from mlflow_wrap.errors import InvalidArgument, ResourceAlreadyExists


def password(value: str) -> str:
    """A new password."""
    plain = values.secret("password", value)
    if len(plain) < limits.MIN_PASSWORD:
        raise InvalidArgument(f"password must have at least {limits.MIN_PASSWORD} characters, but it has {len(plain)}")
    return plain


def known_password(value: str | None) -> str | None:
    """A password that is set already, if it is given; the rules for it may have been others."""
    return None if value is None else values.secret("current_password", value)


def hide_hash(error: ResourceAlreadyExists, username: str) -> None:
    """Replaces what the server says: before MLflow 3.18 that holds SQL and a hash of the password that was sent."""
    error.message = f"There is a user called {username!r} already."
    error.body = ""
    error.args = (error.message,)
