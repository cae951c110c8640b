"""Columns to order logged models by."""

from typing import Any

import pytest
from mlflow_rest.models import LoggedModelOrderBy, SearchLoggedModelsRequest

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
        ("`name`", "`name`", True),
    ],
)
def test_a_column_is_split_into_field_and_direction(column: str, field_name: str, ascending: bool) -> None:
    other = LoggedModelOrderBy(field_name="metrics.a", dataset_name="d")
    request = SearchLoggedModelsRequest(experiment_ids=["1"], order_by=[other, column])
    assert request.to_request()["order_by"] == [
        {"field_name": "metrics.a", "dataset_name": "d"},
        {"field_name": field_name, "ascending": ascending},
    ]


@pytest.mark.parametrize("order_by", ["name", LoggedModelOrderBy(field_name="name"), [""], ["metrics.``"], [5], 5])
def test_what_is_no_list_of_columns_is_rejected(order_by: Any) -> None:
    with pytest.raises(InvalidArgument, match="order_by"):
        SearchLoggedModelsRequest(experiment_ids=["1"], order_by=order_by).to_request()
