"""Shortens what a server sent to what a message can show."""

from __future__ import annotations

import codecs

from mlflow_wrap._http.api_errors.database_messages import remove_sql

MAX_EXCERPT = 500
"""Characters of a body that are shown."""


def excerpt(content: bytes) -> str:
    """Return the start of a body, on one line, without values that a database error quotes."""
    text = remove_sql(decode_start(content, 4 * MAX_EXCERPT))
    return truncate(" ".join(text.split()), MAX_EXCERPT)


def decode_start(content: bytes, max_length: int) -> str:
    """Decode the start of a body: as UTF-8, or as Latin-1 if it is not, as some proxies send it.

    Args:
        content: The body.
        max_length: How many bytes to decode.
    """
    try:
        # It does not mind a character that is cut at the end.
        return codecs.getincrementaldecoder("utf-8")().decode(content[:max_length])
    except UnicodeDecodeError:
        return content[:max_length].decode("latin-1")


def truncate(value: str, max_length: int) -> str:
    """Shorten a text to a number of characters; an ellipsis says so."""
    return value if len(value) <= max_length else value[:max_length] + "…"
