"""Quotes keys and values for MLflow's search language, as its parser needs it (`mlflow/utils/search_utils.py`)."""

from __future__ import annotations

from mlflow_wrap._validation import values
from mlflow_wrap.errors import InvalidArgument


def key(entity: str, name: str) -> str:
    """A key of an entity, such as ``metrics.`val/loss` ``, for a filter or an order.

    Args:
        entity: `metrics`, `params`, `tags` or `attributes`.
        name: The key, with any characters but the back-quote.
    """
    if "`" in name:
        raise InvalidArgument(f"a key in a search must not hold a back-quote, but it is {values.shown(name)}")
    return f"{entity}.`{name}`"


def text(value: str) -> str:
    """A text in quotation marks, for a filter.

    The server has no way to escape a mark: it takes a doubled one for two.

    Args:
        value: The text, with any characters but both kinds of quotation marks.
    """
    if "'" not in value:
        return f"'{value}'"
    if '"' not in value:
        return f'"{value}"'
    raise InvalidArgument(
        "a text in a search must not hold both ' and \", since the server cannot escape them, "
        f"but it is {values.shown(value)}"
    )
