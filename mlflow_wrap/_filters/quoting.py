"""Quoting of keys and values for MLflow's search language, as its parser needs it (`mlflow/utils/search_utils.py`)."""

from __future__ import annotations

from mlflow_rest._validation import show

from mlflow_wrap.errors import InvalidArgument


def quote_key(entity: str, name: str) -> str:
    """Quote a key of an entity, such as ``metrics.`val/loss` ``, for a filter or an order.

    Args:
        entity: `metrics`, `params`, `tags` or `attributes`.
        name: The key, with any characters but the backtick.
    """
    if "`" in name:
        raise InvalidArgument(f"a key in a search must not contain a backtick, but it is {show(name)}")
    return f"{entity}.`{name}`"


def quote_string(value: str) -> str:
    """Quote a string for a filter.

    The server has no way to escape a quote: it reads a doubled one as two.

    Args:
        value: The string, with any characters but both kinds of quotes.
    """
    if "'" not in value:
        return f"'{value}'"
    if '"' not in value:
        return f'"{value}"'
    raise InvalidArgument(
        "a str in a search must not contain both ' and \", since the server cannot escape them, "
        f"but it is {show(value)}"
    )
