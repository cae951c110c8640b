"""Where the server is: what is taken, what is refused, and what is never shown."""

import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

from mlflow_wrap._core import config
from mlflow_wrap.errors import InvalidArgument


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("http://127.0.0.1:5000/", "http://127.0.0.1:5000"),
        ("https://example.org/mlflow/", "https://example.org/mlflow"),
        ("https://example.org/a/b//", "https://example.org/a/b"),
        ("  http://host\n", "http://host"),
        ("http://[::1]:5000", "http://[::1]:5000"),
        ("https://user:secret@host", "https://user:secret@host"),
        ("HTTP://host", "HTTP://host"),
    ],
)
def test_the_url_of_a_server_is_taken_without_a_slash_at_its_end(given: str, found: str) -> None:
    assert config.tracking_uri(given, {}) == found


@pytest.mark.parametrize(
    "given",
    [
        "", " ", "host:5000", "127.0.0.1:5000", "/path", "./mlruns", "file:///tmp/mlruns", "sqlite:///mlflow.db",
        "postgresql://user:secret@host/db", "databricks", "databricks://profile", "uc:host", "http://", "http:///path",
        "http://host:port", "http://host:99999", "http://[::1", "ftp://host", "http//host",
        "http://host?x=1", "http://host#x", None, 5000, b"http://host",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_what_is_allowed(given: Any) -> None:
    with pytest.raises(InvalidArgument, match=r"tracking_uri|MLFLOW_TRACKING_URI"):
        config.tracking_uri(given, {})


@pytest.mark.parametrize(
    "given",
    [
        "ftp://user:secret@host",
        "postgresql://user:secret@host/db",
        "http://user:secret@host:port",
        "http://user:secret@host?x=1",
        "http://user:secret@host#x",
        "http://user:secret@",
        "http://user:sec/secret@host",
        "http://user:sec#secret@host",
        "http://user:sec?secret@host",
        "http://user:secret@[::1",
        "user:secret@host",
    ],
)
def test_a_password_is_never_shown(given: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        config.tracking_uri(given, {})
    shown: BaseException | None = caught.value
    while shown is not None:
        assert "sec" not in str(shown)
        shown = shown.__cause__ or (None if shown.__suppress_context__ else shown.__context__)


def test_the_environment_is_asked_only_if_nothing_is_given() -> None:
    environ = {"MLFLOW_TRACKING_URI": "http://env:5000/"}
    assert config.tracking_uri(None, environ) == "http://env:5000"
    assert config.tracking_uri("http://given", environ) == "http://given"
    with pytest.raises(InvalidArgument, match="tracking_uri is empty"):
        config.tracking_uri("", environ)


def test_the_process_environment_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MLFLOW_TRACKING_URI", "http://env:5000")
    assert config.tracking_uri(None) == "http://env:5000"
    monkeypatch.delenv("MLFLOW_TRACKING_URI")
    with pytest.raises(InvalidArgument, match="MLFLOW_TRACKING_URI is not set"):
        config.tracking_uri(None)


def test_a_fault_of_the_environment_names_the_variable() -> None:
    with pytest.raises(InvalidArgument, match=r"MLFLOW_TRACKING_URI must be .*'databricks'"):
        config.tracking_uri(None, {"MLFLOW_TRACKING_URI": "databricks"})


@pytest.mark.parametrize("given", [1, 0.5, Fraction(1, 2), np.float64(2)])
def test_a_timeout_is_a_number_of_seconds(given: Any) -> None:
    found = config.timeout(given)
    assert (found, type(found)) == (float(given), float)


@pytest.mark.parametrize("given", [0, -1, math.nan, math.inf, "1", None, True])
def test_what_is_no_number_of_seconds_is_refused(given: Any) -> None:
    with pytest.raises(InvalidArgument, match="timeout must be a number of seconds above 0"):
        config.timeout(given)
