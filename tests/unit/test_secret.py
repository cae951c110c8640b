"""A credential is given away on purpose only."""

import copy
import json
import logging
import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http.secret import Secret


@given(st.text(min_size=1))
def test_nothing_that_is_shown_tells_it(value: str) -> None:
    secret = Secret(value)
    assert (repr(secret), str(secret)) == ("Secret('**********')", "**********")
    assert f"{secret} {secret!r} {[secret]}" == "********** Secret('**********') [Secret('**********')]"
    assert secret.reveal() == value


def test_an_empty_one_shows_that_it_is_empty() -> None:
    assert (repr(Secret("")), str(Secret("")), bool(Secret(""))) == ("Secret('')", "", False)
    assert (repr(Secret("a")), str(Secret("a")), bool(Secret("a"))) == ("Secret('**********')", "**********", True)


def test_those_with_the_same_value_are_equal() -> None:
    assert Secret("a") == Secret("a")
    assert hash(Secret("a")) == hash(Secret("a"))
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2


@attrs.frozen
class Holder:
    secret: Secret


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_none_is_pickled_by_accident(protocol: int) -> None:
    for value in (Secret("s3cret"), [Secret("s3cret")], Holder(Secret("s3cret"))):
        with pytest.raises(TypeError, match="a Secret is not pickled") as caught:
            pickle.dumps(value, protocol)
        assert "s3cret" not in str(caught.value)


def test_no_json_is_made_of_it() -> None:
    with pytest.raises(TypeError):
        json.dumps({"token": Secret("s3cret")})


def test_a_copy_is_the_same() -> None:
    secret = Secret("a")
    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret


def test_it_cannot_be_changed() -> None:
    secret = Secret("s3cret")
    with pytest.raises(AttributeError, match="cannot be changed"):
        secret._value = "other"
    with pytest.raises(AttributeError, match="cannot be changed"):
        del secret._value
    assert not hasattr(secret, "__dict__")
    assert secret.reveal() == "s3cret"


def test_the_log_does_not_tell_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("mlflow_wrap").debug("%s %r", Secret("s3cret"), {"a": Secret("s3cret")})
    assert "s3cret" not in caplog.text
    assert "**********" in caplog.text
