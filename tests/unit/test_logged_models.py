"""What is sent of names, texts and orders of logged models."""

from typing import Any

import pytest
from mlflow_rest.models import LoggedModelOrderBy

from mlflow_wrap._validation import logged_models
from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize(
    ("column", "field_name", "ascending"),
    [
        ("name", "name", None),
        ("name ASC", "name", True),
        ("metrics.accuracy DESC", "metrics.accuracy", False),
        ("  metrics.val loss  desc ", "metrics.val loss", False),
        ("metrics.val loss", "metrics.val loss", None),
        ("DESC", "DESC", None),
        ("metrics.`val/loss` DESC", "metrics.val/loss", False),
        ("metrics.`val/loss`", "metrics.val/loss", None),
        ("metrics.``", "metrics.``", None),
        ("`name`", "`name`", None),
    ],
)
def test_a_column_is_split_into_field_and_direction(column: str, field_name: str, ascending: bool | None) -> None:
    assert logged_models.columns([column]) == [LoggedModelOrderBy(field_name=field_name, ascending=ascending)]


def test_columns_may_be_mixed_and_left_out() -> None:
    made = LoggedModelOrderBy(field_name="metrics.a", dataset_name="d")
    mixed: list[str | LoggedModelOrderBy] = [made, "name"]
    assert logged_models.columns(iter(mixed)) == [made, LoggedModelOrderBy(field_name="name")]
    assert logged_models.columns(None) is None


@pytest.mark.parametrize("order_by", ["name", LoggedModelOrderBy(field_name="name"), [""], [1]])
def test_what_is_no_list_of_columns_is_refused(order_by: Any) -> None:
    with pytest.raises(InvalidArgument, match="order_by must"):
        logged_models.columns(order_by)


def test_keys_may_have_any_characters_up_to_255() -> None:
    assert logged_models.texts("tags", {"a (b)/c": 1}) == [("a (b)/c", "1")]
    assert logged_models.texts("params", {"a": None}, none="None") == [("a", "None")]
    with pytest.raises(InvalidArgument, match="at most 255"):
        logged_models.texts("tags", {"x" * 256: "a"})
