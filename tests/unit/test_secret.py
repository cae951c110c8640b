"""A credential is given away on purpose only."""

import copy
import json
import logging
import pickle
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlflow_wrap._http.secret import Concealed, Secret, SecretBytes, SecretStr, reveal


@given(st.text(min_size=1))
def test_nothing_that_is_shown_contains_it(value: str) -> None:
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
        with pytest.raises(TypeError, match="a Secret cannot be pickled") as caught:
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


def test_the_log_does_not_contain_it(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("mlflow_wrap").debug("%s %r", Secret("s3cret"), {"a": Secret("s3cret")})
    assert "s3cret" not in caplog.text
    assert "**********" in caplog.text


# Bytes and what is decoded from them


@given(st.binary(min_size=1), st.integers(-5, 5), st.integers(-5, 5))
def test_bytes_that_are_secret_are_bytes_and_not_shown(value: bytes, start: int, stop: int) -> None:
    secret = SecretBytes(value)
    assert (secret, hash(secret), bytes(secret)) == (value, hash(value), value)
    assert secret[0] == value[0]
    assert secret[start:stop] == value[start:stop]
    for shown in (secret, secret[start:stop], secret[:]):
        assert f"{shown!r} {shown} {[shown]}" == "SecretBytes('**********') ********** [SecretBytes('**********')]"
    assert b"".join([secret]) == value


def test_a_str_that_is_secret_can_be_signed_and_sent() -> None:
    text = SecretBytes(b"s3cret").decode("ascii")
    assert isinstance(text, SecretStr)
    assert repr({"a": text, "b": text[:2]}) == "{'a': SecretStr('**********'), 'b': SecretStr('**********')}"
    assert f"{text} {text}" == "s3cret s3cret"
    assert text.encode() == b"s3cret"


@pytest.mark.parametrize("value", [SecretBytes(b"s3cret"), SecretStr("s3cret"), Concealed(["s3cret"])], ids=repr)
def test_none_of_them_is_pickled_and_each_is_its_own_copy(value: Any) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(value, protocol)
    assert copy.copy(value) is value
    assert copy.deepcopy(value) is value


def test_headers_of_httpx_do_not_show_a_value_either() -> None:
    headers = httpx.Headers([(b"X-Api-Key", SecretBytes(b"s3cret"))])
    assert "s3cret" not in repr(headers)
    assert headers["X-Api-Key"] == "s3cret"


def test_anything_can_be_concealed() -> None:
    concealed = Concealed(("user", "s3cret"))
    assert (str(concealed), repr(concealed)) == ("**********", "Concealed('**********')")
    assert reveal(concealed) == reveal(("user", "s3cret")) == ("user", "s3cret")
    assert concealed == Concealed(("user", "s3cret"))
    assert Concealed("s3cret") != Secret("s3cret")
