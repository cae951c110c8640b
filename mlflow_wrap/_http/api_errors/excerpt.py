"""Shortens what a server sent to what a message can show."""

from __future__ import annotations

from mlflow_wrap._http.api_errors.database_messages import remove_sql

MAX_EXCERPT = 500
"""Characters of a body that are shown."""


def excerpt(content: bytes) -> str:
    """Return the start of a body, on one line, without values that a database error quotes."""
    text = remove_sql(content[: 4 * MAX_EXCERPT].decode("utf-8", "replace"))
    return truncate(" ".join(text.split()), MAX_EXCERPT)


def truncate(text: str, max_length: int) -> str:
    """Shorten a text to a number of characters; an ellipsis says so."""
    return text if len(text) <= max_length else text[:max_length] + "…"
