"""Quotes keys and values for MLflow's search language."""

from __future__ import annotations

from mlflow_wrap.errors import InvalidArgument


def key(entity: str, name: str) -> str:
    """A key of an entity, such as ``metrics.`val/loss` ``, for a filter or an order.

    Args:
        entity: `metrics`, `params`, `tags` or `attributes`.
        name: The key, with any characters but the back-quote.
    """
    if "`" in name:
        raise InvalidArgument(f"a key in a search must not hold a back-quote, but it is {name!r}")
    return f"{entity}.`{name}`"


def text(value: str) -> str:
    """A text in quotation marks, for a filter."""
    return "'" + value.replace("'", "''") + "'"
