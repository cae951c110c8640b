"""JSON within strings: what is sent, and what is read."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mlflow_rest._validation import check_json_str
from mlflow_rest.errors import UndecodableBody

from mlflow_wrap import InvalidArgument
from mlflow_wrap._validation import json_values

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


def nested() -> list[Any]:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


@given(JSON)
def test_an_object_is_a_mapping_or_json_of_one(value: Any) -> None:
    try:
        encoded = check_json_str("model", {"a": value}, of="object")
    except InvalidArgument as exc:
        assert re.search("surrogate|64 bits|from -", str(exc))  # noqa: PT017  # raised for some only
    else:
        assert json.loads(encoded) == {"a": value}
        assert check_json_str("model", encoded, of="object") == encoded


@pytest.mark.parametrize(
    "value", ["\ud800", {"\udfff": 1}, [["a\udc00\ud800"]], float("nan"), object(), b"x", {1, 2}, {("a",): 1}]
)
def test_what_json_cannot_contain_is_rejected_with_the_name_of_the_argument(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="records"):
        check_json_str("records", [value], of="array")


def test_what_contains_itself_or_is_nested_too_deeply_is_rejected() -> None:
    itself: list[Any] = []
    itself.append(itself)
    for value in (itself, nested()):
        with pytest.raises(InvalidArgument, match="records must"):
            check_json_str("records", value, of="array")


@pytest.mark.parametrize("value", ["", "x", "[]", "1", "null", "{", b"{}", None, 1, [("a", 1)], "[" * 100_000])
def test_what_is_no_object_is_rejected(value: Any) -> None:
    with pytest.raises(InvalidArgument, match="model must"):
        check_json_str("model", value, of="object")


@pytest.mark.parametrize("text", ["", "[]", "{", "1", "null", '"', '{"a": ' * 100_000, "1" * 10_000])
def test_what_is_not_an_object_cannot_be_read(text: str) -> None:
    assert json_values.decode("the property tags", '{"a": 1}', dict) == {"a": 1}
    with pytest.raises(UndecodableBody, match="the property tags is not"):
        json_values.decode("the property tags", text, dict)


@pytest.mark.parametrize("text", ["", "x", "1.5", "9" * 5000, None])
def test_what_is_not_an_integer_cannot_be_read(text: Any) -> None:
    assert json_values.decode_integer("the property version", "12") == 12
    with pytest.raises(UndecodableBody, match="the property version is not an integer"):
        json_values.decode_integer("the property version", text)
