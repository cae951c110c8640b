"""Keys and values are quoted for MLflow's search language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._core import filters
from mlflow_wrap.errors import InvalidArgument


@given(st.text())
def test_a_key_is_quoted_or_refused(name: str) -> None:
    if "`" in name:
        with pytest.raises(InvalidArgument, match="back-quote"):
            filters.key("metrics", name)
    else:
        assert filters.key("metrics", name) == f"metrics.`{name}`"


@given(st.text())
def test_a_text_is_put_into_marks_that_it_does_not_hold_or_refused(value: str) -> None:
    if "'" in value and '"' in value:
        with pytest.raises(InvalidArgument, match="must not hold both"):
            filters.text(value)
    else:
        quoted = filters.text(value)
        assert quoted[0] == quoted[-1]
        assert quoted[0] in "'\""
        assert quoted[1:-1] == value
        assert quoted[0] not in value
