"""Columns to order logged models by."""

from typing import Any

import pytest
from mlflow_rest.models import LoggedModelOrderBy

from mlflow_wrap._sync.resources.logged_models import parse_columns
from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize(
    ("column", "field_name", "ascending"),
    [
        ("name", "name", True),
        ("name ASC", "name", True),
        ("metrics.accuracy DESC", "metrics.accuracy", False),
        ("  metrics.val loss  desc ", "metrics.val loss", False),
        ("metrics.val loss", "metrics.val loss", True),
        ("DESC", "DESC", True),
        ("metrics.`val/loss` DESC", "metrics.val/loss", False),
        ("metrics.`val/loss`", "metrics.val/loss", True),
        ("metrics.``", "metrics.``", True),
        ("`name`", "`name`", True),
    ],
)
def test_a_column_is_split_into_field_and_direction(column: str, field_name: str, ascending: bool | None) -> None:
    assert parse_columns([column]) == [LoggedModelOrderBy(field_name=field_name, ascending=ascending)]


def test_columns_may_be_mixed_and_left_out() -> None:
    made = LoggedModelOrderBy(field_name="metrics.a", dataset_name="d")
    mixed: list[str | LoggedModelOrderBy] = [made, "name"]
    assert parse_columns(mixed) == [made, LoggedModelOrderBy(field_name="name", ascending=True)]
    assert parse_columns(None) is None


@pytest.mark.parametrize("order_by", ["name", LoggedModelOrderBy(field_name="name"), [""], 5])
def test_what_is_no_list_of_columns_is_refused(order_by: Any) -> None:
    with pytest.raises(InvalidArgument, match="order_by must"):
        parse_columns(order_by)
