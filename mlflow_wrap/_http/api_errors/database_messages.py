"""Removes statements and parameters from the messages of a database."""

from __future__ import annotations

_SQL_STARTS = ("[SQL: ", "[parameters: ")
_SQL_END = "(Background on this error at: "


def remove_sql(message: str) -> str:
    """Remove the statement and the parameters from a database's message.

    Args:
        message: The message, or a body that contains it.
    """
    start = min((index for index in map(message.find, _SQL_STARTS) if index >= 0), default=-1)
    if start < 0:
        return message
    end = message.rfind(_SQL_END, start)
    # There is no further end in the rest, but there may be a further start.
    rest = remove_sql(message[end:].partition(")")[2]) if end >= 0 else ""
    return message[:start].rstrip() + rest
