"""What of a client travels to another process."""

from __future__ import annotations

import inspect
from functools import partial
from typing import Any

import pytest

from mlflow_wrap import MLflow, Retry
from mlflow_wrap._config.pickling import conceal_arguments, reduce_client

NOTHING = {
    name: parameter.default
    for name, parameter in inspect.signature(MLflow).parameters.items()
    if name not in ("pickle_credentials", "clock")
}
URL = "http://127.0.0.1:5000"


def arguments(**given: Any) -> dict[str, Any]:
    concealed = conceal_arguments({"pickle_credentials": False, **NOTHING, **given})
    made, empty = reduce_client(MLflow, concealed, URL)
    assert isinstance(made, partial)
    assert (made.func, made.args, empty) == (MLflow, (), ())
    return made.keywords


def test_what_was_left_out_is_read_anew_over_there() -> None:
    assert arguments() == {"tracking_uri": URL, "pickle_credentials": False}


def test_settings_travel() -> None:
    given = {"tracking_uri": "http://other/", "retry": Retry(max_retries=1), "workspace": "team", "cert": ("a", "b")}
    assert arguments(**given) == {"pickle_credentials": False, **given}


@pytest.mark.parametrize("headers", [{"User-Agent": "mine", "X-MLFLOW-WORKSPACE": "team"}, dict])
def test_harmless_headers_and_functions_travel(headers: Any) -> None:
    assert arguments(headers=headers)["headers"] is headers


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("password", "s3cret"),
        ("token", "s3cret"),
        ("headers", {"authorization": "s3cret"}),
        ("tracking_uri", "http://user:s3cret@host"),
        ("proxy", "http://user:s3cret@host"),
        ("cert", ("a", "b", "s3cret")),
        ("auth", object()),
    ],
)
def test_a_credential_travels_only_if_allowed(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=rf"\({name}\).*pickle_credentials=True") as caught:
        arguments(**{name: value})
    assert "s3cret" not in str(caught.value)
    assert arguments(**{name: value}, pickle_credentials=True)[name] is value


@pytest.mark.parametrize("name", ["http_client", "transport"])
def test_connections_do_not_travel(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name}="):
        arguments(**{name: object()}, pickle_credentials=True)
