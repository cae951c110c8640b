"""How long to wait: what a number means, and what is rejected."""

import math
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http.timeouts import Timeout
from mlflow_wrap.errors import InvalidArgument

FIELDS = ["connect", "read", "write", "pool", "total"]
REJECTED = [0, -1, -0.5, math.nan, math.inf, -math.inf, 10**400, True, False, "1", b"1", Decimal(1), [1], 1j]


def test_the_defaults() -> None:
    assert attrs.asdict(Timeout()) == {"connect": 10.0, "read": 120.0, "write": 120.0, "pool": None, "total": 300.0}
    assert Timeout.of(None) == Timeout()


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("value", [1, 0.5, Fraction(1, 2), np.float64(2), np.int64(3), 1e-9])
def test_each_takes_a_number_above_0(name: str, value: Any) -> None:
    seconds = getattr(Timeout(**{name: value}), name)
    assert (seconds, type(seconds)) == (float(value), float)


@pytest.mark.parametrize("name", FIELDS)
def test_each_may_have_no_limit(name: str) -> None:
    assert getattr(Timeout(**{name: None}), name) is None


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("value", REJECTED, ids=str)
def test_what_is_no_number_of_seconds_is_rejected(name: str, value: Any) -> None:
    with pytest.raises(InvalidArgument, match=f"^{name} must be a number of seconds above 0, or None for no limit"):
        Timeout(**{name: value})


@given(st.floats(min_value=1e-6, max_value=1e9))
def test_a_number_bounds_each_step_and_never_shortens_the_total(seconds: float) -> None:
    timeout = Timeout.of(seconds)
    assert (timeout.read, timeout.write) == (seconds, seconds)
    assert timeout.connect == min(seconds, 10)
    assert timeout.total == max(seconds, 300)
    assert timeout.pool is None


@pytest.mark.parametrize(("value", "total"), [(1, 300), (300, 300), (np.float64(301), 301)])
def test_a_large_number_raises_the_total(value: Any, total: float) -> None:
    assert Timeout.of(value).total == total


def test_a_timeout_is_taken_as_it_is() -> None:
    timeout = Timeout(read=1, total=None)
    assert Timeout.of(timeout) is timeout


@pytest.mark.parametrize("value", REJECTED, ids=str)
def test_anything_else_is_rejected_by_the_name_of_its_source(value: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"^timeout must be a number of seconds above 0 or a Timeout"):
        Timeout.of(value)
    with pytest.raises(InvalidArgument, match=r"^VARIABLE must be"):
        Timeout.of(value, name="VARIABLE")


def test_it_is_a_value() -> None:
    assert pickle.loads(pickle.dumps(Timeout(read=3))) == Timeout(read=3)  # noqa: S301  # it is our own
    assert hash(Timeout()) == hash(Timeout())
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Timeout().read = 3  # type: ignore[misc]
    with pytest.raises(TypeError):
        Timeout(3)  # type: ignore[call-arg]  # which one would it be?
